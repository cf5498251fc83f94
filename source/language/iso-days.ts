// Days of the Gregorian calendar as ISO strings: `2025-12-02`. No time, no zone, no clock.

import {newYorkHour} from './new-york.ts';

const dayLength = 86_400_000;

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const two = (value: number): string => String(value).padStart(2, '0');

/** `2025-12-02` of a year, a month 1-12 and a day; null when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
	const text = `${year}-${two(month)}-${two(day)}`;
	const time = at(text);
	return Number.isNaN(time) || dayOf(time) !== text ? null : text;
}

export function addDays(day: string, count: number): string {
	return dayOf(at(day) + count * dayLength);
}

/** The same day of the month `count` months on, clipped to the month's end. */
export function addMonths(day: string, count: number): string {
	const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
	const year = Math.floor(months / 12);
	const month = (months % 12) + 1;
	const last = lastOfMonth(`${year}-${two(month)}`);
	const wished = `${year}-${two(month)}-${day.slice(8)}`;
	return wished < last ? wished : last;
}

/** Last day of a month `2025-02`. */
export function lastOfMonth(month: string): string {
	return dayOf(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0));
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: string): number {
	return new Date(at(day)).getUTCDay();
}

/** Whole days from `from` to `to`. */
export function daysBetween(from: string, to: string): number {
	return Math.round((at(to) - at(from)) / dayLength);
}

/** Quarter `2025-Q4` of a day. */
export function quarterOf(day: string): string {
	return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** First and last day of a quarter `2025-Q4`. */
export function quarterDays(quarter: string): readonly [string, string] {
	const first = (Number(quarter.slice(6)) - 1) * 3 + 1;
	const year = quarter.slice(0, 4);
	return [`${year}-${two(first)}-01`, lastOfMonth(`${year}-${two(first + 2)}`)];
}

/** Calendar date of an instant in a time zone; a bare date stays as it is. */
export function dateInZone(instant: string, timeZone: 'UTC' | 'America/New_York'): string {
	if (instant.length <= 10 || timeZone === 'UTC') return instant.slice(0, 10);
	return newYorkHour(Date.parse(instant)).slice(0, 10);
}

/** True when the US session of its day was over at an instant (16:00 in New York; early closes are not known here). */
export function afterUsClose(instant: string): boolean {
	return Number(newYorkHour(Date.parse(instant)).slice(11)) >= 16;
}
