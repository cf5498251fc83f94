// The correlation of two series as of a day: value, intervals, change, and what to be careful about.

import {alignReturns} from '../math/align.ts';
import {weekdaysBetween} from '../math/calendar-days.ts';
import {fisherInterval, kurtosisTerm, twoSampleZ, widenedInterval} from '../math/fisher.ts';
import {adjustForVariance} from '../math/forbes-rigobon.ts';
import {centralMoment} from '../math/moments.ts';
import {pearson} from '../math/pearson.ts';
import type {Series} from '../model/prices.ts';
import type {Correlation} from '../model/statistics.ts';
import {barsUntil} from './price-statistics.ts';

/** Share of a window that must be filled before a correlation is given: 20 of 30, 60 of 90. */
const fewestShare = 2 / 3;
/** Rise of the driver's variance from which the adjusted correlation is shown. */
const varianceRise = 0.5;
/** Trading days after which prices no longer speak of the as-of day. */
const staleAfter = 6;

type Pair = readonly [readonly number[], readonly number[]];

const tail = (returns: readonly (readonly number[])[], from: number, to?: number): Pair => [
	returns[0]?.slice(from, to) ?? [],
	returns[1]?.slice(from, to) ?? [],
];

function previousOf(value: number, n: number, before: Pair, window: number): Correlation['previous'] {
	const count = before[0].length;
	const old = count < window * fewestShare ? null : pearson(...before);
	const test = old === null ? null : twoSampleZ(value, n, old, count);
	return old === null || !test ? null : {value: old, n: count, z: test.z, p: test.p};
}

function adjustedFor(value: number, now: readonly number[], before: readonly number[], fewest: number): number | null {
	if (before.length < fewest) return null;
	const earlier = centralMoment(before, 2);
	if (!(earlier > 0)) return null;
	const delta = centralMoment(now, 2) / earlier - 1;
	return delta > varianceRise ? adjustForVariance(value, delta) : null;
}

function notesOf(
	a: Series,
	b: Series,
	n: number,
	window: number,
	last: string | null,
	asOf: string,
): readonly string[] {
	const old = last === null ? 0 : weekdaysBetween(last, asOf);
	return [
		...(a.calendar === b.calendar
			? []
			: ['misaligned close: the crypto day ends at midnight UTC, 3 to 4 hours after New York closes']),
		...(n >= window ? [] : [`${n} of ${window} common observations`]),
		...(old > staleAfter ? [`stale: the last common day ${last} lies ${old} trading days before ${asOf}`] : []),
	];
}

/**
 * Pearson correlation of daily log returns on the last `window` common observations known at `asOf`, with Fisher's
 * interval, the one widened for fat tails, and the test against the window before. `driver` names the series whose rise
 * in variance is taken out in `adjusted`. The value is null under two thirds of the window.
 */
export function correlate(a: Series, b: Series, window: number, asOf: string, driver: 'a' | 'b'): Correlation {
	const {dates, returns} = alignReturns([barsUntil(a, asOf), barsUntil(b, asOf)]);
	const last = dates.at(-1) ?? null;
	const [x, y] = tail(returns, -window);
	const n = x.length;
	const value = n < window * fewestShare ? null : pearson(x, y);
	const base = {a: a.symbol, b: b.symbol, n, window, asOf: last ?? asOf, notes: notesOf(a, b, n, window, last, asOf)};
	if (value === null) return {...base, value, ci: null, widened: null, previous: null, adjusted: null};
	const before = tail(returns, -2 * window, -window);
	const [now, then] = driver === 'a' ? [x, before[0]] : [y, before[1]];
	return {
		...base,
		value,
		ci: fisherInterval(value, n),
		widened: widenedInterval(value, n, kurtosisTerm(x, y)),
		previous: previousOf(value, n, before, window),
		adjusted: adjustedFor(value, now, then, window * fewestShare),
	};
}
