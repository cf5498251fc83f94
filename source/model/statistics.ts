// What is computed from price series.

export interface Return {
	/** `1d 7d 30d 90d ytd` or `since 2025-11-03`. */
	readonly window: string;
	/** Percent; null when the history is too short. */
	readonly percent: number | null;
	readonly from: {readonly date: string; readonly close: number} | null;
}

export interface SeriesStatistics {
	/** The bar everything is measured to: the last at or before the as-of date. */
	readonly last: {readonly date: string; readonly close: number; readonly line: number};
	readonly returns: readonly Return[];
	/** From the highest close of the last 90 days, percent <= 0, and that high. */
	readonly drawdown90: {readonly percent: number; readonly high: number; readonly highDate: string} | null;
	/** Deepest fall from a running peak inside the last 90 days, percent <= 0. */
	readonly maxDrawdown90: {readonly percent: number; readonly peakDate: string; readonly troughDate: string} | null;
	/** Annualised percent over the last 30 returns, with the factor used (252 or 365). */
	readonly volatility30: {readonly percent: number; readonly n: number; readonly factor: number} | null;
	/** Percentile (0-100) of that value in its own last year; null under 250 observations. */
	readonly volatilityPercentile: number | null;
	/** Age in days of the last bar at the as-of date. */
	readonly ageDays: number;
	readonly stale: boolean;
}

export interface Correlation {
	readonly a: string;
	readonly b: string;
	/** Common observations (returns), not days. */
	readonly n: number;
	/** As asked for, e.g. 30. */
	readonly window: number;
	/** Pearson on aligned daily log returns; null when there are too few. */
	readonly value: number | null;
	readonly ci: readonly [number, number] | null;
	/** Interval widened for fat tails, DOMAIN 2.3. */
	readonly widened: readonly [number, number] | null;
	readonly asOf: string;
	/** Value, n and two-sample z against the previous window that does not overlap. */
	readonly previous: {readonly value: number; readonly n: number; readonly z: number; readonly p: number} | null;
	/** Adjusted for a rise in variance by more than half (Forbes, Rigobon); null otherwise. */
	readonly adjusted: number | null;
	readonly notes: readonly string[];
}

/** One point of a rolling measure. null is a gap, never zero. */
export interface RollingPoint {
	readonly date: string;
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
}
