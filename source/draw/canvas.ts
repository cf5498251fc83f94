// A grid of cells to draw charts on: one character and one tone a cell.

import type {Span, ToneName} from '../model/block.ts';
import {cellWidth, graphemes} from './width.ts';

interface Cell {
	readonly char: string;
	readonly tone: ToneName | undefined;
}

export interface Canvas {
	readonly width: number;
	readonly height: number;
	/** Row-major; rows from the top. Changed in place by `put`, and only inside draw/. */
	readonly cells: Cell[];
}

const empty: Cell = {char: ' ', tone: undefined};

export const createCanvas = (width: number, height: number): Canvas => ({
	width,
	height,
	cells: Array.from({length: width * height}, () => empty),
});

/** Draws a character; outside of the canvas nothing happens. */
export function put(canvas: Canvas, x: number, y: number, char: string, tone?: ToneName): void {
	if (x < 0 || y < 0 || x >= canvas.width || y >= canvas.height) return;
	canvas.cells[y * canvas.width + x] = {char, tone};
}

export const charAt = (canvas: Canvas, x: number, y: number): string => canvas.cells[y * canvas.width + x]?.char ?? ' ';

/** Draws text from left to right; a wide character takes two cells, and none when only one is left. */
export function putText(canvas: Canvas, x: number, y: number, text: string, tone?: ToneName): void {
	let at = x;
	for (const grapheme of graphemes(text)) {
		const width = cellWidth(grapheme);
		if (width === 0 || at + width > canvas.width) continue;
		put(canvas, at, y, grapheme, tone);
		for (let covered = 1; covered < width; covered++) put(canvas, at + covered, y, '', tone);
		at += width;
	}
}

/** The rows as spans, neighbours of one tone joined, blanks at the end dropped. */
export function rowsOf(canvas: Canvas): readonly (readonly Span[])[] {
	return Array.from({length: canvas.height}, (_, y) => {
		const row = canvas.cells.slice(y * canvas.width, (y + 1) * canvas.width);
		const end = row.findLastIndex(cell => cell.char !== ' ') + 1;
		const spans: Span[] = [];
		let from = 0;
		for (let at = 1; at <= end; at++) {
			if (at < end && row[at]?.tone === row[from]?.tone) continue;
			spans.push(spanOf(row.slice(from, at)));
			from = at;
		}
		return spans;
	});
}

function spanOf(cells: readonly Cell[]): Span {
	const text = cells.map(cell => cell.char).join('');
	const tone = cells[0]?.tone;
	return tone === undefined ? {text} : {text, tone};
}
