// Axes: labels of values at the left, dates below.

import {longDate, shortDate} from '../format/dates.ts';
import {fixed, roundHalfAway} from '../format/numbers.ts';

export interface Range {
	readonly low: number;
	readonly high: number;
}

/** Range of known values, null without one; a constant one is opened to both sides so that a line has somewhere to lie. */
export function rangeOf(values: readonly (number | null)[]): Range | null {
	let low = Number.POSITIVE_INFINITY;
	let high = Number.NEGATIVE_INFINITY;
	for (const value of values) {
		if (value === null || !Number.isFinite(value)) continue;
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	// Of values as far apart as numbers go, the span is no number any more: nothing could be placed in it.
	if (low > high || !Number.isFinite(high - low)) return null;
	return high > low ? {low, high} : opened(low);
}

function opened(value: number): Range {
	const share = Math.abs(value) * 0.01;
	// Near nought a hundredth is no step at all.
	const margin = value - share === value ? 1 : share;
	return {low: value - margin, high: value + margin};
}

/** Row of a value, 0 at the top. */
export function rowOf(value: number, range: Range, rows: number): number {
	const share = (range.high - value) / (range.high - range.low);
	// A range without a span gives no place: a row that is no number would keep a line from ever ending.
	if (!Number.isFinite(share)) return Math.round((rows - 1) / 2);
	return Math.max(0, Math.min(rows - 1, Math.round(share * (rows - 1))));
}

/** Decimals by which neighbouring values can be told apart, and which move none by more than a tenth of a step. */
export function decimalsOf(values: readonly number[]): number {
	const steps = values.slice(1).map((value, at) => Math.abs(value - (values[at] as number)));
	const least = Math.min(...steps.filter(step => step > 0));
	if (!Number.isFinite(least)) return 2;
	const digits = Math.max(0, Math.min(12, Math.ceil(-Math.log10(least) - 1e-9)));
	const moved = values.some(value => Math.abs(roundHalfAway(value, digits) - value) > least / 10);
	return moved ? Math.min(12, digits + 1) : digits;
}

/** A label for each row, all with the same decimals. `scale` undoes a transformation of the values (log). */
export function rowLabels(
	range: Range,
	rows: number,
	scale: (value: number) => number = value => value,
): readonly string[] {
	const values = Array.from({length: rows}, (_, row) => {
		const share = rows === 1 ? 0 : row / (rows - 1);
		return scale(range.high - (range.high - range.low) * share);
	});
	const digits = decimalsOf(values);
	return values.map(value => fixed(value, digits));
}

/** A row of date labels under `columns` cells, and where its ticks stand. */
export interface DateAxis {
	readonly ticks: readonly number[];
	readonly labels: readonly {readonly column: number; readonly text: string}[];
}

/** Evenly spread dates; the year stands at the first label and wherever it changes. */
export function dateAxis(dates: readonly string[], columns: number): DateAxis {
	if (dates.length === 0 || columns < 1) return {ticks: [], labels: []};
	const most = Math.max(1, Math.min(dates.length, Math.floor(columns / 14)));
	const ticks: number[] = [];
	const labels: {column: number; text: string}[] = [];
	let year = '';
	let free = 0;
	for (let tick = 0; tick < most; tick++) {
		const index = most === 1 ? 0 : Math.round((tick * (dates.length - 1)) / (most - 1));
		const column = dates.length === 1 ? 0 : Math.round((index * (columns - 1)) / (dates.length - 1));
		const date = dates[index] as string;
		const text = date.slice(0, 4) === year ? shortDate(date) : longDate(date);
		const start = Math.max(0, Math.min(column - (tick === 0 ? 0 : Math.floor(text.length / 2)), columns - text.length));
		if (start < free || text.length > columns) continue;
		year = date.slice(0, 4);
		free = start + text.length + 2;
		ticks.push(column);
		labels.push({column: start, text});
	}
	return {ticks, labels};
}
