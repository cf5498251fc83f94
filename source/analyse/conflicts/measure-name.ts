// What a figure counts, in one word where the sentence says no more: "third-quarter revenue came to" is revenue.

import {fold} from '../../language/fold.ts';

/** Words that say when or that it is, and nothing of what. */
const empty =
	/^(?:the|a|an|its|their|of|in|for|at|to|total|overall|group|quarter|quarterly|quarters?|year|yearly|annual|fiscal|full|month|monthly|half|first|second|third|fourth|last|latest|recent|this|q[1-4]|came|come|comes|reached|was|were|is|stood|hit|totalled|totaled|amounted|rose|fell|grew|[12]\d{3})$/;

const wordsOf = (text: string): readonly string[] =>
	fold(text)
		.toLowerCase()
		.replace(/'s\b/g, '')
		.match(/[\p{L}\d]+/gu) ?? [];

/** The measure among the words when nothing qualifies it: "revenue", but not "cloud revenue". */
function bareMeasure(words: readonly string[], measures: ReadonlySet<string>): string | null {
	const named = words.filter(word => measures.has(word));
	return named.length === 1 && words.every(word => measures.has(word) || empty.test(word)) ? (named[0] ?? null) : null;
}

/** The only measure of a sentence, when the word before it does not qualify it; null otherwise. `own` are words of the subject's name. */
function onlyMeasure(sentence: string, own: ReadonlySet<string>, measures: ReadonlySet<string>): string | null {
	const words = wordsOf(sentence);
	const places = words.flatMap((word, at) => (measures.has(word) ? [at] : []));
	const [at] = places;
	if (at === undefined || places.length !== 1) return null;
	const before = words[at - 1];
	return before === undefined || empty.test(before) || own.has(before) ? (words[at] ?? null) : null;
}

/**
 * The name under which two statements can be compared: the bare measure of the item, or of the sentence when the item is
 * only a time or the subject's own name; else the item as it stands.
 */
export function measureName(
	item: string,
	sentence: string,
	subjectNames: readonly string[],
	measures: ReadonlySet<string>,
): string {
	const words = wordsOf(item);
	const own = new Set(subjectNames.flatMap(wordsOf));
	const bare = bareMeasure(words, measures);
	if (bare !== null) return bare;
	const saysNothing = words.every(word => empty.test(word) || own.has(word));
	return (saysNothing ? onlyMeasure(sentence, own, measures) : null) ?? item;
}
