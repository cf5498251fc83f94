// Mean, spread and tail weight of a sample.

/** Arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Mean of the `power`-th powers of the distances from the mean. */
export function centralMoment(values: readonly number[], power: number): number {
	const centre = mean(values);
	return mean(values.map(value => (value - centre) ** power));
}

/** Sample standard deviation (divisor n - 1); NaN under two values. */
export function sampleDeviation(values: readonly number[]): number {
	if (values.length < 2) return Number.NaN;
	return Math.sqrt((centralMoment(values, 2) * values.length) / (values.length - 1));
}
