// Bars out of the cells of one row: numbers checked, what is no price told with its line, each bar put to its instrument.

import {stripUnsafe} from '../language/strip-unsafe.ts';
import type {InstrumentColumns} from './instrument-columns.ts';
import type {PriceLayout} from './price-layout.ts';
import {type DecimalMark, readNumber} from './price-numbers.ts';
import {type ProblemList, quoted} from './problem-list.ts';
import {type BarWriter, barWriter} from './raw-series.ts';

type Cells = readonly string[];

/** What was found of one instrument so far. */
export interface Found {
	readonly symbol: string | null;
	readonly name: string | null;
	readonly currency: string | null;
	readonly columns: InstrumentColumns;
	readonly bars: BarWriter;
}

/** A table while it is read. A header or a symbol that comes in its midst changes what the rows below it mean. */
export interface Reading {
	layout: PriceLayout;
	/** The symbol that a line above the rows names. */
	told: string | null;
	readonly text: string;
	/** How many rows the text has at a guess. */
	readonly room: number;
	readonly mark: DecimalMark;
	readonly problems: ProblemList;
	readonly found: Map<string, Found>;
}

/** An open, high or low, NaN where there is none; zero, negative and unreadable ones are told and left out. */
function sidePrice(cells: Cells, column: number, line: number, what: string, {mark, problems}: Reading): number {
	const cell = column < 0 ? undefined : cells[column];
	const value = cell === undefined ? null : readNumber(cell, mark);
	if (value === null) return Number.NaN;
	if (value > 0) return value;
	const message = `${what} ${quoted(cell)} is not a price; expected a number above 0, the value is left out`;
	problems.add('warning', 'not-a-price', line, message);
	return Number.NaN;
}

/** The close; null: this row is no bar (missing, or told as a problem). */
function closePrice(cell: string, {rate}: InstrumentColumns, line: number, {mark, problems}: Reading): number | null {
	const value = readNumber(cell, mark);
	if (value === null || value > 0) return value;
	if (rate && value <= 0) return value;
	const message = `close ${quoted(cell)} is not a price; expected a number above 0, the row is left out`;
	problems.add('warning', 'not-a-price', line, message);
	return null;
}

const cellAt = (cells: Cells, column: number): string => (column < 0 ? '' : (cells[column] ?? '').trim());

function foundFor(cells: Cells, columns: InstrumentColumns, reading: Reading): Found {
	const {layout, told, found} = reading;
	const inColumn = cellAt(cells, layout.symbol);
	const name = cellAt(cells, layout.name);
	// CoinMarketCap fills "name" with the number of the quote currency.
	const named = name !== '' && !/^\d+$/.test(name) ? name : null;
	const symbol = columns.symbol ?? (inColumn !== '' ? inColumn : (named ?? told));
	const known = found.get(symbol ?? '');
	if (known) return known;
	const currency = cellAt(cells, layout.currency).toUpperCase();
	const fresh: Found = {
		symbol,
		name: named === null || named === symbol ? null : stripUnsafe(named),
		currency: /^[A-Z]{3,4}$/.test(currency) ? currency : null,
		columns,
		bars: barWriter(reading.text, columns.symbol === null && layout.symbol < 0 ? reading.room : 16),
	};
	found.set(symbol ?? '', fresh);
	return fresh;
}

/** Adds the bar of one instrument, if the row holds one; its cell for the close is there. */
export function takeBar(cells: Cells, columns: InstrumentColumns, stamp: string, line: number, reading: Reading): void {
	const close = closePrice(cells[columns.close] as string, columns, line, reading);
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
