import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {correlations, isMechanical} from '../../source/analyse/correlations.ts';
import type {Series} from '../../source/model/prices.ts';
import {shared} from '../shared-folder.ts';
import {packaged} from './risks/small-world.ts';
import {closesFrom, dailySeries, seriesOn, wobble} from './small-series.ts';

const share = (symbol: string, step: number): Series => dailySeries(symbol, '2025-01-06', closesFrom(wobble(40, step)));
const coin = (symbol: string, step: number): Series =>
	dailySeries(symbol, '2025-01-06', closesFrom(wobble(60, step)), {calendar: '24x7'});
const asOf = '2025-02-28';
const pairsOf = (series: readonly Series[]): readonly string[] =>
	correlations(series, asOf, packaged).map(({a, b, window}) => `${a} ${b} ${window}`);

describe('the pairs that matter', () => {
	it('are crypto with the broad market, bitcoin with miners, AI shares with the broad market', () => {
		const series = [share('SPX', 0.3), share('NVDA', 0.8), share('RIOT', 1.1), coin('BTC', 2.1), coin('ETH', 1.7)];
		expect(pairsOf(series)).toEqual([
			'BTC SPX 30',
			'BTC SPX 90',
			'ETH SPX 30',
			'ETH SPX 90',
			'BTC RIOT 30',
			'BTC RIOT 90',
			'NVDA SPX 30',
			'NVDA SPX 90',
		]);
	});

	it('do not depend on the order of the files', () => {
		const series = [share('NDX', 0.3), share('RIOT', 1.1), coin('BTC', 2.1)];
		expect(pairsOf(series.toReversed())).toEqual(pairsOf(series));
	});

	it('leave out stablecoins and series nobody knows', () => {
		expect(pairsOf([share('NDX', 0.3), coin('USDT', 2.1), coin('WHAT', 1.9)])).toEqual([]);
	});

	it('use one series a symbol: the one that goes on longest', () => {
		const old = seriesOn(
			'NDX',
			[
				['2020-01-02', 9],
				['2020-01-03', 8],
			],
			{file: 'old.csv'},
		);
		const found = correlations([old, share('NDX', 0.3), coin('BTC', 2.1)], asOf, packaged);
		expect(found[0]?.n).toBe(30);
	});

	it('name a stand-in as what it is, and only while the index itself is missing', () => {
		const notes = (series: readonly Series[]): string =>
			correlations(series, asOf, packaged)
				.filter(({b}) => b === 'QQQ')
				.flatMap(found => found.notes)
				.join();
		expect(notes([share('QQQ', 0.3), coin('BTC', 2.1)])).toContain('QQQ (ETF on the Nasdaq 100) stands in for NDX');
		expect(notes([share('QQQ', 0.3), share('NDX', 0.3), coin('BTC', 2.1)])).not.toContain('stands in');
	});

	it('say when one is a part of the other', () => {
		const found = correlations([coin('BTC', 2.1), coin('CD20', 2.2)], asOf, packaged);
		expect(found[0]?.notes.join()).toContain('partly mechanical');
		expect(isMechanical('CD20', 'BTC', packaged.correlationPairs)).toBe(true);
		expect(isMechanical('BTC', 'NDX', packaged.correlationPairs)).toBe(false);
	});
});

const prices = shared('samples/prices');

describe.skipIf(!existsSync(prices))('real closes, against an independent computation', () => {
	const read = (name: string, symbol: string, calendar: Series['calendar']): Series => {
		const [header = '', ...rows] = readFileSync(`${prices}/${name}.csv`, 'utf8').trim().split(/\r?\n/);
		const columns = header.toLowerCase().split(',');
		return seriesOn(
			symbol,
			rows
				.map(row => row.split(','))
				.map(cells => [cells[columns.indexOf('date')] ?? '', Number(cells[columns.indexOf('close')])]),
			{calendar},
		);
	};
	const series = [read('BTCUSD', 'BTC', '24x7'), read('QQQ', 'QQQ', 'XNYS'), read('AMZN', 'AMZN', 'XNYS')];

	it.each([
		['BTC', '2025-12-12', 0.5039, 0.175, 0.731, -0.247],
		['BTC', '2025-12-02', 0.588, 0.289, 0.782, 0.789],
		['AMZN', '2025-12-12', 0.6098, 0.211, 0.835, -1.523],
	])('%s with QQQ on %s: ρ %d [%d, %d], z %d', (symbol, day, value, low, high, z) => {
		const found = correlations(series, day, packaged).find(({a, window}) => a === symbol && window === 30);
		expect(found?.value).toBeCloseTo(value, 3);
		expect(found?.widened?.[0]).toBeCloseTo(low, 3);
		expect(found?.widened?.[1]).toBeCloseTo(high, 3);
		expect(found?.previous?.z).toBeCloseTo(z, 3);
	});
});
