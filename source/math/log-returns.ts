// Logarithmic returns: r_t = ln(P_t / P_{t-1}). They add up over time, and Pearson's formula expects them.

/** One return fewer than closes. Closes must be positive. */
export function logReturns(closes: readonly number[]): readonly number[] {
	return closes.slice(1).map((close, index) => Math.log(close / (closes[index] as number)));
}
