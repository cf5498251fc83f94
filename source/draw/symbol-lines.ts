// Several lines where there is no braille: each made of its own symbol, uprights between distant neighbours.

import {rowOf} from './axis.ts';
import {type Canvas, put} from './canvas.ts';
import type {LineGeometry} from './geometry.ts';
import {lineTone} from './line-names.ts';
import {resample} from './resample.ts';

export const lineSymbols: readonly string[] = ['*', 'o', '+', 'x'];

/** Draws the lines of a geometry; later ones over earlier ones, as in a drawing by hand. */
export function drawSymbolLines(canvas: Canvas, {named, range, left, columns}: LineGeometry, rows: number): void {
	for (const [index, {values}] of named.entries()) {
		const symbol = lineSymbols[index % lineSymbols.length] as string;
		let before: number | null = null;
		for (const [column, value] of resample(values, columns).entries()) {
			const row: number | null = value === null ? null : rowOf(value, range, rows);
			if (row !== null) drawUpright(canvas, left + column, before ?? row, row, symbol, index);
			before = row;
		}
	}
}

/** From next to the row before to the row itself. */
function drawUpright(canvas: Canvas, x: number, before: number, row: number, symbol: string, index: number): void {
	const step = Math.sign(before - row);
	for (let y = row; y !== before; y += step) put(canvas, x, y, symbol, lineTone(index));
	if (before === row) put(canvas, x, row, symbol, lineTone(index));
}
