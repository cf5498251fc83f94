// What the first lines of a delimited file tell: its delimiter, its layout, its dates, its symbol.

import {type Delimiter, detectDelimiter, eachRow, headLines} from './csv-dialect.ts';
import {type ColumnRole, roleOf} from './price-columns.ts';
import {readMoment} from './price-dates.ts';
import {findLayout, type PriceLayout} from './price-layout.ts';
import {readNumber} from './price-numbers.ts';
import {quoted} from './problem-list.ts';

const headRows = 40;
type Rows = readonly (readonly string[])[];

export interface PriceTable {
	readonly delimiter: Delimiter;
	readonly layout: PriceLayout;
	/** Cells of the open, high, low and close columns in the first rows. */
	readonly priceCells: readonly string[];
	/** The symbol of a line such as `Symbol: BTCUSD` above the header. */
	readonly symbolAbove: string | null;
}

function firstRows(text: string, delimiter: Delimiter): Rows {
	const rows: (readonly string[])[] = [];
	eachRow(headLines(text, headRows).join('\n'), delimiter, cells => rows.push(cells));
	return rows;
}

function priceCells(rows: Rows, layout: PriceLayout): readonly string[] {
	const columns = layout.instruments
		.flatMap(({open, high, low, close}) => [open, high, low, close])
		.filter(column => column >= 0);
	return rows.slice(layout.firstRow - 1).flatMap(row => columns.map(column => row[column] ?? ''));
}

/** The candidates whose cells are dates in the first rows: a column "Day" may hold weekdays. All of them where none does. */
function datedMoments(rows: Rows, {moments, firstRow}: PriceLayout): readonly number[] {
	const sample = rows.slice(firstRow - 1).filter(row => row.length > 1);
	const isDate = (cell: string): boolean => readMoment(cell, 'mdy') !== null || readMoment(cell, 'dmy') !== null;
	const good = moments.filter(column => sample.filter(row => isDate(row[column] ?? '')).length * 2 > sample.length);
	return good.length > 0 ? good : moments;
}

const namedAbove = /^[#\s"]{0,4}(?:symbol|ticker|instrument|series id)"?\s{0,3}[:=,;\t]\s{0,3}"?([\^\w./=-]{1,20})/i;

/** A line such as `Symbol: BTCUSD` above the header. */
function symbolAbove(rows: Rows, {firstRow}: PriceLayout, delimiter: string): string | null {
	const above = rows.slice(0, Math.max(0, firstRow - 2)).map(row => row.join(delimiter));
	return above.map(line => namedAbove.exec(line)?.[1]).find(found => found !== undefined) ?? null;
}

/** Columns taken for instruments by their name alone have to hold numbers: `date,title,url` is no price table. */
function withNumbers(rows: Rows, layout: PriceLayout): PriceLayout | null {
	const sample = rows.slice(layout.firstRow - 1);
	const isNumber = (cell: string | undefined): boolean =>
		!Number.isNaN(readNumber(cell ?? '', ',') ?? Number.NaN) || !Number.isNaN(readNumber(cell ?? '') ?? Number.NaN);
	const numeric = (column: number): boolean => sample.some(row => isNumber(row[column]));
	const instruments = layout.instruments.filter(({symbol, rate, close}) => symbol === null || !rate || numeric(close));
	return instruments.length === 0 ? null : {...layout, instruments};
}

/** The table of a delimited text; null when its first lines show none. */
export function findPriceTable(text: string): PriceTable | null {
	const delimiter = detectDelimiter(text);
	const rows = delimiter === null ? [] : firstRows(text, delimiter);
	const found = findLayout(rows);
	const layout = found && withNumbers(rows, found);
	if (delimiter === null || layout === null) return null;
	return {
		delimiter,
		layout: {...layout, moments: datedMoments(rows, layout)},
		priceCells: priceCells(rows, layout),
		symbolAbove: symbolAbove(rows, layout, delimiter),
	};
}

export interface NoTable {
	readonly line: number | null;
	readonly message: string;
}

/** Why a text is no price table: what was found in its place, and what would do. */
export function whyNoTable(text: string): NoTable {
	const lines = headLines(text, headRows);
	const line = lines.findIndex(one => one.trim() !== '');
	const header = lines[line];
	if (header === undefined)
		return {line: null, message: 'the file has no text; expected a header such as date,open,high,low,close'};
	const delimiter = detectDelimiter(text);
	const roles = header.split(delimiter ?? ',').map(roleOf);
	const has = (...wanted: readonly ColumnRole[]): boolean => roles.some(role => wanted.includes(role));
	const missing = [
		...(has('date', 'time', 'unix', 'timestamp', 'open-time', 'close-time') ? [] : ['date']),
		...(has('close', 'price', 'adjusted') ? [] : ['close']),
	];
	const columns = missing.length === 1 ? 'column' : 'columns';
	const lacks = delimiter === null || missing.length === 0 ? 'no table' : `no ${missing.join(' and ')} ${columns}`;
	return {line: line + 1, message: `${lacks} in ${quoted(header)}; expected a header such as date,open,high,low,close`};
}
