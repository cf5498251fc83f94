// Looks bars up by day. All dates are days of the series' own calendar.

import {daysBetween} from '../../language/iso-days.ts';
import type {Quote} from '../../model/claim.ts';
import type {Bar, Series} from '../../model/prices.ts';

/** Index of the last bar at or before a day; -1 when there is none. */
export function indexAt(bars: readonly Bar[], day: string): number {
	let low = 0;
	let high = bars.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((bars[middle] as Bar).date <= day) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

export function barAt(bars: readonly Bar[], day: string): Bar | null {
	return bars[indexAt(bars, day)] ?? null;
}

/** Days a bar may be older than the day it stands for: 1 for markets that never close, 4 for shares (weekend, holiday). */
export function patience(series: Series): number {
	return series.calendar === '24x7' ? 1 : 4;
}

export function isStale(series: Series, bar: Bar, day: string): boolean {
	return daysBetween(bar.date, day) > patience(series);
}

export function quoteOf(series: Series, bar: Bar, field: Quote['field'] = 'close'): Quote | null {
	const price = bar[field];
	return price === null ? null : {price, at: bar.date, field, adjusted: series.adjusted, line: bar.line};
}

/** Bars of a series up to a day, without those nobody could know then. */
export function barsUpTo(series: Series, day: string | null): readonly Bar[] {
	return day === null ? series.bars : series.bars.slice(0, indexAt(series.bars, day) + 1);
}
