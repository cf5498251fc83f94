// What every price reader hands on: bars as the file wrote them, before dates are settled and days are made.

import type {Problem} from '../model/problem.ts';
import type {DateOrder} from './price-dates.ts';

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
	readonly stamps: readonly (string | number)[];
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
	/** What was added; the writer is not used after that. */
	readonly done: () => RawBars;
}

function grown<T extends Float64Array | Uint32Array>(from: T, to: T): T {
	to.set(from as never);
	return to;
}

/** Collects bars into columns that double when they are full. */
export function barWriter(): BarWriter {
	let room = 64;
	let length = 0;
	const stamps: (string | number)[] = [];
	let columns = barFields.map(() => new Float64Array(room)) as [
		Float64Array,
		Float64Array,
		Float64Array,
		Float64Array,
		Float64Array,
	];
	let lines = new Uint32Array(room);
	const grow = (): void => {
		room *= 2;
		columns = columns.map(column => grown(column, new Float64Array(room))) as typeof columns;
		lines = grown(lines, new Uint32Array(room));
	};
	return {
		add: (stamp, open, high, low, close, volume, line) => {
			if (length === room) grow();
			stamps.push(stamp);
			columns[0][length] = open;
			columns[1][length] = high;
			columns[2][length] = low;
			columns[3][length] = close;
			columns[4][length] = volume;
			lines[length] = line;
			length++;
		},
		done: () => ({
			length,
			stamps,
			open: columns[0],
			high: columns[1],
			low: columns[2],
			close: columns[3],
			volume: columns[4],
			lines,
		}),
	};
}

/** Bars that come one by one, as from JSON, in columns. */
export function rawBars(bars: readonly RawBar[]): RawBars {
	const writer = barWriter();
	for (const {stamp, open, high, low, close, volume, line} of bars)
		writer.add(stamp, open ?? Number.NaN, high ?? Number.NaN, low ?? Number.NaN, close, volume ?? Number.NaN, line);
	return writer.done();
}
