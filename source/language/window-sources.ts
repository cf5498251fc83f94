// What the rows of the window table are made of: the shape of a row, and the pieces of pattern they share.

import {monthSource} from './date-words.ts';
import {numberWordSource} from './number-words.ts';
import type {Clock, Groups, WindowReading} from './window-reading.ts';

export interface WindowRow {
	/** Every group must have a word in the text, or the pattern cannot match: a look that costs nearly nothing. */
	readonly cues: readonly string[];
	/** Pattern source, for the flags `giu`. */
	readonly source: string;
	/** null: the words matched, but are no window after all. */
	readonly read: (groups: Groups, clock: Clock) => WindowReading | null;
}

export const row = (cues: readonly string[], source: string, read: WindowRow['read']): WindowRow => ({
	cues,
	source,
	read,
});

export const count = `(?<n>\\d+|${numberWordSource}|an?)`;
export const unit = '(?<basis>trading |business )?(?<unit>hour|day|session|week|month|quarter|year)s?';
export const month = `(?<month>${monthSource})`;
export const part = '(?:(?<part>early|mid|late)[ -])?';

// Cues are lower-case words; `#` is any digits, `####` four of them or more, `(` itself.
export const units = 'hour hours day days session sessions week weeks month months quarter quarters year years';
export const months =
	'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec';
export const weekdays = 'monday tuesday wednesday thursday friday saturday sunday';
