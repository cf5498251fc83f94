// ISO dates as words, without the clock, the locale or the time zone of the machine.

import type {DateConfidence} from '../model/article.ts';
import {unknown} from './numbers.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const isoDate = /^(\d{4})-(\d{2})(?:-(\d{2}))?/;

interface Parts {
	readonly year: string;
	readonly month: string;
	/** null for a month such as `2025-12`. */
	readonly day: number | null;
}

function partsOf(iso: string): Parts | null {
	const match = isoDate.exec(iso);
	const month = months[Number(match?.[2]) - 1];
	if (!match || !month) return null;
	return {year: match[1] as string, month, day: match[3] === undefined ? null : Number(match[3])};
}

/** `2025-12-02` of an instant or a date; a month stays a month. */
export const dayOf = (iso: string): string => isoDate.exec(iso)?.[0] ?? iso;

/** `17 Dec`; a month keeps its year: `Dec 2025`; what is no date is shown as it is. */
export function shortDate(iso: string | null): string {
	if (iso === null) return unknown;
	const parts = partsOf(iso);
	if (!parts) return iso;
	return parts.day === null ? `${parts.month} ${parts.year}` : `${parts.day} ${parts.month}`;
}

/** `2 Dec 2025`, `Dec 2025`. */
export function longDate(iso: string | null): string {
	if (iso === null) return unknown;
	const parts = partsOf(iso);
	if (!parts) return iso;
	return parts.day === null ? `${parts.month} ${parts.year}` : `${parts.day} ${parts.month} ${parts.year}`;
}

/** `17 Dec` within the year of `asOf`, else `17 Dec 2024`: a date never loses a year that matters. */
export function dateNear(iso: string | null, asOf: string | null): string {
	return iso !== null && asOf !== null && iso.slice(0, 4) === asOf.slice(0, 4) ? shortDate(iso) : longDate(iso);
}

/** `Wed 17 Dec 2025`. */
export function weekdayDate(iso: string | null): string {
	if (iso === null) return unknown;
	const time = dayNumber(iso);
	return time === null ? longDate(iso) : `${weekdays[(((time + 4) % 7) + 7) % 7]} ${longDate(iso)}`;
}

/** `18:56 UTC` of an instant, null of a date: a date without a time is a date, not midnight. */
export function timeOf(iso: string): string | null {
	const match = /T(\d{2}:\d{2}).*Z$/.exec(iso);
	return match ? `${match[1]} UTC` : null;
}

/** A date the source did not state word for word wears a `~`. */
export const inferredMark = (confidence: DateConfidence): string =>
	confidence === 'high' || confidence === 'none' ? '' : '~';

/** Days since 1970-01-01; null for months and for what is no date. */
export function dayNumber(iso: string): number | null {
	const parts = partsOf(iso);
	if (!parts || parts.day === null) return null;
	const time = Date.parse(`${dayOf(iso)}T00:00:00Z`);
	return Number.isNaN(time) ? null : time / 86_400_000;
}

/** Whole days from `from` to `to`; null when one of them is no day. */
export function daysBetween(from: string, to: string): number | null {
	const start = dayNumber(from);
	const end = dayNumber(to);
	return start === null || end === null ? null : end - start;
}

/** The ISO date `days` after `iso`; `iso` itself when it is no day. */
export function addDays(iso: string, days: number): string {
	const start = dayNumber(iso);
	return start === null ? iso : new Date((start + days) * 86_400_000).toISOString().slice(0, 10);
}
