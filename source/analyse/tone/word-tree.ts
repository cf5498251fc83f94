// Phrases as a tree of words: the longest one that begins at a token is found without putting words together.

import type {ToneTokens} from './tone-tokens.ts';

/** Where a phrase may go on, by its next word. */
export type WordTree<T> = ReadonlyMap<string, WordNode<T>>;

interface WordNode<T> {
	/** What the phrase that ends here stands for; null where one only begins. */
	readonly value: T | null;
	readonly next: WordTree<T> | null;
}

interface GrowingNode<T> {
	value: T | null;
	next: Map<string, GrowingNode<T>> | null;
}

export type GrowingTree<T> = Map<string, GrowingNode<T>>;

export const newTree = <T>(): GrowingTree<T> => new Map();

/** Adds a phrase, its words joined by single spaces; what it stood for before is replaced. */
export function addPath<T>(tree: GrowingTree<T>, phrase: string, value: T): void {
	let level = tree;
	let node: GrowingNode<T> | undefined;
	for (const word of phrase.split(' ')) {
		if (node) level = node.next ??= new Map();
		node = level.get(word);
		if (node === undefined) {
			node = {value: null, next: null};
			level.set(word, node);
		}
	}
	if (node) node.value = value;
}

/** A phrase found: tokens `from` to `to` (exclusive). */
export interface Found<T> {
	readonly from: number;
	readonly to: number;
	readonly value: T;
}

/** More of them in one phrase are no wording of it; without a bound a text of nothing else would be gone through for each word. */
const mostSkipped = 3;

/** The longest phrase that begins at token `from`, or null. `skipped` words may stand in between; a break never. */
export function longestAt<T>(
	{words, breaks}: ToneTokens,
	tree: WordTree<T>,
	from: number,
	skipped: ReadonlySet<string>,
): Found<T> | null {
	let node = tree.get(words[from] as string);
	if (node === undefined) return null;
	let value = node.value;
	let to = from + 1;
	let left = mostSkipped;
	for (let at = from + 1; node.next !== null && at < words.length && breaks[at] === 0; at++) {
		const word = words[at] as string;
		const deeper: WordNode<T> | undefined = node.next.get(word);
		if (deeper === undefined) {
			if (left-- > 0 && skipped.has(word)) continue;
			break;
		}
		node = deeper;
		if (node.value === null) continue;
		value = node.value;
		to = at + 1;
	}
	return value === null ? null : {from, to, value};
}
