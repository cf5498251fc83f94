// Lines in braille dots, two by four to a cell: several lines on one canvas stay readable. U+2800-28FF is one cell wide
// in every terminal.

import type {ToneName} from '../model/block.ts';
import type {Range} from './axis.ts';
import {type Canvas, put} from './canvas.ts';
import {bucketOf, extentOf} from './resample.ts';

// Bit of the dot at (column, row) of a cell, Unicode chapter 21.1.
const bits: readonly (readonly number[])[] = [
	[0x01, 0x02, 0x04, 0x40],
	[0x08, 0x10, 0x20, 0x80],
];

export interface Dots {
	readonly columns: number;
	readonly rows: number;
	readonly cells: Uint8Array;
}

export const createDots = (columns: number, rows: number): Dots => ({
	columns,
	rows,
	cells: new Uint8Array(columns * rows),
});

function setDot({columns, rows, cells}: Dots, x: number, y: number): void {
	if (x < 0 || y < 0 || x >= columns * 2 || y >= rows * 4) return;
	const at = (y >> 2) * columns + (x >> 1);
	cells[at] = (cells[at] as number) | (bits[x & 1]?.[y & 3] as number);
}

/** Bresenham's line between two dots. */
function drawSegment(dots: Dots, x0: number, y0: number, x1: number, y1: number): void {
	const dx = Math.abs(x1 - x0);
	const dy = -Math.abs(y1 - y0);
	const [sx, sy] = [x0 < x1 ? 1 : -1, y0 < y1 ? 1 : -1];
	let [x, y, error] = [x0, y0, dx + dy];
	for (;;) {
		setDot(dots, x, y);
		if (x === x1 && y === y1) return;
		const twice = 2 * error;
		if (twice >= dy) {
			error += dy;
			x += sx;
		}
		if (twice <= dx) {
			error += dx;
			y += sy;
		}
	}
}

const dotOf = (value: number, range: Range, rows: number): number => {
	const share = (range.high - value) / (range.high - range.low);
	return Math.max(0, Math.min(rows * 4 - 1, Math.round(share * (rows * 4 - 1))));
};

/** Values at dot columns: as they are when there is room, else lowest and highest of each dot column. */
function* dotPath(
	values: readonly (number | null)[],
	width: number,
): Generator<readonly [x: number, value: number] | null> {
	if (values.length <= width) {
		const step = values.length === 1 ? 0 : (width - 1) / (values.length - 1);
		for (const [at, value] of values.entries()) yield value === null ? null : [Math.round(at * step), value];
		return;
	}
	for (let x = 0; x < width; x++) {
		const extent = extentOf(values, ...bucketOf(x, width, values.length));
		if (!extent) yield null;
		else {
			yield [x, extent.rising ? extent.low : extent.high];
			yield [x, extent.rising ? extent.high : extent.low];
		}
	}
}

/** Draws one line; nothing between a value and a gap. */
export function drawDots(dots: Dots, values: readonly (number | null)[], range: Range): void {
	let before: readonly [number, number] | null = null;
	for (const point of dotPath(values, dots.columns * 2)) {
		const here: readonly [number, number] | null = point && [point[0], dotOf(point[1], range, dots.rows)];
		if (here) drawSegment(dots, ...(before ?? here), ...here);
		before = here;
	}
}

/** Puts the dots on the canvas; cells without a dot stay as they are, dots already there are kept. */
export function putDots(canvas: Canvas, dots: Dots, left: number, tone: ToneName): void {
	for (const [at, cell] of dots.cells.entries()) {
		if (cell === 0) continue;
		const [x, y] = [left + (at % dots.columns), Math.floor(at / dots.columns)];
		const before = canvas.cells[y * canvas.width + x]?.char.charCodeAt(0) ?? 0;
		const kept = before >= 0x2800 && before <= 0x28ff ? before - 0x2800 : 0;
		put(canvas, x, y, String.fromCharCode(0x2800 + (cell | kept)), tone);
	}
}
