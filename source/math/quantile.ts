// Where a value stands among others, and the value at a given standing.

/** Percent (0-100) of the values below `value`, counting equals half. null of nothing. */
export function percentileRank(values: readonly number[], value: number): number | null {
	if (values.length === 0) return null;
	const below = values.filter(other => other < value).length;
	const equal = values.filter(other => other === value).length;
	return ((below + equal / 2) / values.length) * 100;
}

/** Value at share `q` (0-1), straight lines between neighbours (Hyndman and Fan, type 7). null of nothing. */
export function quantile(values: readonly number[], q: number): number | null {
	if (values.length === 0) return null;
	const sorted = values.toSorted((a, b) => a - b);
	const position = q * (sorted.length - 1);
	const low = sorted[Math.floor(position)] as number;
	const high = sorted[Math.ceil(position)] as number;
	return low + (high - low) * (position - Math.floor(position));
}
