// Labelled sentences from end to end: every claim with all its fields and its verdict, nothing else seen.

import {describe, expect, it} from 'vitest';
import {labelledSentences} from './labelled-sentences.ts';
import {answersTo, claimsIn, comparable} from './sentence-answers.ts';

const all = ['sentences-plain.txt', 'sentences-styled.txt'].flatMap(labelledSentences);
const read = all.filter(one => !one.missed);
const missed = all.filter(one => one.missed);

function matches({text, claims, publishedAt}: (typeof all)[number]): void {
	expect([...answersTo(text, publishedAt)].toSorted()).toEqual(claims.map(comparable).toSorted());
}

describe('sentences labelled beforehand', () => {
	it.each(read.map(one => [one.text, one] as const))('%s', (_, one) => matches(one));
});

describe('sentences known to be read otherwise', () => {
	it.fails.each(missed.map(one => [one.text, one] as const))('%s', (_, one) => matches(one));

	it.each(missed.map(one => [one.text]))('%s: nothing is supported', text => {
		expect(claimsIn(text).map(claim => claim.check.verdict)).not.toContain('supported');
	});
});
