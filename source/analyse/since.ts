// The first day of the articles a briefing is about.

import {daysBefore} from './seen.ts';

/** A day, a number of days before the as-of date, or null for the usual 30 days. */
export type SinceOption = string | {readonly days: number} | null;

const usualDays = 30;

export function sinceDay(since: SinceOption, asOf: string | null): string | null {
	if (typeof since === 'string') return since;
	return asOf === null ? null : daysBefore(asOf, since?.days ?? usualDays);
}
