import {describe, expect, it} from 'vitest';
import {clauseRank} from '../../../source/analyse/risks/clause.ts';
import type {SentenceView} from '../../../source/analyse/risks/sentence-view.ts';
import {wordsOf} from '../../../source/analyse/risks/words.ts';

/** Rank of the clause in which the word stands. */
function rankOf(word: string, text: string): number {
	const words = wordsOf(text);
	return clauseRank(
		{words} as unknown as SentenceView,
		words.findIndex(each => each.text === word),
	);
}

describe('the clause that carries a statement', () => {
	it.each([
		['debt', 'While debt grew, sales rose.', 0],
		['sales', 'While debt grew, sales rose.', 1],
		['debt', 'Even though debt grew, sales rose.', 0],
		['fears', 'Sales rose, despite fears of debt.', 0],
		['sales', 'Sales rose, but debt grew.', 0],
		['debt', 'Sales rose, but debt grew.', 1],
		['sales', 'But sales rose.', 1],
		['plan', 'The plan, however, failed.', 1],
		['failed', 'The plan, however, failed.', 1],
		['sales', 'Sales rose; however debt grew.', 0],
	])('%s in "%s": %d', (word, text, rank) => {
		expect(rankOf(word, text)).toBe(rank);
	});
});
