// A single line, drawn with asciichart. It plots one column a point, takes null for 0 and fails on NaN: so the values
// are resampled to the width first, scaled to whole rows, and each run between two gaps is plotted on its own.

import asciichart from 'asciichart';
import type {ToneName} from '../model/block.ts';
import {type Range, rowOf} from './axis.ts';
import {type Canvas, put} from './canvas.ts';
import type {DrawStyle} from './style.ts';

/** Cross, axis, end caps, level, then the four bends and the upright, as asciichart orders them. */
type Symbols = [string, string, string, string, string, string, string, string, string, string];

function symbolsOf(style: DrawStyle): Symbols {
	if (style.ascii) return ['+', '|', '-', '-', '-', '`', '.', '.', "'", '|'];
	if (style.unicode === 'console') return ['┼', '┤', '─', '─', '─', '└', '┌', '┐', '┘', '│'];
	return ['┼', '┤', '╶', '╴', '─', '╰', '╭', '╮', '╯', '│'];
}

/** Runs of values without a gap, with the column where each begins. */
export function runsOf(
	values: readonly (number | null)[],
): readonly {readonly start: number; readonly values: readonly number[]}[] {
	const runs: {start: number; values: number[]}[] = [];
	for (const [at, value] of values.entries()) {
		if (value === null || !Number.isFinite(value)) continue;
		const last = runs.at(-1);
		if (last && last.start + last.values.length === at) last.values.push(value);
		else runs.push({start: at, values: [value]});
	}
	return runs;
}

/**
 * Draws `values`, one a column from `left` on, into `rows` rows of the canvas. Gaps stay empty.
 * asciichart 1.5.25 (MIT) needs one value more than it draws columns: the last one is given twice.
 */
export function drawLine(
	canvas: Canvas,
	values: readonly (number | null)[],
	range: Range,
	rows: number,
	left: number,
	style: DrawStyle,
	tone: ToneName,
): void {
	for (const run of runsOf(values)) {
		const heights = [...run.values, run.values.at(-1) as number].map(value => rows - 1 - rowOf(value, range, rows));
		const drawn = plotRun(heights, rows, style);
		for (const [y, line] of drawn.entries())
			for (const [x, char] of Array.from(line).entries())
				if (char !== ' ') put(canvas, left + run.start + x, y, char, tone);
	}
}

function plotRun(heights: readonly number[], rows: number, style: DrawStyle): readonly string[] {
	const plotted = asciichart.plot([...heights], {
		min: 0,
		max: rows - 1,
		height: rows - 1,
		offset: 2,
		format: () => ' ',
		symbols: symbolsOf(style),
	});
	return plotted.split('\n').map(line => line.slice(2));
}
