// How much an article is about an entity it names.

const historicalCap = 10;

export interface RelevanceInput {
	readonly inTitle: boolean;
	/** Index of the sentence of every mention. */
	readonly mentionSentences: readonly number[];
	/** Sentences of the article. */
	readonly sentences: number;
	/** Only named as history. */
	readonly historical: boolean;
}

/**
 * 0-100: 100 · min(1, 0.45 in the title + 0.25 in the first two sentences + 0.2 · min(1, mentions / 5)
 * + 0.1 · (1 - first sentence / sentences)), DOMAIN 3.2 after RavenPack; an entity only named as history never over 10.
 */
export function relevanceOf({inTitle, mentionSentences, sentences, historical}: RelevanceInput): number {
	const first = mentionSentences.reduce((least, sentence) => Math.min(least, sentence), sentences);
	const early = sentences === 0 ? 0 : 1 - first / sentences;
	const often = Math.min(1, mentionSentences.length / 5);
	const parts = (inTitle ? 0.45 : 0) + (first < 2 ? 0.25 : 0) + 0.2 * often + 0.1 * early;
	const relevance = 100 * Math.min(1, parts);
	return historical ? Math.min(historicalCap, relevance) : relevance;
}
