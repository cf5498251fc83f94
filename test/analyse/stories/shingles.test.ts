import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {meetings, signature} from '../../../source/analyse/stories/minhash.ts';
import {containment, jaccard, shingles} from '../../../source/analyse/stories/shingles.ts';
import {inputs} from '../../seeded.ts';

const runs = (text: string, k = 3): ReadonlySet<number> => shingles(text.split(' '), k);

describe('shingles', () => {
	it('are the distinct runs of k words', () => {
		expect(runs('a b c d').size).toBe(2);
		expect(runs('a b c a b c').size).toBe(3);
	});

	it('of a text shorter than k are the text itself', () => {
		expect(runs('a b').size).toBe(1);
		expect(shingles([], 3).size).toBe(0);
	});
});

describe('jaccard and containment', () => {
	it('are the shares of what two sets have in common', () => {
		const [a, b] = [new Set([1, 2, 3]), new Set([2, 3, 4, 5])];
		expect(jaccard(a, b)).toBe(2 / 5);
		expect(containment(a, b)).toBe(2 / 3);
		expect(jaccard(new Set(), new Set())).toBe(0);
	});
});

describe('MinHash signatures', () => {
	it('agree in about as many bins as the sets are alike', () => {
		const all = Array.from({length: 900}, (_, at) => `w${at}`);
		const a = shingles(all.slice(0, 600), 1);
		const b = shingles(all.slice(200, 800), 1);
		const [x, y] = [signature(a), signature(b)];
		const agree = x.filter((value, at) => value === y[at]).length / x.length;
		expect(jaccard(a, b)).toBe(0.5);
		expect(Math.abs(agree - 0.5)).toBeLessThan(0.2);
	});

	it('bring equal sets together, whatever they hold, and never the empty', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer({min: 0, max: 0xffffffff})), values => {
				const met: string[] = [];
				meetings([signature(new Set(values)), signature(new Set(values.toReversed()))], (a, b) =>
					met.push(`${a} ${b}`),
				);
				expect(met.includes('0 1')).toBe(values.length > 0);
			}),
			inputs(100),
		);
	});
});
