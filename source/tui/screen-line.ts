// A row of the screen: spans with tones, chosen and found stretches. The frame's own tones join those of the content.

import {headOf} from '../draw/cut.ts';
import {cellWidth} from '../draw/width.ts';
import type {Look} from './theme.ts';

export interface ScreenSpan {
	readonly text: string;
	readonly tone?: Look['tone'];
	readonly selected?: boolean;
	readonly found?: boolean;
	/** The address a link leads to. */
	readonly href?: string;
}

export type ScreenLine = readonly ScreenSpan[];

export const widthOf = (line: ScreenLine): number => line.reduce((sum, span) => sum + cellWidth(span.text), 0);

/** The line cut or filled to exactly `width` cells. */
export function fitCells(line: ScreenLine, width: number, fill: ScreenSpan = {text: ' '}): ScreenLine {
	const kept: ScreenSpan[] = [];
	let left = width;
	for (const span of line) {
		const cells = cellWidth(span.text);
		const text = cells <= left ? span.text : headOf(span.text, left);
		if (text !== '') kept.push(text === span.text ? span : {...span, text});
		left -= cells <= left ? cells : cellWidth(text);
		if (cells > cellWidth(text)) break;
	}
	return left > 0 ? [...kept, {...fill, text: fill.text.repeat(left)}] : kept;
}

/** `left` at the left, `right` at the right, cut on the left side where both do not fit. */
export function justify(left: ScreenLine, right: ScreenLine, width: number): ScreenLine {
	const end = fitCells(right, Math.min(width, widthOf(right)));
	return [...fitCells(left, width - widthOf(end)), ...end];
}

/** What is right of the first `cells` cells; half of a wide character becomes a blank. */
export function skip(line: ScreenLine, cells: number): ScreenLine {
	const rest: ScreenSpan[] = [];
	let left = cells;
	for (const span of line) {
		const width = cellWidth(span.text);
		if (left <= 0) rest.push(span);
		else if (width > left) {
			const head = headOf(span.text, left);
			const tail = span.text.slice(head.length);
			const half = cellWidth(head) < left;
			rest.push({...span, text: half ? ` ${tail.slice(headOf(tail, 2).length)}` : tail});
		}
		left -= width;
	}
	return rest;
}

/** Rows of a box laid over the rows of the screen, its top left corner at (x, y). */
export function overlaid(
	lines: readonly ScreenLine[],
	box: readonly ScreenLine[],
	x: number,
	y: number,
): readonly ScreenLine[] {
	return lines.map((line, row) => {
		const over = box[row - y];
		if (!over) return line;
		return [...fitCells(line, x), ...over, ...skip(line, x + widthOf(over))];
	});
}
