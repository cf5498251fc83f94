// What one price history says by itself as of a day: returns, drawdowns, realised volatility, age.

import {addDays, daysBetween, weekday} from '../math/calendar-days.ts';
import {deepestFall} from '../math/drawdown.ts';
import {logReturns} from '../math/log-returns.ts';
import {percentileRank} from '../math/quantile.ts';
import {rolling} from '../math/rolling.ts';
import {daysPerYear, realisedVolatility} from '../math/volatility.ts';
import type {Bar, Series} from '../model/prices.ts';
import type {Return, SeriesStatistics} from '../model/statistics.ts';

/** A base close this many days older than asked for is a hole in the data, not a base. */
const longestHole = 7;
const drawdownDays = 90;
/** A "90-day high" from less history than this would be something else. */
const fewestDrawdownDays = 60;
const volatilityReturns = 30;
const fewestReturns = 20;
/** A standing in "its own year" needs about a trading year. */
const fewestForPercentile = 250;
/** Age in calendar days from which a last close is old: a long weekend for equities. */
const freshDays = {'24x7': 1, XNYS: 4} as const;

/** Bars known at the end of `asOf`. */
export function barsUntil(series: Series, asOf: string): readonly Bar[] {
	const {bars} = series;
	let low = 0;
	let high = bars.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((bars[middle] as Bar).date <= asOf) low = middle + 1;
		else high = middle;
	}
	return low === bars.length ? bars : bars.slice(0, low);
}

/** The last bar at or before `date`, unless it lies more than a week before. */
function baseBar(bars: readonly Bar[], date: string): Bar | null {
	const bar = bars.findLast(candidate => candidate.date <= date);
	return bar && daysBetween(bar.date, date) <= longestHole ? bar : null;
}

function returnFrom(window: string, base: Bar | null, last: Bar): Return {
	if (!base) return {window, percent: null, from: null};
	return {window, percent: (last.close / base.close - 1) * 100, from: {date: base.date, close: base.close}};
}

function returnsOf(bars: readonly Bar[], last: Bar): readonly Return[] {
	const days = [1, 7, 30, 90].map(count => returnFrom(`${count}d`, baseBar(bars, addDays(last.date, -count)), last));
	const yearEnd = `${String(Number(last.date.slice(0, 4)) - 1).padStart(4, '0')}-12-31`;
	return [...days, returnFrom('ytd', baseBar(bars, yearEnd), last)];
}

function drawdownsOf(bars: readonly Bar[], last: Bar): Pick<SeriesStatistics, 'drawdown90' | 'maxDrawdown90'> {
	const from = addDays(last.date, -drawdownDays);
	const inside = bars.filter(bar => bar.date >= from);
	const first = inside[0] as Bar;
	const fall = deepestFall(inside.map(bar => bar.close));
	if (!fall || daysBetween(first.date, last.date) < fewestDrawdownDays) return {drawdown90: null, maxDrawdown90: null};
	const high = inside.reduce((best, bar) => (bar.close > best.close ? bar : best), first);
	return {
		drawdown90: {percent: (last.close / high.close - 1) * 100, high: high.close, highDate: high.date},
		maxDrawdown90: {
			percent: fall.percent,
			peakDate: (inside[fall.peak] as Bar).date,
			troughDate: (inside[fall.trough] as Bar).date,
		},
	};
}

/** Daily log returns of neighbouring bars; steps over a hole are left out. */
export function dailyReturns(bars: readonly Bar[]): readonly number[] {
	const all = logReturns(bars.map(bar => bar.close));
	return all.filter((_, index) => daysBetween((bars[index] as Bar).date, (bars[index + 1] as Bar).date) <= longestHole);
}

/** Observations a year. A crypto file that leaves out weekends has five a week, whatever its calendar says. */
function yearFactor(series: Series, bars: readonly Bar[]): number {
	const weekends = bars.slice(-volatilityReturns).some(bar => [0, 6].includes(weekday(bar.date)));
	return series.calendar === '24x7' && !weekends ? daysPerYear.XNYS : daysPerYear[series.calendar];
}

function volatilityOf(
	series: Series,
	bars: readonly Bar[],
): Pick<SeriesStatistics, 'volatility30' | 'volatilityPercentile'> {
	const factor = yearFactor(series, bars);
	const returns = dailyReturns(bars.slice(-(factor + volatilityReturns)));
	const recent = returns.slice(-volatilityReturns);
	const percent = recent.length < fewestReturns ? null : realisedVolatility(recent, factor);
	if (percent === null) return {volatility30: null, volatilityPercentile: null};
	const year = rolling(returns, volatilityReturns, window => realisedVolatility(window, factor) as number);
	return {
		volatility30: {percent, n: recent.length, factor},
		volatilityPercentile: year.length < fewestForPercentile ? null : percentileRank(year, percent),
	};
}

const memory = new WeakMap<Series, Map<string, SeriesStatistics | null>>();

/**
 * Statistics of a series as known at the end of `asOf` (ISO date). Percent throughout. Windows of days go back to the
 * last close at or before that many calendar days earlier. null when no bar is that old. Several indicators ask for the
 * same one, so it is worked out once for each series object and day.
 */
export function priceStatistics(series: Series, asOf: string): SeriesStatistics | null {
	const known = memory.get(series) ?? new Map<string, SeriesStatistics | null>();
	memory.set(series, known);
	const found = known.get(asOf);
	if (found !== undefined) return found;
	const statistics = workOut(series, asOf);
	known.set(asOf, statistics);
	return statistics;
}

function workOut(series: Series, asOf: string): SeriesStatistics | null {
	const bars = barsUntil(series, asOf);
	const last = bars.at(-1);
	if (!last) return null;
	const ageDays = daysBetween(last.date, asOf);
	return {
		last: {date: last.date, close: last.close, line: last.line},
		returns: returnsOf(bars, last),
		...drawdownsOf(bars, last),
		...volatilityOf(series, bars),
		ageDays,
		stale: ageDays > freshDays[series.calendar],
	};
}

/** Return from the last close at or before `date` to the last one known at `asOf`. */
export function returnSince(series: Series, date: string, asOf: string): Return {
	const bars = barsUntil(series, asOf);
	const last = bars.at(-1);
	return last && last.date >= date
		? returnFrom(`since ${date}`, baseBar(bars, date), last)
		: {window: `since ${date}`, percent: null, from: null};
}
