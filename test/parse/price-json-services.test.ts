// Price JSON as services answer. All numbers are invented; the layouts are those of each service.

import {describe, expect, it} from 'vitest';
import type {Series} from '../../source/model/prices.ts';
import type {Problem} from '../../source/model/problem.ts';
import {parsePriceJson} from '../../source/parse/parse-prices.ts';
import {bestFormatName} from './best-format.ts';
import {acme, bitcoin, contextWith, nasdaq} from './price-context.ts';

function read(path: string, text: string) {
	return parsePriceJson({path, text, encoding: 'utf-8'}, contextWith([bitcoin, nasdaq, acme])) as {
		readonly series: readonly Series[];
		readonly problems: readonly Problem[];
	};
}

const summary = (series: Series) => [
	series.symbol,
	...series.bars.map(bar => [bar.date, bar.open, bar.high, bar.low, bar.close]),
];
const acmeTwo = ['ACME', ['2025-09-02', 10, 11, 9, 10.5], ['2025-09-03', 10.5, 12, 10, 11.5]];
const bitcoinTwo = ['BTC', ['2025-09-02', 110, 112, 109, 111], ['2025-09-03', 111, 113, 110, 112]];
const bitcoinCloses = ['BTC', ['2025-09-02', null, null, null, 111], ['2025-09-03', null, null, null, 112]];

const cases: readonly (readonly [string, string, unknown, readonly unknown[]])[] = [
	[
		'records',
		'acme.json',
		[
			{date: '2025-09-02', open: 10, high: 11, low: 9, close: 10.5},
			{date: '2025-09-03', open: 10.5, high: 12, low: 10, close: 11.5},
		],
		acmeTwo,
	],
	[
		'records with other names, newest first',
		'x.json',
		[
			{Datum: '2025-09-03', Hoch: 12, Tief: 10, Erster: '10.5', Schlusskurs: '11.5', symbol: 'ACME'},
			{Datum: '2025-09-02', Hoch: 11, Tief: 9, Erster: '10', Schlusskurs: '10.5', symbol: 'ACME'},
		],
		acmeTwo,
	],
	[
		'Binance klines',
		'BTCUSDT.json',
		[
			[1756771200000, '110', '112', '109', '111', '5', 1756857599999, '6', 7, '8', '9', '0'],
			[1756857600000, '111', '113', '110', '112', '5', 1756943999999, '6', 7, '8', '9', '0'],
		],
		bitcoinTwo,
	],
	[
		'ccxt arrays',
		'btc.json',
		[
			[1756771200000, 110, 112, 109, 111, 5],
			[1756857600000, 111, 113, 110, 112, 5],
		],
		bitcoinTwo,
	],
	[
		'Coinbase candles: low and high before open',
		'BTC-USD_candles.json',
		[
			[1756857600, 110, 113, 111, 112, 5],
			[1756771200, 109, 112, 110, 111, 5],
		],
		bitcoinTwo,
	],
	[
		'Coinbase advanced trade',
		'BTC-USD.json',
		{
			candles: [
				{start: '1756857600', low: '110', high: '113', open: '111', close: '112', volume: '5'},
				{start: '1756771200', low: '109', high: '112', open: '110', close: '111', volume: '5'},
			],
		},
		bitcoinTwo,
	],
	[
		'CoinGecko market_chart',
		'bitcoin.json',
		{
			prices: [
				[1756771200000, 111],
				[1756857600000, 112],
			],
			market_caps: [[1756771200000, 1]],
			total_volumes: [[1756771200000, 3]],
		},
		bitcoinCloses,
	],
	[
		'CoinGecko market_chart, wrapped',
		'download.json',
		{
			id: 'bitcoin',
			symbol: 'btc',
			market_chart: {
				prices: [
					[1756771200000, 111],
					[1756857600000, 112],
				],
			},
		},
		bitcoinCloses,
	],
	[
		'CoinGecko market_chart inside data',
		'btc.json',
		{
			status: 'ok',
			data: {
				prices: [
					[1756771200000, 111],
					[1756857600000, 112],
				],
			},
		},
		bitcoinCloses,
	],
	[
		'Kraken',
		'ohlc.json',
		{
			error: [],
			result: {
				XBTUSD: [
					[1756771200, '110', '112', '109', '111', '110', '5', 6],
					[1756857600, '111', '113', '110', '112', '110', '5', 6],
				],
				last: 1756857600,
			},
		},
		bitcoinTwo,
	],
	[
		'Bybit',
		'kline.json',
		{
			retCode: 0,
			result: {
				symbol: 'BTCUSDT',
				list: [
					['1756857600000', '111', '113', '110', '112', '5', '6'],
					['1756771200000', '110', '112', '109', '111', '5', '6'],
				],
			},
		},
		bitcoinTwo,
	],
	[
		'Alpha Vantage',
		'query.json',
		{
			'Meta Data': {'1. Information': 'Daily', '2. Symbol': 'ACME', '5. Time Zone': 'US/Eastern'},
			'Time Series (Daily)': {
				'2025-09-03': {'1. open': '10.5', '2. high': '12', '3. low': '10', '4. close': '11.5', '5. volume': '1'},
				'2025-09-02': {'1. open': '10', '2. high': '11', '3. low': '9', '4. close': '10.5', '5. volume': '1'},
			},
		},
		acmeTwo,
	],
	[
		'Alpha Vantage, digital currency',
		'query.json',
		{
			'Meta Data': {'2. Digital Currency Code': 'BTC', '4. Market Code': 'USD', '7. Time Zone': 'UTC'},
			'Time Series (Digital Currency Daily)': {
				'2025-09-03': {
					'1a. open (USD)': '111',
					'2a. high (USD)': '113',
					'3a. low (USD)': '110',
					'4a. close (USD)': '112',
				},
				'2025-09-02': {
					'1a. open (USD)': '110',
					'2a. high (USD)': '112',
					'3a. low (USD)': '109',
					'4a. close (USD)': '111',
				},
			},
		},
		bitcoinTwo,
	],
	[
		'Yahoo chart',
		'chart.json',
		{
			chart: {
				result: [
					{
						meta: {symbol: 'ACME', currency: 'USD', exchangeTimezoneName: 'America/New_York'},
						timestamp: [1756819800, 1756906200],
						indicators: {
							quote: [{open: [10, 10.5], high: [11, 12], low: [9, 10], close: [10.5, 11.5], volume: [1, 2]}],
							adjclose: [{adjclose: [10, 11]}],
						},
					},
				],
				error: null,
			},
		},
		acmeTwo,
	],
	[
		'Polygon',
		'aggs.json',
		{
			ticker: 'ACME',
			results: [
				{v: 1, vw: 10, o: 10, c: 10.5, h: 11, l: 9, t: 1756785600000, n: 5},
				{v: 1, vw: 11, o: 10.5, c: 11.5, h: 12, l: 10, t: 1756872000000, n: 5},
			],
		},
		acmeTwo,
	],
	[
		'Twelve Data',
		'series.json',
		{
			meta: {symbol: 'ACME'},
			values: [
				{datetime: '2025-09-03', open: '10.5', high: '12', low: '10', close: '11.5'},
				{datetime: '2025-09-02', open: '10', high: '11', low: '9', close: '10.5'},
			],
			status: 'ok',
		},
		acmeTwo,
	],
	[
		'Financial Modeling Prep',
		'fmp.json',
		{
			symbol: 'ACME',
			historical: [
				{date: '2025-09-03', open: 10.5, high: 12, low: 10, close: 11.5, adjClose: 11, change: 1},
				{date: '2025-09-02', open: 10, high: 11, low: 9, close: 10.5, adjClose: 10, change: 1},
			],
		},
		acmeTwo,
	],
	[
		'CryptoCompare',
		'btc_histoday.json',
		{
			Response: 'Success',
			Data: {
				Aggregated: false,
				Data: [
					{time: 1756771200, high: 112, low: 109, open: 110, close: 111, volumefrom: 1, volumeto: 2},
					{time: 1756857600, high: 113, low: 110, open: 111, close: 112, volumefrom: 1, volumeto: 2},
				],
			},
		},
		bitcoinTwo,
	],
	[
		'CoinMarketCap',
		'historical.json',
		{
			data: {
				id: 1,
				name: 'Bitcoin',
				symbol: 'BTC',
				quotes: [
					{
						timeOpen: '2025-09-02T00:00:00.000Z',
						timeClose: '2025-09-02T23:59:59.999Z',
						quote: {name: '2781', open: 110, high: 112, low: 109, close: 111, timestamp: '2025-09-02T23:59:59.999Z'},
					},
					{
						timeOpen: '2025-09-03T00:00:00.000Z',
						timeClose: '2025-09-03T23:59:59.999Z',
						quote: {name: '2781', open: 111, high: 113, low: 110, close: 112, timestamp: '2025-09-03T23:59:59.999Z'},
					},
				],
			},
		},
		bitcoinTwo,
	],
	[
		'CoinCap',
		'btc_history.json',
		{
			data: [
				{priceUsd: '111', time: 1756771200000, date: '2025-09-02T00:00:00.000Z'},
				{priceUsd: '112', time: 1756857600000, date: '2025-09-03T00:00:00.000Z'},
			],
		},
		bitcoinCloses,
	],
	[
		'Finnhub columns',
		'acme_candle.json',
		{s: 'ok', t: [1756771200, 1756857600], o: [10, 10.5], h: [11, 12], l: [9, 10], c: [10.5, 11.5], v: [1, 1]},
		acmeTwo,
	],
	[
		'pandas columns by time',
		'acme.json',
		{
			Open: {'1756771200000': 10, '1756857600000': 10.5},
			High: {'1756771200000': 11, '1756857600000': 12},
			Low: {'1756771200000': 9, '1756857600000': 10},
			Close: {'1756771200000': 10.5, '1756857600000': 11.5},
		},
		acmeTwo,
	],
	[
		'pandas rows by time',
		'acme.json',
		{
			'2025-09-02T00:00:00.000': {Open: 10, High: 11, Low: 9, Close: 10.5},
			'2025-09-03T00:00:00.000': {Open: 10.5, High: 12, Low: 10, Close: 11.5},
		},
		acmeTwo,
	],
	[
		'pandas split',
		'acme.json',
		{
			columns: ['Open', 'High', 'Low', 'Close'],
			index: [1756771200000, 1756857600000],
			data: [
				[10, 11, 9, 10.5],
				[10.5, 12, 10, 11.5],
			],
		},
		acmeTwo,
	],
	['a map of dates to closes', 'btc.json', {'2025-09-02': 111, '2025-09-03': 112}, bitcoinCloses],
	[
		'Blockchain.com',
		'btc_market_price.json',
		{
			status: 'ok',
			name: 'Market Price (USD)',
			unit: 'USD',
			values: [
				{x: 1756771200, y: 111},
				{x: 1756857600, y: 112},
			],
		},
		bitcoinCloses,
	],
];

describe('price JSON', () => {
	it.each(cases)('reads %s', (_name, path, data, expected) => {
		expect(read(path, JSON.stringify(data)).series.map(summary)).toEqual([expected]);
	});

	it.each(cases)('is recognised as price JSON: %s', (_name, path, data) => {
		expect(bestFormatName(path, JSON.stringify(data))).toBe('price JSON');
	});

	it('reads one object a line', () => {
		const lines = [
			'{"date":"2025-09-02","open":10,"high":11,"low":9,"close":10.5}',
			'{"date":"2025-09-03","open":10.5,"high":12,"low":10,"close":11.5}',
		];
		const {series} = read('acme.jsonl', lines.join('\n'));
		expect(series.map(summary)).toEqual([acmeTwo]);
		expect(series[0]?.bars.map(bar => bar.line)).toEqual([1, 2]);
	});

	it('takes null and NaN for gaps, never for zero', () => {
		const text =
			'[[1756771200000, 110, 112, 109, 111, 5], [1756857600000, NaN, NaN, NaN, NaN, 0], [1756944000000, null, null, null, null, null], [1757030400000, 111, NaN, 110, 112, 5]]';
		expect(read('btc.json', text).series.map(summary)).toEqual([
			['BTC', ['2025-09-02', 110, 112, 109, 111], ['2025-09-05', 111, null, 110, 112]],
		]);
	});

	it('keeps what stands before the end of a file that was cut off', () => {
		const {series, problems} = read(
			'acme.json',
			'[{"date":"2025-09-02","close":10.5},\n{"date":"2025-09-03","close":11.5},\n{"date":"2025-0',
		);
		expect(series[0]?.bars).toHaveLength(2);
		expect(problems).toMatchObject([{code: 'broken-json', line: 3}]);
	});

	it('never takes a price that was cut in two', () => {
		const {series} = read('acme.json', '[{"date":"2025-09-02","close":10.5},{"date":"2025-09-03","close":11');
		expect(series[0]?.bars.map(bar => bar.close)).toEqual([10.5]);
	});

	it('never mixes two bars where a bracket is missing', () => {
		const {series, problems} = read(
			'acme.json',
			'[{"date":"2025-09-02","close":10.5},{"date":"2025-09-03",\n{"date":"2025-09-04","close":99}]',
		);
		expect(series[0]?.bars.map(bar => [bar.date, bar.close])).toEqual([['2025-09-02', 10.5]]);
		expect(problems).toMatchObject([{code: 'broken-json', line: 2}]);
	});

	it('reads a list that ends with a comma', () => {
		const {series, problems} = read('acme.json', '[{"date":"2025-09-02","close":10.5},]');
		expect([series[0]?.bars.length, problems]).toEqual([1, []]);
	});

	it('reads several symbols of one array as several series', () => {
		const {series} = read(
			'all.json',
			JSON.stringify([
				{symbol: 'ACME', date: '2025-09-02', close: 1},
				{symbol: 'BTCUSDT', date: '2025-09-02', close: 2},
			]),
		);
		expect(series.map(one => one.symbol)).toEqual(['ACME', 'BTC']);
	});

	it('refuses to go down ten thousand levels', () => {
		const {series, problems} = read('deep.json', `${'['.repeat(10_000)}1${']'.repeat(10_000)}`);
		expect(series).toEqual([]);
		expect(problems).toMatchObject([
			{severity: 'error', code: 'not-json', message: 'nested deeper than 64 levels; no price or filing file is'},
		]);
	});

	it('passes on what a service said instead of prices', () => {
		const {problems} = read('query.json', JSON.stringify({Note: 'Our call frequency is 5 calls a minute.'}));
		expect(problems).toMatchObject([
			{
				severity: 'error',
				message: 'the service sent a message instead of prices: "Our call frequency is 5 calls a minute."',
			},
		]);
	});

	it('says what it found in JSON it does not know', () => {
		const {problems} = read('list.json', JSON.stringify([{fruit: 'apple', weight: 3}]));
		expect(problems[0]?.message).toBe(
			'an array of objects with "fruit, weight" is no price file known here; expected e.g. an array of {"date", "open", "high", "low", "close"}',
		);
	});

	it('leaves out zero closes with their line', () => {
		const {problems} = read('acme.json', '[{"date":"2025-09-02","close":10.5},\n{"date":"2025-09-03","close":0}]');
		expect(problems).toMatchObject([{line: 2, code: 'not-a-price'}]);
	});
});
