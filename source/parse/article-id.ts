// A stable name for what an article says: the same on every machine and in every run.

const multiply = Math.imul;

/** 64 bits of cyrb53's mixing (public domain, bryc), as 16 hexadecimal digits. Spreads well; no protection against forgers. */
export function textHash(text: string, seed = 0): string {
	let a = 0xdeadbeef ^ seed;
	let b = 0x41c6ce57 ^ seed;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		a = multiply(a ^ code, 2654435761);
		b = multiply(b ^ code, 1597334677);
	}
	a = multiply(a ^ (a >>> 16), 2246822507) ^ multiply(b ^ (b >>> 13), 3266489909);
	b = multiply(b ^ (b >>> 16), 2246822507) ^ multiply(a ^ (a >>> 13), 3266489909);
	return (b >>> 0).toString(16).padStart(8, '0') + (a >>> 0).toString(16).padStart(8, '0');
}

export interface Wording {
	readonly title: string;
	readonly text: string;
	/** Tells short items with the same words apart: link, external id, date. */
	readonly stated: readonly (string | null)[];
}

/** Texts shorter than this say too little to be known by their words alone (feed items, filing notices). */
const tellingLength = 160;

/** The id of an article: of its words; for short ones also of where and when it says it came out. */
export function articleId({title, text, stated}: Wording): string {
	const told = text.length < tellingLength ? `\u0001${stated.map(value => value ?? '').join('\u0001')}` : '';
	return textHash(`${title}\u0000${text}${told}`);
}
