import {describe, expect, it} from 'vitest';
import {mergeDeals} from '../../../source/analyse/deals/merge-deals.ts';
import {readDeals, rules} from './small-deals.ts';

const first = readDeals('ChipCo will invest $5 billion in LabCo.', {id: 'a1', publishedAt: '2025-11-05'});
const second = readDeals('ChipCo could invest $5.02 billion in LabCo.', {
	id: 'a2',
	publishedAt: '2025-11-03',
	places: [{file: 'a2.txt', line: 1}],
});

describe('mergeDeals', () => {
	it('makes one row of what two articles tell within one per cent, with the evidence of both', () => {
		const [deal, ...others] = mergeDeals([first, second], rules);
		expect(others).toEqual([]);
		expect(deal?.evidence.map(({file, text}) => [file, text])).toEqual([
			['a1.txt', 'ChipCo will invest $5 billion in LabCo.'],
			['a2.txt', 'ChipCo could invest $5.02 billion in LabCo.'],
		]);
	});

	it('keeps the weakest status and the earliest date', () => {
		expect(mergeDeals([first, second], rules)[0]).toMatchObject({status: 'potential', date: '2025-11-03'});
	});

	it('names companies as people know them', () => {
		expect(mergeDeals([first], rules)[0]).toMatchObject({
			id: 'd01',
			from: 'ChipCo',
			to: 'LabCo',
			kind: 'invest',
			amountUSD: 5e9,
		});
	});

	it('does not let history weaken a deal of today', () => {
		const old = readDeals('In 1999, ChipCo invested $5 billion in LabCo.', {id: 'a3'});
		expect(mergeDeals([first, old], rules).map(deal => deal.status)).toEqual(['announced', 'historical']);
	});

	it('lists the largest known sum first', () => {
		const more = readDeals('FundBank lent RentaGPU $9 billion. LabCo and Mindworks are partnering with BigCloud.', {
			id: 'a4',
		});
		expect(mergeDeals([first, more], rules).map(deal => deal.amountUSD)).toEqual([9e9, 5e9, null, null]);
	});

	it('gives the same rows whatever the order of the articles', () => {
		const rows = (deals: ReturnType<typeof mergeDeals>): unknown => deals.map(({evidence: _, ...deal}) => deal);
		expect(rows(mergeDeals([second, first], rules))).toEqual(rows(mergeDeals([first, second], rules)));
	});
});
