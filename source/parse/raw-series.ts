// What every price reader hands on: bars as the file wrote them, before dates are settled and days are made.

import type {Problem} from '../model/problem.ts';
import type {DateOrder} from './price-dates.ts';
import {doubled, type Stamps, stampWriter} from './stamps.ts';

/** One row of a file. null is "not given". */
export interface RawBar {
	/** A date, a time or a Unix count as written. */
	readonly stamp: string | number;
	readonly open: number | null;
	readonly high: number | null;
	readonly low: number | null;
	readonly close: number;
	readonly volume: number | null;
	readonly line: number;
}

export const barFields = ['open', 'high', 'low', 'close', 'volume'] as const;
export type BarField = (typeof barFields)[number];

/**
 * Bars column by column: a million rows as objects would cost seconds of memory management. NaN is "not given".
 * Only the first `length` entries of the typed arrays count.
 */
export interface RawBars {
	readonly length: number;
	readonly stamps: Stamps;
	readonly open: Float64Array;
	readonly high: Float64Array;
	readonly low: Float64Array;
	readonly close: Float64Array;
	readonly volume: Float64Array;
	readonly lines: Uint32Array;
}

/** The bars of one instrument with what the content itself says about it; null is "not told". */
export interface RawSeries {
	readonly symbol: string | null;
	readonly name: string | null;
	readonly currency: string | null;
	/** IANA zone of the exchange, where the content names it. */
	readonly timeZone: string | null;
	readonly adjusted: boolean | null;
	/** The service, where the content gives it away. */
	readonly source: string | null;
	/** Order of day and month known from the service's layout. */
	readonly order: DateOrder | null;
	readonly bars: RawBars;
}

export interface RawPrices {
	readonly series: readonly RawSeries[];
	readonly problems: readonly Problem[];
}

export interface BarWriter {
	/** NaN stands for "not given". */
	readonly add: (
		stamp: string | number,
		open: number,
		high: number,
		low: number,
		close: number,
		volume: number,
		line: number,
	) => void;
	/** The same with a stamp by its place in the text of the writer. */
	readonly addAt: (
		from: number,
		to: number,
		open: number,
		high: number,
		low: number,
		close: number,
		volume: number,
		line: number,
	) => void;
	/** What was added; the writer is not used after that. */
	readonly done: () => RawBars;
}

type Columns = [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];

/** Collects bars into columns that double when they are full. `text` is what places of stamps point into, `room` how many bars are expected. */
export function barWriter(text = '', room = 64): BarWriter {
	let length = 0;
	const stamps = stampWriter(text, room);
	let columns = barFields.map(() => new Float64Array(room)) as Columns;
	let lines = new Uint32Array(room);
	const put = (open: number, high: number, low: number, close: number, volume: number, line: number): void => {
		if (length === lines.length) {
			columns = columns.map(column => doubled(column, size => new Float64Array(size))) as Columns;
			lines = doubled(lines, size => new Uint32Array(size));
		}
		columns[0][length] = open;
		columns[1][length] = high;
		columns[2][length] = low;
		columns[3][length] = close;
		columns[4][length] = volume;
		lines[length++] = line;
	};
	return {
		add: (stamp, open, high, low, close, volume, line) => {
			stamps.add(stamp);
			put(open, high, low, close, volume, line);
		},
		addAt: (from, to, open, high, low, close, volume, line) => {
			stamps.addPlace(from, to);
			put(open, high, low, close, volume, line);
		},
		done: () => {
			const [open, high, low, close, volume] = columns;
			return {length, stamps: stamps.done(), open, high, low, close, volume, lines};
		},
	};
}

/** Bars that come one by one, as from JSON, in columns. */
export function rawBars(bars: readonly RawBar[]): RawBars {
	const writer = barWriter();
	for (const {stamp, open, high, low, close, volume, line} of bars)
		writer.add(stamp, open ?? Number.NaN, high ?? Number.NaN, low ?? Number.NaN, close, volume ?? Number.NaN, line);
	return writer.done();
}
