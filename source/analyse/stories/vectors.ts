// Texts as weighted words, and the cosine between them.

import {contentWords} from './content-words.ts';

export type Vector = ReadonlyMap<string, number>;

export interface DocumentCounts {
	/** Word -> number of texts it stands in. */
	readonly counts: ReadonlyMap<string, number>;
	/** Number of texts. */
	readonly total: number;
}

/** Counts over texts that are lists of words already. */
export function countWords(texts: Iterable<readonly string[]>): DocumentCounts {
	const counts = new Map<string, number>();
	let total = 0;
	for (const words of texts) {
		total++;
		for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return {counts, total};
}

export function documentCounts(texts: readonly string[]): DocumentCounts {
	return countWords(texts.map(contentWords));
}

function frequencies(words: readonly string[]): Map<string, number> {
	const vector = new Map<string, number>();
	for (const word of words) vector.set(word, (vector.get(word) ?? 0) + 1);
	return vector;
}

/** Term frequencies. */
export function tfVector(text: string): Vector {
	return frequencies(contentWords(text));
}

/** (1 + ln tf) · ln(1 + N/df) of a list of words: those few texts have weigh most. */
export function weighWords(words: readonly string[], {counts, total}: DocumentCounts): Vector {
	const vector = frequencies(words);
	for (const [word, times] of vector)
		vector.set(word, (1 + Math.log(times)) * Math.log(1 + total / (counts.get(word) ?? 1)));
	return vector;
}

/** `weighWords` of a text. */
export function idfVector(text: string, counts: DocumentCounts): Vector {
	return weighWords(contentWords(text), counts);
}

const lengths = new WeakMap<Vector, number>();

/** Euclidean length; computed once for a vector that is compared with many. */
function lengthOf(vector: Vector): number {
	const known = lengths.get(vector);
	if (known !== undefined) return known;
	let sum = 0;
	for (const weight of vector.values()) sum += weight * weight;
	const length = Math.sqrt(sum);
	lengths.set(vector, length);
	return length;
}

/** The cosine of a known dot product, 0..1; 0 when one vector is empty. */
export function cosineOf(dot: number, a: Vector, b: Vector): number {
	const length = lengthOf(a) * lengthOf(b);
	return length === 0 ? 0 : dot / length;
}

/** 0..1; 0 when one is empty. */
export function cosine(a: Vector, b: Vector): number {
	const [few, many] = a.size <= b.size ? [a, b] : [b, a];
	let dot = 0;
	for (const [word, weight] of few) dot += weight * (many.get(word) ?? 0);
	return cosineOf(dot, a, b);
}

/** The texts a word stands in, by their numbers, and its weight in each. */
interface Postings {
	readonly at: number[];
	readonly weight: number[];
}

/** Dot products of one of the vectors with each, by the texts each word stands in: for all pairs, many times faster than pair by pair. */
export function dotProducts(vectors: readonly Vector[]): (at: number) => Float64Array {
	const postings = new Map<string, Postings>();
	for (const [at, vector] of vectors.entries())
		for (const [word, weight] of vector) {
			let list = postings.get(word);
			if (list === undefined) {
				list = {at: [], weight: []};
				postings.set(word, list);
			}
			list.at.push(at);
			list.weight.push(weight);
		}
	return at => {
		const products = new Float64Array(vectors.length);
		for (const [word, weight] of vectors[at] ?? []) {
			const others = postings.get(word);
			if (others === undefined) continue;
			for (let index = 0; index < others.at.length; index++) {
				const other = others.at[index] as number;
				products[other] = (products[other] as number) + weight * (others.weight[index] as number);
			}
		}
		return products;
	};
}
