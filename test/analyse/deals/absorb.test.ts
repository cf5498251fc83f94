import {describe, expect, it} from 'vitest';
import {isSameDeal, sameAmount, weakest} from '../../../source/analyse/deals/absorb.ts';

const told = {
	from: 'a',
	to: 'b',
	kind: 'cloud_contract',
	amountUSD: 100,
	amountText: null,
	directed: true,
	status: 'stated',
} as const;

describe('isSameDeal', () => {
	it('takes a vaguer kind without a sum for the same deal', () => {
		expect(isSameDeal(told, {...told, kind: 'supply', amountUSD: null})).toBe(true);
		expect(isSameDeal(told, {...told, kind: 'partnership', amountUSD: null, directed: false, from: 'b', to: 'a'})).toBe(
			true,
		);
	});

	it('keeps capital and trade, and the two directions, apart', () => {
		expect(isSameDeal(told, {...told, kind: 'invest', amountUSD: null})).toBe(false);
		expect(isSameDeal(told, {...told, from: 'b', to: 'a', amountUSD: null})).toBe(false);
	});

	it('takes a telling with one end left out for the same deal when the sum is the same', () => {
		expect(isSameDeal(told, {...told, to: null})).toBe(true);
		expect(isSameDeal(told, {...told, to: null, amountUSD: null})).toBe(false);
	});

	it('keeps history apart from today', () => {
		expect(isSameDeal(told, {...told, status: 'historical'})).toBe(false);
	});
});

describe('sameAmount', () => {
	it.each([
		[100, 101, true],
		[100, 101.1, false],
		[101.1, 100, false],
	])('of %d and %d is %s', (a, b, same) => {
		expect(sameAmount(a, b)).toBe(same);
	});
});

describe('weakest', () => {
	it('is the weakest wording of all', () => {
		expect(weakest([{status: 'closed'}, {status: 'reported'}, {status: 'stated'}])).toBe('reported');
		expect(weakest([{status: 'potential'}, {status: 'denied'}])).toBe('denied');
	});
});
