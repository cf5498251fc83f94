import {describe, expect, it} from 'vitest';
import {flagAcrossSeries} from '../../source/analyse/series-pairs.ts';
import type {Series} from '../../source/model/prices.ts';

function series(symbol: string, closes: readonly number[], file = `${symbol}.csv`): Series {
	const bars = closes.map((close, index) => ({
		date: `2025-09-${String(index + 1).padStart(2, '0')}`,
		open: null,
		high: null,
		low: null,
		close,
		volume: null,
		line: index + 2,
	}));
	const told = {name: null, currency: null, adjusted: null, source: null, sourceUrl: null, retrievedAt: null};
	return {symbol, sourceSymbol: symbol, file, calendar: 'XNYS', bars, flags: [], ...told};
}

const closes = [600, 604, 598, 611, 607, 605];

describe('several series', () => {
	it('are flagged where one holds the values of another under its own name', () => {
		const [fund, index] = flagAcrossSeries([
			series('FUND', closes),
			series(
				'INDEX',
				closes.map(close => close * 1.001),
			),
		]);
		expect(fund?.flags).toMatchObject([{code: 'same-values', line: 2}]);
		expect(index?.flags.map(flag => flag.message)).toEqual([
			'the closes are those of FUND (FUND.csv) on 6 of 6 common days; one of the two names seems wrong',
		]);
	});

	it('are left alone where they only move together', () => {
		const all = [
			series('FUND', closes),
			series(
				'INDEX',
				closes.map(close => close * 41),
			),
		];
		expect(flagAcrossSeries(all)).toEqual(all);
	});

	it('are left alone where they share too few days', () => {
		const all = [series('A', closes.slice(0, 4)), series('B', closes.slice(0, 4))];
		expect(flagAcrossSeries(all)).toEqual(all);
	});

	it('are flagged where two files of one instrument disagree', () => {
		const all = [series('ACME', closes), series('ACME', [...closes.slice(0, 5), 900], 'other/ACME.csv')];
		expect(flagAcrossSeries(all).map(one => one.flags.map(flag => flag.code))).toEqual([
			['files-disagree'],
			['files-disagree'],
		]);
	});

	it('of one instrument may agree', () => {
		const all = [series('ACME', closes), series('ACME', closes, 'other/ACME.csv')];
		expect(flagAcrossSeries(all)).toEqual(all);
	});
});
