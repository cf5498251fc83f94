// Daily bars keep their date; what stands twice or is a quote of the moment is flagged.

import type {Bar, SeriesFlag} from '../model/prices.ts';
import {dayMilliseconds} from './calendar-days.ts';
import {type Days, localTimes, mostFrequent, oneBar} from './day-bars.ts';
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

interface Kept {
	readonly bar: Bar;
	readonly second: number;
}

const twice = (before: Bar, bar: Bar): SeriesFlag => ({
	code: 'duplicate-days',
	line: bar.line,
	message: `${bar.date} stands twice with different closes: ${before.close} (line ${before.line}) and ${bar.close} (line ${bar.line}); the later line is used`,
});

/** A last bar at another time of day than the others: a quote of the moment, not a close. */
function momentQuote(kept: readonly Kept[]): readonly SeriesFlag[] {
	const last = kept.at(-1);
	if (!last || kept.length < 4) return [];
	const others = kept.slice(0, -1).map(({second}) => second);
	const usual = mostFrequent(others);
	if (last.second === usual || others.filter(second => second === usual).length < others.length * 0.8) return [];
	const {bar} = last;
	return [
		{
			code: 'partial-last-day',
			line: bar.line,
			message: `the bar of ${bar.date} was taken at another time of day than the others; its close may not be final`,
		},
	];
}

/** One bar a date; of several the latest of the day, and of those the last line. */
export function keepDaily(raw: RawBars, moments: Moments, offset: (instant: number) => number): Days {
	const {seconds} = localTimes(moments, offset);
	const byDay = new Map<number, Kept>();
	const flags: SeriesFlag[] = [];
	for (const [at, written] of moments.days.entries()) {
		if (written === noDay) continue;
		const day = dailyDay(moments, at, offset);
		const [bar, second] = [oneBar(raw, at, day), seconds[at] as number];
		const before = byDay.get(day);
		if (before && before.second === second && before.bar.close !== bar.close) flags.push(twice(before.bar, bar));
		if (!before || second >= before.second) byDay.set(day, {bar, second});
	}
	const kept = [...byDay].toSorted((a, b) => a[0] - b[0]).map(([, one]) => one);
	return {bars: kept.map(({bar}) => bar), flags: [...flags, ...momentQuote(kept)]};
}
