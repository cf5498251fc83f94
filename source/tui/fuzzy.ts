// How well a text answers what was typed: letters in order, better when together and at the beginning of words. Pure.

import {foldQuery} from './highlight.ts';

const isWordStart = (text: string, at: number): boolean =>
	at === 0 || /[\s\-–—_/·.,:()$"'“”‘’]/.test(text[at - 1] as string);

/** A score, higher is better; null when a letter is missing. `query` and `text` as `foldQuery` gives them. */
function scoreWord(query: string, text: string): number | null {
	const whole = text.indexOf(query);
	if (whole !== -1)
		return 100 + query.length * 4 + (isWordStart(text, whole) ? 50 : 0) - Math.min(40, whole) - text.length / 100;
	let score = 0;
	let at = -1;
	for (const letter of query) {
		const next = text.indexOf(letter, at + 1);
		if (next === -1) return null;
		score += next === at + 1 ? 4 : isWordStart(text, next) ? 3 : -Math.min(3, next - at - 1);
		at = next;
	}
	return score - text.length / 100;
}

/** The score of a text for all words of a query; null when one of them does not match. */
export function fuzzyScore(query: string, text: string): number | null {
	const folded = foldQuery(text);
	const scores = foldQuery(query)
		.split(' ')
		.filter(word => word !== '')
		.map(word => scoreWord(word, folded));
	return scores.some(score => score === null) ? null : scores.reduce<number>((sum, score) => sum + (score ?? 0), 0);
}
