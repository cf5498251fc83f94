import {describe, expect, it} from 'vitest';
import {parsePriceCsv} from '../../source/parse/parse-prices.ts';
import {acme, bitcoin, contextWith} from './price-context.ts';

function read(path: string, lines: readonly string[], sidecar: string | null = null) {
	const parsed = parsePriceCsv(
		{path, text: lines.join('\n'), encoding: 'utf-8'},
		contextWith([bitcoin, acme], sidecar),
	) as {
		readonly series: readonly import('../../source/model/prices.ts').Series[];
	};
	return parsed.series[0];
}

const header = 'time,open,high,low,close,volume';
const codes = (path: string, lines: readonly string[]) => read(path, lines)?.flags.map(flag => flag.code);

describe('intraday bars', () => {
	it('become days: first open, highest high, lowest low, last close, summed volume', () => {
		const series = read('BTC.csv', [
			header,
			'2025-09-02 00:00:00,10,12,9,11,1',
			'2025-09-02 12:00:00,11,15,10,14,2',
			'2025-09-03 00:00:00,14,14,13,13,4',
			'2025-09-03 12:00:00,13,13,8,9,8',
		]);
		expect(series?.bars).toEqual([
			{date: '2025-09-02', open: 10, high: 15, low: 9, close: 14, volume: 3, line: 3},
			{date: '2025-09-03', open: 14, high: 14, low: 8, close: 9, volume: 12, line: 5},
		]);
		expect(series?.flags).toMatchObject([
			{code: 'folded-from-intraday', message: '4 intraday bars were folded into 2 days of the zone UTC'},
		]);
	});

	it('are put in order when the newest comes first', () => {
		const series = read('BTC.csv', [
			header,
			'2025-09-02 18:00:00,1,1,1,5,1',
			'2025-09-02 06:00:00,1,1,1,4,1',
			'2025-09-02 00:00:00,3,3,3,3,1',
		]);
		expect(series?.bars).toMatchObject([{open: 3, close: 5}]);
	});

	it('of a market that never closes go by UTC days, whatever offset they were written in', () => {
		const series = read('BTC.csv', [
			header,
			'2025-11-03T18:00:00-05:00,1,1,1,7,1',
			'2025-11-03T19:00:00-05:00,1,1,1,8,1',
		]);
		expect(series?.bars.map(bar => [bar.date, bar.close])).toEqual([
			['2025-11-03', 7],
			['2025-11-04', 8],
		]);
	});

	it('of an exchange go by New York dates and its regular session', () => {
		// 14:30 UTC is 9:30 and 20:30 is 15:30 in winter; 21:30 is after hours.
		const lines = [
			'2025-12-02T14:30:00Z,1,9,1,2,1',
			'2025-12-02T20:30:00Z,1,9,1,3,1',
			'2025-12-02T21:30:00Z,1,9,1,4,1',
			'2025-12-03T00:30:00Z,1,9,1,5,1',
			'2025-12-03T14:30:00Z,1,9,1,6,1',
			'2025-12-03T20:30:00Z,1,9,1,7,1',
		];
		expect(read('ACME.csv', [header, ...lines])?.bars.map(bar => [bar.date, bar.close])).toEqual([
			['2025-12-02', 3],
			['2025-12-03', 7],
		]);
	});

	it('without a zone are in the zone of their exchange already', () => {
		const series = read('ACME.csv', [header, '2025-12-02 09:30:00,1,1,1,2,1', '2025-12-02 15:30:00,1,1,1,3,1']);
		expect(series?.bars.map(bar => [bar.date, bar.close])).toEqual([['2025-12-02', 3]]);
	});

	it('read the time from a column of its own', () => {
		const series = read('ACME.csv', [
			'Date,Time,Open,High,Low,Close,Volume',
			'2025-12-02,09:30:00,1,1,1,2,1',
			'2025-12-02,15:30:00,1,1,1,3,1',
		]);
		expect(series?.bars.map(bar => [bar.date, bar.close])).toEqual([['2025-12-02', 3]]);
	});

	it('that stop early on the last day are flagged, and the day is kept', () => {
		const day = (date: string, hours: readonly string[]) =>
			hours.map(hour => `${date} ${hour}:00:00,1,99,1,${Number(hour) + 1},1`);
		const lines = [
			...day('2025-09-01', ['00', '12', '23']),
			...day('2025-09-02', ['00', '12', '23']),
			...day('2025-09-03', ['00', '12']),
		];
		expect(codes('BTC.csv', [header, ...lines])).toEqual(['folded-from-intraday', 'partial-last-day']);
		expect(read('BTC.csv', [header, ...lines])?.bars.at(-1)?.close).toBe(13);
	});

	it('follow the zone of the sidecar', () => {
		const sidecar = JSON.stringify({timeZone: 'Asia/Tokyo'});
		const series = read(
			'BTC.csv',
			[header, '2025-11-03T14:00:00Z,1,1,1,7,1', '2025-11-03T15:00:00Z,1,1,1,8,1'],
			sidecar,
		);
		expect(series?.bars.map(bar => bar.date)).toEqual(['2025-11-03', '2025-11-04']);
	});

	it('of an unknown instrument that trades at night are a market that never closes', () => {
		const hours = Array.from({length: 24}, (_, hour) => `${1762128000 + hour * 3600},1,1,1,${hour + 1},1`);
		expect(read('ZZZQ.csv', ['unix,open,high,low,close,volume', ...hours])).toMatchObject({
			calendar: '24x7',
			bars: [{date: '2025-11-03', close: 24}],
		});
	});
});

describe('daily bars', () => {
	it('keep the date as written, also with a zone that would move it', () => {
		const series = read('ACME.csv', [
			header,
			'2025-09-02T00:00:00+09:00,1,1,1,2,1',
			'2025-09-03T00:00:00+09:00,1,1,1,3,1',
		]);
		expect(series?.bars.map(bar => bar.date)).toEqual(['2025-09-02', '2025-09-03']);
	});

	it('in Unix seconds of midnight in New York are days of New York', () => {
		// 1756785600 is 2025-09-02 04:00 UTC.
		expect(read('ACME.csv', ['t,o,h,l,c', '1756785600,1,1,1,2'])?.bars[0]?.date).toBe('2025-09-02');
	});

	it('in Unix seconds of midnight UTC are days of UTC', () => {
		expect(read('ACME.csv', ['t,o,h,l,c', '1756771200,1,1,1,2'])?.bars[0]?.date).toBe('2025-09-02');
	});

	it('that end with a quote of the moment keep their days, and the last one is flagged', () => {
		const days = [0, 1, 2, 3, 4].map(day => `${1756771200 + day * 86_400},1,9,1,${day + 1}`);
		const series = read('BTC.csv', ['t,o,h,l,c', ...days, `${1756771200 + 4 * 86_400 + 40_000},1,9,1,8`]);
		expect(series?.bars.map(bar => bar.close)).toEqual([1, 2, 3, 4, 8]);
		expect(series?.flags.at(0)).toMatchObject({code: 'partial-last-day', line: 7});
	});
});
