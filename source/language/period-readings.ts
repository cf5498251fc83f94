// Reads windows that are a stretch of the calendar: the last n weeks, this month, a quarter, half a year.

import type {Window} from '../model/claim.ts';
import {addDays, addMonths, lastOfMonth, quarterOf, weekdayOf} from './iso-days.ts';
import {wordNumber} from './number-words.ts';
import {
	type Clock,
	type Groups,
	isoMonth,
	latestYear,
	monthOf,
	only,
	type Period,
	session,
	type WindowReading,
	yearOf,
} from './window-reading.ts';

type Unit = Extract<Window, {type: 'trailing'}>['unit'];

/** Longer than any history of prices: what a text calls "the past 99999 days" is no window. */
const longest: Readonly<Record<Unit, number>> = {
	hour: 9999,
	day: 9999,
	week: 5200,
	month: 1200,
	quarter: 400,
	year: 100,
};

export function trailing(groups: Groups): WindowReading | null {
	const n = wordNumber(groups.n ?? '1');
	const written = (groups.unit ?? '').toLowerCase();
	const name = (written === 'session' ? 'day' : written) as Unit;
	if (n === null || n < 1 || n > longest[name]) return null;
	const session = written === 'session' || groups.basis !== undefined;
	return only({type: 'trailing', n, unit: name, basis: session ? 'trading' : 'calendar'});
}

export function toDate(period: Period, clock: Clock): WindowReading {
	const known = monthOf(clock);
	if (period === 'year') return only({type: 'ytd', year: yearOf(clock)});
	if (period === 'month') return only({type: 'mtd', month: known});
	if (period === 'quarter') return only({type: 'qtd', quarter: known === null ? null : quarterOf(`${known}-01`)});
	return only({type: 'start-of', of: 'week'});
}

const oneWeek: Window = {type: 'trailing', n: 1, unit: 'week', basis: 'calendar'};

/** The week that ended on the Sunday before; some mean the seven days before they write. On a weekend both are one. */
function lastWeek(clock: Clock): WindowReading {
	const weekday = clock.day === null ? 0 : weekdayOf(clock.day);
	if (clock.day === null || weekday === 0 || weekday === 6) return only(oneWeek);
	return {window: oneWeek, asOf: addDays(clock.day, -weekday), others: [{window: oneWeek, asOf: clock.day}]};
}

/** "a weekly gain", "its annual loss": the last seven days or the week so far; only told where both agree. */
export function every(groups: Groups, clock: Clock): WindowReading {
	const name = (groups.every as string).toLowerCase();
	if (name === 'daily') return session(clock.day);
	const unit = ({weekly: 'week', monthly: 'month', yearly: 'year', annual: 'year'} as const)[name as 'weekly'];
	const {window} = toDate(unit, clock);
	return {window: {type: 'trailing', n: 1, unit, basis: 'calendar'}, others: window ? [{window, asOf: null}] : []};
}

/** The whole week, month, quarter or year before the current one. */
export function before(period: Period, clock: Clock): WindowReading {
	const known = monthOf(clock);
	if (period === 'week') return lastWeek(clock);
	if (period === 'month') {
		const last = known === null ? null : addMonths(`${known}-01`, -1).slice(0, 7);
		return {window: {type: 'calendar-month', month: last}, asOf: last === null ? null : lastOfMonth(last)};
	}
	if (period === 'quarter')
		return only({type: 'quarter', quarter: known === null ? null : quarterOf(addMonths(`${known}-01`, -3))});
	const year = yearOf(clock);
	return only({type: 'calendar-year', year: year === null ? null : year - 1});
}

export function calendarMonth(groups: Groups, clock: Clock): WindowReading | null {
	if (!/^\p{Lu}/u.test(groups.month ?? '')) return null;
	const known = isoMonth(groups, clock);
	// A part of a month is no stretch anybody could compute a return over.
	if (groups.part) return only({type: 'none'});
	const today = clock.day;
	const end = known === null ? null : lastOfMonth(known);
	if (known !== null && today !== null && known > today.slice(0, 7)) return only({type: 'future'});
	return {
		window: {type: 'calendar-month', month: known},
		asOf: end !== null && today !== null && end > today ? today : end,
	};
}

export function calendarYear(year: number, clock: Clock): WindowReading {
	const now = yearOf(clock);
	return only(now !== null && year > now ? {type: 'future'} : {type: 'calendar-year', year});
}

export function quarter(groups: Groups, clock: Clock): WindowReading {
	const number = {first: 1, second: 2, third: 3, fourth: 4}[(groups.ordinal ?? '').toLowerCase()] ?? Number(groups.q);
	// Every company has its own fiscal year.
	if (groups.fiscal) return only({type: 'quarter', quarter: null});
	const year = groups.year ? Number(groups.year) : latestYear((number - 1) * 3 + 1, clock);
	return only({type: 'quarter', quarter: year === null ? null : `${year}-Q${number}`});
}

export function half(groups: Groups, clock: Clock): WindowReading {
	const first = /^(?:first|1)$/i.test(groups.ordinal ?? groups.h ?? '');
	const year = groups.year ? Number(groups.year) : latestYear(first ? 1 : 7, clock);
	return only({type: 'half-year', year, half: first ? 1 : 2});
}
