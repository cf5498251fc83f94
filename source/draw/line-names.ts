// The names of lines at their ends, one a row, as near to the last value as the others leave room.

import type {ToneName} from '../model/block.ts';
import {rowOf} from './axis.ts';
import {type Canvas, putText} from './canvas.ts';
import {headOf} from './cut.ts';
import {type LineGeometry, longestName, type Named} from './geometry.ts';

/** Tones by which lines differ where there is colour; the names tell them apart without. */
const tones: readonly ToneName[] = ['line-1', 'line-2', 'line-3', 'line-4', 'line-5', 'line-6'];

export const lineTone = (index: number): ToneName => tones[index % tones.length] as ToneName;

/** Rows that are wanted, moved apart so that no two are the same and all are inside; in the order given. */
export function apart(wanted: readonly number[], rows: number): readonly number[] {
	const order = wanted.map((row, index) => ({row, index})).toSorted((a, b) => a.row - b.row || a.index - b.index);
	const placed = new Map<number, number>();
	let free = 0;
	for (const [at, {row, index}] of order.entries()) {
		const latest = rows - (order.length - at);
		const place = Math.min(Math.max(row, free), Math.max(latest, free));
		placed.set(index, place);
		free = place + 1;
	}
	return wanted.map((_, index) => placed.get(index) as number);
}

const lastRow = ({values}: Named, {range}: LineGeometry, rows: number): number => {
	const last = values.findLast(value => value !== null) ?? null;
	return last === null ? rows - 1 : rowOf(last, range, rows);
};

/** Writes the names to the right of the plot area; `symbols` stand before them where lines are made of symbols. */
export function drawNames(canvas: Canvas, geometry: LineGeometry, rows: number, symbols: readonly string[] = []): void {
	const {named, left, columns} = geometry;
	const places = apart(
		named.map(one => lastRow(one, geometry, rows)),
		rows,
	);
	for (const [index, {name}] of named.entries()) {
		const symbol = symbols[index] === undefined ? '' : `${symbols[index]} `;
		putText(canvas, left + columns + 1, places[index] as number, symbol + headOf(name, longestName), lineTone(index));
	}
}
