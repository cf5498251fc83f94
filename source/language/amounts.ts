// Numbers of a text with what they count, how exactly they are meant, and their last stated digit.

import type {Comparator} from '../model/claim.ts';
import {readNumbers, type TextSpan} from './amount-readings.ts';
import {comparatorBefore, comparatorBehind} from './comparators.ts';
import {fold} from './fold.ts';
import {itemOf} from './items.ts';
import {type Reading, scaled} from './number-reading.ts';
import {type AmountUnit, isMoney} from './units.ts';

export interface Amount {
	/** The number with its unit, without the comparator. */
	readonly start: number;
	readonly end: number;
	/** Where the words of the comparator begin; `start` when there are none. */
	readonly from: number;
	readonly text: string;
	/** In base units; null for "millions of" and the like. */
	readonly value: number | null;
	/** Upper end of a range, else null. */
	readonly high: number | null;
	readonly unit: AmountUnit;
	/** A written plus or minus. */
	readonly sign: -1 | 0 | 1;
	/** The noun phrase counted or paid for, or null. */
	readonly item: string | null;
	/** Unit of the last stated digit, in base units. */
	readonly ulp: number;
	readonly comparator: Comparator;
	/** No exact number was stated ("hundreds of thousands"), or it was read with a doubt ("17,87 %"). */
	readonly fuzzy: boolean;
}

/** "$70-72 billion", "€5 to 6 million": the sign before the first goes for both. */
function shareSign(source: string, low: Reading, high: Reading): Reading {
	const link = source.slice(low.end, high.start);
	const joined = /^ ?- ?$/.test(link) || (link === ' to ' && high.factor > 1);
	return joined && isMoney(low.unit) && high.unit === 'count' ? {...high, unit: low.unit} : high;
}

/** True when `low` and `high`, with `between` them in the text, are the two ends of one range. */
function isRange(source: string, low: Reading, high: Reading): boolean {
	const link = source.slice(low.end, high.start);
	const left = source.slice(Math.max(0, low.start - 9), low.start).toLowerCase();
	if (low.value === null || high.value === null || !(low.bare || low.unit === high.unit)) return false;
	const first = low.value * scaleOf(low, high);
	const ordered = first < high.value && high.value <= first * 4;
	if (!ordered) return false;
	if (/^(?: and | and about )$/.test(link)) return /\bbetween $/.test(left);
	return /^(?: ?- ?| to )$/.test(link) && !/\bfrom $/.test(left);
}

/** What the second number multiplies the first by: "$70-72 billion" are billions both. */
const scaleOf = (low: Reading, high: Reading): number =>
	low.bare || (isMoney(low.unit) && low.factor === 1) ? high.factor : 1;

function rangeOf(low: Reading, high: Reading): Reading & {readonly high: number} {
	const value = (low.value as number) * scaleOf(low, high);
	return {...high, start: low.start, value: scaled(value, 1), high: high.value as number};
}

/** What the words around a number say of it. */
interface Setting {
	readonly from: number;
	readonly item: string | null;
	readonly comparator: Comparator;
}

function settingOf(source: string, reading: Reading): Setting {
	const lower = source.toLowerCase();
	const between = /\bbetween $/.test(lower.slice(0, reading.start));
	const lead = between ? null : comparatorBefore(lower, reading.start);
	const trail = lead ? null : comparatorBehind(lower, reading.end);
	const from = between ? reading.start - 8 : (lead?.at ?? reading.start);
	return {
		from,
		item: itemOf(source, from, reading.end),
		comparator: lead?.comparator ?? trail?.comparator ?? 'eq',
	};
}

// Claims and deals ask about the same sentences in turn, and readings are remembered: what is around them is, too.
const settings = new WeakMap<Reading, Setting>();

function amountOf(text: string, source: string, reading: Reading & {readonly high?: number}): Amount {
	const known = settings.get(reading);
	const setting = known ?? settingOf(source, reading);
	if (known === undefined) settings.set(reading, setting);
	const ranged = reading.high !== undefined;
	return {
		start: reading.start,
		end: reading.end,
		from: setting.from,
		text: text.slice(reading.start, reading.end),
		value: reading.value,
		high: reading.high ?? null,
		unit: reading.unit,
		sign: reading.sign,
		item: setting.item,
		ulp: reading.ulp,
		comparator: ranged ? 'between' : setting.comparator,
		fuzzy: reading.fuzzy,
	};
}

/**
 * Amounts of a text, left to right. `masks` are stretches whose digits are no quantity (names, dates, list numbers: see
 * masks.ts). Offsets are those of `text`. Linear in its length for a bounded number of amounts.
 */
export function findAmounts(text: string, masks: readonly TextSpan[]): readonly Amount[] {
	const source = fold(text);
	const found = readNumbers(text, masks);
	const amounts: Amount[] = [];
	for (let at = 0; at < found.length; at++) {
		const reading = found[at] as Reading;
		const after = found[at + 1];
		const next = after && shareSign(source, reading, after);
		if (next && isRange(source, reading, next)) {
			amounts.push(amountOf(text, source, rangeOf(reading, next)));
			at++;
		} else amounts.push(amountOf(text, source, reading));
	}
	return amounts;
}
