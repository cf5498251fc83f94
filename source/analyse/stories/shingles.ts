// Runs of k words as hashes, and how much two texts share of them (Broder 1997).

/** FNV-1a over UTF-16 units, with a last mix so that all bits count. 32 bits, never negative. */
export function hashText(text: string, seed = 0x811c9dc5): number {
	let hash = seed;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return mix(hash);
}

/** Finaliser of MurmurHash3. */
export function mix(value: number): number {
	let hash = value ^ (value >>> 16);
	hash = Math.imul(hash, 0x85ebca6b);
	hash ^= hash >>> 13;
	hash = Math.imul(hash, 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** Distinct hashes of all runs of `k` words; one for a text shorter than that, none for an empty one. */
export function shingles(words: readonly string[], k: number): ReadonlySet<number> {
	const hashes = words.map(word => hashText(word));
	const size = Math.min(k, hashes.length);
	const found = new Set<number>();
	if (size === 0) return found;
	for (let at = 0; at + size <= hashes.length; at++) {
		let hash = 0;
		for (let next = 0; next < size; next++) hash = Math.imul(hash, 31) + (hashes[at + next] as number);
		found.add(mix(hash | 0));
	}
	return found;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	const [few, many] = a.size <= b.size ? [a, b] : [b, a];
	let count = 0;
	for (const one of few) if (many.has(one)) count++;
	return count;
}

/** |A ∩ B| / |A ∪ B|; 0 when both are empty. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	const both = shared(a, b);
	const either = a.size + b.size - both;
	return either === 0 ? 0 : both / either;
}

/** Share of the smaller set that is in the larger; 0 when one is empty. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	const smaller = Math.min(a.size, b.size);
	return smaller === 0 ? 0 : shared(a, b) / smaller;
}
