import {describe, expect, it} from 'vitest';
import {findSumMismatches} from '../../../source/analyse/claims/sums.ts';
import {readSmall} from './small-article.ts';

const sums = (text: string) => findSumMismatches(readSmall(text)).map(({total, parts, sum}) => ({total, parts, sum}));

describe('findSumMismatches', () => {
	it('reports parts that are said to be all and do not make the total', () => {
		expect(
			sums('Acme earned $9.0 million in total, made up of $5.1 million from hosting and $3.2 million from mining.'),
		).toEqual([{total: 9e6, parts: [5.1e6, 3.2e6], sum: 8.3e6}]);
	});

	it('reports included parts only when they exceed the total', () => {
		expect(sums('Acme raised $300 million, including $200 million of debt and $150 million of equity.')).toHaveLength(
			1,
		);
		expect(sums('Acme raised $300 million, including $100 million of debt and $50 million of equity.')).toEqual([]);
		expect(
			sums(
				'Acme took in $5.1 million altogether, mostly from its shops ($2.4 million) and its lessons ($1.9 million).',
			),
		).toEqual([]);
	});

	it('grants what rounding explains', () => {
		expect(
			sums('Acme earned $9 million in total, made up of $5 million from hosting and $3 million from mining.'),
		).toEqual([]);
	});

	it('holds shares with a remainder against 100', () => {
		expect(sums('Of the investors, 45% said yes, 30% said no and the remaining 35% did not know.')).toEqual([
			{total: 100, parts: [45, 30, 35], sum: 110},
		]);
		expect(sums('Of the investors, 45% said yes, 30% said no and the remaining 25% did not know.')).toEqual([]);
	});

	it('does not count parts of parts twice', () => {
		expect(sums('The $10 billion package includes $7 billion of debt, $6 billion of which is secured.')).toEqual([]);
	});

	it('adds nothing up across units or without a word of summing', () => {
		expect(sums('Acme paid $5 million for 3 sites and €4 million for 9 more.')).toEqual([]);
		expect(sums('Acme raised $10 million. Bolt raised $5 million and $3 million.')).toEqual([]);
	});
});
