// Numbers that must hold if a statement does: the earlier price, the gain that makes up a fall, what price and percentage say of each other.

import type {ClaimCheck, FoundClaim, ImpliedNumber, Quote, Window} from '../../model/claim.ts';
import {rounded} from './outcome.ts';

const singular = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;

/** When the window began, in words; null where no day can be told. */
function startWords(window: Window): string | null {
	switch (window.type) {
		case 'trailing':
			return `${singular(window.n, window.unit)} earlier`;
		case 'ytd':
			return 'at the end of the year before';
		case 'mtd':
			return 'at the end of the month before';
		case 'since':
			return window.date === null ? null : `on ${window.date}`;
		case 'session':
			return 'at the close before';
		default:
			return null;
	}
}

const bound: Readonly<Record<string, {readonly down: string; readonly up: string}>> = {
	gt: {down: 'above ', up: 'below '},
	gte: {down: 'at least ', up: 'at most '},
	lt: {down: 'below ', up: 'above '},
	lte: {down: 'at most ', up: 'at least '},
	approx: {down: 'about ', up: 'about '},
	up_to: {down: 'up to ', up: 'at least '},
};

const signedPart = (claim: FoundClaim): number | null =>
	typeof claim.value === 'number' && claim.unit === 'percent' && claim.direction !== 'none'
		? ((claim.direction === 'down' ? -1 : 1) * claim.value) / 100
		: null;

/** The gain that undoes a stated fall: 17 % down needs 20.48 % up. */
function recovery(claim: FoundClaim): readonly ImpliedNumber[] {
	const part = signedPart(claim);
	if (
		part === null ||
		part >= 0 ||
		part <= -1 ||
		!['return', 'drawdown_max', 'drawdown_current', 'intraday_move'].includes(claim.metric)
	)
		return [];
	return [{label: 'gain needed to recover', value: rounded((1 / (1 + part) - 1) * 100), unit: 'percent'}];
}

/** The price at the window's start that a stated change and a stated price give together. */
function earlierPrice(claim: FoundClaim, level: FoundClaim): readonly ImpliedNumber[] {
	const part = signedPart(claim);
	const words = startWords(claim.window);
	if (part === null || part <= -1 || words === null || typeof level.value !== 'number') return [];
	const limit = bound[claim.comparator]?.[claim.direction as 'up' | 'down'] ?? '';
	return [
		{
			label: `price ${words} if both hold: ${limit}`.trim().replace(/:$/, ''),
			value: rounded(level.value / (1 + part)),
			unit: level.unit,
		},
	];
}

function againstBase(claim: FoundClaim, level: FoundClaim, base: Quote): readonly ImpliedNumber[] {
	const part = signedPart(claim);
	if (part === null || typeof level.value !== 'number') return [];
	const from = `${base.price} on ${base.at}`;
	return [
		{
			label: `change the stated price means from ${from}`,
			value: rounded((level.value / base.price - 1) * 100),
			unit: 'percent',
		},
		{label: `price the stated change means from ${from}`, value: rounded(base.price * (1 + part)), unit: level.unit},
	];
}

/** True when a stated price, held against a base, gives a change the stated percentage would not be used for. */
function apart(claim: FoundClaim, level: FoundClaim, base: Quote): boolean {
	const part = signedPart(claim);
	if (part === null || typeof level.value !== 'number' || typeof claim.value !== 'number') return false;
	const change = (level.value / base.price - 1) * 100 * Math.sign(part);
	// "More than 17%" is said of 17 to 18, "17%" of 16.5 to 17.5.
	const [low, high] =
		claim.comparator === 'gt' || claim.comparator === 'gte'
			? [claim.value, claim.value + claim.ulp]
			: [claim.value - 0.5 * claim.ulp, claim.value + 0.5 * claim.ulp];
	return change < low || change > high;
}

interface Pair {
	readonly base: Quote;
	readonly end: Quote;
}

/** A close this near to a stated price may be the moment the price was told. */
const near = 0.025;

export interface Implied {
	readonly numbers: readonly ImpliedNumber[];
	readonly flags: readonly string[];
}

/** Implied numbers of a claim; `level` is a price of the same subject told in the same breath, or null. */
export function impliedBy(claim: FoundClaim, check: ClaimCheck, level: FoundClaim | null): Implied {
	const own = recovery(claim);
	if (!level || typeof level.value !== 'number' || claim.metric !== 'return') return {numbers: own, flags: []};
	const pairs = [{base: check.base, end: check.end}, ...check.alternatives].filter(
		pair => pair.base !== null && pair.end !== null,
	) as readonly Pair[];
	// Days whose close is the stated price; where there are none, all days that were tried.
	const fitting = pairs.filter(pair => Math.abs(pair.end.price / (level.value as number) - 1) <= near);
	const asked = fitting.length > 0 ? fitting : pairs;
	const bases = [...new Map(asked.map(pair => [pair.base.at, pair.base])).values()];
	const different = bases.length > 0 && bases.every(base => apart(claim, level, base));
	return {
		numbers: [
			...earlierPrice(claim, level),
			...bases.slice(0, 2).flatMap(base => againstBase(claim, level, base)),
			...own,
		],
		flags: different ? ['price_and_change_apart'] : [],
	};
}
