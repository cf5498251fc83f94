// Labelled sentences from end to end: every claim with all its fields and its verdict, nothing else seen.

import {describe, expect, it} from 'vitest';
import {blindSentences} from './blind-sentences.ts';
import {answersTo, comparable} from './sentence-answers.ts';

describe('a set of sentences labelled beforehand', () => {
	it.each(blindSentences.map(one => [one.text, one] as const))('%s', (_, {text, claims, publishedAt}) => {
		expect([...answersTo(text, publishedAt)].toSorted()).toEqual(claims.map(comparable).toSorted());
	});
});
