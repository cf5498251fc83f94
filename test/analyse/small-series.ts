// Price series from closes, one a calendar day or one a weekday, for tests.

import {addDays, weekday} from '../../source/math/calendar-days.ts';
import type {Series} from '../../source/model/prices.ts';

/** A bar a date. */
export function seriesOn(
	symbol: string,
	days: readonly (readonly [string, number])[],
	more: Partial<Series> = {},
): Series {
	return {
		symbol,
		sourceSymbol: symbol,
		name: null,
		file: `${symbol.toLowerCase()}.csv`,
		currency: 'USD',
		calendar: 'XNYS',
		adjusted: null,
		source: null,
		sourceUrl: null,
		retrievedAt: null,
		bars: days.map(([date, close], index) => ({
			date,
			open: null,
			high: null,
			low: null,
			close,
			volume: null,
			line: index + 2,
		})),
		flags: [],
		...more,
	};
}

/** Closes on consecutive days from `start`; weekends are left out unless the calendar is 24x7. */
export function dailySeries(
	symbol: string,
	start: string,
	closes: readonly number[],
	more: Partial<Series> = {},
): Series {
	const days: [string, number][] = [];
	let date = start;
	for (const close of closes) {
		while (more.calendar !== '24x7' && [0, 6].includes(weekday(date))) date = addDays(date, 1);
		days.push([date, close]);
		date = addDays(date, 1);
	}
	return seriesOn(symbol, days, more);
}

/** Closes that follow from daily returns, from 100. */
export function closesFrom(returns: readonly number[]): readonly number[] {
	const closes = [100];
	for (const one of returns) closes.push((closes.at(-1) as number) * Math.exp(one));
	return closes;
}

/** A fixed, uneven pattern of small returns; another `step` gives another, hardly related one. */
export function wobble(count: number, step: number, size = 0.01): readonly number[] {
	return Array.from({length: count}, (_, index) => size * Math.sin(index * step + step));
}
