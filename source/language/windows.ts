// Finds the words of a text that say over which stretch of time something happened, or at which day it ends.

import type {TextSpan} from './amount-readings.ts';
import {compilePattern} from './compile-pattern.ts';
import {fold} from './fold.ts';
import {matchesOf} from './matches.ts';
import {rowsFor} from './window-cues.ts';
import type {Clock, WindowReading} from './window-reading.ts';
import {windowRows} from './window-rows.ts';
import type {WindowRow} from './window-sources.ts';

export interface FoundWindow extends TextSpan, WindowReading {}

/** What `publishedAt` tells: a day (in UTC), a month, or nothing. */
export function clockOf(publishedAt: string | null): Clock {
	if (publishedAt === null) return {day: null, month: null};
	return publishedAt.length >= 10
		? {day: publishedAt.slice(0, 10), month: publishedAt.slice(0, 7)}
		: {day: null, month: /^\d{4}-\d{2}$/.test(publishedAt) ? publishedAt : null};
}

const patterns: (RegExp | undefined)[] = [];

/** Compiled when first needed: a short run needs few of them, and compiling all costs more than reading. */
function patternOf(row: number): RegExp {
	patterns[row] ??= compilePattern((windowRows[row] as WindowRow).source, 'gi');
	return patterns[row];
}

/**
 * Windows of a text, left to right, not overlapping; what the words leave open comes from the clock of the article,
 * never from the machine's. Offsets are those of `text`.
 */
export function findWindows(text: string, clock: Clock): readonly FoundWindow[] {
	const source = fold(text);
	const found: FoundWindow[] = [];
	for (const row of rowsFor(text)) {
		const {read} = windowRows[row] as WindowRow;
		for (const match of matchesOf(source, patternOf(row))) {
			const start = match.index;
			const end = start + match[0].length;
			if (end === start || found.some(other => start < other.end && other.start < end)) continue;
			const reading = read(match.groups ?? {}, clock);
			if (reading !== null) found.push({start, end, ...reading});
		}
	}
	return found.toSorted((a, b) => a.start - b.start);
}
