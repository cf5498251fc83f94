// A row of values as eighth blocks. Only the shape: it has no axis, so min, max and last stand beside it.

const levels = '▁▂▃▄▅▆▇█';

/** One character a value, on the row's own scale; a gap is a blank, never the lowest block. A constant row is mid-high. */
export function sparkText(values: readonly (number | null)[]): string {
	const known = values.filter(value => value !== null && Number.isFinite(value)) as readonly number[];
	const low = known.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
	const high = known.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
	return values.map(value => blockFor(value, low, high)).join('');
}

function blockFor(value: number | null, low: number, high: number): string {
	if (value === null || !Number.isFinite(value)) return ' ';
	if (high === low) return levels[3] as string;
	return levels[Math.round(((value - low) / (high - low)) * (levels.length - 1))] as string;
}
