// Pearson's product-moment correlation.

import {mean} from './moments.ts';

/**
 * Correlation of two samples of equal length, -1..1. null under three pairs, for unequal lengths, and where one
 * sample does not vary: the formula has no value there.
 */
export function pearson(x: readonly number[], y: readonly number[]): number | null {
	if (x.length !== y.length || x.length < 3) return null;
	const meanX = mean(x);
	const meanY = mean(y);
	let xx = 0;
	let yy = 0;
	let xy = 0;
	for (const [index, value] of x.entries()) {
		const dx = value - meanX;
		const dy = (y[index] as number) - meanY;
		xx += dx * dx;
		yy += dy * dy;
		xy += dx * dy;
	}
	// Rounding leaves a constant sample with a spread around 1e-17 of its size, not with none.
	const still = (sum: number, centre: number): boolean => Math.sqrt(sum / x.length) <= 1e-12 * Math.abs(centre);
	if (still(xx, meanX) || still(yy, meanY)) return null;
	return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}

/** Correlation matrix of several samples; null when any pair has no value. */
export function correlationMatrix(samples: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
	const rows = samples.map((a, i) => samples.map((b, j) => (i === j ? 1 : pearson(a, b))));
	return rows.every(row => row.every(value => value !== null)) ? (rows as readonly (readonly number[])[]) : null;
}
