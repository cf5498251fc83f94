import {describe, expect, it} from 'vitest';
import type {Series} from '../../source/model/prices.ts';
import {parsePriceCsv} from '../../source/parse/parse-prices.ts';
import {acme, bitcoin, contextWith, nasdaq} from './price-context.ts';

const scales = [{symbol: 'NDX', from: '2018-01-01', low: 4000, high: 100_000}];

function read(path: string, lines: readonly string[], sidecar: string | null = null): Series {
	const context = contextWith([bitcoin, nasdaq, acme], sidecar, scales);
	const parsed = parsePriceCsv({path, text: ['Date,Close', ...lines].join('\n'), encoding: 'utf-8'}, context) as {
		readonly series: readonly Series[];
	};
	return parsed.series[0] as Series;
}

const flags = (path: string, lines: readonly string[], sidecar: string | null = null) =>
	read(path, lines, sidecar).flags.map(flag => [flag.code, flag.line]);
const daily = (closes: readonly number[], first = 1) =>
	closes.map((close, index) => `2025-09-${String(index + first).padStart(2, '0')},${close}`);

describe('a series that contradicts itself', () => {
	it('is flagged where the unit changes a hundredfold', () => {
		expect(flags('ACME.csv', daily([10, 10.1, 1012, 10.2]))).toEqual([
			['scale-jump', 4],
			['scale-jump', 5],
		]);
	});

	it('is flagged where a fall looks like a split', () => {
		expect(flags('ACME.csv', daily([100, 101, 50.2, 50]))).toEqual([['possible-split', 4]]);
		expect(flags('ACME.csv', daily([1, 10.1, 10]))).toEqual([['possible-split', 3]]);
	});

	it('is not flagged for a fall that no split explains, nor for crypto', () => {
		expect(flags('ACME.csv', daily([100, 55, 54]))).toEqual([]);
		expect(flags('BTC.csv', daily([100, 50, 54]))).toEqual([]);
	});

	it('is flagged where a day stands twice with different closes; the later line counts', () => {
		const series = read('ACME.csv', ['2025-09-01,10', '2025-09-02,11', '2025-09-02,11.5']);
		expect(series.flags).toMatchObject([
			{
				code: 'duplicate-days',
				line: 4,
				message: '2025-09-02 stands twice with different closes: 11 (line 3) and 11.5 (line 4); the later line is used',
			},
		]);
		expect(series.bars.at(-1)?.close).toBe(11.5);
	});

	it('is not flagged where a row is only repeated', () => {
		expect(flags('ACME.csv', ['2025-09-01,10', '2025-09-01,10', '2025-09-02,11'])).toEqual([]);
	});

	it('is flagged where a coin has weekdays only', () => {
		const weekdays = [1, 2, 3, 4, 5, 8, 9, 10, 11, 12].map(day => `2025-09-${String(day).padStart(2, '0')},100`);
		expect(flags('BTC.csv', weekdays)).toEqual([['weekday-only', 2]]);
		expect(flags('ACME.csv', weekdays)).toEqual([]);
	});

	it('is flagged where the price scale does not fit the symbol', () => {
		expect(flags('NDX.csv', daily([600, 610, 605]))).toEqual([['price-scale', 2]]);
		expect(flags('NDX.csv', daily([23_000, 23_100]))).toEqual([]);
	});

	it('is flagged where bars are a week apart', () => {
		expect(flags('ACME.csv', ['2025-09-01,10', '2025-09-08,11', '2025-09-15,12'])).toEqual([['not-daily', 2]]);
	});

	it('is flagged where it was retrieved before its last day was over', () => {
		const sidecar = JSON.stringify({retrievedAt: '2025-09-02T15:00:00Z'});
		expect(flags('ACME.csv', daily([10, 11]), sidecar)).toEqual([['partial-last-day', 3]]);
		expect(flags('ACME.csv', daily([10, 11]), JSON.stringify({retrievedAt: '2025-09-03'}))).toEqual([]);
	});

	it('is flagged where nothing names an instrument', () => {
		expect(flags('HistoricalData_123.csv', daily([10, 11]))).toEqual([['symbol-not-told', null]]);
	});
});
