// Words and pairs of words as features: looked up for every word of every text, so without building a string for each pair.

import {ruleFeatures} from './feature-names.ts';

export interface WordFeatures {
	/** Feature number of a single word. */
	readonly single: ReadonlyMap<string, number>;
	/** First word, then second word, to feature number. */
	readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Numbers the words in the order given, after the rule features. */
export function wordFeatures(words: readonly string[]): WordFeatures {
	const single = new Map<string, number>();
	const pairs = new Map<string, Map<string, number>>();
	for (const [at, word] of words.entries()) {
		const number = ruleFeatures.length + at;
		const space = word.indexOf(' ');
		if (space < 0) {
			single.set(word, number);
			continue;
		}
		const first = word.slice(0, space);
		const seconds = pairs.get(first) ?? new Map<string, number>();
		seconds.set(word.slice(space + 1), number);
		pairs.set(first, seconds);
	}
	return {single, pairs};
}
