// Which close a return is measured from, for every window (DOMAIN 4.3), and what other readings of it there are.

import {addDays, addMonths, daysBetween, quarterDays, weekdayOf} from '../../language/iso-days.ts';
import type {NotCheckableReason, Window} from '../../model/claim.ts';
import type {Bar, Series} from '../../model/prices.ts';
import {indexAt, patience} from './bars.ts';

export interface Base {
	/** Index of the bar whose close is the base. */
	readonly index: number;
	readonly flags: readonly string[];
	/** Other bars a reader could take, with what to call them. */
	readonly others: readonly {readonly label: string; readonly index: number}[];
	/** The day itself has no bar, and the neighbours may disagree: then nothing is told. */
	readonly gap: boolean;
}

export type BaseResult = Base | {readonly reason: NotCheckableReason; readonly flags: readonly string[]};

const no = (reason: NotCheckableReason, ...flags: readonly string[]): BaseResult => ({reason, flags});

/** The last close at or before `day`; a hole there is told, and its far side offered. */
function atOrBefore(series: Series, bars: readonly Bar[], day: string, flags: readonly string[] = []): BaseResult {
	const index = indexAt(bars, day);
	const bar = bars[index];
	if (!bar) return no('history_too_short');
	const missing = daysBetween(bar.date, day);
	const hole = series.calendar === '24x7' ? missing > 0 : missing > patience(series);
	if (!hole) return {index, flags, others: [], gap: false};
	const next = bars[index + 1];
	const others = next ? [{label: `next bar after the missing ${day}`, index: index + 1}] : [];
	return {index, flags: [...flags, 'gap_at_base'], others, gap: true};
}

/** The last close before a period begins. */
function beforeDay(series: Series, bars: readonly Bar[], day: string): BaseResult {
	return atOrBefore(series, bars, addDays(day, -1));
}

function barsBack(end: number, count: number): BaseResult {
	return end - count < 0 ? no('history_too_short') : {index: end - count, flags: [], others: [], gap: false};
}

type Trailing = Extract<Window, {type: 'trailing'}>;

const monthsIn = {month: 1, quarter: 3, year: 12} as const;

/** First day of a trailing window: the same day so many days, weeks or months before. */
export function trailingStart(window: Trailing, endDay: string): string {
	if (window.unit === 'month' || window.unit === 'quarter' || window.unit === 'year')
		return addMonths(endDay, -window.n * monthsIn[window.unit]);
	const days = {hour: 1 / 24, day: 1, week: 7}[window.unit];
	return addDays(endDay, -Math.round(window.n * days));
}

function trailing(series: Series, bars: readonly Bar[], end: number, window: Trailing, endDay: string): BaseResult {
	if (window.basis === 'trading') return window.unit === 'day' ? barsBack(end, window.n) : no('unsupported_metric');
	const flags: string[] = [];
	if (window.unit === 'hour') {
		if (series.calendar !== '24x7' || window.n % 24 !== 0) return no('needs_intraday');
		flags.push('proxy');
	}
	const base = atOrBefore(series, bars, trailingStart(window, endDay), flags);
	if ('reason' in base) return base;
	const others = [...base.others];
	if (window.unit === 'day' && end - window.n >= 0) others.push({label: 'trading days', index: end - window.n});
	if (window.unit === 'month' && window.n === 1) {
		const index = indexAt(bars, addDays(endDay, -30));
		if (index >= 0) others.push({label: '30 days', index});
	}
	return {...base, others: others.filter(other => other.index !== base.index)};
}

function session(series: Series, bars: readonly Bar[], end: number): BaseResult {
	const bar = bars[end] as Bar;
	const before = bars[end - 1];
	if (!before) return no('history_too_short');
	const apart = daysBetween(before.date, bar.date);
	// A market that never closes has a close the day before; where the file leaves it out, the day's own change is unknown.
	if (apart > (series.calendar === '24x7' ? 1 : patience(series) + 1)) return no('ambiguous_convention', 'gap_at_base');
	return {index: end - 1, flags: [], others: [], gap: false};
}

function since(series: Series, bars: readonly Bar[], date: string): BaseResult {
	const month = date.endsWith('-01');
	const base = month ? beforeDay(series, bars, date) : atOrBefore(series, bars, date);
	if ('reason' in base) return base;
	const label = month ? `first close from ${date} on` : `close before ${date}`;
	const other = month ? base.index + 1 : base.index - 1;
	const others = other >= 0 && other < bars.length ? [{label, index: other}] : [];
	return {...base, others: [...base.others, ...others]};
}

function startOf(of: 'week' | 'month' | 'quarter' | 'year', endDay: string): string {
	if (of === 'week') return addDays(endDay, -((weekdayOf(endDay) + 6) % 7));
	if (of === 'month') return `${endDay.slice(0, 7)}-01`;
	if (of === 'year') return `${endDay.slice(0, 4)}-01-01`;
	return quarterDays(`${endDay.slice(0, 4)}-Q${Math.ceil(Number(endDay.slice(5, 7)) / 3)}`)[0];
}

/** First day of a calendar window; null where the window is none or its dates are unknown. */
export function firstDay(window: Window, endDay: string): string | null {
	switch (window.type) {
		case 'ytd':
			return `${window.year ?? endDay.slice(0, 4)}-01-01`;
		case 'mtd':
			return `${window.month ?? endDay.slice(0, 7)}-01`;
		case 'qtd':
			return window.quarter === null ? startOf('quarter', endDay) : quarterDays(window.quarter)[0];
		case 'calendar-month':
			return window.month === null ? null : `${window.month}-01`;
		case 'calendar-year':
			return window.year === null ? null : `${window.year}-01-01`;
		case 'quarter':
			return window.quarter === null ? null : quarterDays(window.quarter)[0];
		case 'half-year':
			return window.year === null ? null : `${window.year}-${window.half === 1 ? '01' : '07'}-01`;
		case 'start-of':
			return startOf(window.of, endDay);
		default:
			return null;
	}
}

/** The base of a return that ends at bar `end` on `endDay`. */
export function baseOf(series: Series, bars: readonly Bar[], end: number, window: Window, endDay: string): BaseResult {
	switch (window.type) {
		case 'trailing':
			return trailing(series, bars, end, window, endDay);
		case 'session':
			return session(series, bars, end);
		case 'since':
			// "since its May peak" names a day nobody told.
			return window.date === null || window.event !== null ? no('no_window') : since(series, bars, window.date);
		case 'overnight':
			return no('needs_intraday');
		case 'within':
			return no('ambiguous_convention');
		default: {
			const first = firstDay(window, endDay);
			return first === null ? no('no_window') : beforeDay(series, bars, first);
		}
	}
}
