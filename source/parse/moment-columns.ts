// The moments of many bars as columns of numbers. The two ways of writing met most are read without making an object a row.

import {civilDay, dayMilliseconds, dayNumber, isDay} from './calendar-days.ts';
import {type DateOrder, isUnixText, type Moment, readMoment, unixInstant} from './price-dates.ts';

export const noDay = -0x80000000;

export interface Moments {
	/** Days since 1970-01-01 as written (for Unix counts the UTC day); `noDay` where the stamp is no date. */
	readonly days: Int32Array;
	/** Seconds since midnight as written; -1 for a date without a time. */
	readonly seconds: Int32Array;
	/** Milliseconds since 1970 UTC; NaN where no zone is told. */
	readonly instants: Float64Array;
	/** 1 for Unix counts. */
	readonly unix: Uint8Array;
}

const plain = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d)?$/;
const two = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

/** `2025-09-02` and `2025-09-02 13:30:00`. */
function putPlain(text: string, at: number, {days, seconds}: Moments): void {
	const [year, month, day] = [two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8)];
	if (!isDay(year, month, day)) return;
	const timed = text.length > 10;
	const [hour, minute, second] = timed ? [two(text, 11), two(text, 14), two(text, 17)] : [0, 0, 0];
	if (hour > 24 || minute > 59 || second > 60) return;
	days[at] = civilDay(year, month, day);
	seconds[at] = timed ? hour * 3600 + minute * 60 + second : -1;
}

function putUnix(count: number, at: number, {days, seconds, instants, unix}: Moments): void {
	const instant = unixInstant(count);
	if (Number.isNaN(instant)) return;
	const day = Math.floor(instant / dayMilliseconds);
	days[at] = day;
	seconds[at] = Math.floor((instant - day * dayMilliseconds) / 1000);
	instants[at] = instant;
	unix[at] = 1;
}

function putMoment(moment: Moment, at: number, {days, seconds, instants, unix}: Moments): void {
	days[at] = dayNumber(moment.day);
	seconds[at] = moment.seconds ?? -1;
	instants[at] = moment.instant ?? Number.NaN;
	unix[at] = moment.unix ? 1 : 0;
}

function put(stamp: string | number, at: number, order: DateOrder, moments: Moments): void {
	const text = typeof stamp === 'string';
	if (text && plain.test(stamp)) putPlain(stamp, at, moments);
	else if (text && stamp.length < 20 && isUnixText(stamp)) putUnix(Number(stamp), at, moments);
	if (moments.days[at] !== noDay) return;
	const moment = readMoment(stamp, order);
	if (moment) putMoment(moment, at, moments);
}

/** The moments of all stamps, read with the order of day and month of their file. */
export function readMoments(stamps: readonly (string | number)[], order: DateOrder): Moments {
	const {length} = stamps;
	const moments: Moments = {
		days: new Int32Array(length).fill(noDay),
		seconds: new Int32Array(length).fill(-1),
		instants: new Float64Array(length).fill(Number.NaN),
		unix: new Uint8Array(length),
	};
	for (let at = 0; at < length; at++) put(stamps[at] as string | number, at, order, moments);
	return moments;
}
