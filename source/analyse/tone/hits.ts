// Finds the terms of the lexicon in a text, longest match first.

import type {TermMeaning} from '../../rules/tone-term.ts';
import type {ToneTokens} from './tone-tokens.ts';
import type {Vocabulary} from './vocabulary.ts';
import {longestAt} from './word-tree.ts';

/** A term found: tokens `from` to `to` (exclusive). */
export interface Hit {
	readonly from: number;
	readonly to: number;
	readonly meaning: TermMeaning;
}

const skipped = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'this']);

/** Hits in reading order; they do not overlap. */
export function findHits(tokens: ToneTokens, vocabulary: Vocabulary): readonly Hit[] {
	const hits: Hit[] = [];
	for (let from = 0; from < tokens.words.length; ) {
		const found = longestAt(tokens, vocabulary, from, skipped);
		if (found) hits.push({from, to: found.to, meaning: found.value});
		from = found ? found.to : from + 1;
	}
	return hits;
}
