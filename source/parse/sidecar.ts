// `NAME.meta.json` beside a price file: what the prices themselves do not say.

import {stripUnsafe} from '../language/strip-unsafe.ts';
import type {Calendar} from '../model/prices.ts';
import type {Problem} from '../model/problem.ts';
import {zoneOffsets} from './calendar-days.ts';
import {quoted} from './problem-list.ts';

/** Every field is optional; null is "not told". */
export interface Sidecar {
	readonly symbol: string | null;
	readonly name: string | null;
	readonly calendar: Calendar | null;
	/** IANA name. */
	readonly timeZone: string | null;
	readonly closeTime: string | null;
	readonly currency: string | null;
	readonly adjusted: boolean | null;
	readonly source: string | null;
	readonly sourceUrl: string | null;
	readonly retrievedAt: string | null;
}

export const noSidecar: Sidecar = {
	symbol: null,
	name: null,
	calendar: null,
	timeZone: null,
	closeTime: null,
	currency: null,
	adjusted: null,
	source: null,
	sourceUrl: null,
	retrievedAt: null,
};

const expected: Readonly<Record<keyof Sidecar, string>> = {
	symbol: 'a text such as "BTC"',
	name: 'a text',
	calendar: '"24x7" or "XNYS"',
	timeZone: 'a zone such as "America/New_York"',
	closeTime: 'a time such as "16:00"',
	currency: 'a code such as "USD"',
	adjusted: 'true or false',
	source: 'a text',
	sourceUrl: 'a text beginning with http',
	retrievedAt: 'a date such as "2025-12-31"',
};

const fits: Readonly<Record<keyof Sidecar, (value: unknown) => boolean>> = {
	symbol: value => typeof value === 'string' && value.trim() !== '' && value.length <= 40,
	name: value => typeof value === 'string',
	calendar: value => value === '24x7' || value === 'XNYS',
	timeZone: value => typeof value === 'string' && zoneOffsets(value) !== null,
	closeTime: value => typeof value === 'string' && /^\d{2}:\d{2}/.test(value),
	currency: value => typeof value === 'string' && /^[A-Za-z]{3,6}$/.test(value),
	adjusted: value => typeof value === 'boolean',
	source: value => typeof value === 'string',
	sourceUrl: value => typeof value === 'string' && /^https?:/.test(value),
	retrievedAt: value => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value),
};

const keys = Object.keys(expected) as readonly (keyof Sidecar)[];

/** The name of the sidecar beside a price file: `NAME.csv` → `NAME.meta.json`. */
export function sidecarPath(path: string): string {
	return `${path.replace(/\.[^./]*$/, '')}.meta.json`;
}

const safe = (value: unknown): unknown => (typeof value === 'string' ? stripUnsafe(value) : value);

export interface ParsedSidecar {
	readonly sidecar: Sidecar;
	readonly problems: readonly Problem[];
}

/** Reads the sidecar's text. What cannot be used is a Problem and counts as not told. */
export function parseSidecar(text: string | null, path: string): ParsedSidecar {
	if (text === null) return {sidecar: noSidecar, problems: []};
	const problem = (message: string): Problem => ({
		file: path,
		line: null,
		severity: 'warning',
		code: 'bad-sidecar',
		message,
	});
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (error) {
		return {
			sidecar: noSidecar,
			problems: [
				problem(`the sidecar is not JSON (${quoted(error instanceof Error ? error.message : error)}); it is not used`),
			],
		};
	}
	if (typeof data !== 'object' || data === null || Array.isArray(data))
		return {
			sidecar: noSidecar,
			problems: [problem(`the sidecar is not a JSON object; expected {"symbol": "BTC", ...}`)],
		};
	const entries = Object.entries(data).filter(([, value]) => value !== null);
	const good = entries.filter(
		([key, value]) => keys.includes(key as keyof Sidecar) && fits[key as keyof Sidecar](value),
	);
	const bad = entries.filter(entry => !good.includes(entry));
	return {
		sidecar: {...noSidecar, ...Object.fromEntries(good.map(([key, value]) => [key, safe(value)]))},
		problems: bad.map(([key, value]) =>
			problem(
				keys.includes(key as keyof Sidecar)
					? `${key} ${quoted(value)} in the sidecar; expected ${expected[key as keyof Sidecar]}`
					: `unknown key ${quoted(key)} in the sidecar; expected one of ${keys.join(', ')}`,
			),
		),
	};
}
