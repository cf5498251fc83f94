// The wordings of each status, found in a text by the word they begin with: most words of a sentence begin none.

import type {DealStatus} from '../../model/deal.ts';
import type {DealRules} from '../../rules/deal-rules.ts';

export interface StatusPhrase {
	readonly status: DealStatus;
	readonly phrase: string;
	/** Said before the deal's own words, it still reaches it ("X denied reports that …"). */
	readonly reaches: boolean;
}

interface PhraseIndex {
	readonly byFirstWord: ReadonlyMap<string, readonly StatusPhrase[]>;
	/** "n't": the end of a word, not a word. */
	readonly endings: readonly StatusPhrase[];
}

const reaching =
	/^(?:back out|pull out|walk away|called off|scrapped|scraps|abandoned|abandons|cancelled|canceled|cancels|terminated|terminates|backed out|pulled out|walked away|walks away|shelved|(?:dropped|drops|halted|halts|gave up|gives up) [a-z]+|ditched|ditches|axed|axes|withdrew|denied|denies|deny|denying|no plans|ruled out|rules out|rejected|rejects|if|unless|whether|in talks|talks|considering|weighing|exploring|non-binding|nonbinding|letters? of intent|memorandum|announced|announces|unveiled|unveils|announcing)$/;

const indexes = new WeakMap<DealRules, PhraseIndex>();

/** The index of a rule set; the same rules are indexed once. */
function indexOf(rules: DealRules): PhraseIndex {
	const known = indexes.get(rules);
	if (known) return known;
	const all = rules.status.flatMap(({status, phrases}) =>
		phrases.map((phrase): StatusPhrase => ({status, phrase, reaches: reaching.test(phrase)})),
	);
	const index = {
		byFirstWord: Map.groupBy(all, ({phrase}) => phrase.split(' ')[0] as string),
		endings: all.filter(({phrase}) => phrase.startsWith("n't")),
	};
	indexes.set(rules, index);
	return index;
}

/** The phrases in a text of lower-case words with one space before, between and after them. */
export function phrasesIn(text: string, rules: DealRules): readonly StatusPhrase[] {
	const {byFirstWord, endings} = indexOf(rules);
	const found: StatusPhrase[] = text.includes("n't ") ? [...endings] : [];
	for (let from = 1, to = text.indexOf(' ', 1); to > 0; from = to + 1, to = text.indexOf(' ', from))
		for (const entry of byFirstWord.get(text.slice(from, to)) ?? [])
			if (text.startsWith(entry.phrase, from) && text[from + entry.phrase.length] === ' ') found.push(entry);
	return found;
}
