import {describe, expect, it} from 'vitest';
import {judge, negate} from '../../../source/analyse/check-claims/verdict.ts';
import type {ClaimStatement} from '../../../source/model/claim.ts';

const claim = (more: Partial<ClaimStatement> = {}): ClaimStatement => ({
	subject: 'BTC',
	metric: 'return',
	comparator: 'eq',
	value: 17,
	valueText: '17%',
	ulp: 1,
	unit: 'percent',
	direction: 'down',
	window: {type: 'ytd', year: 2025},
	asOf: '2025-06-30',
	benchmark: null,
	item: null,
	modality: 'asserted',
	negated: false,
	hedges: [],
	attribution: null,
	...more,
});
const verdict = (more: Partial<ClaimStatement>, computed: number) => judge(claim(more), computed).verdict;

describe('judge', () => {
	it.each([
		['eq', -16.49, 'contradicted'],
		['eq', -16.5, 'supported'],
		['eq', -17.5, 'supported'],
		['eq', -17.51, 'contradicted'],
		['approx', -16, 'supported'],
		['approx', -15.99, 'contradicted'],
		['approx', -18, 'supported'],
		['nearly', -14.45, 'supported'],
		['nearly', -14.44, 'contradicted'],
		['nearly', -17.49, 'supported'],
		['nearly', -17.5, 'contradicted'],
		['up_to', -16.5, 'supported'],
		['up_to', -17.51, 'contradicted'],
		['gt', -17, 'contradicted'],
		['gt', -17.01, 'supported'],
		['gte', -17, 'supported'],
		['gte', -16.99, 'contradicted'],
		['lt', -17, 'contradicted'],
		['lt', -16.99, 'supported'],
		['lte', -17, 'supported'],
		['lte', -17.01, 'contradicted'],
	] as const)('%s 17 %% down at %d: %s', (comparator, computed, expected) =>
		expect(verdict({comparator}, computed)).toBe(expected),
	);

	it('takes a rise for no fall, however small, whatever the comparator', () => {
		for (const comparator of ['eq', 'approx', 'lt', 'lte'] as const)
			expect(verdict({comparator, value: 0.1, ulp: 0.1}, 0.01)).toBe('contradicted');
	});

	it('knows that 83 of 100 is a fall of 17, whatever binary fractions say', () => {
		expect(verdict({comparator: 'gt'}, (83 / 100 - 1) * 100)).toBe('contradicted');
		expect(verdict({comparator: 'lt'}, (83 / 100 - 1) * 100)).toBe('contradicted');
	});

	it('opens a range by half a digit at both ends', () => {
		const between = {comparator: 'between', value: [3, 5] as const} as const;
		expect([-2.49, -2.5, -5.5, -5.51].map(x => verdict(between, x))).toEqual([
			'contradicted',
			'supported',
			'supported',
			'contradicted',
		]);
	});

	it('flags what barely holds and what is far beyond what was said', () => {
		expect(judge(claim({comparator: 'gt'}), -17.3).flags).toEqual(['borderline']);
		expect(judge(claim({comparator: 'gt'}), -21.25).flags).toEqual([]);
		expect(judge(claim({comparator: 'gt'}), -21.26).flags).toEqual(['understated']);
	});

	it('tells nothing where a round price would swallow anything', () => {
		const round = {metric: 'level', direction: 'none', value: 100_000, ulp: 100_000, unit: 'USD'} as const;
		expect(verdict(round, 101_000)).toBe('supported');
		expect(verdict(round, 104_000)).toBe('not_checkable');
		expect(verdict(round, 151_000)).toBe('contradicted');
	});

	it('holds "about" a price to 2.5 %', () => {
		const about = {
			metric: 'level',
			comparator: 'approx',
			direction: 'none',
			value: 87058.23,
			ulp: 0.01,
			unit: 'USD',
		} as const;
		expect(verdict(about, 87058.23 * 1.0249)).toBe('supported');
		expect(verdict(about, 87058.23 * 1.0251)).toBe('contradicted');
	});
});

describe('negate', () => {
	it('turns a verdict round', () => {
		expect(negate(claim(), 'supported', -17)).toBe('contradicted');
		expect(negate(claim(), 'contradicted', -3)).toBe('supported');
		expect(negate(claim({comparator: 'gt'}), 'contradicted', -17)).toBe('supported');
	});

	it('tells nothing of "did not fall 17%" after a deeper fall', () => {
		expect(negate(claim(), 'contradicted', -20)).toBe('not_checkable');
	});
});
