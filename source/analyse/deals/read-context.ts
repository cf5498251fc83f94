// Prepares a sentence for reading deals, and tells quickly which sentences tell none.

import {type Amount, findAmounts} from '../../language/amounts.ts';
import {indexEntities} from '../../language/entity-index.ts';
import {fold} from '../../language/fold.ts';
import {findMasks} from '../../language/masks.ts';
import type {Mention} from '../../model/entity.ts';
import type {Sentence} from '../../model/sentence.ts';
import type {Rules} from '../../rules/rules.ts';
import type {SentenceContext} from './context.ts';
import {itemsOf} from './items.ts';
import {type DealLexicon, dealLexicon} from './lexicon.ts';
import {type Memory, withDescribed} from './memory.ts';

const mayCount = /\d|illion|thousand|hundred|dozen/i;

const dealWords = /\b(?:owner|shareholder|stakeholder|parent|backer|investor)s?\b/i;

/** A word of some deal stands in it. */
export function mayTell(text: string, lexicon: DealLexicon): boolean {
	if (dealWords.test(text)) return true;
	const words =
		fold(text)
			.toLowerCase()
			.match(/[a-z]+/g) ?? [];
	return words.some(word => lexicon.verbs.has(word) || lexicon.nouns.has(word));
}

/** The sentence's items, with the mentions of this very sentence. */
export function contextOf(
	sentence: Sentence,
	text: string,
	mentions: readonly Mention[],
	rules: Rules,
	memory: Memory,
): SentenceContext {
	const own = mentions.map(mention => ({
		...mention,
		start: mention.start - sentence.start,
		end: mention.end - sentence.start,
	}));
	// Most sentences state no number: looking for amounts is the dearest step of all.
	const amounts: readonly Amount[] = mayCount.test(text) ? findAmounts(text, findMasks(text, own)) : [];
	const index = indexEntities(rules.entities);
	const lexicon = dealLexicon(rules.deals);
	const items = itemsOf(text, own, amounts, {memory, lexicon, index});
	return {text, items, lexicon, rules: rules.deals, index, memory: withDescribed(memory, items, lexicon, index)};
}
