// A small seeded generator (mulberry32), so that the bench's files are the same on every machine.

export interface Random {
	/** 0 (inclusive) to 1 (exclusive). */
	readonly next: () => number;
	readonly pick: <T>(items: readonly T[]) => T;
	readonly between: (low: number, high: number) => number;
}

export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	return {
		next,
		pick: items => items[Math.floor(next() * items.length)] as never,
		between: (low, high) => low + Math.floor(next() * (high - low + 1)),
	};
}
