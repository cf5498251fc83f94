// Realised volatility: what prices did. It looks back and is no measure of what is expected.

import {sampleDeviation} from './moments.ts';

/** Observations a year: every day for crypto, trading days for US equities. */
export const daysPerYear = {'24x7': 365, XNYS: 252} as const;

/** Annualised percent: sample standard deviation of daily log returns × sqrt(factor) × 100; null under two returns. */
export function realisedVolatility(returns: readonly number[], factor: number): number | null {
	return returns.length < 2 ? null : sampleDeviation(returns) * Math.sqrt(factor) * 100;
}
