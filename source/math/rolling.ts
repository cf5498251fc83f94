// Applies a measure to each run of `size` neighbouring values.

/** One result per value from the `size`-th on: `values.length - size + 1` of them, or none. */
export function rolling<T, R>(values: readonly T[], size: number, measure: (window: readonly T[]) => R): readonly R[] {
	const count = Math.max(0, values.length - size + 1);
	return Array.from({length: count}, (_, start) => measure(values.slice(start, start + size)));
}
