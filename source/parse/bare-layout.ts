// Tables without a header: the columns are told by where they stand and by what their cells look like.

import {type InstrumentColumns, noColumns} from './instrument-columns.ts';

type Row = readonly string[];

export interface BareLayout {
	/** 0-based index of the first row of data. */
	readonly at: number;
	readonly symbol: number;
	readonly moment: number;
	/** -1 where no column holds the time of day. */
	readonly time: number;
	readonly columns: InstrumentColumns;
}

const numeric = /^\s*"?[-+]?[$]?\d[\d.,]{0,30}"?\s*$/;
const symbolLike = /^"?\^?[A-Z][A-Z0-9.=/-]{0,14}"?$/;
const timeLike = /^\s*"?\d{1,2}:\d{2}(?::\d{2})?"?\s*$/;
const dateLike = /^\s*"?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{8,19}(?:\.\d+)?)\b/;

/** Columns before the prices of a row: a symbol, then a date, then a time of day; null: it is no such row. */
function leadOf(row: Row): Pick<BareLayout, 'symbol' | 'moment' | 'time'> | null {
	const symbol = dateLike.test(row[0] ?? '') ? -1 : symbolLike.test(row[0] ?? '') ? 0 : null;
	if (symbol === null) return null;
	const moment = symbol + 1;
	if (!dateLike.test(row[moment] ?? '')) return null;
	return {symbol, moment, time: timeLike.test(row[moment + 1] ?? '') ? moment + 1 : -1};
}

/** Words as many as the cells of the row below them name its columns, in whatever language. */
export const isHeaderAbove = (above: Row | undefined, row: Row): boolean =>
	above !== undefined &&
	above.length >= 2 &&
	Math.abs(above.length - row.length) <= 1 &&
	above.some(cell => /\p{L}/u.test(cell)) &&
	!above.some(cell => numeric.test(cell) || dateLike.test(cell));

/** The first row that begins with a date and goes on with numbers: its index; -1 where there is none. */
export const firstDataRow = (rows: readonly Row[]): number =>
	rows.findIndex(row => row.length > 1 && dateLike.test(row[0] ?? '') && row.slice(1).some(cell => numeric.test(cell)));

/**
 * A date, then open, high, low, close, volume; or a date and one value. null where the first such row stands below words: those
 * name the columns, and a guess by position would be wrong silently.
 */
export function bareLayout(rows: readonly Row[]): BareLayout | null {
	for (const [at, row] of rows.entries()) {
		const lead = leadOf(row);
		if (!lead) continue;
		const from = Math.max(lead.moment, lead.time) + 1;
		const prices = row.slice(from, from + 4);
		// Of three numbers, nobody can tell which is the close.
		if (prices.length === 0 || prices.length === 3 || !prices.every(cell => numeric.test(cell))) continue;
		if (isHeaderAbove(rows[at - 1], row)) return null;
		const volume = row.length > from + 4 ? from + 4 : -1;
		const bars = {...noColumns, open: from, high: from + 1, low: from + 2, close: from + 3, volume};
		return {at, ...lead, columns: prices.length === 4 ? bars : {...noColumns, close: from}};
	}
	return null;
}
