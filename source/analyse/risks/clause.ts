// Which part of a sentence carries its statement.

import type {SentenceView} from './sentence-view.ts';
import type {Word} from './words.ts';

const openers = new Set(['while', 'although', 'though', 'despite', 'whereas', 'notwithstanding']);
const turns = new Set(['but', 'however', 'yet', 'nevertheless', 'nonetheless']);

/** A word that stands alone between two commas or at the end: "the plan, however, failed" turns nothing. */
function standsAlone(words: readonly Word[], at: number): boolean {
	const {segment} = words[at] as Word;
	return words[at - 1]?.segment !== segment && words[at + 1]?.segment !== segment;
}

function opensConcession(words: readonly Word[], segment: number): boolean {
	const first = words.findIndex(word => word.segment === segment);
	const text = words[first]?.text ?? '';
	return openers.has(text) || (text === 'even' && words[first + 1]?.text === 'though');
}

/** 1 in the clause that carries the statement, 0 in a concession ("while …,") or before a "but". `at` is a word's index. */
export function clauseRank({words}: SentenceView, at: number): 0 | 1 {
	if (opensConcession(words, words[at]?.segment ?? 0)) return 0;
	const turn = words.findLastIndex((word, index) => index > 0 && turns.has(word.text) && !standsAlone(words, index));
	return turn > at ? 0 : 1;
}
