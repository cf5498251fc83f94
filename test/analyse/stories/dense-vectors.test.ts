import {describe, expect, it} from 'vitest';
import {cosinesOf} from '../../../source/analyse/stories/dense-vectors.ts';
import {cosine} from '../../../source/analyse/stories/vectors.ts';

const vectors = [
	new Map([
		['plant', 0.1],
		['chips', 0.7],
		['north', 0.3],
	]),
	new Map([
		['chips', 0.2],
		['plant', 0.9],
	]),
	new Map([['rain', 1]]),
	new Map<string, number>(),
];

describe('cosinesOf', () => {
	it('gives the very values of comparing two vectors word by word', () => {
		const between = cosinesOf(vectors);
		for (const [a, one] of vectors.entries())
			for (const [b, other] of vectors.entries()) expect(between(a, b)).toBe(cosine(one, other));
	});

	it('is 0 without a common word, and for an empty vector', () => {
		const between = cosinesOf(vectors);
		expect(between(0, 2)).toBe(0);
		expect(between(0, 3)).toBe(0);
	});
});
