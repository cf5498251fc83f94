// Dates as sources write them: ISO 8601, RFC 822, month names in many languages, unix times. Never the clock.

import {letters} from './letters.ts';
import {monthNumber} from './month-names.ts';

export interface StatedDate {
	/** `2025-03-09T07:15:00.000Z`, `2025-03-09` or `2025-03`. */
	readonly value: string;
	/** A wall-clock time without a zone was taken as UTC. */
	readonly zoneAssumed: boolean;
}

interface Clock {
	readonly hours: number;
	readonly minutes: number;
	readonly seconds: number;
	readonly milliseconds: number;
	/** Minutes east of UTC; null when not told. */
	readonly offset: number | null;
}

const zones: Readonly<Record<string, number>> = {
	z: 0,
	ut: 0,
	utc: 0,
	gmt: 0,
	wet: 0,
	bst: 60,
	west: 60,
	cet: 60,
	mez: 60,
	cest: 120,
	mesz: 120,
	eet: 120,
	eest: 180,
	msk: 180,
	ist: 330,
	hkt: 480,
	sgt: 480,
	jst: 540,
	kst: 540,
	est: -300,
	edt: -240,
	et: -300,
	cst: -360,
	cdt: -300,
	mst: -420,
	mdt: -360,
	pst: -480,
	pdt: -420,
};
const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function offsetOf(zone: string): number | null {
	const text = zone.trim().toLowerCase();
	const numeric = text.match(/^(?:gmt|utc)?\s?([+-])(\d{1,2}):?(\d{2})?$/);
	if (numeric) return (numeric[1] === '-' ? -1 : 1) * (Number(numeric[2]) * 60 + Number(numeric[3] ?? 0));
	return zones[text] ?? null;
}

// `18:56`, `18:56:04.123`, `6:56 pm`, then a zone.
const clockPattern =
	/(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,](\d{1,9}))?\s?([ap]\.?m\.?)?\s{0,2}\(?([a-z]{1,5}\s?[+-]\d{1,2}:?\d{0,2}|[+-]\d{1,2}:?\d{0,2}|[a-z]{1,5})?/i;

function clockOf(text: string): Clock | null {
	const match = text.match(clockPattern);
	if (!match) return null;
	const half = match[5]?.[0]?.toLowerCase();
	const hours = (Number(match[1]) % (half ? 12 : 25)) + (half === 'p' ? 12 : 0);
	const minutes = Number(match[2]);
	const seconds = Math.min(Number(match[3] ?? 0), 59);
	if (hours > 23 || minutes > 59) return null;
	const milliseconds = Number((match[4] ?? '').padEnd(3, '0').slice(0, 3));
	return {hours, minutes, seconds, milliseconds, offset: match[6] === undefined ? null : offsetOf(match[6])};
}

function dated(year: number, month: number, day: number, rest = ''): StatedDate | null {
	if (year < 1970 || year > 2100 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
	const clock = clockOf(rest);
	if (clock === null) return {value: `${year}-${pad(month)}-${pad(day)}`, zoneAssumed: false};
	const at = Date.UTC(year, month - 1, day, clock.hours, clock.minutes, clock.seconds, clock.milliseconds);
	return {value: new Date(at - (clock.offset ?? 0) * 60_000).toISOString(), zoneAssumed: clock.offset === null};
}

const fullYear = (text: string): number =>
	text.length === 2 ? (Number(text) < 70 ? 2000 : 1900) + Number(text) : Number(text);

function unixDate(amount: number): StatedDate | null {
	const size = Math.abs(amount);
	const milliseconds = size >= 1e17 ? amount / 1e6 : size >= 1e14 ? amount / 1e3 : size >= 1e11 ? amount : amount * 1e3;
	if (milliseconds < Date.UTC(1990, 0) || milliseconds > Date.UTC(2101, 0)) return null;
	return {value: new Date(Math.trunc(milliseconds)).toISOString(), zoneAssumed: false};
}

type Reader = readonly [pattern: RegExp, read: (parts: readonly string[], rest: string) => StatedDate | null];

const pattern = (source: string): RegExp => new RegExp(source, 'i');

const readers: readonly Reader[] = [
	// 2025-03-09, 2025/03/09, 2025.03.09, 2025-03-09T07:15:00Z, 2025年3月9日, 2025년 3월 9일
	[
		/^(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)[日일T]?/i,
		([, y, m, d], rest) => dated(Number(y), Number(m), Number(d), rest),
	],
	// 20251202T185604, 20251202
	[
		/^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?=Z|[+-]|\s|$))?(?!\d)/i,
		([, y, m, d, h, min, s], rest) =>
			dated(Number(y), Number(m), Number(d), h === undefined ? rest : `${h}:${min}:${s ?? '00'} ${rest}`),
	],
	// Tue, 02 Dec 2025 18:56:04 GMT; 2. Dezember 2025; 2 de diciembre de 2025; 1er décembre 2025; 02-Dec-25
	[
		pattern(
			`^(?:[${letters}]{2,13}\\.?,?\\s{1,3})?(?:de[nr]?\\s|le\\s|el\\s)?(\\d{1,2})(?:st|nd|rd|th|er|º|°)?[.,]?[\\s-]{0,3}(?:de\\s|of\\s)?([${letters}]{3,12})\\.?,?[\\s-]{0,3}(?:del?\\s)?(\\d{4}|\\d{2}(?=[\\s,]|$))(?!\\d)`,
		),
		([, d, name, y], rest) => {
			const month = monthNumber(name ?? '');
			return month === null ? null : dated(fullYear(y ?? ''), month, Number(d), rest);
		},
	],
	// December 2, 2025; Dec.17 2025; Tuesday, Dec. 2, 2025 6:56 p.m. EST; Tue Dec 2 18:56:04 2025
	[
		pattern(
			`^(?:[${letters}]{2,13}\\.?,?\\s{1,3})?([${letters}]{3,12})[.\\s]{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s?|\\s{1,3})(\\d{1,2}:\\d{2}(?::\\d{2})?\\s(?:(?:[A-Z]{3,4}|[+-]\\d{4})\\s)?)?(\\d{4})(?!\\d)`,
		),
		([, name, d, time, y], rest) => {
			const month = monthNumber(name ?? '');
			return month === null ? null : dated(Number(y), month, Number(d), time ?? rest);
		},
	],
	// 02.12.2025: with points the day comes first
	[/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, ([, d, m, y], rest) => dated(Number(y), Number(m), Number(d), rest)],
	// 12/16/2025, 16/12/2025: only where one reading is possible
	[
		/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/,
		([, a, b, y], rest) => {
			const [first, second] = [Number(a), Number(b)];
			if (first > 12 && second <= 12) return dated(Number(y), second, first, rest);
			if (second > 12 && first <= 12) return dated(Number(y), first, second, rest);
			return first === second ? dated(Number(y), first, second, rest) : null;
		},
	],
	// 2025-12, December 2025
	[/^(\d{4})-(\d{2})$/, ([, y, m]) => monthOnly(Number(y), Number(m))],
	[
		pattern(`^([${letters}]{3,12})\\.?,?\\s(?:de\\s)?(\\d{4})$`),
		([, name, y]) => monthOnly(Number(y), monthNumber(name ?? '') ?? 0),
	],
];

function monthOnly(year: number, month: number): StatedDate | null {
	return year < 1970 || year > 2100 || month < 1 || month > 12
		? null
		: {value: `${year}-${pad(month)}`, zoneAssumed: false};
}

/** Reads one stated date. null when it is none, is impossible, or could be two different days. */
export function parseDate(stated: unknown): StatedDate | null {
	if (typeof stated === 'number') return Number.isFinite(stated) ? unixDate(stated) : null;
	if (typeof stated !== 'string') return null;
	const text = stated.slice(0, 120).trim();
	if (/^-?\d{9,19}(?:\.\d{1,9})?$/.test(text)) return unixDate(Number(text));
	for (const [pattern, read] of readers) {
		const match = text.match(pattern);
		const date = match && read(match as readonly string[], text.slice(match[0].length));
		if (date) return date;
	}
	return null;
}

/** The later of two ISO dates of any precision; null counts as earliest. */
export function laterDate(a: string | null, b: string | null): string | null {
	if (a === null || b === null) return a ?? b;
	return a < b ? b : a;
}
