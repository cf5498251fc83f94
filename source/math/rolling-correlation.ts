// The correlation of two price series day by day, with its interval: what the correlation chart draws.

import type {RollingPoint} from '../model/statistics.ts';
import {alignReturns, type DatedClose} from './align.ts';
import {kurtosisTerm, widenedInterval} from './fisher.ts';
import {pearson} from './pearson.ts';

/** Fewer common observations than this give no correlation. */
export const fewestObservations = 20;

/**
 * One point for each common return: Pearson over the last `window` common returns up to that day, with the interval
 * widened for fat tails. The first points use what there is; under 20 observations the value is null, a gap.
 */
export function rollingCorrelation(
	a: readonly DatedClose[],
	b: readonly DatedClose[],
	window: number,
): readonly RollingPoint[] {
	const {dates, returns} = alignReturns([a, b]);
	return dates.map((date, index) => {
		const from = Math.max(0, index + 1 - window);
		const [x = [], y = []] = returns.map(list => list.slice(from, index + 1));
		const value = x.length < fewestObservations ? null : pearson(x, y);
		const interval = value === null ? null : widenedInterval(value, x.length, kurtosisTerm(x, y));
		return {date, value, low: interval?.[0] ?? null, high: interval?.[1] ?? null};
	});
}
