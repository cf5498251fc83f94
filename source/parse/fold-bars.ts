// Makes days of bars: hourly and other intraday bars are folded by one stated rule, daily ones keep their date.

import type {Bar, Calendar, SeriesFlag} from '../model/prices.ts';
import {hourMilliseconds, type LocalTime, localClock} from './calendar-days.ts';
import type {Moment} from './price-dates.ts';
import type {RawBar} from './raw-series.ts';

export interface TimedBar {
	readonly bar: RawBar;
	readonly moment: Moment;
}

export interface Days {
	/** Ascending, one a day. */
	readonly bars: readonly Bar[];
	readonly flags: readonly SeriesFlag[];
}

const defaultZone = (calendar: Calendar): string => (calendar === '24x7' ? 'UTC' : 'America/New_York');

/** Bars that share a written day at different times: not daily. */
function isIntraday(timed: readonly TimedBar[]): boolean {
	const seen = new Map<string, number | null>();
	for (const {moment} of timed) {
		const before = seen.get(moment.day);
		if (before !== undefined && before !== moment.seconds) return true;
		if (before === undefined) seen.set(moment.day, moment.seconds);
		if (seen.size > 400) return false;
	}
	return false;
}

/**
 * The day a daily bar belongs to: as written; a Unix count at midnight UTC is the day it counts, any other instant of a Unix
 * count (the opening bell, midnight in New York) is read in the zone of the exchange.
 */
function dailyDay(moment: Moment, clock: (instant: number) => LocalTime): string {
	if (!moment.unix || moment.instant === null || moment.seconds === 0) return moment.day;
	return clock(moment.instant).day;
}

/** A moment without a zone is already in the zone of the series. */
function intradayTime(moment: Moment, clock: (instant: number) => LocalTime): LocalTime {
	return moment.instant === null ? {day: moment.day, seconds: moment.seconds ?? 0} : clock(moment.instant);
}

const toBar = (raw: RawBar, date: string): Bar => ({
	date,
	open: raw.open,
	high: raw.high,
	low: raw.low,
	close: raw.close,
	volume: raw.volume,
	line: raw.line,
});

interface Dated {
	readonly bar: RawBar;
	readonly time: LocalTime;
}

const extreme = (values: readonly (number | null)[], pick: (...numbers: number[]) => number): number | null => {
	const known = values.filter(value => value !== null);
	return known.length === 0 ? null : known.reduce((a, b) => pick(a, b));
};

/** One day from its bars in order of time: first open, highest high, lowest low, last close, summed volume. */
function foldDay(bars: readonly Dated[], date: string): Bar {
	const raw = bars.map(dated => dated.bar);
	const last = raw.at(-1) as RawBar;
	const volumes = raw.map(bar => bar.volume);
	return {
		date,
		open: raw[0]?.open ?? null,
		high: extreme(
			raw.map(bar => bar.high),
			Math.max,
		),
		low: extreme(
			raw.map(bar => bar.low),
			Math.min,
		),
		close: last.close,
		volume: extreme(volumes, (a, b) => a + b),
		line: last.line,
	};
}

const nine = 9 * 3600;
const four = 16 * 3600;

/** The regular session of New York (bars that begin from 9:00 to before 16:00) where there is any, else all of the day. */
function regularSession(bars: readonly Dated[]): readonly Dated[] {
	const regular = bars.filter(({time}) => time.seconds >= nine && time.seconds < four);
	return regular.length > 0 ? regular : bars;
}

function mostFrequent(values: readonly number[]): number {
	const tally = new Map<number, number>();
	for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
	return [...tally].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** The last day ends earlier than days do: by its time against the other days, or against midnight for a lone 24x7 day. */
function isPartial(days: readonly (readonly Dated[])[], calendar: Calendar): boolean {
	const ends = days.map(day => day.at(-1)?.time.seconds ?? 0);
	const end = ends.at(-1) ?? 0;
	if (ends.length > 1) return end < mostFrequent(ends.slice(0, -1));
	const starts = (days[0] ?? []).map(({time}) => time.seconds);
	const step = starts.length > 1 ? (starts[1] as number) - (starts[0] as number) : 0;
	return calendar === '24x7' && step > 0 && end + step < 24 * 3600;
}

function foldFlags(
	days: readonly (readonly Dated[])[],
	bars: readonly Bar[],
	calendar: Calendar,
	zone: string,
): readonly SeriesFlag[] {
	const first = bars[0];
	const last = bars.at(-1);
	if (!first || !last) return [];
	const rows = days.reduce((sum, day) => sum + day.length, 0);
	const folded = {
		code: 'folded-from-intraday',
		line: first.line,
		message: `${rows} intraday bars were folded into ${bars.length} days of the zone ${zone}`,
	};
	if (!isPartial(days, calendar)) return [folded];
	return [
		folded,
		{
			code: 'partial-last-day',
			line: last.line,
			message: `the bars of ${last.date} end earlier than those of a whole day; its close is the last one given`,
		},
	];
}

function foldIntraday(
	timed: readonly TimedBar[],
	calendar: Calendar,
	zone: string,
	clock: (instant: number) => LocalTime,
): Days {
	const byDay = new Map<string, Dated[]>();
	for (const {bar, moment} of timed) {
		const time = intradayTime(moment, clock);
		const day = byDay.get(time.day);
		if (day) day.push({bar, time});
		else byDay.set(time.day, [{bar, time}]);
	}
	const names = [...byDay.keys()].toSorted();
	const days = names.map(name => {
		const bars = (byDay.get(name) as Dated[]).toSorted(
			(a, b) => a.time.seconds - b.time.seconds || a.bar.line - b.bar.line,
		);
		return calendar === 'XNYS' ? regularSession(bars) : bars;
	});
	const bars = days.map((day, index) => foldDay(day, names[index] as string));
	return {bars, flags: foldFlags(days, bars, calendar, zone)};
}

function keepDaily(timed: readonly TimedBar[], clock: (instant: number) => LocalTime): Days {
	const byDay = new Map<string, Bar>();
	const flags: SeriesFlag[] = [];
	for (const {bar, moment} of timed) {
		const date = dailyDay(moment, clock);
		const before = byDay.get(date);
		if (before && before.close !== bar.close)
			flags.push({
				code: 'duplicate-days',
				line: bar.line,
				message: `${date} stands twice with different closes: ${before.close} (line ${before.line}) and ${bar.close} (line ${bar.line}); the later line is used`,
			});
		byDay.set(date, toBar(bar, date));
	}
	return {bars: [...byDay.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1)), flags};
}

/**
 * Days of a series. Intraday bars are folded: UTC days for 24x7, New York dates (regular session) for XNYS, or days of `timeZone`
 * where it is told. Daily bars keep the date that is written.
 */
export function foldBars(timed: readonly TimedBar[], calendar: Calendar, timeZone: string | null): Days {
	const zone = timeZone ?? defaultZone(calendar);
	const clock =
		localClock(zone) ??
		localClock(defaultZone(calendar)) ??
		(instant => ({day: '', seconds: instant / hourMilliseconds}));
	return isIntraday(timed) ? foldIntraday(timed, calendar, zone, clock) : keepDaily(timed, clock);
}
