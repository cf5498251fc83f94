// The lexicon ready for looking up while walking over words.

import {linesOf, type ToneRules} from '../../rules/tone-rules.ts';
import {beginsTerm, isTerm, readMeaning, type TermMeaning} from '../../rules/tone-term.ts';

/** A term, or the beginning of one. */
export interface Entry {
	/** null where a term only begins. */
	readonly meaning: TermMeaning | null;
	/** A longer term may follow. */
	readonly begins: boolean;
}

/** Terms and their beginnings, words joined by single spaces. */
export type Vocabulary = ReadonlyMap<string, Entry>;

type WithLexicon = Pick<ToneRules, 'lexicon'>;

const vocabularies = new WeakMap<WithLexicon, Vocabulary>();

function build(rules: WithLexicon): Vocabulary {
	// A few hundred meanings stand for thousands of terms.
	const entries = new Map<number, Entry>();
	const vocabulary = new Map<string, Entry>();
	const {meanings} = rules.lexicon;
	const terms = linesOf(rules.lexicon.terms);
	for (let at = 0; at < terms.length; at++) {
		const packed = meanings[at] as number;
		let entry = entries.get(packed);
		if (entry === undefined) {
			entry = {meaning: isTerm(packed) ? readMeaning(packed) : null, begins: (packed & beginsTerm) !== 0};
			entries.set(packed, entry);
		}
		vocabulary.set(terms[at] as string, entry);
	}
	return vocabulary;
}

/** Built on first use and kept as long as the rules: a run that scores nothing pays nothing. */
export function vocabularyOf(rules: WithLexicon): Vocabulary {
	const known = vocabularies.get(rules);
	if (known) return known;
	const built = build(rules);
	vocabularies.set(rules, built);
	return built;
}
