// MinHash with one permutation (Li, Owen, Zhang 2012) and bands: pairs of similar texts without comparing all of them.

import {mix} from './shingles.ts';

/** 32 bands of 3 rows: texts with Jaccard s meet with probability 1-(1-s³)³²: 0.22 → 29 %, 0.35 → 75 %, 0.5 → 98.6 %. */
export const bands = 32;
const rows = 3;
const bins = bands * rows;
const empty = 0xffffffff;

/**
 * Signature of a set: the space of hashes is cut into bins, each keeps its smallest; an empty bin borrows from the next
 * filled one on its right (Shrivastava, Li 2014). Two sets agree in a bin with probability of their Jaccard index.
 */
export function signature(hashes: ReadonlySet<number>): Uint32Array {
	const least = new Uint32Array(bins).fill(empty);
	for (const hash of hashes) {
		const bin = hash % bins;
		const rank = Math.floor(hash / bins);
		if (rank < (least[bin] as number)) least[bin] = rank;
	}
	const dense = new Uint32Array(bins);
	for (let bin = 0; bin < bins; bin++) {
		let step = 0;
		while (step < bins && least[(bin + step) % bins] === empty) step++;
		// The distance goes in, so that two borrowed bins agree only when they borrowed alike.
		dense[bin] = step === bins ? empty : mix((least[(bin + step) % bins] as number) + step * 0x9e3779b1);
	}
	return dense;
}

const bandKey = (all: Uint32Array, band: number): number => {
	let key = band;
	for (let row = 0; row < rows; row++) key = mix(Math.imul(key, 31) + (all[band * rows + row] as number));
	return key;
};

/** Calls `meet(a, b)`, a < b, for texts that fall into one bucket of some band; each with the bucket's first and its last member only. */
export function meetings(signatures: readonly Uint32Array[], meet: (a: number, b: number) => void): void {
	for (let band = 0; band < bands; band++) {
		const buckets = new Map<number, {readonly first: number; last: number}>();
		for (const [at, all] of signatures.entries()) {
			if (all[0] === empty) continue;
			const key = bandKey(all, band);
			const bucket = buckets.get(key);
			if (!bucket) buckets.set(key, {first: at, last: at});
			else {
				meet(bucket.first, at);
				if (bucket.last !== bucket.first) meet(bucket.last, at);
				bucket.last = at;
			}
		}
	}
}
