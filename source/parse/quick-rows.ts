// The fast lane for regular rows: numbers are read where they stand, without cutting the line into texts.

import type {TakeLine} from './csv-dialect.ts';
import type {InstrumentColumns} from './instrument-columns.ts';
import type {PriceLayout} from './price-layout.ts';
import {plainNumberAt} from './price-numbers.ts';
import type {BarWriter} from './raw-series.ts';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Writes where the cells of a line begin; returns how many there are, 0 when there is no room for them. Character by character:
 * a search for the delimiter would run to the end of the file on every line without one.
 */
function cellStarts(text: string, from: number, to: number, delimiter: number, starts: Int32Array): number {
	const room = starts.length - 1;
	let count = 1;
	starts[0] = from;
	for (let at = from; at < to; at++) {
		if (text.charCodeAt(at) !== delimiter) continue;
		if (count >= room) return 0;
		starts[count++] = at + 1;
	}
	starts[count] = to + 1;
	return count;
}

/**
 * A taker of lines for tables of one instrument a row with plain numbers; null where the layout needs more than that. It takes
 * only rows in which everything is as it should be. The others go the long way, which knows what to say about them.
 */
export function quickLane(
	layout: PriceLayout,
	delimiter: string,
	barsOf: (symbol: string) => BarWriter | undefined,
): TakeLine | null {
	if (delimiter.trim() === '' && delimiter !== '\t') return null;
	const [columns] = layout.instruments;
	const [moment] = layout.moments;
	if (
		!columns ||
		layout.instruments.length > 1 ||
		moment === undefined ||
		layout.time >= 0 ||
		layout.field >= 0 ||
		columns.rate
	)
		return null;
	const starts = new Int32Array(64);
	const code = delimiter.charCodeAt(0);
	const needed =
		Math.max(moment, layout.symbol, columns.open, columns.high, columns.low, columns.close, columns.volume) + 1;
	return (text, from, to, line) => {
		if (line < layout.firstRow || cellStarts(text, from, to, code, starts) < needed) return false;
		const stampAt = starts[moment] as number;
		if (!isDigit(text.charCodeAt(stampAt))) return false;
		const cell = (column: number): string => text.slice(starts[column], (starts[column + 1] as number) - 1);
		const bars = barsOf(layout.symbol < 0 ? '' : cell(layout.symbol));
		return bars !== undefined && addRow(text, starts, columns, cell(moment), line, bars);
	};
}

/** The plain number of a cell; NaN where there is none, and where the table has no such column. */
function numberIn(text: string, starts: Int32Array, column: number): number {
	if (column < 0) return Number.NaN;
	return plainNumberAt(text, starts[column] as number, (starts[column + 1] as number) - 1);
}

/** Adds the row when its prices are plain numbers above zero. */
function addRow(
	text: string,
	starts: Int32Array,
	columns: InstrumentColumns,
	stamp: string,
	line: number,
	bars: BarWriter,
): boolean {
	const close = numberIn(text, starts, columns.close);
	const open = numberIn(text, starts, columns.open);
	const high = numberIn(text, starts, columns.high);
	const low = numberIn(text, starts, columns.low);
	const volume = numberIn(text, starts, columns.volume);
	if (!(close > 0 && (open > 0 || columns.open < 0) && (high > 0 || columns.high < 0))) return false;
	if (!(low > 0 || columns.low < 0) || (columns.volume >= 0 && Number.isNaN(volume))) return false;
	bars.add(stamp, open, high, low, close, volume, line);
	return true;
}
