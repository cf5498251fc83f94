// Price tables as delimited text: finds the header, reads the rows, keeps what is good.

import type {Found, Reading} from './csv-bars.ts';
import {eachRow, headLines, type TakeLine} from './csv-dialect.ts';
import {takeRow} from './csv-rows.ts';
import {cutRow} from './cut-row.ts';
import type {TextFile} from './format.ts';
import {whyNoTable} from './no-table.ts';
import {roleOf} from './price-columns.ts';
import type {DateOrder} from './price-dates.ts';
import type {PriceLayout} from './price-layout.ts';
import {decimalMark} from './price-numbers.ts';
import {findPriceTable, type PriceTable} from './price-table.ts';
import {type ProblemList, problemList, quoted} from './problem-list.ts';
import {quickLane} from './quick-rows.ts';
import type {RawPrices, RawSeries} from './raw-series.ts';
import {isSavedPage, savedPageReason} from './saved-page.ts';
import {areSerials, isSerial, serialDate} from './serial-dates.ts';
import {stampList, stampsOf} from './stamps.ts';

const currencySigns: Readonly<Record<string, string>> = {$: 'USD', '€': 'EUR', '£': 'GBP'};
const unit = /(?<![A-Z])(USD|EUR|GBP|JPY|CHF|CAD|AUD|CNY|KRW)(?![A-Z])/i;

/** A sign before or behind a number, or a code behind it. */
const dress = /^\s*"?(?:([$€£])|[\d.,' \u00A0]{1,30}(?:([$€£])|(USD|EUR|GBP|CHF|CAD|AUD|JPY))"?\s*$)/;

/** The currency that the header of the close names, else any other header, else a sign before the numbers. */
function currencyOf(layout: PriceLayout, cells: readonly string[]): string | null {
	const [only] = layout.instruments;
	const ofClose = layout.instruments.length === 1 && only ? (layout.header[only.close] ?? '') : '';
	const inHeader = unit.exec(ofClose) ?? /\b(USD|EUR|GBP|JPY|CHF|CAD|AUD)\b/.exec(layout.header.join(' '));
	if (inHeader) return (inHeader[1] as string).toUpperCase();
	const sign = cells.map(cell => dress.exec(cell)).find(found => found !== null);
	return sign ? (currencySigns[sign[1] ?? sign[2] ?? ''] ?? sign[3] ?? null) : null;
}

function rawSeries(found: Found, currency: string | null, order: DateOrder | null): RawSeries {
	return {
		symbol: found.symbol,
		name: found.name,
		currency: found.currency ?? currency,
		timeZone: null,
		adjusted: found.columns.adjusted < 0 ? null : found.columns.close === found.columns.adjusted,
		source: null,
		order,
		bars: found.bars.done(),
	};
}

/** The text without a last row that the end of the file cuts off. */
function wholeRows(text: string, {delimiter, layout}: PriceTable, problems: ProblemList): string {
	const at = cutRow(text, delimiter, layout.header.length);
	if (at === null) return text;
	const line = text.slice(0, at).split(/\r\n|\n|\r/).length;
	const message = `the file ends within the row ${quoted(text.slice(at))}; the row is left out`;
	problems.add('warning', 'cut-off', line, message);
	return text.slice(0, at);
}

/** By the length of the first lines, so that columns need not grow; a tenth more, as later lines may be shorter. */
function rowsAtAGuess(text: string): number {
	const head = headLines(text, 100);
	const length = head.reduce((sum, line) => sum + line.length + 1, 0) / Math.max(1, head.length);
	return 64 + Math.ceil((text.length / Math.max(8, length)) * 1.1);
}

/** A row goes the quick way once its series is there: the first one of each symbol makes it. */
function quickWay(reading: Reading, delimiter: string): TakeLine | undefined {
	if (reading.mark !== '.') return undefined;
	const barsOf = (symbol: string) => reading.found.get(symbol === '' ? (reading.told ?? '') : symbol)?.bars;
	let known = reading.layout;
	let lane = quickLane(known, delimiter, barsOf);
	return (text, from, to, line) => {
		if (known !== reading.layout) {
			known = reading.layout;
			lane = quickLane(known, delimiter, barsOf);
		}
		return lane?.(text, from, to, line) ?? false;
	};
}

/** Numbers in a column named after dates, where the whole file fits: a spreadsheet's way of writing days. */
function withDates(series: RawSeries, {header, moments}: PriceLayout, problems: ProblemList): RawSeries {
	const {lines} = series.bars;
	const stamps =
		series.bars.stamps.length > 0 && isSerial(series.bars.stamps.at(0)) ? stampList(series.bars.stamps) : [];
	const isNamed = moments.some(column => ['date', 'time'].includes(roleOf(header[column] ?? '')));
	if (!isNamed || !areSerials(stamps)) return series;
	const dates = stamps.map(serialDate);
	const message = `dates are numbers of a spreadsheet, read as days since 1899-12-30: ${stamps[0]} is ${dates[0]}`;
	problems.add('note', 'serial-dates', lines[0] ?? null, message);
	return {...series, bars: {...series.bars, stamps: stampsOf(dates)}};
}

/** Reads a delimited price table. Never throws; rows that cannot be used are Problems with their line. */
export function readPriceCsv(file: TextFile): RawPrices {
	const problems = problemList(file.path);
	const table = isSavedPage(file.text) ? null : findPriceTable(file.text);
	if (!table) {
		const {line, message} = isSavedPage(file.text)
			? {line: 1, message: savedPageReason(file.text)}
			: whyNoTable(file.text);
		problems.add('error', 'not-a-price-table', line, message);
		return {series: [], problems: problems.all()};
	}
	const {delimiter, layout, priceCells, symbolAbove} = table;
	const mark = decimalMark(priceCells, delimiter, table.otherCells);
	const text = wholeRows(file.text, table, problems);
	const room = rowsAtAGuess(text);
	const reading: Reading = {text, room, layout, told: symbolAbove, mark, problems, found: new Map()};
	eachRow(text, delimiter, (row, line) => takeRow(row, line, reading), quickWay(reading, delimiter));
	const currency = currencyOf(layout, priceCells);
	// nasdaq.com puts the month first.
	const order = layout.header.some(cell => /^\s*close\/last\s*$/i.test(cell)) ? 'mdy' : null;
	const series = [...reading.found.values()].map(found =>
		withDates(rawSeries(found, currency, order), layout, problems),
	);
	if (series.length === 0) {
		const header = quoted(layout.header.join(delimiter));
		problems.add('error', 'no-bars', null, `no row below the header ${header} holds a date and a close`);
	}
	return {series, problems: problems.all()};
}
