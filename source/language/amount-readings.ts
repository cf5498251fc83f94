// Reads written numbers: digits, words, fractions and vague sizes, each with its unit and last stated digit.

import {numerals} from './digit-numbers.ts';
import {fold} from './fold.ts';
import {fractionSizes} from './fraction-sizes.ts';
import {matchesOf} from './matches.ts';
import type {Candidate, Reading, WordedNumber} from './number-reading.ts';
import {rememberTexts} from './remember.ts';
import {sharesInWords, sizesInWords, vagueSizes} from './worded-numbers.ts';

export interface TextSpan {
	readonly start: number;
	readonly end: number;
}

const covered = (spans: readonly TextSpan[], at: number): boolean =>
	spans.some(span => span.start <= at && at < span.end);

/** What one way of writing in words reads from a text. */
function inWords(source: string, {cue, pattern, read}: WordedNumber): readonly Candidate[] {
	if (!cue.test(source)) return [];
	return matchesOf(source, pattern).flatMap(match => {
		const reading = read(match, source);
		return reading ? [{reading, at: match.index}] : [];
	});
}

/** Everything that could be a number, the surest kind first. Kept for the latest texts: claims and deals ask in turn. */
const candidatesOf = rememberTexts((source): readonly Candidate[] => [
	...inWords(source, sharesInWords),
	...(/\d/.test(source) ? numerals(source) : []),
	...inWords(source, vagueSizes),
	...inWords(source, sizesInWords),
	...inWords(source, fractionSizes),
]);

/** Numbers of a text, left to right, not overlapping, less those that begin in a mask. */
export function readNumbers(text: string, masks: readonly TextSpan[]): readonly Reading[] {
	const found: Reading[] = [];
	for (const {reading, at} of candidatesOf(fold(text))) {
		if (covered(masks, at) || covered(masks, reading.start)) continue;
		if (found.some(other => reading.start < other.end && other.start < reading.end)) continue;
		found.push(reading);
	}
	return found.toSorted((a, b) => a.start - b.start);
}
