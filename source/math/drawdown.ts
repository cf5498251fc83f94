// How far below the highest close so far: current drawdowns and the deepest one.

/** Percent (<= 0) of each close against the highest close up to and including it. */
export function drawdowns(closes: readonly number[]): readonly number[] {
	let peak = Number.NEGATIVE_INFINITY;
	return closes.map(close => {
		peak = Math.max(peak, close);
		return (close / peak - 1) * 100;
	});
}

export interface DeepestFall {
	/** Percent, <= 0. */
	readonly percent: number;
	/** Indices of the peak and of the trough; both 0 where closes never fell. */
	readonly peak: number;
	readonly trough: number;
}

/** Deepest fall from a running peak; the first of equals. null for no closes. */
export function deepestFall(closes: readonly number[]): DeepestFall | null {
	if (closes.length === 0) return null;
	let peak = 0;
	let deepest: DeepestFall = {percent: 0, peak: 0, trough: 0};
	for (const [index, close] of closes.entries()) {
		if (close > (closes[peak] as number)) peak = index;
		const percent = (close / (closes[peak] as number) - 1) * 100;
		if (percent < deepest.percent) deepest = {percent, peak, trough: index};
	}
	return deepest;
}
