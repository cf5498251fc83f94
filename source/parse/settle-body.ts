// Moves the runs of a body written from a decoded text to the file that text was taken from, and gives each its line.

import type {Body, OffsetRun} from '../model/article.ts';
import {asItIs, type OffsetMap, type Stretch, through} from './offset-map.ts';

type LineAt = (offset: number) => number;

/** A run for each line of the file a stretch covers; words that stand there encoded stay whole. */
function runsOn({at, length, raw, end}: Stretch, lineAt: LineAt): readonly OffsetRun[] {
	const line = lineAt(raw);
	if (end - raw !== length) return [{clean: at, raw, length, span: end - raw, line}];
	if (lineAt(end - 1) === line) return [{clean: at, raw, length, line}];
	const runs: OffsetRun[] = [];
	for (let from = raw; from < end; ) {
		const on = lineAt(from);
		const to = lineStop(from, end, on, lineAt);
		runs.push({clean: at + (from - raw), raw: from, length: to - from, line: on});
		from = to;
	}
	return runs;
}

/** Where line `on`, which holds `from`, ends: at `end` at the latest. */
function lineStop(from: number, end: number, on: number, lineAt: LineAt): number {
	let low = from + 1;
	let high = end;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (lineAt(middle) > on) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** The body with offsets of the file; `maps` lead there from the text it was written from, one after the other. */
export function settle(body: Body, maps: readonly OffsetMap[], lineAt: LineAt): Body {
	const steps = maps.filter(map => map !== asItIs);
	const runs = body.runs.flatMap(({clean, raw, length, span = length}) => {
		const here: readonly Stretch[] = [{at: clean, length, raw, end: raw + span}];
		return steps
			.reduce((stretches, map) => stretches.flatMap(stretch => through(map, stretch)), here)
			.flatMap(stretch => runsOn(stretch, lineAt));
	});
	let next = 0;
	const blocks = body.blocks.map(block => {
		while (next < runs.length && (runs[next] as OffsetRun).clean + (runs[next] as OffsetRun).length <= block.start)
			next++;
		return {...block, line: runs[next]?.line ?? runs.at(-1)?.line ?? 1};
	});
	return {...body, runs, blocks};
}
