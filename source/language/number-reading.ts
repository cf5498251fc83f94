// One written number as it was read: its value and unit, its last stated digit, and where it stands.

import {type AmountUnit, currencyOf, unitOf} from './units.ts';

export interface Reading {
	readonly start: number;
	readonly end: number;
	readonly value: number | null;
	readonly unit: AmountUnit;
	readonly sign: -1 | 0 | 1;
	readonly ulp: number;
	readonly fuzzy: boolean;
	/** A unit or currency of its own, not one taken from the number behind it. */
	readonly bare: boolean;
	readonly factor: number;
}

/** A number that was read, and the offset at which a mask would hide it. */
export interface Candidate {
	readonly reading: Reading;
	readonly at: number;
}

/** A way to write numbers in words. */
export interface WordedNumber {
	/** Found in every text the pattern reads a number from, and much quicker than the pattern. */
	readonly cue: RegExp;
	readonly pattern: RegExp;
	/** What a match says; null where it is no number after all. */
	readonly read: (match: RegExpExecArray, source: string) => Reading | null;
}

/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A product without the noise of binary fractions: 0.1 x 3 is 0.3. */
export function scaled(value: number, factor: number): number {
	const product = value * factor;
	// A whole number of fifteen digits carries no noise; taking it through a text is slow.
	return Number.isInteger(product) && Math.abs(product) < 1e15 ? product : Number(product.toPrecision(15));
}

/** Unit of a written number: its own unit, else its currency, else a plain count. */
export function unitFrom(groups: Groups): {readonly unit: AmountUnit; readonly factor: number; readonly bare: boolean} {
	const currency = groups.currency ? currencyOf(groups.currency) : null;
	const behind = unitOf(groups.unit ?? '');
	if (currency !== null) return {unit: currency, factor: 1, bare: false};
	return behind ? {...behind, bare: false} : {unit: 'count', factor: 1, bare: true};
}
