// Where a price table begins and which column holds what: header lines of one to three rows, or none.

import {bareLayout, firstDataRow, isHeaderAbove} from './bare-layout.ts';
import {first, type InstrumentColumns, instrumentsOf} from './instrument-columns.ts';
import {type ColumnRole, headerWords, momentRoles, roleOf} from './price-columns.ts';
import {readMoment} from './price-dates.ts';
import {stackedHeader} from './stacked-header.ts';

type Row = readonly string[];

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
	/** The column that says which price a row holds; -1: the headers do. */
	readonly field: number;
	readonly instruments: readonly InstrumentColumns[];
	readonly header: Row;
}

function momentsOf(roles: readonly ColumnRole[]): readonly number[] {
	return momentRoles.flatMap(role => roles.flatMap((found, index) => (found === role ? [index] : [])));
}

/** Words that may name an instrument and may as well say where it belongs: taken only where there is no better one. */
const weakWords = new Set([
	'key',
	'code',
	'market',
	'asset',
	'stock',
	'location',
	'country',
	'area',
	'geo',
	'ref area',
	'reference area',
]);

function symbolColumn(header: Row, roles: readonly ColumnRole[]): number {
	const columns = roles.flatMap((role, index) => (role === 'symbol' ? [index] : []));
	return columns.find(index => !weakWords.has(headerWords(header[index] ?? ''))) ?? columns[0] ?? -1;
}

function layoutOf(
	header: Row,
	roles: readonly ColumnRole[],
	instruments: readonly InstrumentColumns[],
	firstRow: number,
): PriceLayout {
	const time = first(roles, 'date') >= 0 ? Math.max(first(roles, 'time'), first(roles, 'hour')) : -1;
	return {
		firstRow,
		moments: momentsOf(roles),
		time,
		symbol: symbolColumn(header, roles),
		name: first(roles, 'name'),
		currency: first(roles, 'currency'),
		field: -1,
		instruments,
		header,
	};
}

/** Single letters name columns only where open, high, low and close do so together; else T, C or V are tickers. */
function rolesOf(row: Row): readonly ColumnRole[] {
	const letters = row.map(cell => cell.trim().toLowerCase()).filter(cell => /^[ohlc]$/.test(cell));
	return row.map(cell => (cell.trim().length === 1 && letters.length < 4 ? 'other' : roleOf(cell)));
}

/** Whether every cell of a column is a date. A mere count of digits may be a volume, unless the header speaks of time. */
function holdsDates(below: readonly Row[], column: number, name: string): boolean {
	const cells = below.map(row => (row[column] ?? '').trim()).filter(cell => cell !== '');
	const isTimed = /time|date|stamp|epoch|window/i.test(name);
	return (
		cells.length > 0 &&
		cells.every(
			cell =>
				(isTimed || !/^\d+(?:\.\d+)?$/.test(cell)) &&
				(readMoment(cell, 'mdy') !== null || readMoment(cell, 'dmy') !== null),
		)
	);
}

/** Where no header names the moment, the first column of dates is it: pandas leaves its header empty, others use words unknown here. */
function withMoment(row: Row, roles: readonly ColumnRole[], below: readonly Row[]): readonly ColumnRole[] {
	if (momentsOf(roles).length > 0) return roles;
	const column = row.findIndex((cell, index) => roles[index] === 'other' && holdsDates(below, index, cell));
	return column < 0 ? roles : roles.with(column, 'date');
}

/** R leaves out the header above the names of its rows: every column stands one further to the right. */
function shifted(row: Row, below: readonly Row[]): Row {
	const sample = below.filter(cells => cells.length > 1);
	const isNamed =
		sample.length > 0 && sample.every(cells => cells.length === row.length + 1 && /^"?\d{1,9}"?$/.test(cells[0] ?? ''));
	const date = row.findIndex(cell => roleOf(cell) === 'date');
	return isNamed && date >= 0 && !holdsDates(below, date, 'date') ? ['', ...row] : row;
}

const belowOf = (rows: readonly Row[], at: number): readonly Row[] =>
	rows.slice(at + 1, at + 11).filter(row => row.length > 1);

const actions =
	/^(?:action|side|transaction|transaction type|trans code|activity|activity type|order type|buy sell|direction|fees?|commission|cost basis|proceeds)$/;
const amounts = /^(?:quantity|qty|shares|units|amount|filled|executed)$/;

/** What a table with dates and prices is that is no history of prices; null for any other. */
export function otherTable(header: Row): string | null {
	const words = header.map(headerWords);
	if (words.some(word => actions.test(word)) && words.some(word => amounts.test(word))) return 'a list of transactions';
	return words.includes('strike') || words.includes('strike price') ? 'a list of options' : null;
}

/** The layout of a header row with the rows below it; null when it names no moment or no price. */
export function headerLayout(written: Row, at: number, below: readonly Row[]): PriceLayout | null {
	if (otherTable(written) !== null) return null;
	const row = shifted(written, below);
	const roles = withMoment(row, rolesOf(row), below);
	if (momentsOf(roles).length === 0) return null;
	const instruments = instrumentsOf(row, roles);
	return instruments.length === 0 ? null : layoutOf(row, roles, instruments, at + 2);
}

const isWord = (role: ColumnRole): boolean => role !== 'other';

/**
 * A header of one row: the first that has a word known here, else words as many as the numbers below them, else a first row that is
 * empty above the dates (central banks put units and remarks between the two).
 */
function oneRowLayout(rows: readonly Row[]): PriceLayout | null {
	for (const [at, row] of rows.entries()) {
		const layout = rolesOf(row).some(isWord) ? headerLayout(row, at, belowOf(rows, at)) : null;
		if (layout) return layout;
	}
	const data = firstDataRow(rows);
	const [above, top] = [rows[data - 1], rows[0]];
	if (!above || !top) return null;
	const isNamedOnTop = (top[0] ?? '').trim() === '' && top.length === rows[data]?.length;
	const header = isHeaderAbove(above, rows[data] as Row) ? above : isNamedOnTop ? top : null;
	return header && headerLayout(header, data - 1, belowOf(rows, data - 1));
}

/** The layout told by the first rows (cells of the first lines of the file, blank lines included); null: none is recognised. */
export function findLayout(rows: readonly Row[]): PriceLayout | null {
	for (const at of rows.keys()) {
		const stacked = stackedHeader(rows, at);
		const roles = stacked?.header.map((_, index): ColumnRole => (index === 0 ? 'date' : 'other'));
		if (stacked && roles) return layoutOf(stacked.header, roles, stacked.instruments, stacked.next + 1);
	}
	const named = oneRowLayout(rows);
	if (named) return named;
	const bare = bareLayout(rows);
	if (!bare) return null;
	const {at, moment, time, symbol, columns} = bare;
	return {
		firstRow: at + 1,
		moments: [moment],
		time,
		symbol,
		name: -1,
		currency: -1,
		field: -1,
		instruments: [columns],
		header: [],
	};
}
