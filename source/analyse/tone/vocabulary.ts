// The lexicon made ready for reading: words as numbers, phrases as a tree, looked up while walking over tokens.

import type {ToneRole, ToneRules} from '../../rules/tone-rules.ts';
import {tokenizeTone} from './tone-tokens.ts';

/** What a term does, all its roles together. */
export interface TermMeaning {
	/** `up down pos neg neutral`, or null for a term that only scopes or names a metric. */
	valence: 'up' | 'down' | 'pos' | 'neg' | 'neutral' | null;
	strength: 1 | 2 | 3;
	/** 1 good when it grows, -1 bad when it grows, 0 neither, null not a metric. */
	metric: 1 | 0 | -1 | null;
	negator: boolean;
	/** Harm that can be ended or relieved. */
	trouble: boolean;
	reverser: boolean;
	hedge: boolean;
	contrast: boolean;
	damper: boolean;
	strong: boolean;
	weak: boolean;
	analogy: boolean;
}

export interface Vocabulary {
	/** Number of a word; words the lexicon does not know are absent. */
	readonly wordIds: ReadonlyMap<string, number>;
	/** Phrase tree: `node * size + word` → node. Node 0 is the root. */
	readonly edges: ReadonlyMap<number, number>;
	readonly size: number;
	/** Meaning of the term that ends at a node. */
	readonly meanings: readonly (TermMeaning | undefined)[];
}

const blank = (): TermMeaning => ({
	valence: null,
	strength: 1,
	metric: null,
	negator: false,
	trouble: false,
	reverser: false,
	hedge: false,
	contrast: false,
	damper: false,
	strong: false,
	weak: false,
	analogy: false,
});

function addRole(meaning: TermMeaning, role: ToneRole, strength: 1 | 2 | 3): void {
	switch (role) {
		case 'up':
		case 'down':
		case 'pos':
		case 'neg':
		case 'neutral':
			if (meaning.valence !== null) return;
			meaning.valence = role;
			meaning.strength = strength;
			return;
		case 'good':
			meaning.metric ??= 1;
			return;
		case 'bad':
			meaning.metric ??= -1;
			return;
		case 'flat':
			meaning.metric ??= 0;
			return;
		default:
			meaning[role] = true;
	}
}

const vocabularies = new WeakMap<ToneRules, Vocabulary>();

// Most terms are plain lower-case words, for which the tokenizer would find nothing to do.
const plainWords = /^[a-z]+(?: [a-z]+)*$/;

function build(rules: ToneRules): Vocabulary {
	const wordIds = new Map<string, number>();
	const terms: {words: readonly string[]; role: ToneRole; strength: 1 | 2 | 3}[] = [];
	for (const group of rules.lexicon)
		for (const term of group.terms) {
			const words = plainWords.test(term) ? term.split(' ') : tokenizeTone(term).words;
			for (const word of words) if (!wordIds.has(word)) wordIds.set(word, wordIds.size);
			terms.push({words, role: group.role, strength: group.strength});
		}
	const size = wordIds.size;
	const edges = new Map<number, number>();
	const meanings: (TermMeaning | undefined)[] = [undefined];
	for (const {words, role, strength} of terms) {
		let node = 0;
		for (const word of words) {
			const edge = node * size + (wordIds.get(word) as number);
			const known = edges.get(edge);
			if (known === undefined) edges.set(edge, meanings.push(undefined) - 1);
			node = known ?? meanings.length - 1;
		}
		const meaning = meanings[node] ?? blank();
		meanings[node] = meaning;
		addRole(meaning, role, strength);
	}
	return {wordIds, edges, size, meanings};
}

/** Built on first use and kept as long as the rules: a run that scores nothing pays nothing. */
export function vocabularyOf(rules: ToneRules): Vocabulary {
	const known = vocabularies.get(rules);
	if (known) return known;
	const built = build(rules);
	vocabularies.set(rules, built);
	return built;
}
