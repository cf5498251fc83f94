// What the words of a window mean, given the day or month an article was written: dates filled in, years told.

import type {Window} from '../model/claim.ts';
import {latestWeekday, monthNumber, partOfMonth, readDate, yearOfMonth} from './date-words.ts';
import {addDays, addMonths, isoDay, lastOfMonth, quarterOf, weekdayOf} from './iso-days.ts';
import {wordNumber} from './number-words.ts';

/** What is known about the day a text was written: a day, only a month, or nothing. */
export interface Clock {
	readonly day: string | null;
	readonly month: string | null;
}

/** A window with the day it ends on; null: the day of the article. */
export interface Stretch {
	readonly window: Window;
	readonly asOf: string | null;
}

export interface WindowReading {
	/** null: the wording only says when the window ends. */
	readonly window: Window | null;
	/** Stated end of the window, where one is stated. */
	readonly asOf?: string | null;
	/** Other stretches the same words may mean: a figure is only told where all of them agree. */
	readonly others?: readonly Stretch[];
	/** First and last day the end may be, where only a month or part of one is stated. */
	readonly endDays?: readonly [string, string];
}

export type Groups = Readonly<Record<string, string | undefined>>;

type Unit = Extract<Window, {type: 'trailing'}>['unit'];
export type Period = 'week' | 'month' | 'quarter' | 'year';

const yearOf = (clock: Clock): number | null => {
	const known = clock.day ?? clock.month;
	return known === null ? null : Number(known.slice(0, 4));
};
const monthOf = (clock: Clock): string | null => clock.day?.slice(0, 7) ?? clock.month;
/** A day inside the known month, good enough to tell the year of a month's name. */
export const someDay = (clock: Clock): string | null =>
	clock.day ?? (clock.month === null ? null : `${clock.month}-28`);

/** Year of a stretch that begins with `month`: the latest one that has begun. */
const latestYear = (month: number, clock: Clock): number | null => {
	const today = someDay(clock);
	return today === null ? null : yearOfMonth(month, today);
};

export const only = (window: Window): WindowReading => ({window});

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

/** `2025-06` of a month's name, its year from the text or the clock; null when neither tells. Lower-case "may" is no month. */
function isoMonth(groups: Groups, clock: Clock): string | null {
	const name = groups.month ?? '';
	const number = /^\p{Lu}/u.test(name) ? monthNumber(name) : null;
	if (number === null) return null;
	const today = someDay(clock);
	const year = groups.year ? Number(groups.year) : today === null ? null : yearOfMonth(number, today);
	return year === null ? null : `${year}-${String(number).padStart(2, '0')}`;
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

/** "since mid-May": any day of the part may be meant. */
function sincePart(part: string, month: string): WindowReading {
	const [first, last] = partOfMonth(part.toLowerCase(), month);
	const others: Stretch[] = [];
	for (let day = addDays(first, 1); day <= last; day = addDays(day, 1))
		others.push({window: {type: 'since', date: day, event: null}, asOf: null});
	return {window: {type: 'since', date: first, event: null}, others};
}

export function since(groups: Groups, clock: Clock): WindowReading | null {
	const {weekday, date, event} = groups;
	if (weekday) {
		const day = clock.day === null ? null : latestWeekday(weekday, addDays(clock.day, -1));
		return only({type: 'since', date: day, event: null});
	}
	if (date) return only({type: 'since', date: readDate(date, someDay(clock)), event: null});
	if (groups.month) {
		const known = isoMonth(groups, clock);
		const name = event ? event.trim() : null;
		if (groups.part && known) return sincePart(groups.part, known);
		return only({type: 'since', date: known === null ? null : `${known}-01`, event: name});
	}
	if (groups.year) return only({type: 'since', date: isoDay(Number(groups.year), 1, 1), event: event?.trim() ?? null});
	return event ? only({type: 'since', date: null, event: event.trim()}) : null;
}

/** "since the end of May": from its last day; "since the start of May": from the last close before it. */
export function sinceEdge(groups: Groups, clock: Clock): WindowReading | null {
	const known = isoMonth(groups, clock);
	if (known === null) return null;
	const date = /^end$/i.test(groups.edge ?? '') ? lastOfMonth(known) : `${known}-01`;
	return only({type: 'since', date, event: null});
}

export function session(date: string | null): WindowReading {
	return {window: {type: 'session', date}, asOf: date};
}

export function onWeekday(groups: Groups, clock: Clock): WindowReading {
	if (groups.next) return only({type: 'future'});
	if (clock.day === null) return session(null);
	return session(latestWeekday(groups.weekday as string, groups.last ? addDays(clock.day, -1) : clock.day));
}

export function onDate(groups: Groups, clock: Clock): WindowReading | null {
	const day = readDate(groups.date as string, someDay(clock));
	if (day !== null && clock.day !== null && day > clock.day) return only({type: 'future'});
	return session(day);
}

export function endsAt(groups: Groups, clock: Clock): WindowReading | null {
	if (groups.date) {
		const day = readDate(groups.date, someDay(clock));
		if (day !== null && clock.day !== null && day > clock.day) return only({type: 'future'});
		return day === null ? null : {window: null, asOf: day};
	}
	const known = isoMonth(groups, clock);
	if (known === null) return null;
	if (groups.end) return {window: null, asOf: lastOfMonth(known)};
	return {window: null, endDays: partOfMonth((groups.part ?? '').toLowerCase(), known)};
}

/** "from January to June": from the last close before the first month to the end of the last one. */
export function fromMonth(groups: Groups, clock: Clock): WindowReading | null {
	const last = isoMonth(groups, clock);
	const first = isoMonth({month: groups.first, year: last?.slice(0, 4)}, clock);
	if (last === null || first === null || first > last) return null;
	const end = lastOfMonth(last);
	return {
		window: {type: 'since', date: `${first}-01`, event: null},
		asOf: clock.day !== null && end > clock.day ? clock.day : end,
	};
}

/** "from the end of 2025 to March 11", "between the start of July and the end of September". */
export function fromEdge(groups: Groups, clock: Clock): WindowReading | null {
	const month = isoMonth(groups, clock);
	const asOf = groups.date ? readDate(groups.date, someDay(clock)) : month === null ? null : lastOfMonth(month);
	if (asOf === null || (clock.day !== null && asOf > clock.day)) return null;
	const late = /^end$/i.test(groups.firstEdge ?? '');
	const first = groups.firstOnly
		? `${groups.firstOnly}-${late ? '12' : '01'}`
		: isoMonth({month: groups.first, year: groups.firstYear ?? groups.year}, {day: asOf, month: asOf.slice(0, 7)});
	if (first === null) return null;
	const date = late ? lastOfMonth(first) : `${first}-01`;
	return date >= asOf ? null : {window: {type: 'since', date, event: null}, asOf};
}

/** "by 2030", "by the end of June": ahead of the clock, or the end of something past. */
export function by(groups: Groups, clock: Clock): WindowReading | null {
	const year = yearOf(clock);
	if (groups.year && !groups.month) return Number(groups.year) >= (year ?? 0) ? only({type: 'future'}) : null;
	const known = isoMonth(groups, clock);
	return known !== null && known > (monthOf(clock) ?? '') ? only({type: 'future'}) : null;
}
