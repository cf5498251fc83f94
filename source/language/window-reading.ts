// What the words of a window are read into, and what the day or month an article was written fills in.

import type {Window} from '../model/claim.ts';
import {monthNumber, yearOfMonth} from './date-words.ts';

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

export type Period = 'week' | 'month' | 'quarter' | 'year';

export const yearOf = (clock: Clock): number | null => {
	const known = clock.day ?? clock.month;
	return known === null ? null : Number(known.slice(0, 4));
};
export const monthOf = (clock: Clock): string | null => clock.day?.slice(0, 7) ?? clock.month;
/** A day inside the known month, good enough to tell the year of a month's name. */
export const someDay = (clock: Clock): string | null =>
	clock.day ?? (clock.month === null ? null : `${clock.month}-28`);

/** Year of a stretch that begins with `month`: the latest one that has begun. */
export const latestYear = (month: number, clock: Clock): number | null => {
	const today = someDay(clock);
	return today === null ? null : yearOfMonth(month, today);
};

export const only = (window: Window): WindowReading => ({window});

export function session(date: string | null): WindowReading {
	return {window: {type: 'session', date}, asOf: date};
}

/** `2025-06` of a month's name, its year from the text or the clock; null when neither tells. Lower-case "may" is no month. */
export function isoMonth(groups: Groups, clock: Clock): string | null {
	const name = groups.month ?? '';
	const number = /^\p{Lu}/u.test(name) ? monthNumber(name) : null;
	if (number === null) return null;
	const today = someDay(clock);
	const year = groups.year ? Number(groups.year) : today === null ? null : yearOfMonth(number, today);
	return year === null ? null : `${year}-${String(number).padStart(2, '0')}`;
}
