// Price tables as delimited text: finds the header, reads the rows, keeps what is good.

import {stripUnsafe} from '../language/strip-unsafe.ts';
import {eachRow} from './csv-dialect.ts';
import type {TextFile} from './format.ts';
import type {InstrumentColumns} from './instrument-columns.ts';
import {roleOf} from './price-columns.ts';
import type {PriceLayout} from './price-layout.ts';
import {type DecimalMark, decimalMark, isMissing, readNumber} from './price-numbers.ts';
import {findPriceTable, whyNoTable} from './price-table.ts';
import {type ProblemList, problemList, quoted} from './problem-list.ts';
import {quickLane} from './quick-rows.ts';
import {type BarWriter, barWriter, type RawPrices, type RawSeries} from './raw-series.ts';

interface Found {
	readonly symbol: string | null;
	readonly name: string | null;
	readonly currency: string | null;
	readonly columns: InstrumentColumns;
	readonly bars: BarWriter;
}

interface Reading {
	readonly layout: PriceLayout;
	readonly mark: DecimalMark;
	readonly problems: ProblemList;
	readonly found: Map<string, Found>;
}

/** Nearly all stamps; spares them the search among the words for "missing". */
function startsWithDigit(cell: string): boolean {
	const code = cell.charCodeAt(0);
	return code >= 48 && code <= 57;
}

/** The stamp of a row: its first moment column that holds anything, with a time of day from a column beside it. */
function stampOf(cells: readonly string[], layout: PriceLayout): string {
	for (const column of layout.moments) {
		const cell = cells[column];
		if (cell === undefined || (!startsWithDigit(cell) && isMissing(cell))) continue;
		const time =
			layout.time >= 0 && column !== layout.time && !/^\d{9,}/.test(cell) ? (cells[layout.time] ?? '').trim() : '';
		if (time === '') return cell;
		return /^\d{1,2}$/.test(time)
			? `${cell.trim()} ${time}:00`
			: `${cell.trim()} ${/^\d{6}$/.test(time) ? time.replace(/(\d\d)(\d\d)(\d\d)/, '$1:$2:$3') : time}`;
	}
	return '';
}

/** An open, high or low, NaN where there is none; zero, negative and unreadable ones are told and left out. */
function sidePrice(
	cells: readonly string[],
	column: number,
	line: number,
	what: string,
	{mark, problems}: Reading,
): number {
	const cell = column < 0 ? undefined : cells[column];
	const value = cell === undefined ? null : readNumber(cell, mark);
	if (value === null) return Number.NaN;
	if (value > 0) return value;
	problems.add(
		'warning',
		'not-a-price',
		line,
		`${what} ${quoted(cell)} is not a price; expected a number above 0, the value is left out`,
	);
	return Number.NaN;
}

/** The close; null: this row is no bar (missing, or told as a problem). */
function closePrice(
	cells: readonly string[],
	columns: InstrumentColumns,
	line: number,
	reading: Reading,
): number | null {
	const cell = cells[columns.close];
	if (cell === undefined) {
		reading.problems.add(
			'warning',
			'short-row',
			line,
			`${quoted(cells.join(','))} has no cell for the close, which stands in column ${columns.close + 1}; the row is left out`,
		);
		return null;
	}
	const value = readNumber(cell, reading.mark);
	if (value === null || value > 0) return value;
	if (columns.rate && value <= 0) return value;
	reading.problems.add(
		'warning',
		'not-a-price',
		line,
		`close ${quoted(cell)} is not a price; expected a number above 0, the row is left out`,
	);
	return null;
}

function foundFor(cells: readonly string[], columns: InstrumentColumns, {layout, found}: Reading): Found {
	const inColumn = layout.symbol >= 0 ? (cells[layout.symbol] ?? '').trim() : '';
	const name = layout.name >= 0 ? (cells[layout.name] ?? '').trim() : '';
	// CoinMarketCap fills "name" with the number of the quote currency.
	const named = name !== '' && !/^\d+$/.test(name) ? name : null;
	const symbol = columns.symbol ?? (inColumn !== '' ? inColumn : named);
	const known = found.get(symbol ?? '');
	if (known) return known;
	const currency = layout.currency >= 0 ? (cells[layout.currency] ?? '').trim().toUpperCase() : '';
	const fresh: Found = {
		symbol,
		name: named === null || named === symbol ? null : stripUnsafe(named),
		currency: /^[A-Z]{3,4}$/.test(currency) ? currency : null,
		columns,
		bars: barWriter(),
	};
	found.set(symbol ?? '', fresh);
	return fresh;
}

function takeBar(
	cells: readonly string[],
	columns: InstrumentColumns,
	stamp: string,
	line: number,
	reading: Reading,
): void {
	const close = closePrice(cells, columns, line, reading);
	if (close === null) return;
	const volume = columns.volume < 0 ? null : readNumber(cells[columns.volume] ?? '', reading.mark);
	foundFor(cells, columns, reading).bars.add(
		stamp,
		sidePrice(cells, columns.open, line, 'open', reading),
		sidePrice(cells, columns.high, line, 'high', reading),
		sidePrice(cells, columns.low, line, 'low', reading),
		close,
		volume !== null && volume >= 0 ? volume : Number.NaN,
		line,
	);
}

function takeRow(cells: readonly string[], line: number, reading: Reading): void {
	if (line < reading.layout.firstRow || (cells.length === 1 && (cells[0] ?? '').trim() === '')) return;
	const stamp = stampOf(cells, reading.layout);
	if (stamp === '' || (!startsWithDigit(stamp) && !/\d/.test(stamp))) {
		// A header repeated by glued files, an empty row, or a footer such as "Downloaded from ...".
		const isHeader = roleOf(cells[0] ?? '') !== 'other' || cells.every(cell => cell.trim() === '');
		if (!isHeader)
			reading.problems.add('warning', 'no-date', line, `no date in ${quoted(cells.join(','))}; the row is left out`);
		return;
	}
	for (const columns of reading.layout.instruments) takeBar(cells, columns, stamp, line, reading);
}

const currencySigns: Readonly<Record<string, string>> = {$: 'USD', '€': 'EUR', '£': 'GBP'};

function currencyOf(header: string, cells: readonly string[]): string | null {
	const inHeader = /\b(USD|EUR|GBP|JPY|CHF|CAD|AUD)\b/.exec(header);
	if (inHeader) return inHeader[1] as string;
	const sign = cells.map(cell => /^\s*"?([$€£])/.exec(cell)?.[1]).find(found => found !== undefined);
	return sign === undefined ? null : (currencySigns[sign] ?? null);
}

function rawSeries(found: Found, layout: PriceLayout, currency: string | null, symbolAbove: string | null): RawSeries {
	const headers = layout.header.map(cell => cell.trim().toLowerCase());
	return {
		symbol: found.symbol ?? symbolAbove,
		name: found.name,
		currency: found.currency ?? currency,
		timeZone: null,
		adjusted: found.columns.adjusted < 0 ? null : found.columns.close === found.columns.adjusted,
		source: null,
		order: headers.includes('close/last') ? 'mdy' : null,
		bars: found.bars.done(),
	};
}

/** Reads a delimited price table. Never throws; rows that cannot be used are Problems with their line. */
export function readPriceCsv(file: TextFile): RawPrices {
	const problems = problemList(file.path);
	const table = findPriceTable(file.text);
	if (!table) {
		const {line, message} = whyNoTable(file.text);
		problems.add('error', 'not-a-price-table', line, message);
		return {series: [], problems: problems.all()};
	}
	const {delimiter, layout, priceCells, symbolAbove} = table;
	const reading: Reading = {layout, mark: decimalMark(priceCells, delimiter), problems, found: new Map()};
	// A row goes the quick way once its series is there: the first one of each symbol makes it.
	const quick = reading.mark === '.' ? quickLane(layout, delimiter, symbol => reading.found.get(symbol)?.bars) : null;
	eachRow(file.text, delimiter, (row, line) => takeRow(row, line, reading), quick ?? undefined);
	const currency = currencyOf(layout.header.join(' '), priceCells);
	const series = [...reading.found.values()].map(found => rawSeries(found, layout, currency, symbolAbove));
	if (series.length === 0)
		problems.add(
			'error',
			'no-bars',
			null,
			`no row below the header ${quoted(layout.header.join(delimiter))} holds a date and a close`,
		);
	return {series, problems: problems.all()};
}
