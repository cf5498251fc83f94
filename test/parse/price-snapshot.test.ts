import {describe, expect, it} from 'vitest';
import {parsePriceSnapshot} from '../../source/parse/price-snapshot.ts';
import {bestFormatName} from './best-format.ts';
import {bitcoin, contextWith} from './price-context.ts';

const parse = (data: unknown) =>
	parsePriceSnapshot(
		{path: 'snap.json', text: JSON.stringify(data, null, 1), encoding: 'utf-8'},
		contextWith([bitcoin]),
	);
const snapshot = (quote: Record<string, unknown>) => ({
	asOf: '2025-12-02',
	source: 'Example desk',
	quotes: [{symbol: 'BTC-USD', ...quote}],
});

describe('a price snapshot', () => {
	it('gives a quote with the changes its source states, and no series', () => {
		const parsed = parse(snapshot({price: 92_025.9, changes: {'30d': -17.9, '7d': '+1.5%'}}));
		expect(parsed.snapshots).toEqual([
			{
				symbol: 'BTC',
				name: 'Bitcoin',
				asOf: '2025-12-02',
				price: 92_025.9,
				currency: 'USD',
				changes: [
					{window: '30d', percent: -17.9},
					{window: '7d', percent: 1.5},
				],
				source: 'Example desk',
				file: 'snap.json',
				line: 5,
			},
		]);
		expect(parsed.series).toEqual([]);
		expect(parsed.problems).toEqual([]);
	});

	it('gives a series as well where daily closes are there, with their lines', () => {
		const parsed = parse(snapshot({closes: {'2025-12-01': 86_590.5, '2025-12-02': 92_025.9}}));
		expect(parsed.series).toMatchObject([
			{
				symbol: 'BTC',
				source: 'Example desk',
				bars: [
					{date: '2025-12-01', close: 86_590.5, open: null, line: 8},
					{date: '2025-12-02', line: 9},
				],
			},
		]);
		expect(parsed.snapshots).toMatchObject([{price: null}]);
	});

	it('reads closes written as pairs', () => {
		expect(
			parse(
				snapshot({
					closes: [
						['2025-12-01', 5],
						['2025-12-02', 6],
					],
				}),
			).series?.[0]?.bars.map(bar => bar.close),
		).toEqual([5, 6]);
	});

	it('leaves unknown prices unknown', () => {
		expect(parse(snapshot({})).snapshots?.[0]).toMatchObject({price: null, changes: []});
	});

	it('says what is wrong and keeps the rest', () => {
		const parsed = parse({...snapshot({price: -3, changes: {'30d': 'a lot'}}), asOf: 'yesterday'});
		expect(parsed.snapshots).toMatchObject([{price: null, asOf: null, changes: []}]);
		expect(parsed.problems?.map(problem => problem.code).toSorted()).toEqual(['bad-change', 'bad-date', 'not-a-price']);
	});

	it('is recognised by its quotes', () => {
		expect(bestFormatName('x.json', JSON.stringify(snapshot({price: 1})))).toBe('price snapshot');
	});
});
