// What the first lines of a delimited file tell: its delimiter, its layout, its dates, its symbol.

import {type Delimiter, detectDelimiter, eachRow, headLines} from './csv-dialect.ts';
import {symbolOfLine} from './csv-rows.ts';
import {type InstrumentColumns, symbolShape} from './instrument-columns.ts';
import {type ColumnRole, roleOf} from './price-columns.ts';
import {readMoment} from './price-dates.ts';
import {findLayout, type PriceLayout} from './price-layout.ts';
import {readNumber} from './price-numbers.ts';

const headRows = 40;
type Rows = readonly (readonly string[])[];

export interface PriceTable {
	readonly delimiter: Delimiter;
	readonly layout: PriceLayout;
	/** Cells of the open, high, low and close columns in the first rows. */
	readonly priceCells: readonly string[];
	/** All other cells of those rows. */
	readonly otherCells: readonly string[];
	/** The symbol of a line such as `Symbol: BTCUSD` above the header. */
	readonly symbolAbove: string | null;
}

/** The first rows that are not blank, with their 1-based lines. */
function firstRows(text: string, delimiter: Delimiter): {readonly rows: Rows; readonly lines: readonly number[]} {
	const rows: (readonly string[])[] = [];
	const lines: number[] = [];
	eachRow(headLines(text, headRows).join('\n'), delimiter, (cells, line) => {
		if (cells.length === 1 && (cells[0] ?? '').trim() === '') return;
		rows.push(cells);
		lines.push(line);
	});
	return {rows, lines};
}

/** The cells of the price columns in the first rows, and all others. */
function cellsOf(rows: Rows, layout: PriceLayout): Pick<PriceTable, 'priceCells' | 'otherCells'> {
	const columns = new Set(layout.instruments.flatMap(({open, high, low, close}) => [open, high, low, close]));
	const below = rows.slice(layout.firstRow - 1);
	const pick = (wanted: boolean): readonly string[] =>
		below.flatMap(row => row.filter((_, column) => columns.has(column) === wanted));
	return {priceCells: pick(true), otherCells: pick(false)};
}

/** The candidates whose cells are dates in the first rows: a column "Day" may hold weekdays. All of them where none does. */
function datedMoments(rows: Rows, {moments, firstRow}: PriceLayout): readonly number[] {
	const sample = rows.slice(firstRow - 1).filter(row => row.length > 1);
	const isDate = (cell: string): boolean => readMoment(cell, 'mdy') !== null || readMoment(cell, 'dmy') !== null;
	const good = moments.filter(column => sample.filter(row => isDate(row[column] ?? '')).length * 2 > sample.length);
	return good.length > 0 ? good : moments;
}

/** A line such as `Symbol: BTCUSD` above the header. */
function symbolAbove(rows: Rows, {firstRow}: PriceLayout, delimiter: string): string | null {
	const above = rows.slice(0, Math.max(0, firstRow - 2)).map(row => row.join(delimiter));
	return above.map(symbolOfLine).find(found => found !== null) ?? null;
}

/** Texts such as headlines: a table of articles may hold numbers, too, and they are no prices. */
const isProse = (cell: string | undefined): boolean =>
	(cell ?? '').length > 24 && /\p{L}{2,40} \p{L}{2,40} \p{L}/u.test(cell ?? '');

/** Four words in a language unknown here above an open, a high, a low and a close: which is which, nobody can tell. */
function lookLikeBars(sample: Rows, columns: readonly InstrumentColumns[]): boolean {
	return columns.slice(0, -3).some((_, from) => {
		const four = columns.slice(from, from + 4);
		const isWord = ({symbol}: InstrumentColumns): boolean =>
			/^[\p{L}\p{M} .]+$/u.test(symbol ?? '') && !/^[A-Z. ]+$/.test(symbol ?? '');
		const bars = sample.map(row => four.map(({close}) => readNumber(row[close] ?? '') ?? Number.NaN));
		const at = (pick: (...values: number[]) => number): number | undefined => {
			const places = new Set(bars.map(bar => bar.indexOf(pick(...bar))));
			return places.size === 1 ? [...places][0] : undefined;
		};
		const isNarrow = bars.every(bar => Math.max(...bar) < Math.min(...bar) * 1.5);
		return four.every(isWord) && isNarrow && at(Math.max) !== undefined && at(Math.min) !== undefined;
	});
}

/**
 * Columns taken for instruments by their name alone have to hold numbers, beside no prose: `date,title,url` is no price table. A
 * single one of them may have any name, which then is no symbol.
 */
function withNumbers(rows: Rows, layout: PriceLayout): PriceLayout | null {
	const sample = rows.slice(layout.firstRow - 1).filter(row => row.length > 1);
	const isNumber = (cell: string | undefined): boolean =>
		!Number.isNaN(readNumber(cell ?? '', ',') ?? Number.NaN) || !Number.isNaN(readNumber(cell ?? '') ?? Number.NaN);
	const numeric = (column: number): boolean => sample.some(row => isNumber(row[column]));
	const isWide = layout.instruments.some(({symbol, rate}) => symbol !== null && rate);
	if (!isWide) return layout;
	if (sample.filter(row => row.some(isProse)).length * 2 > sample.length) return null;
	const instruments = layout.instruments.filter(({close}) => numeric(close));
	if (lookLikeBars(sample, instruments)) return null;
	const [only] = instruments;
	if (instruments.length === 1 && only && !symbolShape.test(only.symbol ?? ''))
		return {...layout, instruments: [{...only, symbol: null}]};
	return instruments.length === 0 ? null : {...layout, instruments};
}

const fields: readonly ColumnRole[] = ['open', 'high', 'low', 'close', 'adjusted', 'volume'];

/** The column that says which price the value of a row is (`open`, `close`): tables with a row a field. -1: none. */
function fieldColumn(rows: Rows, {header, firstRow, instruments, symbol}: PriceLayout): number {
	const sample = rows.slice(firstRow - 1).filter(row => row.length > 1);
	const [only] = instruments;
	if (instruments.length !== 1 || !only || only.open >= 0 || sample.length < 2) return -1;
	return header.findIndex(
		(_, column) =>
			column !== symbol && column !== only.close && sample.every(row => fields.includes(roleOf(row[column] ?? ''))),
	);
}

/** The table of a delimited text; null when its first lines show none. */
export function findPriceTable(text: string): PriceTable | null {
	const delimiter = detectDelimiter(text);
	const {rows, lines} = delimiter === null ? {rows: [], lines: []} : firstRows(text, delimiter);
	const found = findLayout(rows);
	const layout = found && withNumbers(rows, found);
	if (delimiter === null || layout === null) return null;
	return {
		delimiter,
		layout: {
			...layout,
			firstRow: lines[layout.firstRow - 1] ?? (lines.at(-1) ?? 0) + 1,
			moments: datedMoments(rows, layout),
			field: fieldColumn(rows, layout),
		},
		...cellsOf(rows, layout),
		symbolAbove: symbolAbove(rows, layout, delimiter),
	};
}
