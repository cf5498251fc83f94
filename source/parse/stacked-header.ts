// Headers of two or three rows: fields above tickers or tickers above fields, as pandas writes tables of several instruments.

import {bySymbol, type InstrumentColumns} from './instrument-columns.ts';
import {isMomentRole, roleOf} from './price-columns.ts';

type Row = readonly string[];

export interface StackedHeader {
	/** 0-based index of the first row below the header. */
	readonly next: number;
	readonly instruments: readonly InstrumentColumns[];
	readonly header: Row;
}

const tickerShape = /^\^?[\p{L}\d][\p{L}\d .=/&^_-]{0,29}$/u;
const rest = (row: Row): Row => row.slice(1);

/** A row of nothing but fields (`Open`, `Close`) below its first cell. */
const areFields = (row: Row): boolean => row.length > 1 && rest(row).every(cell => roleOf(cell) !== 'other');

/** Nothing, or a word such as `Ticker` or `Date`, stands before tickers; before other texts there are other words. */
const leadsTickers = (cell: string): boolean => cell.trim() === '' || roleOf(cell) !== 'other';

const areTickers = (row: Row, width: number): boolean =>
	row.length === width &&
	leadsTickers(row[0] ?? '') &&
	rest(row).every(cell => tickerShape.test(cell.trim()) && Number.isNaN(Number(cell)));

/** yfinance ends its header with a row that only says `Date`. */
const isDateRow = (row: Row | undefined): boolean =>
	row !== undefined && isMomentRole(roleOf(row[0] ?? '')) && rest(row).every(cell => cell.trim() === '');

/** The header that begins at a row; null where the two rows there are none. */
export function stackedHeader(rows: readonly Row[], at: number): StackedHeader | null {
	const [one, other] = [rows[at], rows[at + 1]];
	if (!one || !other) return null;
	const [fields, tickers] = areFields(one) ? [one, other] : [other, one];
	if (!areFields(fields) || !areTickers(tickers, fields.length) || areFields(tickers)) return null;
	const dated = isDateRow(rows[at + 2]);
	// Without a row of its own, the word "Date" stands above the dates in one of the two.
	if (!dated && ![one, other].some(row => isMomentRole(roleOf(row[0] ?? '')))) return null;
	const instruments = bySymbol(
		fields.map((cell, index) => (index === 0 ? null : {role: roleOf(cell), symbol: (tickers[index] ?? '').trim()})),
	);
	return instruments.length === 0 ? null : {next: at + (dated ? 3 : 2), instruments, header: fields};
}
