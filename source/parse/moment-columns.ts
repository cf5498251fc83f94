// The moments of many bars as columns of numbers. The two ways of writing met most are read where they stand, without a text a row.

import {civilDay, dayMilliseconds, dayNumber, isDay} from './calendar-days.ts';
import {type DateOrder, type Moment, readMoment, unixInstant} from './price-dates.ts';
import type {Stamps} from './stamps.ts';

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

const digit = (text: string, at: number): number => {
	const value = text.charCodeAt(at) - 48;
	return value >= 0 && value <= 9 ? value : Number.NaN;
};
/** A number of two digits; NaN where one of them is none. */
const two = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);

/** `2025-09-02` and `2025-09-02 13:30:00`; NaN in any part makes it no day. */
function putPlain(text: string, from: number, timed: boolean, at: number, {days, seconds}: Moments): boolean {
	if (text.charCodeAt(from + 4) !== 45 || text.charCodeAt(from + 7) !== 45) return false;
	const year = two(text, from) * 100 + two(text, from + 2);
	const [month, day] = [two(text, from + 5), two(text, from + 8)];
	if (!isDay(year, month, day)) return false;
	const time = timed ? clockAt(text, from + 10) : -1;
	if (Number.isNaN(time)) return false;
	days[at] = civilDay(year, month, day);
	seconds[at] = time;
	return true;
}

/** Seconds of ` 13:30:00` or `T13:30:00`; NaN when it is neither. */
function clockAt(text: string, from: number): number {
	const mark = text.charCodeAt(from);
	if ((mark !== 32 && mark !== 84) || text.charCodeAt(from + 3) !== 58 || text.charCodeAt(from + 6) !== 58)
		return Number.NaN;
	const [hour, minute, second] = [two(text, from + 1), two(text, from + 4), two(text, from + 7)];
	return hour <= 24 && minute <= 59 && second <= 60 ? hour * 3600 + minute * 60 + second : Number.NaN;
}

function putUnix(count: number, at: number, {days, seconds, instants, unix}: Moments): boolean {
	const instant = unixInstant(count);
	if (Number.isNaN(instant)) return false;
	const day = Math.floor(instant / dayMilliseconds);
	days[at] = day;
	seconds[at] = Math.floor((instant - day * dayMilliseconds) / 1000);
	instants[at] = instant;
	unix[at] = 1;
	return true;
}

/** The whole number that digits alone make; NaN for anything else. Up to 15 digits, which a number holds exactly. */
function countAt(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = from; at < to; at++) count = count * 10 + digit(text, at);
	return count;
}

/** Reads a stamp that needs no order of day and month, where it stands. False: it is written in another way. */
function putAt(text: string, from: number, to: number, at: number, moments: Moments): boolean {
	const length = to - from;
	if (length === 10 || length === 19) {
		if (putPlain(text, from, length > 10, at, moments)) return true;
	}
	return length >= 9 && length <= 15 && putUnix(countAt(text, from, to), at, moments);
}

function putMoment(moment: Moment, at: number, {days, seconds, instants, unix}: Moments): void {
	days[at] = dayNumber(moment.day);
	seconds[at] = moment.seconds ?? -1;
	instants[at] = moment.instant ?? Number.NaN;
	unix[at] = moment.unix ? 1 : 0;
}

export interface PlainMoments {
	readonly moments: Moments;
	/** Indices of the stamps written in other ways, which wait for the order of day and month. */
	readonly others: readonly number[];
}

/** The moments of all stamps that can be read one way only. */
export function plainMoments(stamps: Stamps): PlainMoments {
	const {length, text, from, to} = stamps;
	const moments: Moments = {
		days: new Int32Array(length).fill(noDay),
		seconds: new Int32Array(length).fill(-1),
		instants: new Float64Array(length).fill(Number.NaN),
		unix: new Uint8Array(length),
	};
	const others: number[] = [];
	for (let at = 0; at < length; at++) {
		const start = from[at] as number;
		const stamp = start < 0 ? stamps.at(at) : '';
		const isRead =
			start >= 0
				? putAt(text, start, to[at] as number, at, moments)
				: typeof stamp === 'string' && putAt(stamp, 0, stamp.length, at, moments);
		if (!isRead) others.push(at);
	}
	return {moments, others};
}

/** All moments, once the order of day and month of the file is decided. */
export function completeMoments({moments, others}: PlainMoments, stamps: Stamps, order: DateOrder): Moments {
	for (const at of others) {
		const moment = readMoment(stamps.at(at), order);
		if (moment) putMoment(moment, at, moments);
	}
	return moments;
}
