// Does an asset move differently on days with news of a theme? Two means side by side, without a claim of cause.

import {alignReturns} from '../math/align.ts';
import {mean} from '../math/moments.ts';
import {pearson} from '../math/pearson.ts';
import type {Series} from '../model/prices.ts';
import {barsUntil} from './price-statistics.ts';

/** Fewer days than this on either side say nothing. */
export const fewestDays = 5;

export interface DayGroup {
	readonly days: number;
	/** Mean absolute daily return of the first series, percent. */
	readonly move: number;
	/** Correlation of both series on these days; null under `fewestDays`. */
	readonly correlation: number | null;
}

export interface NewsDays {
	readonly news: DayGroup;
	readonly other: DayGroup;
	readonly last: string | null;
}

function group(x: readonly number[], y: readonly number[]): DayGroup {
	return {
		days: x.length,
		move: x.length === 0 ? 0 : mean(x.map(value => Math.abs(Math.expm1(value)) * 100)),
		correlation: x.length < fewestDays ? null : pearson(x, y),
	};
}

/**
 * Splits the last `window` common returns of `a` and `b` into those of days with news and the others. News of a day
 * without trading belongs to the next return, which is the first to hold it.
 */
export function newsDays(a: Series, b: Series, dates: readonly string[], window: number, asOf: string): NewsDays {
	const aligned = alignReturns([barsUntil(a, asOf), barsUntil(b, asOf)]);
	const days = aligned.dates.slice(-window);
	const [x = [], y = []] = aligned.returns.map(list => list.slice(-window));
	const first = days[0] ?? '';
	const news = new Set(dates.filter(date => date >= first).map(date => days.find(day => day >= date)));
	const pick = (list: readonly number[], wanted: boolean): readonly number[] =>
		list.filter((_, index) => news.has(days[index]) === wanted);
	return {
		news: group(pick(x, true), pick(y, true)),
		other: group(pick(x, false), pick(y, false)),
		last: days.at(-1) ?? null,
	};
}
