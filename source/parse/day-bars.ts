// What making days of bars shares: local times, one bar of a row, the value met most.

import type {Bar, SeriesFlag} from '../model/prices.ts';
import {dayMilliseconds, utcDay} from './calendar-days.ts';
import {type Moments, noDay} from './moment-columns.ts';
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
	const times = {days: days.slice(), seconds: seconds.slice()};
	for (let at = 0; at < days.length; at++) {
		const instant = instants[at] as number;
		const local = instant + (Number.isNaN(instant) ? 0 : offset(instant));
		if (Number.isNaN(local)) times.seconds[at] = Math.max(0, seconds[at] as number);
		else {
			const day = Math.floor(local / dayMilliseconds);
			times.days[at] = day;
			times.seconds[at] = Math.floor((local - day * dayMilliseconds) / 1000);
		}
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

function ascends(rows: Uint32Array, {days, seconds}: LocalTimes): boolean {
	for (let index = 1; index < rows.length; index++) {
		const [before, at] = [rows[index - 1] as number, rows[index] as number];
		const step = (days[at] as number) - (days[before] as number);
		if (step < 0 || (step === 0 && (seconds[at] as number) < (seconds[before] as number))) return false;
	}
	return true;
}

/** Indices of the dated bars in order of time, those of one moment in order of the file. */
export function inOrder(times: LocalTimes, lines: Uint32Array): Uint32Array {
	const {days, seconds} = times;
	const rows = new Uint32Array(days.length);
	let length = 0;
	for (let at = 0; at < days.length; at++) if (days[at] !== noDay) rows[length++] = at;
	const dated = rows.subarray(0, length);
	if (ascends(dated, times)) return dated;
	const at = (column: Int32Array | Uint32Array, a: number, b: number): number =>
		(column[a] as number) - (column[b] as number);
	return dated.toSorted((a, b) => at(days, a, b) || at(seconds, a, b) || at(lines, a, b));
}

/** Runs of indices that share a day. */
export function groupDays(order: Uint32Array, days: Int32Array): readonly Uint32Array[] {
	const groups: Uint32Array[] = [];
	let start = 0;
	for (let index = 1; index <= order.length; index++) {
		if (index < order.length && days[order[index] as number] === days[order[start] as number]) continue;
		groups.push(order.subarray(start, index));
		start = index;
	}
	return groups;
}
