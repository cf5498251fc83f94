// Many values in few columns, without hiding an extreme or bridging a gap.

/** First and last position (exclusive) of the values that fall into a column. */
export function bucketOf(column: number, columns: number, length: number): readonly [number, number] {
	return [Math.floor((column * length) / columns), Math.floor(((column + 1) * length) / columns)];
}

export interface Extent {
	readonly low: number;
	readonly high: number;
	/** True when the lowest comes before the highest. */
	readonly rising: boolean;
}

/** Lowest and highest of the known values in `from..to`; null when all are gaps. */
export function extentOf(values: readonly (number | null)[], from: number, to: number): Extent | null {
	let low: number | null = null;
	let high: number | null = null;
	let rising = true;
	for (let at = from; at < to; at++) {
		const value = values[at];
		if (value === null || value === undefined || !Number.isFinite(value)) continue;
		if (low === null || value < low) {
			low = value;
			rising = false;
		}
		if (high === null || value > high) {
			high = value;
			rising = true;
		}
	}
	return low === null || high === null ? null : {low, high, rising};
}

/**
 * More values than columns: each two columns show the lowest and the highest of their share, in the order in which
 * they came. A share without any value is a gap.
 */
export function extremes(values: readonly (number | null)[], columns: number): readonly (number | null)[] {
	const pairs = Math.floor(columns / 2);
	if (pairs === 0) return values.slice(-columns);
	return Array.from({length: pairs}, (_, pair) => {
		const extent = extentOf(values, ...bucketOf(pair, pairs, values.length));
		if (!extent) return [null, null];
		return extent.rising ? [extent.low, extent.high] : [extent.high, extent.low];
	}).flat();
}

/** Fewer values than columns: straight lines between neighbours, nothing between a value and a gap. */
export function stretched(values: readonly (number | null)[], columns: number): readonly (number | null)[] {
	if (values.length < 2) return values;
	const step = (values.length - 1) / Math.max(1, columns - 1);
	return Array.from({length: columns}, (_, column) => {
		const place = column * step;
		const before = values[Math.floor(place + 1e-9)] ?? null;
		const after = values[Math.min(values.length - 1, Math.ceil(place - 1e-9))] ?? null;
		if (before === null || after === null) return besideGap(values, place, step);
		return before + (after - before) * (place - Math.floor(place + 1e-9));
	});
}

/** A value next to a gap shows in the one column that is nearest to it. */
function besideGap(values: readonly (number | null)[], place: number, step: number): number | null {
	const at = Math.round(place);
	const beside = (at - place) / step;
	return beside > -0.5 && beside <= 0.5 ? (values[at] ?? null) : null;
}

/** One value a column, as many columns as asked for. */
export const resample = (values: readonly (number | null)[], columns: number): readonly (number | null)[] =>
	values.length > columns ? extremes(values, columns) : stretched(values, columns);
