// The lexicon ready for looking up while walking over words.

import {linesOf, type ToneRules} from '../../rules/tone-rules.ts';
import {readMeaning, type TermMeaning} from '../../rules/tone-term.ts';
import {addPath, newTree, type WordTree} from './word-tree.ts';

/** Terms by their words, with what they do. */
export type Vocabulary = WordTree<TermMeaning>;

type WithLexicon = Pick<ToneRules, 'lexicon'>;

const vocabularies = new WeakMap<WithLexicon, Vocabulary>();

function build(rules: WithLexicon): Vocabulary {
	// A few hundred meanings stand for thousands of terms.
	const meanings = new Map<number, TermMeaning>();
	const tree = newTree<TermMeaning>();
	for (const [at, term] of linesOf(rules.lexicon.terms).entries()) {
		const packed = rules.lexicon.meanings[at] as number;
		const meaning = meanings.get(packed) ?? readMeaning(packed);
		meanings.set(packed, meaning);
		addPath(tree, term, meaning);
	}
	return tree;
}

/** Built on first use and kept as long as the rules: a run that scores nothing pays nothing. */
export function vocabularyOf(rules: WithLexicon): Vocabulary {
	const known = vocabularies.get(rules);
	if (known) return known;
	const built = build(rules);
	vocabularies.set(rules, built);
	return built;
}
