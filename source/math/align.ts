// Puts series with different calendars on common dates before they are compared.

import {daysBetween} from './calendar-days.ts';
import {logReturns} from './log-returns.ts';

export interface DatedClose {
	readonly date: string;
	readonly close: number;
}

/** Longer holes are no return of a day or a long weekend, and are left out. */
const longestStep = 7;

/** Closes on the dates all series have, ascending: `closes[s][d]` is series s on `dates[d]`. Inner join. */
export function joinOnDates(series: readonly (readonly DatedClose[])[]): {
	readonly dates: readonly string[];
	readonly closes: readonly (readonly number[])[];
} {
	const [first, ...others] = series.map(bars => new Map(bars.map(bar => [bar.date, bar.close])));
	const dates = [...(first?.keys() ?? [])].filter(date => others.every(map => map.has(date))).toSorted();
	const closes = [first, ...others].map(map => dates.map(date => map?.get(date) as number));
	return {dates, closes: first ? closes : []};
}

/**
 * Daily log returns between neighbouring common dates. Against an equity, crypto moves from Friday to Monday in one
 * step; a step over more than seven calendar days is a hole in the data and gives no return.
 * `dates[i]` is the day on which the i-th return ends.
 */
export function alignReturns(series: readonly (readonly DatedClose[])[]): {
	readonly dates: readonly string[];
	readonly returns: readonly (readonly number[])[];
} {
	const {dates, closes} = joinOnDates(series);
	const kept = dates
		.map((_, index) => index)
		.filter(index => index > 0 && daysBetween(dates[index - 1] as string, dates[index] as string) <= longestStep);
	return {
		dates: kept.map(index => dates[index] as string),
		returns: closes.map(list => {
			const all = logReturns(list);
			return kept.map(index => all[index - 1] as number);
		}),
	};
}
