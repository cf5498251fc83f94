// Reads windows of one day, and the words that only say when a window ends.

import {latestWeekday, partOfMonth, readDate} from './date-words.ts';
import {addDays, lastOfMonth} from './iso-days.ts';
import {
	type Clock,
	type Groups,
	isoMonth,
	monthOf,
	only,
	session,
	someDay,
	type WindowReading,
	yearOf,
} from './window-reading.ts';
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

/** "by 2030", "by the end of June": ahead of the clock, or the end of something past. */
export function by(groups: Groups, clock: Clock): WindowReading | null {
	const year = yearOf(clock);
	if (groups.year && !groups.month) return Number(groups.year) >= (year ?? 0) ? only({type: 'future'}) : null;
	const known = isoMonth(groups, clock);
	return known !== null && known > (monthOf(clock) ?? '') ? only({type: 'future'}) : null;
}
