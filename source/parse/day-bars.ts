// What making days of bars shares: local times, one bar of a row, the value met most.

import type {Bar, SeriesFlag} from '../model/prices.ts';
import {dayMilliseconds, utcDay} from './calendar-days.ts';
import type {Moments} from './moment-columns.ts';
import type {RawBars} from './raw-series.ts';

export interface Days {
	/** Ascending, one a day. */
	readonly bars: readonly Bar[];
	readonly flags: readonly SeriesFlag[];
}

/** Local day and second of that day of each bar. */
export interface LocalTimes {
	readonly days: Int32Array;
	readonly seconds: Int32Array;
}

/** A moment without a zone is already in the zone of the series. */
export function localTimes({days, seconds, instants}: Moments, offset: (instant: number) => number): LocalTimes {
	const times = {days: Int32Array.from(days), seconds: seconds.map(second => Math.max(0, second))};
	for (const [at, instant] of instants.entries()) {
		if (Number.isNaN(instant)) continue;
		const local = instant + offset(instant);
		times.days[at] = Math.floor(local / dayMilliseconds);
		times.seconds[at] = Math.floor((local - (times.days[at] as number) * dayMilliseconds) / 1000);
	}
	return times;
}

/** NaN stands for "not given" in columns, null in bars. */
export const given = (value: number | undefined): number | null =>
	value === undefined || Number.isNaN(value) ? null : value;

/** A row as the bar of a day. */
export function oneBar(bars: RawBars, at: number, day: number): Bar {
	return {
		date: utcDay(day * dayMilliseconds),
		open: given(bars.open[at]),
		high: given(bars.high[at]),
		low: given(bars.low[at]),
		close: bars.close[at] as number,
		volume: given(bars.volume[at]),
		line: bars.lines[at] as number,
	};
}

/** The value met most, the larger one of two. */
export function mostFrequent(values: readonly number[]): number {
	const tally = new Map<number, number>();
	for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
	return [...tally].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
