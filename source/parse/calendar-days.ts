// Days as numbers and as ISO dates; the day an instant falls on in a time zone. No clock, no zone of this machine.

import {newYorkOffset} from '../language/new-york.ts';

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const dayMilliseconds = 86_400_000;
export const hourMilliseconds = 3_600_000;

/** Whether the day exists and lies in 1700-2199. */
export function isDay(year: number, month: number, day: number): boolean {
	if (!(year >= 1700 && year <= 2199 && month >= 1 && month <= 12 && day >= 1)) return false;
	return day <= (month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] as number));
}

/** ISO date; null for a day that does not exist or lies outside 1700-2199. */
export function isoDay(year: number, month: number, day: number): string | null {
	return isDay(year, month, day) ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** Days since 1970-01-01 of an existing day: the days-from-civil formula of Howard Hinnant. */
export function civilDay(year: number, month: number, day: number): number {
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
	return (
		era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
	);
}

/** ISO date of an instant in UTC: the civil-from-days formula of Howard Hinnant, without the cost of a Date a row. */
export function utcDay(instant: number): string {
	const days = Math.floor(instant / dayMilliseconds) + 719_468;
	const era = Math.floor(days / 146_097);
	const dayOfEra = days - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shifted = Math.floor((5 * dayOfYear + 2) / 153);
	const month = shifted < 10 ? shifted + 3 : shifted - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1)}`;
}

/** Days since 1970-01-01 of an ISO date. */
export function dayNumber(day: string): number {
	return civilDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** 0 Sunday … 6 Saturday. */
export function weekday(day: string): number {
	return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/**
 * Milliseconds to add to an instant for the local time of an IANA zone; looked up once a day, and once an hour on days of change.
 * null for a zone nobody knows.
 */
export function zoneOffsets(timeZone: string): ZoneOffset | null {
	if (timeZone === 'UTC') return () => 0;
	if (timeZone === 'America/New_York') {
		const others = lazily(() => byIntl(timeZone));
		return instant => newYorkOffset(instant) ?? (others() as ZoneOffset)(instant);
	}
	return byIntl(timeZone);
}

type ZoneOffset = (instant: number) => number;

/** Intl is slow to make: only a series that needs it pays for it. */
function lazily<T>(make: () => T): () => T {
	let made: {readonly value: T} | null = null;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
}

function byIntl(timeZone: string): ZoneOffset | null {
	const format = zoneFormat(timeZone);
	if (!format) return null;
	const at = remembered(hour => zoneOffset(format, hour * hourMilliseconds));
	// A day at whose two ends the clocks stand alike has one offset, as no zone changes there and back within a day.
	const ofDay = remembered(day => {
		const offset = at(day * 24);
		return offset === at(day * 24 + 24) ? offset : Number.NaN;
	});
	return instant => {
		const known = ofDay(Math.floor(instant / dayMilliseconds));
		return Number.isNaN(known) ? at(Math.floor(instant / hourMilliseconds)) : known;
	};
}

function remembered(compute: (key: number) => number): (key: number) => number {
	const known = new Map<number, number>();
	return key => {
		const found = known.get(key) ?? compute(key);
		known.set(key, found);
		return found;
	};
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat | null {
	try {
		return new Intl.DateTimeFormat('en-US', {
			timeZone,
			calendar: 'gregory',
			numberingSystem: 'latn',
			hourCycle: 'h23',
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: 'numeric',
		});
	} catch {
		return null;
	}
}

function zoneOffset(format: Intl.DateTimeFormat, instant: number): number {
	const parts = new Map(format.formatToParts(instant).map(part => [part.type, Number(part.value)]));
	const at = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
	return Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute')) - instant;
}
