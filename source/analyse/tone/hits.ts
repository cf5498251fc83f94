// Finds the terms of the lexicon in a text, longest match first.

import type {ToneTokens} from './tone-tokens.ts';
import type {TermMeaning, Vocabulary} from './vocabulary.ts';

/** A term found: tokens `from` to `to` (exclusive). */
export interface Hit {
	readonly from: number;
	readonly to: number;
	readonly meaning: TermMeaning;
}

const skipped = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'this']);

/** Hits in reading order; they do not overlap and never reach over the end of a clause. */
export function findHits(tokens: ToneTokens, vocabulary: Vocabulary): readonly Hit[] {
	const {words, breaks} = tokens;
	const {wordIds, edges, size, meanings} = vocabulary;
	const hits: Hit[] = [];
	for (let from = 0; from < words.length; ) {
		let node = 0;
		let to = from;
		let meaning: TermMeaning | undefined;
		for (let at = from; at < words.length; at++) {
			if (at > from && (breaks[at] as number) > 0) break;
			const word = words[at] as string;
			const id = wordIds.get(word);
			const next = id === undefined ? undefined : edges.get(node * size + id);
			if (next === undefined) {
				if (at > from && skipped.has(word)) continue;
				break;
			}
			node = next;
			const found = meanings[node];
			if (found) {
				meaning = found;
				to = at + 1;
			}
		}
		if (meaning) hits.push({from, to, meaning});
		from = Math.max(to, from + 1);
	}
	return hits;
}
