// Daily bars keep their date; what stands twice or is a quote of the moment is flagged.

import type {Bar, SeriesFlag} from '../model/prices.ts';
import {dayMilliseconds} from './calendar-days.ts';
import {type Days, groupDays, inOrder, type LocalTimes, localTimes, mostFrequent, oneBar} from './day-bars.ts';
import {type Moments, noDay} from './moment-columns.ts';
import type {RawBars} from './raw-series.ts';

/**
 * The day a daily bar belongs to: as written; a Unix count at midnight UTC is the day it counts, any other instant of a Unix
 * count (the opening bell, midnight in New York) is read in the zone of the exchange.
 */
function dailyDay(moments: Moments, at: number, offset: (instant: number) => number): number {
	const instant = moments.instants[at] as number;
	if (moments.unix[at] === 0 || moments.seconds[at] === 0) return moments.days[at] as number;
	return Math.floor((instant + offset(instant)) / dayMilliseconds);
}

const twice = (before: Bar, bar: Bar): SeriesFlag => ({
	code: 'duplicate-days',
	line: bar.line,
	message: `${bar.date} stands twice with different closes: ${before.close} (line ${before.line}) and ${bar.close} (line ${bar.line}); the later line is used`,
});

/** A last bar at another time of day than the others: a quote of the moment, not a close. */
function momentQuote(bars: readonly Bar[], seconds: readonly number[]): readonly SeriesFlag[] {
	const last = bars.at(-1);
	if (!last || bars.length < 4) return [];
	const others = seconds.slice(0, -1);
	const usual = mostFrequent(others);
	if (seconds.at(-1) === usual || others.filter(second => second === usual).length < others.length * 0.8) return [];
	return [
		{
			code: 'partial-last-day',
			line: last.line,
			message: `the bar of ${last.date} was taken at another time of day than the others; its close may not be final`,
		},
	];
}

/** Neighbours of one day and one time of day that differ. */
function duplicates(raw: RawBars, {days, seconds}: LocalTimes, rows: Uint32Array): readonly SeriesFlag[] {
	const flags: SeriesFlag[] = [];
	for (let index = 1; index < rows.length; index++) {
		const [before, at] = [rows[index - 1] as number, rows[index] as number];
		if (seconds[before] === seconds[at] && raw.close[before] !== raw.close[at])
			flags.push(twice(oneBar(raw, before, days[before] as number), oneBar(raw, at, days[at] as number)));
	}
	return flags;
}

/** One bar a date; of several the latest of the day, and of those the last line. */
export function keepDaily(raw: RawBars, moments: Moments, offset: (instant: number) => number): Days {
	const days = moments.days.map((day, at) => (day === noDay ? noDay : dailyDay(moments, at, offset)));
	const times: LocalTimes = {days, seconds: localTimes(moments, offset).seconds};
	const groups = groupDays(inOrder(times, raw.lines), days);
	const kept = groups.map(rows => rows.at(-1) as number);
	const bars = kept.map(at => oneBar(raw, at, days[at] as number));
	const flags = groups.flatMap(rows => (rows.length === 1 ? [] : duplicates(raw, times, rows)));
	return {
		bars,
		flags: [
			...flags,
			...momentQuote(
				bars,
				kept.map(at => times.seconds[at] as number),
			),
		],
	};
}
