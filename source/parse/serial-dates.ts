// Dates that a spreadsheet wrote as numbers: days since 1899-12-30, with the time of day as a fraction.

import {dayMilliseconds, utcDay} from './calendar-days.ts';

const serial = /^\d{5}(?:[.,]\d{1,12})?$/;
// 1954-10-03 to 2091-10-18: five digits that no year, price of an index or short Unix count can be taken for in a column of dates.
const [least, most] = [20_000, 70_000];
const epoch = -25_569;

const numberOf = (stamp: string): number => Number(stamp.replace(',', '.'));

/** Whether a stamp could be such a number. */
export const isSerial = (stamp: string | number): boolean =>
	typeof stamp === 'string' && serial.test(stamp) && numberOf(stamp) >= least && numberOf(stamp) <= most;

/** Whether every stamp of a file is such a number, in ascending or descending order. One that is not, and none is taken for one. */
export function areSerials(stamps: readonly (string | number)[]): stamps is readonly string[] {
	if (stamps.length === 0 || !stamps.every(isSerial)) return false;
	const values = (stamps as readonly string[]).map(numberOf);
	const rises = values.slice(1).map((value, index) => value - (values[index] as number));
	return rises.every(rise => rise >= 0) || rises.every(rise => rise <= 0);
}

/** `45964.66667` → `2025-11-03 16:00:00`, to the nearest second. */
export function serialDate(stamp: string): string {
	const milliseconds = Math.round((numberOf(stamp) + epoch) * 86_400) * 1000;
	const day = utcDay(milliseconds);
	if (!/[.,]/.test(stamp)) return day;
	const seconds = (milliseconds - Math.floor(milliseconds / dayMilliseconds) * dayMilliseconds) / 1000;
	const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
	return `${day} ${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}
