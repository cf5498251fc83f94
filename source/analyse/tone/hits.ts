// Finds the terms of the lexicon in a text, longest match first.

import type {TermMeaning} from '../../rules/tone-term.ts';
import type {ToneTokens} from './tone-tokens.ts';
import type {Vocabulary} from './vocabulary.ts';

/** A term found: tokens `from` to `to` (exclusive). */
export interface Hit {
	readonly from: number;
	readonly to: number;
	readonly meaning: TermMeaning;
}

const skipped = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'this']);

/** More of them in one term are no wording of it; without a bound a text of nothing else would be gone through for each word. */
const mostSkipped = 3;

/** The longest term that begins with the words `path` at token `from`, or null. Never reaches over a break. */
function longest(tokens: ToneTokens, vocabulary: Vocabulary, from: number): Hit | null {
	const {words, breaks} = tokens;
	let path = words[from] as string;
	let entry = vocabulary.get(path);
	if (entry === undefined) return null;
	let hit: Hit | null = entry.meaning ? {from, to: from + 1, meaning: entry.meaning} : null;
	let left = mostSkipped;
	for (let at = from + 1; entry?.begins && at < words.length && breaks[at] === 0; at++) {
		const word = words[at] as string;
		const longer: string = `${path} ${word}`;
		const next = vocabulary.get(longer);
		if (next === undefined) {
			if (left-- > 0 && skipped.has(word)) continue;
			break;
		}
		path = longer;
		entry = next;
		if (next.meaning) hit = {from, to: at + 1, meaning: next.meaning};
	}
	return hit;
}

/** Hits in reading order; they do not overlap. */
export function findHits(tokens: ToneTokens, vocabulary: Vocabulary): readonly Hit[] {
	const hits: Hit[] = [];
	for (let from = 0; from < tokens.words.length; ) {
		const hit = longest(tokens, vocabulary, from);
		if (hit) hits.push(hit);
		from = hit ? hit.to : from + 1;
	}
	return hits;
}
