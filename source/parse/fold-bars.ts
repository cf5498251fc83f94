// Makes days of bars: hourly and other intraday bars are folded by one stated rule, daily ones keep their date.

import type {Calendar} from '../model/prices.ts';
import {zoneOffsets} from './calendar-days.ts';
import {keepDaily} from './daily-bars.ts';
import {type Days, localTimes} from './day-bars.ts';
import {foldIntraday} from './intraday-bars.ts';
import {type Moments, noDay} from './moment-columns.ts';
import type {RawBars} from './raw-series.ts';

const defaultZone = (calendar: Calendar): string => (calendar === '24x7' ? 'UTC' : 'America/New_York');

/** More than one day in five has bars at several times: not a daily file that ends with a quote of the moment. */
function isIntraday({days, seconds}: Moments): boolean {
	const first = new Map<number, number>();
	const several = new Set<number>();
	let [lastDay, lastSecond] = [noDay, noDay];
	for (let at = 0; at < days.length; at++) {
		const [day, second] = [days[at] as number, seconds[at] as number];
		// Bars of a day stand together, and most of them are not the first that differs.
		if (day === noDay || (day === lastDay && (second === lastSecond || several.has(day)))) continue;
		[lastDay, lastSecond] = [day, second];
		const known = first.get(day);
		if (known === undefined) first.set(day, second);
		else if (known !== second) several.add(day);
	}
	return several.size > 0 && several.size * 5 > first.size;
}

/**
 * Days of a series. Intraday bars are folded: UTC days for 24x7, New York dates (regular session) for XNYS, or days of `timeZone`
 * where it is told. Daily bars keep the date that is written.
 */
export function foldBars(raw: RawBars, moments: Moments, calendar: Calendar, timeZone: string | null): Days {
	const told = timeZone === null ? null : zoneOffsets(timeZone);
	const zone = told && timeZone !== null ? timeZone : defaultZone(calendar);
	const offset = told ?? zoneOffsets(zone) ?? (() => 0);
	return isIntraday(moments)
		? foldIntraday(raw, localTimes(moments, offset), calendar, zone)
		: keepDaily(raw, moments, offset);
}
