// Reads the dates and times of price files. Which of day and month comes first is decided in `date-order.ts`.

import {isoDay, utcDay} from './calendar-days.ts';
import {monthNumber} from './month-names.ts';

/** A moment as written: its own day, its second of that day, and the instant where a zone or a Unix count is given. */
export interface Moment {
	/** ISO date as written; for Unix counts the UTC day. */
	readonly day: string;
	/** Seconds since midnight as written; null for a date without a time. */
	readonly seconds: number | null;
	/** Milliseconds since 1970 UTC; null where no zone is told. */
	readonly instant: number | null;
	/** Written as a Unix count, whose day is only a way of counting. */
	readonly unix: boolean;
}

/** Day before month, or month before day, in dates like 03/04/2025. */
export type DateOrder = 'dmy' | 'mdy';

const zones: Readonly<Record<string, number>> = {
	z: 0,
	utc: 0,
	gmt: 0,
	est: -300,
	edt: -240,
	cst: -360,
	cdt: -300,
	pst: -480,
	pdt: -420,
};

/** Two digits as POSIX reads them: 69-99 are 1969-1999, 00-68 are 2000-2068. */
const fullYear = (text: string): number =>
	text.length > 2 ? Number(text) : Number(text) + (Number(text) >= 69 ? 1900 : 2000);

interface Clock {
	readonly seconds: number;
	/** Minutes east of UTC; null: not told. */
	readonly offset: number | null;
}

const clockPattern =
	/^(\d{1,2})(?::(\d{2}))?(?::(\d{2})(?:[.,]\d{1,9})?)?[ -]?(am|pm)?\s*(z|utc|gmt|[ecp][sd]t)?\s*([+-]\d{2}:?(?:\d{2})?)?$/i;

function offsetMinutes(name: string | undefined, shift: string | undefined): number | null {
	if (shift !== undefined) {
		const digits = shift.replace(':', '').slice(1).padEnd(4, '0');
		const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
		return minutes > 14 * 60 ? null : shift.startsWith('-') ? -minutes : minutes;
	}
	return name === undefined ? null : (zones[name.toLowerCase()] ?? null);
}

function readClock(text: string): Clock | null {
	const digits = text
		.trim()
		.replace(/^(\d{2})(\d{2})(\d{2})?$/, (_all, hours, minutes, seconds) => `${hours}:${minutes}:${seconds ?? '00'}`);
	const match = clockPattern.exec(digits);
	if (!match || (match[2] === undefined && match[4] === undefined)) return null;
	const half = match[4]?.toLowerCase();
	const hours = half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (half === 'pm' ? 12 : 0);
	const minutes = Number(match[2] ?? 0);
	const seconds = Number(match[3] ?? 0);
	if (hours > 24 || minutes > 59 || seconds > 60) return null;
	return {seconds: hours * 3600 + minutes * 60 + seconds, offset: offsetMinutes(match[5], match[6])};
}

function momentOf(day: string | null, clock: string | undefined): Moment | null {
	if (day === null) return null;
	if (clock === undefined || clock.trim() === '') return {day, seconds: null, instant: null, unix: false};
	const time = readClock(clock);
	if (!time) return null;
	const instant =
		time.offset === null ? null : Date.parse(`${day}T00:00:00Z`) + time.seconds * 1000 - time.offset * 60_000;
	return {day, seconds: time.seconds, instant, unix: false};
}

/** Milliseconds since 1970 of a Unix count in seconds, milli-, micro- or nanoseconds, told apart by size; NaN outside 1973-2199. */
export function unixInstant(count: number): number {
	if (!(count >= 1e8)) return Number.NaN;
	const scale = count < 1e11 ? 1000 : count < 1e14 ? 1 : count < 1e17 ? 1e-3 : 1e-6;
	const instant = Math.floor(count * scale);
	return instant > 7_258_118_400_000 ? Number.NaN : instant;
}

function unixMoment(count: number): Moment | null {
	const instant = unixInstant(count);
	if (Number.isNaN(instant)) return null;
	return {day: utcDay(instant), seconds: Math.floor((instant % 86_400_000) / 1000), instant, unix: true};
}

const yearFirst = /^(\d{4})\s?([-/.年])\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?(?:[Tt ,]+(.+))?$/;
const yearMonth = /^(\d{4})(?:[-/.]?M|[-/.])(\d{2})$/;
const monthNameYear = /^(\p{L}{3,10})\.?[-\s,]{1,3}(\d{4})$/u;
const compact = /^(\d{4})(\d{2})(\d{2})(?:[T ](.+)|(\d{4}|\d{6}))?$/;
const numbersOnly = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[T ,]+(.+))?$/;
const dayMonthName =
	/^(\d{1,2})(?:st|nd|rd|th)?[-\s/.]{1,3}(?:de )?(\p{L}{3,10})\.?(?: de)?[-\s/.,]{1,3}(\d{4}|\d{2})(?:[T ,]+(.+))?$/u;
const monthNameDay = /^(\p{L}{3,10})\.?[-\s]{1,2}(\d{1,2})(?:st|nd|rd|th)?[-\s,]{1,3}(\d{4}|\d{2})(?:[T ,]+(.+))?$/u;
const leadingWeekday = /^\p{L}{2,9}\.?,?\s+(?=\p{L}{3,10}\.?\s+\d|\d{1,2}\s+\p{L}|\d{4}-)/u;

/** Digits enough for a Unix count: 9 and more, which no other way of writing dates has. */
export const isUnixText = (text: string): boolean => /^\d{9,19}(?:\.\d{1,9})?$/.test(text);

/** Dates with their year last, in numbers: the only ones whose order has to be decided. */
export function slashed(text: string): RegExpExecArray | null {
	return text.length <= 60 ? numbersOnly.exec(text) : null;
}

function namedMonth(text: string): Moment | null {
	const bare = text.replace(leadingWeekday, '');
	const byDay = dayMonthName.exec(bare);
	if (byDay)
		return momentOf(
			isoDay(fullYear(byDay[3] as string), monthNumber(byDay[2] as string) ?? 0, Number(byDay[1])),
			byDay[4],
		);
	const byMonth = monthNameDay.exec(bare);
	if (!byMonth) return null;
	return momentOf(
		isoDay(fullYear(byMonth[3] as string), monthNumber(byMonth[1] as string) ?? 0, Number(byMonth[2])),
		byMonth[4],
	);
}

/** A month without a day stands for its first day. */
function monthOnly(text: string): Moment | null {
	const digits = yearMonth.exec(text);
	if (digits) return momentOf(isoDay(Number(digits[1]), Number(digits[2]), 1), undefined);
	const named = monthNameYear.exec(text);
	return named ? momentOf(isoDay(Number(named[2]), monthNumber(named[1] as string) ?? 0, 1), undefined) : null;
}

const compactMoment = (match: RegExpExecArray): Moment | null =>
	momentOf(isoDay(Number(match[1]), Number(match[2]), Number(match[3])), match[4] ?? match[5]);

/** One cell, given the order of day and month of its file. null: not a date. */
export function readMoment(cell: string | number, order: DateOrder): Moment | null {
	if (typeof cell === 'number')
		return cell >= 17_000_101 && cell <= 21_991_231 ? readMoment(String(cell), order) : unixMoment(cell);
	const text = cell
		.slice(0, 120)
		.replace(/\s*\([^)]*\)?\s*$/, '')
		.replace(/^\s*=?["']|["']\s*$/g, '')
		.trim();
	if (text.length < 6 || text.length > 60) return null;
	const short = compact.exec(text);
	if (short && (text.length === 8 || !isUnixText(text))) return compactMoment(short);
	if (isUnixText(text)) return unixMoment(Number(text)) ?? (short ? compactMoment(short) : null);
	const iso = yearFirst.exec(text);
	if (iso) return momentOf(isoDay(Number(iso[1]), Number(iso[3]), Number(iso[4])), iso[5]);
	const numbers = slashed(text);
	if (!numbers) return namedMonth(text) ?? monthOnly(text);
	const [day, monthText] = order === 'dmy' ? [numbers[1], numbers[3]] : [numbers[3], numbers[1]];
	return momentOf(isoDay(fullYear(numbers[4] as string), Number(monthText), Number(day)), numbers[5]);
}
