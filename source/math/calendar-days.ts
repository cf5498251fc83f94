// Calendar arithmetic on ISO dates (`2025-12-02`) by counting days: no Date object, so no clock and no time zone.

const pattern = /^(\d{4})-(\d{2})-(\d{2})/;

/**
 * Days since 1970-01-01 of an ISO date (anything behind the day is ignored); NaN for other text.
 * Proleptic Gregorian calendar, after Howard Hinnant's `days_from_civil`.
 */
export function dayNumber(date: string): number {
	const parts = date.match(pattern);
	if (!parts) return Number.NaN;
	const month = Number(parts[2]);
	const day = Number(parts[3]);
	const year = Number(parts[1]) - (month <= 2 ? 1 : 0);
	const era = Math.floor(year / 400);
	const yearOfEra = year - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}

/** ISO date of a day number: the inverse of `dayNumber`. */
export function isoDate(days: number): string {
	const shifted = days + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
	const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The date `days` calendar days later (earlier when negative). */
export function addDays(date: string, days: number): string {
	return isoDate(dayNumber(date) + days);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
	return dayNumber(to) - dayNumber(from);
}

/** 0 Sunday to 6 Saturday. */
export function weekday(date: string): number {
	return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** Mondays to Fridays after `from` up to and including `to`: trading days, if no holiday lies between. */
export function weekdaysBetween(from: string, to: string): number {
	const start = dayNumber(from);
	const days = dayNumber(to) - start;
	if (!(days > 0)) return 0;
	const first = weekday(from);
	let count = Math.floor(days / 7) * 5;
	for (let step = 1; step <= days % 7; step++) if (![0, 6].includes((first + step) % 7)) count++;
	return count;
}
