// The claim words of the rules, ready for looking up word by word. Compiled once per rules object.

import type {ClaimRules, LevelKind} from '../../rules/claim-rules.ts';

export interface MoveMeaning {
	readonly direction: 'up' | 'down';
	readonly parts: readonly ('verb' | 'noun' | 'adjective')[];
	/** Moves something else: the thing moved stands behind it. */
	readonly causes: boolean;
	/** Percent the word holds in itself (`doubled` 100); null for others. */
	readonly percent: number | null;
}

export interface Lexicon {
	readonly moves: ReadonlyMap<string, MoveMeaning>;
	readonly levels: ReadonlyMap<string, {readonly kind: LevelKind}>;
	readonly compare: ReadonlyMap<string, {readonly direction: 'up' | 'down'}>;
	readonly priceNouns: ReadonlySet<string>;
	readonly otherNouns: ReadonlySet<string>;
	readonly business: ReadonlySet<string>;
	readonly moods: ReadonlySet<string>;
}

const cache = new WeakMap<ClaimRules, Lexicon>();

function movesOf(rules: ClaimRules): ReadonlyMap<string, MoveMeaning> {
	const moves = new Map<string, MoveMeaning>();
	const add = (word: string, meaning: MoveMeaning): void => {
		const known = moves.get(word);
		moves.set(word, known ? {...known, parts: [...known.parts, ...meaning.parts]} : meaning);
	};
	for (const direction of ['up', 'down'] as const) {
		for (const part of ['verb', 'noun', 'adjective'] as const)
			for (const word of rules.moves[direction][part])
				add(word, {direction, parts: [part], causes: false, percent: null});
		for (const word of rules.causes[direction]) add(word, {direction, parts: ['verb'], causes: true, percent: null});
	}
	for (const [word, percent] of Object.entries(rules.multiples))
		moves.set(word, {direction: percent < 0 ? 'down' : 'up', parts: ['verb'], causes: false, percent});
	return moves;
}

export function lexiconOf(rules: ClaimRules): Lexicon {
	const known = cache.get(rules);
	if (known) return known;
	const levels = new Map<string, {readonly kind: LevelKind}>();
	for (const [kind, words] of Object.entries(rules.levels) as [LevelKind, readonly string[]][])
		for (const word of words) if (!levels.has(word)) levels.set(word, {kind});
	const compare = new Map<string, {readonly direction: 'up' | 'down'}>();
	for (const direction of ['up', 'down'] as const)
		for (const word of rules.compare[direction]) compare.set(word, {direction});
	const lexicon: Lexicon = {
		moves: movesOf(rules),
		levels,
		compare,
		priceNouns: new Set(rules.priceNouns),
		otherNouns: new Set(rules.otherNouns),
		business: new Set(rules.business),
		moods: new Set(rules.moods),
	};
	cache.set(rules, lexicon);
	return lexicon;
}
