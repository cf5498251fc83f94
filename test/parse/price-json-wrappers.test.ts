// Where JSON documents keep their prices, and what they say when they have none. All numbers are invented.

import {describe, expect, it} from 'vitest';
import type {Series} from '../../source/model/prices.ts';
import type {Problem} from '../../source/model/problem.ts';
import {parsePriceJson} from '../../source/parse/parse-prices.ts';
import {acme, bitcoin, contextWith, nasdaq} from './price-context.ts';

interface Read {
	readonly series: readonly Series[];
	readonly problems: readonly Problem[];
}

function read(value: unknown, path = 'ACME.json'): Read {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return parsePriceJson({path, text, encoding: 'utf-8'}, contextWith([bitcoin, nasdaq, acme])) as Read;
}

const closes = ({series}: Read) =>
	Object.fromEntries(series.map(({symbol, bars}) => [symbol, bars.map(({date, close}) => [date, close])]));
const days = (first: number, second: number) => [
	['2025-09-02', first],
	['2025-09-03', second],
];
const acmeBars = [
	{date: '2025-09-02', open: 10, close: 10.5},
	{date: '2025-09-03', open: 11, close: 11.5},
];
const bitcoinBars = [
	{date: '2025-09-02', close: 111000},
	{date: '2025-09-03', close: 112000},
];
const both = {ACME: days(10.5, 11.5), BTC: days(111000, 112000)};
const midnight = 1_756_771_200_000;
const day = 86_400_000;

describe('prices in JSON', () => {
	it.each<readonly [string, unknown, object]>([
		['an unknown wrapper', {answer: {pages: acmeBars}}, {ACME: days(10.5, 11.5)}],
		['one member a symbol', {ACME: {meta: {}, values: acmeBars}, 'BTC/USD': {values: bitcoinBars}}, both],
		['one list a symbol inside a wrapper', {bars: {ACME: acmeBars, BTC: bitcoinBars}, next: null}, both],
		[
			'one element a symbol',
			[
				{ticker: 'ACME', prices: acmeBars},
				{ticker: 'btcusd', prices: bitcoinBars},
			],
			both,
		],
		[
			'one map of days a symbol',
			{ACME: {'2025-09-02': 10.5, '2025-09-03': 11.5}, BTC: {'2025-09-02': 111000, '2025-09-03': 112000}},
			both,
		],
		[
			'one number a symbol in each row',
			acmeBars.map(({date, close}, at) => ({date, ACME: close, BTC: 111000 + at * 1000})),
			both,
		],
		[
			'maps of days a field',
			{Open: {'2025-09-02': 10, '2025-09-03': 11}, Close: {'2025-09-02': 10.5, '2025-09-03': 11.5}},
			{ACME: days(10.5, 11.5)},
		],
		[
			'Unix counts for keys',
			{[midnight]: {Open: 10, Close: 10.5}, [midnight + day]: {Open: 11, Close: 11.5}},
			{ACME: days(10.5, 11.5)},
		],
		[
			'columns named in a list of objects',
			{
				table: {
					columns: [{name: 'ticker'}, {name: 'date'}, {name: 'close'}],
					data: [
						['ACME', '2025-09-02', 10.5],
						['ACME', '2025-09-03', 11.5],
					],
				},
			},
			{ACME: days(10.5, 11.5)},
		],
		[
			'a volume before the prices',
			[midnight, midnight + day].map((time, at) => [
				`${time / 1000}`,
				'999999',
				`${10.5 + at}`,
				`${12 + at}`,
				`${9 + at}`,
				`${10 + at}`,
				'7',
				'true',
			]),
			{ACME: days(10.5, 11.5)},
		],
		[
			'a count under "id"',
			[
				{id: midnight / 1000, close: 10.5},
				{id: (midnight + day) / 1000, close: 11.5},
			],
			{ACME: days(10.5, 11.5)},
		],
		[
			'a time and a value alone',
			[
				{t: midnight / 1000, v: 10.5},
				{t: (midnight + day) / 1000, v: 11.5},
			],
			{ACME: days(10.5, 11.5)},
		],
		[
			'one array a line',
			`[${midnight},10,12,9,10.5,1]\n[${midnight + day},11,13,10,11.5,1]\n`,
			{ACME: days(10.5, 11.5)},
		],
		[
			'dates of a database',
			acmeBars.map(({date, close}) => ({date: {$date: `${date}T00:00:00Z`}, close})),
			{ACME: days(10.5, 11.5)},
		],
		[
			'decimal commas in texts',
			[
				{date: '2025-09-02', close: '10,5'},
				{date: '2025-09-03', close: '1.011,50'},
			],
			{ACME: days(10.5, 1011.5)},
		],
		[
			'two currencies under two keys',
			{
				'Meta Data': {'2. From Symbol': 'EUR', '3. To Symbol': 'USD'},
				'Time Series FX': {'2025-09-02': {'4. close': '1.17'}},
			},
			{EURUSD: [['2025-09-02', 1.17]]},
		],
	])('may stand under %s', (_name, value, expected) => expect(closes(read(value))).toEqual(expected));

	it('of a coin in euros are no prices in dollars', () => {
		expect(closes(read({id: 'bitcoin', vs_currency: 'eur', prices: [[midnight, 95000]]}))).toEqual({
			'BTC-EUR': [['2025-09-02', 95000]],
		});
	});

	it('may be zero or negative where they are values of a rate', () => {
		expect(
			closes(
				read([
					{date: '2025-09-02', value: '-0.5'},
					{date: '2025-09-03', value: '0'},
				]),
			).ACME,
		).toEqual(days(-0.5, 0));
		expect(read([{date: '2025-09-02', close: -0.5}]).series).toEqual([]);
	});

	it('of several members without a symbol are those of the first, and the others are named', () => {
		const found = read({spot: acmeBars, later: bitcoinBars});
		expect(closes(found)).toEqual({ACME: days(10.5, 11.5)});
		expect(found.problems).toMatchObject([
			{severity: 'note', code: 'several-members', message: expect.stringContaining('"later"')},
		]);
	});

	it('put the month first where the header says Close/Last', () => {
		const rows = [
			{date: '09/02/2025', close: '$10.5'},
			{date: '09/03/2025', close: '$11.5'},
		];
		expect(closes(read({data: {symbol: 'ACME', table: {headers: {date: 'Date', close: 'Close/Last'}, rows}}}))).toEqual(
			{ACME: days(10.5, 11.5)},
		);
	});
});

describe('a document without prices', () => {
	it.each([
		[
			{finance: {result: null, error: {code: 'Denied', description: 'No entry for this user'}}},
			'No entry for this user',
		],
		[{error: ['Unknown pair']}, 'Unknown pair'],
		[{code: -1, msg: 'No such symbol.'}, 'No such symbol.'],
		[{s: 'no_data'}, 'no_data'],
		['<html><head><title>Not here</title></head></html>', 'Not here'],
	])('passes on what the service said in %j', (value, said) => {
		const {series, problems} = read(value);
		expect(series).toEqual([]);
		expect(problems).toMatchObject([{severity: 'error', message: expect.stringContaining(said)}]);
	});
});
