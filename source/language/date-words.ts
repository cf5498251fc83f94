// Dates as people write them: "June 30, 2025", "30 June", "early December 2025", "Monday". Missing parts come from a known day.

import {addDays, isoDay, lastOfMonth, weekdayOf} from './iso-days.ts';

const monthNames = 'january february march april may june july august september october november december'.split(' ');
const weekdayNames = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

export const monthSource =
	'(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?';
export const weekdaySource = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
export const yearSource = '(?:19|20)\\d\\d';
/** Matches `June 30, 2025`, `30 June 2025`, `Dec. 2`, `2025-12-02`. */
export const dateSource = `(?:\\d{4}-\\d{2}-\\d{2}|${monthSource} ?\\d{1,2}(?:st|nd|rd|th)?(?!\\d|%|[.,]\\d|,\\d{3})(?:,? ${yearSource})?|\\d{1,2}(?:st|nd|rd|th)? ${monthSource}(?:,? ${yearSource})?)`;

/** 1-12 of a month's name or short form, or null. */
export function monthNumber(text: string): number | null {
	const word = text.toLowerCase().replace(/\.$/, '').slice(0, 3);
	const index = monthNames.findIndex(name => name.startsWith(word));
	return word.length === 3 && index >= 0 ? index + 1 : null;
}

/** Year of a month without a year: the latest such month not after `today`. */
export function yearOfMonth(month: number, today: string): number {
	const year = Number(today.slice(0, 4));
	return month > Number(today.slice(5, 7)) ? year - 1 : year;
}

/** ISO day of a written date. Without a year: the latest such day at or before `today`; without `today`: null. */
export function readDate(text: string, today: string | null): string | null {
	if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return isoDay(+text.slice(0, 4), +text.slice(5, 7), +text.slice(8));
	const month = monthNumber(text.match(/[a-z]{3,}/i)?.[0] ?? '');
	const numbers = text.match(/\d+/g) ?? [];
	const day = Number(numbers[0]);
	if (month === null || numbers.length === 0) return null;
	if (numbers[1]) return isoDay(Number(numbers[1]), month, day);
	if (today === null) return null;
	const guess = isoDay(Number(today.slice(0, 4)), month, day);
	return guess !== null && guess > today ? isoDay(Number(today.slice(0, 4)) - 1, month, day) : guess;
}

/** The latest such weekday at or before `today`. */
export function latestWeekday(name: string, today: string): string {
	const back = (weekdayOf(today) - weekdayNames.indexOf(name.toLowerCase()) + 7) % 7;
	return addDays(today, -back);
}

/** First and last day meant by "early December 2025", "mid-May", "late 2025-06" or a whole month. */
export function partOfMonth(part: string, month: string): readonly [string, string] {
	if (part === 'early') return [`${month}-01`, `${month}-10`];
	if (part === 'mid') return [`${month}-11`, `${month}-20`];
	return [part === 'late' ? `${month}-21` : `${month}-01`, lastOfMonth(month)];
}
