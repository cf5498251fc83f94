// Leads from a decoded text (the words of an XML element, a JSON string, a mail part) back to where they stand in a file.

/** Stretches of the decoded text, ascending. One is straight where its two lengths agree, else it stands there as a whole. */
export interface OffsetMap {
	/** Where each stretch begins in the decoded text; the first is 0. It ends where the next begins. */
	readonly at: readonly number[];
	/** Where it begins and ends in the file; -1 for words that stand nowhere in it. */
	readonly raw: readonly number[];
	readonly end: readonly number[];
	/** Length of the decoded text. */
	readonly length: number;
}

/** `length` characters of decoded text that stand at `raw..end`. */
export interface Stretch {
	readonly at: number;
	readonly length: number;
	readonly raw: number;
	readonly end: number;
}

/** A text that stands in the file as it is, from `raw` on. */
export const shifted = (raw: number): OffsetMap => ({
	at: [0],
	raw: [raw],
	end: [Number.POSITIVE_INFINITY],
	length: Number.POSITIVE_INFINITY,
});

/** The map of a text that is the file itself. */
export const asItIs: OffsetMap = shifted(0);

export interface MapBuilder {
	/** The next `length` characters stand at `raw..end`; without a place they stand nowhere. */
	add(length: number, raw?: number, end?: number): void;
	/** Length of the decoded text so far. */
	length(): number;
	map(): OffsetMap;
}

export function createMapBuilder(): MapBuilder {
	const at: number[] = [];
	const raws: number[] = [];
	const ends: number[] = [];
	let total = 0;
	return {
		add(length, raw = -1, end = raw) {
			if (length === 0) return;
			const last = at.length - 1;
			const straight =
				end - raw === length && ends[last] === raw && raw - (raws[last] ?? 0) === total - (at[last] ?? 0);
			if (straight && last >= 0) ends[last] = end;
			else {
				at.push(total);
				raws.push(raw);
				ends.push(end);
			}
			total += length;
		},
		length: () => total,
		map: () => ({at, raw: raws, end: ends, length: total}),
	};
}

/** Index of the stretch that holds `offset`; -1 in an empty map. */
function stretchAt({at}: OffsetMap, offset: number): number {
	let low = 0;
	let high = at.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((at[middle] as number) <= offset) low = middle;
		else high = middle - 1;
	}
	return high < 0 ? -1 : low;
}

/** Where `from..to` of the decoded text stand, stretch by stretch; parts that stand nowhere are left out. */
export function stretchesOf(map: OffsetMap, from: number, to: number): readonly Stretch[] {
	const found: Stretch[] = [];
	for (let index = stretchAt(map, from); index >= 0 && index < map.at.length; index++) {
		const start = map.at[index] as number;
		if (start >= to) break;
		const stop = map.at[index + 1] ?? map.length;
		const [raw, end] = [map.raw[index] as number, map.end[index] as number];
		const at = Math.max(from, start);
		const length = Math.min(to, stop) - at;
		if (raw < 0 || length <= 0) continue;
		const moved = raw + (at - start);
		const straight = end - raw === stop - start;
		found.push(straight ? {at, length, raw: moved, end: moved + length} : {at, length, raw, end});
	}
	return found;
}

/** Where a stretch of one text stands, through the map of the text it was taken from. */
export function through(map: OffsetMap, {at, length, raw, end}: Stretch): readonly Stretch[] {
	const found = stretchesOf(map, raw, end);
	if (end - raw === length) return found.map(one => ({...one, at: at + (one.at - raw)}));
	const [first, last] = [found[0], found.at(-1)];
	return first && last ? [{at, length, raw: first.raw, end: last.end}] : [];
}
