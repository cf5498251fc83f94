// Where a price table begins and which column holds what: header lines of one or three rows, or none.

import {bySymbol, first, type InstrumentColumns, instrumentsOf, noColumns} from './instrument-columns.ts';
import {type ColumnRole, roleOf} from './price-columns.ts';

export interface PriceLayout {
	/** 1-based line of the first row of data. */
	readonly firstRow: number;
	/** Candidates for the moment of a bar, best first. */
	readonly moments: readonly number[];
	/** A column with the time of day, or the hour, to be read together with a date; -1: none. */
	readonly time: number;
	readonly symbol: number;
	readonly name: number;
	readonly currency: number;
	readonly instruments: readonly InstrumentColumns[];
	readonly header: readonly string[];
}

const momentRoles: readonly ColumnRole[] = ['open-time', 'unix', 'date', 'time', 'timestamp', 'close-time'];

function momentsOf(roles: readonly ColumnRole[]): readonly number[] {
	return momentRoles.flatMap(role => roles.flatMap((found, index) => (found === role ? [index] : [])));
}

function layoutOf(
	header: readonly string[],
	roles: readonly ColumnRole[],
	instruments: readonly InstrumentColumns[],
	firstRow: number,
): PriceLayout {
	const moments = momentsOf(roles);
	const time = first(roles, 'date') >= 0 ? Math.max(first(roles, 'time'), first(roles, 'hour')) : -1;
	const symbol = first(roles, 'symbol');
	return {
		firstRow,
		moments,
		time,
		symbol,
		name: first(roles, 'name'),
		currency: first(roles, 'currency'),
		instruments,
		header,
	};
}

/** yfinance writes three header rows: fields, tickers, and a last one that only says `Date`. In either order of the first two. */
function stackedLayout(rows: readonly (readonly string[])[], at: number): PriceLayout | null {
	const last = rows[at] as readonly string[];
	if (
		at < 2 ||
		last.length < 2 ||
		!momentRoles.includes(roleOf(last[0] ?? '')) ||
		last.slice(1).some(cell => cell.trim() !== '')
	)
		return null;
	const above = [rows[at - 2], rows[at - 1]] as readonly (readonly string[])[];
	const fields = above.find(row => row.slice(1).every(cell => roleOf(cell) !== 'other'));
	const tickers = above.find(row => row !== fields);
	if (!fields || !tickers) return null;
	const named = fields.map((cell, index) =>
		index === 0 ? null : {role: roleOf(cell), symbol: (tickers[index] ?? '').trim()},
	);
	const instruments = bySymbol(named);
	return instruments.length === 0
		? null
		: layoutOf(
				last,
				last.map((_, index) => (index === 0 ? 'date' : 'other')),
				instruments,
				at + 2,
			);
}

/** Single letters name columns only where open, high, low and close do so together; else T, C or V are tickers. */
function rolesOf(row: readonly string[]): readonly ColumnRole[] {
	const letters = row.map(cell => cell.trim().toLowerCase()).filter(cell => /^[ohlc]$/.test(cell));
	return row.map(cell => (cell.trim().length === 1 && letters.length < 4 ? 'other' : roleOf(cell)));
}

function headerLayout(row: readonly string[], at: number): PriceLayout | null {
	const roles = rolesOf(row);
	if (roles.every(role => role === 'other')) {
		// pandas leaves the header of the index column empty: `,Open,High,Low,Close`.
		return null;
	}
	const named =
		roles[0] === 'other' && (row[0] ?? '').trim() === '' && momentsOf(roles).length === 0
			? roles.with(0, 'date')
			: roles;
	if (momentsOf(named).length === 0) return null;
	const instruments = instrumentsOf(row, named);
	return instruments.length === 0 ? null : layoutOf(row, named, instruments, at + 2);
}

const numeric = /^\s*"?[-+]?[$]?[\d.,]{1,30}"?\s*$/;
const symbolLike = /^"?\^?[A-Z][A-Z0-9.=/-]{0,14}"?$/;
const timeLike = /^\s*"?\d{1,2}:\d{2}(?::\d{2})?"?\s*$/;
const dateLike = /^\s*"?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{8,19}(?:\.\d+)?)\b/;

/** Columns before the prices of a row without a header: a symbol, then a date, then a time of day; null: it is no such row. */
function bareLead(
	row: readonly string[],
): {readonly symbol: number; readonly moment: number; readonly time: number} | null {
	const symbol = dateLike.test(row[0] ?? '') ? -1 : symbolLike.test(row[0] ?? '') ? 0 : null;
	if (symbol === null) return null;
	const moment = symbol + 1;
	if (!dateLike.test(row[moment] ?? '')) return null;
	return {symbol, moment, time: timeLike.test(row[moment + 1] ?? '') ? moment + 1 : -1};
}

/** No header: the first row is data already. A date, then open, high, low, close, volume; or a date and one value. */
function bareLayout(rows: readonly (readonly string[])[]): PriceLayout | null {
	for (const [at, row] of rows.entries()) {
		const lead = bareLead(row);
		if (!lead) continue;
		const from = Math.max(lead.moment, lead.time) + 1;
		const prices = row.slice(from, from + 4);
		if (prices.length === 0 || !prices.every(cell => numeric.test(cell))) continue;
		const volume = row.length > from + 4 ? from + 4 : -1;
		const bars = {...noColumns, open: from, high: from + 1, low: from + 2, close: from + 3, volume};
		const columns = prices.length === 4 ? bars : {...noColumns, close: from};
		const {symbol, moment, time} = lead;
		return {
			firstRow: at + 1,
			moments: [moment],
			time,
			symbol,
			name: -1,
			currency: -1,
			instruments: [columns],
			header: [],
		};
	}
	return null;
}

/** The layout told by the first rows (cells of the first lines of the file, blank lines included); null: none is recognised. */
export function findLayout(rows: readonly (readonly string[])[]): PriceLayout | null {
	for (const at of rows.keys()) {
		const stacked = stackedLayout(rows, at);
		if (stacked) return stacked;
	}
	for (const [at, row] of rows.entries()) {
		const layout = headerLayout(row, at);
		if (layout) return layout;
	}
	return bareLayout(rows);
}
