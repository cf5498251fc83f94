// Cosines between all vectors of a small set, such as the sentences of an article: words become columns of a table.

import {cosineOf, type Vector} from './vectors.ts';

/** Columns of the words, in order of first meeting. */
function columnsOf(vectors: readonly Vector[]): ReadonlyMap<string, number> {
	const columns = new Map<string, number>();
	for (const vector of vectors)
		for (const word of vector.keys()) if (!columns.has(word)) columns.set(word, columns.size);
	return columns;
}

/** The cosine of two of the vectors, by their numbers: the very value of `cosine`, added up in the same order. */
export function cosinesOf(vectors: readonly Vector[]): (a: number, b: number) => number {
	const columns = columnsOf(vectors);
	const width = columns.size;
	const table = new Float64Array(width * vectors.length);
	const own = vectors.map((vector, row) => {
		const places = Int32Array.from(vector.keys(), word => columns.get(word) as number);
		let at = 0;
		for (const weight of vector.values()) table[row * width + (places[at++] as number)] = weight;
		return places;
	});
	return (a, b) => {
		const [one, other] = [vectors[a] as Vector, vectors[b] as Vector];
		const [few, many] = one.size <= other.size ? [a, b] : [b, a];
		let dot = 0;
		for (const place of own[few] as Int32Array)
			dot += (table[few * width + place] as number) * (table[many * width + place] as number);
		return cosineOf(dot, one, other);
	};
}
