// Fisher's z: how certain a correlation is, and whether two of them differ.

import {centralMoment, mean} from './moments.ts';
import {normal975, twoSidedTail} from './normal.ts';

export type Interval = readonly [number, number];

/**
 * 95 % interval of a correlation r from n pairs: tanh(atanh r ± 1.96 · widen / sqrt(n - 3)) (Fisher 1921).
 * null under four pairs. `widen` = 1 is the textbook interval, which assumes normal data.
 */
export function fisherInterval(r: number, n: number, widen = 1): Interval | null {
	if (n < 4) return null;
	if (Math.abs(r) >= 1) return [Math.sign(r), Math.sign(r)];
	const reach = (normal975 * widen) / Math.sqrt(n - 3);
	const z = Math.atanh(r);
	return [Math.tanh(z - reach), Math.tanh(z + reach)];
}

/** m4 / (3 · m2²) - 1: 0 for normal data, above 0 for fat tails, by plain moments. */
function excess(values: readonly number[]): number {
	const second = centralMoment(values, 2);
	return second > 0 ? centralMoment(values, 4) / (3 * second * second) - 1 : 0;
}

/** k = max(0, mean of both samples' kurtosis terms): how much fatter than normal the tails are. */
export function kurtosisTerm(x: readonly number[], y: readonly number[]): number {
	return Math.max(0, mean([excess(x), excess(y)]));
}

/** The interval with its standard error widened by sqrt(1 + k), for returns with fat tails. */
export function widenedInterval(r: number, n: number, k: number): Interval | null {
	return fisherInterval(r, n, Math.sqrt(1 + k));
}

/**
 * Do two correlations from samples that do not overlap differ? z = (atanh r1 - atanh r2) / sqrt(1/(n1-3) + 1/(n2-3)),
 * with the two-sided p. null under four pairs in either, or at a perfect correlation.
 */
export function twoSampleZ(
	r1: number,
	n1: number,
	r2: number,
	n2: number,
): {readonly z: number; readonly p: number} | null {
	if (n1 < 4 || n2 < 4 || Math.abs(r1) >= 1 || Math.abs(r2) >= 1) return null;
	const z = (Math.atanh(r1) - Math.atanh(r2)) / Math.sqrt(1 / (n1 - 3) + 1 / (n2 - 3));
	return {z, p: twoSidedTail(z)};
}
