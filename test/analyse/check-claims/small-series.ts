// Price series from a few literals, for tests. Lines count from 2, as under a header.

import type {Bar, Calendar, Series} from '../../../source/model/prices.ts';

export type Row = readonly [date: string, close: number, high?: number, low?: number];

export function smallSeries(symbol: string, rows: readonly Row[], more: Partial<Series> = {}): Series {
	return {
		symbol,
		sourceSymbol: symbol,
		name: null,
		file: `${symbol.toLowerCase()}.csv`,
		currency: 'USD',
		calendar: '24x7',
		adjusted: null,
		source: null,
		sourceUrl: null,
		retrievedAt: null,
		bars: rows.map(
			([date, close, high, low], index): Bar => ({
				date,
				open: null,
				high: high ?? null,
				low: low ?? null,
				close,
				volume: null,
				line: index + 2,
			}),
		),
		flags: [],
		...more,
	};
}

/** A bar a day from `first` on, each close given or the last one repeated. */
export function daily(symbol: string, first: string, closes: readonly number[], more: Partial<Series> = {}): Series {
	const start = Date.parse(`${first}T00:00:00Z`);
	const calendar: Calendar = more.calendar ?? '24x7';
	const rows: Row[] = [];
	let day = start;
	for (const close of closes) {
		while (calendar === 'XNYS' && [0, 6].includes(new Date(day).getUTCDay())) day += 86_400_000;
		rows.push([new Date(day).toISOString().slice(0, 10), close, close * 1.01, close * 0.99]);
		day += 86_400_000;
	}
	return smallSeries(symbol, rows, more);
}
