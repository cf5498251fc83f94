// Price tables as services write them. All numbers are invented; the layouts are those of each service's export.

import {describe, expect, it} from 'vitest';
import {parsePriceCsv} from '../../source/parse/parse-prices.ts';
import {bestFormatName} from './best-format.ts';
import {acme, bitcoin, contextWith, nasdaq} from './price-context.ts';

const entities = [bitcoin, nasdaq, acme];

interface Expected {
	readonly symbol: string;
	readonly closes: readonly (readonly [string, number])[];
}

function read(path: string, lines: readonly string[], eol = '\n') {
	return parsePriceCsv({path, text: lines.join(eol), encoding: 'utf-8'}, contextWith(entities)) as {
		readonly series: readonly import('../../source/model/prices.ts').Series[];
		readonly problems: readonly import('../../source/model/problem.ts').Problem[];
	};
}

const summary = (series: {
	readonly symbol: string;
	readonly bars: readonly {readonly date: string; readonly close: number}[];
}): Expected => ({
	symbol: series.symbol,
	closes: series.bars.map(bar => [bar.date, bar.close] as const),
});

const acmeTwo: Expected = {
	symbol: 'ACME',
	closes: [
		['2025-09-02', 10.5],
		['2025-09-03', 11.5],
	],
};
const bitcoinTwo: Expected = {
	symbol: 'BTC',
	closes: [
		['2025-09-02', 111000.5],
		['2025-09-03', 112000],
	],
};

const cases: readonly (readonly [string, string, readonly string[], Expected])[] = [
	[
		'Yahoo, classic',
		'ACME.csv',
		[
			'Date,Open,High,Low,Close,Adj Close,Volume',
			'2025-09-02,10,11,9,10.500000,10.4,1000',
			'2025-09-03,10.5,12,10,11.500000,11.4,1000',
		],
		acmeTwo,
	],
	[
		'Yahoo with a row of "null"',
		'ACME.csv',
		[
			'Date,Open,High,Low,Close,Adj Close,Volume',
			'2025-09-02,10,11,9,10.5,10.4,1000',
			'2025-09-01,null,null,null,null,null,null',
			'2025-09-03,10.5,12,10,11.5,11.4,1000',
		],
		acmeTwo,
	],
	[
		'Adj Close before Close',
		'ACME.csv',
		['Adj Close,Date,Close,High,Low,Open,Volume', '9.9,2025-09-02,10.5,11,9,10,1', '10.9,2025-09-03,11.5,12,10,10.5,1'],
		acmeTwo,
	],
	[
		'yfinance with three header rows',
		'prices.csv',
		[
			'Price,Close,High,Low,Open,Volume',
			'Ticker,ACME,ACME,ACME,ACME,ACME',
			'Date,,,,,',
			'2025-09-02,10.5,11,9,10,1000',
			'2025-09-03,11.5,12,10,10.5,1000',
		],
		acmeTwo,
	],
	[
		'yfinance history with offsets',
		'ACME_history.csv',
		[
			'Date,Open,High,Low,Close,Volume,Dividends,Stock Splits',
			'2025-09-02 00:00:00-04:00,10,11,9,10.5,1000,0.0,0.0',
			'2025-09-03 00:00:00-04:00,10.5,12,10,11.5,1000,0.0,0.0',
		],
		acmeTwo,
	],
	[
		'pandas with an unnamed date index',
		'acme.csv',
		[',Open,High,Low,Close,Volume', '2025-09-02,10,11,9,10.5,1000', '2025-09-03,10.5,12,10,11.5,1000'],
		acmeTwo,
	],
	[
		'pandas with a number before each row',
		'acme.csv',
		[',Date,Open,High,Low,Close,Volume', '0,2025-09-02,10,11,9,10.5,1000', '1,2025-09-03,10.5,12,10,11.5,1000'],
		acmeTwo,
	],
	[
		'Stooq',
		'acme_us_d.csv',
		['Date,Open,High,Low,Close,Volume', '2025-09-02,10,11,9,10.5,1000', '2025-09-03,10.5,12,10,11.5,1000'],
		acmeTwo,
	],
	[
		'Stooq in Polish',
		'btcusd_d.csv',
		[
			'Data,Otwarcie,Najwyzszy,Najnizszy,Zamkniecie,Wolumen',
			'2025-09-02,110000,112000,109000,111000.5,1',
			'2025-09-03,111000,113000,110000,112000,1',
		],
		bitcoinTwo,
	],
	[
		'Stooq bulk file',
		'acme.us.txt',
		[
			'<TICKER>,<PER>,<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>,<OPENINT>',
			'ACME.US,D,20250902,000000,10,11,9,10.5,1000,0',
			'ACME.US,D,20250903,000000,10.5,12,10,11.5,1000,0',
		],
		acmeTwo,
	],
	[
		'nasdaq.com, newest first with dollars',
		'HistoricalData_ACME.csv',
		[
			'Date,Close/Last,Volume,Open,High,Low',
			'09/03/2025,$11.50,1000,$10.50,$12.00,$10.00',
			'09/02/2025,$10.50,1000,$10.00,$11.00,$9.00',
		],
		acmeTwo,
	],
	[
		'nasdaq.com with spaces and two-digit years',
		'ACME.csv',
		[
			'Date, Close/Last, Volume, Open, High, Low',
			'09/03/25, $11.50, 1000, $10.50, $12.00, $10.00',
			'09/02/25, $10.50, 1000, $10.00, $11.00, $9.00',
		],
		acmeTwo,
	],
	[
		'Investing.com',
		'Bitcoin Historical Data - Investing.com.csv',
		[
			'"Date","Price","Open","High","Low","Vol.","Change %"',
			'"09/23/2025","112,000.0","111,000.5","113,000.0","110,000.0","97.26K","0.90%"',
			'"09/22/2025","111,000.5","110,000.0","112,000.0","109,000.0","1.02M","-0.10%"',
		],
		{
			symbol: 'BTC',
			closes: [
				['2025-09-22', 111000.5],
				['2025-09-23', 112000],
			],
		},
	],
	[
		'Investing.com in German',
		'Acme Compute Historische Daten.csv',
		[
			'"Datum","Zuletzt","Eröffn.","Hoch","Tief","Vol.","+/- %"',
			'"03.09.2025","11,50","10,50","12,00","10,00","1,23M","1,2%"',
			'"02.09.2025","10,50","10,00","11,00","9,00","1,23M","1,2%"',
		],
		acmeTwo,
	],
	[
		'Investing.com in Spanish',
		'ACME datos historicos.csv',
		[
			'"Fecha","Último","Apertura","Máximo","Mínimo","Vol.","% var."',
			'"03.09.2025","11,50","10,50","12,00","10,00","","0%"',
			'"02.09.2025","10,50","10,00","11,00","9,00","","0%"',
		],
		acmeTwo,
	],
	[
		'CoinGecko',
		'btc-usd-max.csv',
		[
			'snapped_at,price,market_cap,total_volume',
			'2025-09-02 00:00:00 UTC,111000.5,2.2e12,3.3e10',
			'2025-09-03 00:00:00 UTC,112000.0,2.2e12,3.3e10',
		],
		bitcoinTwo,
	],
	[
		'CoinMarketCap',
		'Bitcoin_02_09_2025-03_09_2025_historical_data_coinmarketcap.csv',
		[
			'timeOpen;timeClose;timeHigh;timeLow;name;open;high;low;close;volume;marketCap;timestamp',
			'"2025-09-03T00:00:00.000Z";"2025-09-03T23:59:59.999Z";"2025-09-03T10:01:00.000Z";"2025-09-03T01:00:00.000Z";"2781";111000.5;113000;110000;112000;5;6;"2025-09-03T23:59:59.999Z"',
			'"2025-09-02T00:00:00.000Z";"2025-09-02T23:59:59.999Z";"2025-09-02T10:01:00.000Z";"2025-09-02T01:00:00.000Z";"2781";110000;112000;109000;111000.5;5;6;"2025-09-02T23:59:59.999Z"',
		],
		bitcoinTwo,
	],
	[
		'Binance klines without a header, milliseconds',
		'BTCUSDT-1d-2025-09.csv',
		[
			'1756771200000,110000,112000,109000,111000.50000000,5.5,1756857599999,610000.1,100,2.2,240000.1,0',
			'1756857600000,111000.5,113000,110000,112000.00000000,5.5,1756943999999,610000.1,100,2.2,240000.1,0',
		],
		bitcoinTwo,
	],
	[
		'Binance klines without a header, microseconds',
		'BTCUSDT-1d-2025-09.csv',
		[
			'1756771200000000,110000,112000,109000,111000.5,5.5,1756857599999999,610000.1,100,2.2,240000.1,0',
			'1756857600000000,111000.5,113000,110000,112000,5.5,1756943999999999,610000.1,100,2.2,240000.1,0',
		],
		bitcoinTwo,
	],
	[
		'Binance klines with a header',
		'BTCUSDT-1d.csv',
		[
			'open_time,open,high,low,close,volume,close_time,quote_volume,count,taker_buy_volume,taker_buy_quote_volume,ignore',
			'1756771200000,110000,112000,109000,111000.5,5.5,1756857599999,610000.1,100,2.2,240000.1,0',
			'1756857600000,111000.5,113000,110000,112000,5.5,1756943999999,610000.1,100,2.2,240000.1,0',
		],
		bitcoinTwo,
	],
	[
		'CryptoDataDownload with its address on top',
		'Binance_BTCUSDT_d.csv',
		[
			'https://www.CryptoDataDownload.com',
			'Unix,Date,Symbol,Open,High,Low,Close,Volume BTC,Volume USDT,tradecount',
			'1756857600000,2025-09-03,BTCUSDT,111000.5,113000,110000,112000,1,1,1',
			'1756771200000,2025-09-02,BTCUSDT,110000,112000,109000,111000.5,1,1,1',
		],
		bitcoinTwo,
	],
	[
		'TradingView with indicators',
		'NASDAQ_ACME, 1D_4f2a1.csv',
		[
			'time,open,high,low,close,MA,Volume,Volume MA',
			'2025-09-02,10,11,9,10.5,NaN,1000,900',
			'2025-09-03,10.5,12,10,11.5,10.9,1000,900',
		],
		acmeTwo,
	],
	[
		'TradingView in Unix seconds of the opening bell',
		'NASDAQ_ACME, 1D.csv',
		['time,open,high,low,close', '1756819800,10,11,9,10.5', '1756906200,10.5,12,10,11.5'],
		acmeTwo,
	],
	[
		'Alpha Vantage',
		'daily_ACME.csv',
		['timestamp,open,high,low,close,volume', '2025-09-03,10.5,12,10,11.5,1000', '2025-09-02,10,11,9,10.5,1000'],
		acmeTwo,
	],
	[
		'FRED with points for missing days',
		'NDXSERIES.csv',
		['observation_date,^NDX', '2025-09-01,.', '2025-09-02,23000.5', '2025-09-03,23100'],
		{
			symbol: 'NDX',
			closes: [
				['2025-09-02', 23000.5],
				['2025-09-03', 23100],
			],
		},
	],
	[
		'Unix seconds',
		'btc.csv',
		[
			'unix,open,high,low,close,volume',
			'1756771200,110000,112000,109000,111000.5,1',
			'1756857600,111000.5,113000,110000,112000,1',
		],
		bitcoinTwo,
	],
	[
		'MetaTrader',
		'ACME.csv',
		[
			'<DATE>\t<OPEN>\t<HIGH>\t<LOW>\t<CLOSE>\t<TICKVOL>',
			'2025.09.02\t10\t11\t9\t10.5\t1',
			'2025.09.03\t10.5\t12\t10\t11.5\t1',
		],
		acmeTwo,
	],
	[
		'Google Sheets',
		'acme.csv',
		['Date,Close', '9/2/2025 16:00:00,10.5', '9/3/2025 16:00:00,11.5', '9/30/2025 16:00:00,12'],
		{
			symbol: 'ACME',
			closes: [
				['2025-09-02', 10.5],
				['2025-09-03', 11.5],
				['2025-09-30', 12],
			],
		},
	],
	[
		'month names',
		'acme.csv',
		['Date,Open,High,Low,Close', '"Sep 3, 2025",10.5,12,10,11.5', '"Sep 2, 2025",10,11,9,10.5'],
		acmeTwo,
	],
	[
		'day, month name, two-digit year',
		'acme.csv',
		['Date,Open,High,Low,Close', '2-Sep-25,10,11,9,10.5', '3-Sep-25,10.5,12,10,11.5'],
		acmeTwo,
	],
	[
		'Yahoo page copied with explanations in its header',
		'acme.csv',
		[
			'Date\tOpen\tHigh\tLow\tClose Close price adjusted for splits.\tAdj Close Adjusted close price adjusted for splits and dividends.\tVolume',
			'Sep 3, 2025\t10.50\t12.00\t10.00\t11.50\t11.40\t1,000',
			'Sep 2, 2025\t10.00\t11.00\t9.00\t10.50\t10.40\t1,000',
		],
		acmeTwo,
	],
	[
		'Barchart with a footer',
		'acme_daily.csv',
		[
			'Time,Open,High,Low,Last,Change,%Chg,Volume',
			'2025-09-03,10.5,12,10,11.5,1,1%,1000',
			'2025-09-02,10,11,9,10.5,1,1%,1000',
			'"Downloaded from Barchart.com as of 09-04-2025 05:00am CDT"',
		],
		acmeTwo,
	],
	[
		'a line for Excel and a symbol above the header',
		'x.csv',
		['sep=;', 'Symbol: ACME', 'Date;Close', '2025-09-02;10.5', '2025-09-03;11.5'],
		acmeTwo,
	],
	[
		'a column of weekdays before the dates',
		'acme.csv',
		['Day,Date,Close', 'Tuesday,2025-09-02,10.5', 'Wednesday,2025-09-03,11.5'],
		acmeTwo,
	],
	[
		'a price named after its instrument',
		'x.csv',
		['Date,ACME Price (USD)', '2025-09-02,10.5', '2025-09-03,11.5'],
		acmeTwo,
	],
	[
		'no header, with the symbol before each row',
		'eod.txt',
		['ACME,20250902,10,11,9,10.5,1000', 'ACME,20250903,10.5,12,10,11.5,1000'],
		acmeTwo,
	],
	[
		'no header, with the time in a column of its own',
		'ACME.csv',
		['2025.09.02,00:00,10,11,9,10.5,1000', '2025.09.03,00:00,10.5,12,10,11.5,1000'],
		acmeTwo,
	],
	['no header, HistData', 'ACME.csv', ['20250902 000000;10;11;9;10.5;0', '20250903 000000;10.5;12;10;11.5;0'], acmeTwo],
	['no header at all', 'ACME.csv', ['2025-09-02,10,11,9,10.5,1000', '2025-09-03,10.5,12,10,11.5,1000'], acmeTwo],
	[
		'Japanese header',
		'ACME.csv',
		['日付,終値,始値,高値,安値,出来高', '2025/09/03,11.5,10.5,12,10,1000', '2025/09/02,10.5,10,11,9,1000'],
		acmeTwo,
	],
	[
		'Chinese dates',
		'ACME.csv',
		[
			'"日期","收盘","开盘","高","低","交易量","涨跌幅"',
			'"2025年9月3日","11.5","10.5","12","10","1K","1%"',
			'"2025年9月2日","10.5","10","11","9","1K","1%"',
		],
		acmeTwo,
	],
];

describe('price tables', () => {
	it.each(cases)('reads %s', (_name, path, lines, expected) => {
		expect(read(path, lines).series.map(summary)).toEqual([expected]);
	});

	it.each(cases)('is recognised as a price table: %s', (_name, path, lines) => {
		expect(bestFormatName(path, lines.join('\n'))).toBe('price CSV');
	});

	it.each(['\r\n', '\r'])('reads lines that end with %j', eol => {
		const {series} = read('ACME.csv', ['Date,Close', '2025-09-02,10.5', '2025-09-03,11.5'], eol);
		expect(series.map(summary)).toEqual([acmeTwo]);
	});

	it('reads several symbols from a column as several series', () => {
		const {series} = read('all.csv', [
			'symbol,date,open,high,low,close',
			'ACME,2025-09-02,10,11,9,10.5',
			'BTC-USD,2025-09-02,110000,112000,109000,111000.5',
			'ACME,2025-09-03,10.5,12,10,11.5',
			'BTC-USD,2025-09-03,111000,113000,110000,112000',
		]);
		expect(series.map(summary)).toEqual([acmeTwo, bitcoinTwo]);
	});

	it('takes the column "Name" for the symbol where there is no other', () => {
		const {series} = read('five_years.csv', [
			'date,open,high,low,close,volume,Name',
			'2025-09-02,10,11,9,10.5,1,ACME',
			'2025-09-03,10.5,12,10,11.5,1,ACME',
		]);
		expect(series.map(summary)).toEqual([acmeTwo]);
	});

	it('reads yfinance columns of several tickers', () => {
		const {series} = read('download.csv', [
			',Adj Close,Adj Close,Close,Close',
			',ACME,BTC-USD,ACME,BTC-USD',
			'Date,,,,',
			'2025-09-02,10.4,111000.5,10.5,111000.5',
			'2025-09-03,11.4,112000,11.5,112000',
		]);
		expect(series.map(summary)).toEqual([acmeTwo, bitcoinTwo]);
	});

	it('reads one column of values per symbol', () => {
		const {series} = read('closes.csv', ['Date,ACME,BTC-USD', '2025-09-02,10.5,111000.5', '2025-09-03,11.5,112000']);
		expect(series.map(summary)).toEqual([acmeTwo, bitcoinTwo]);
	});

	it('says what the file says about adjustment', () => {
		expect(read('ACME.csv', ['Date,Close,Adj Close', '2025-09-02,10.5,9']).series[0]?.adjusted).toBe(false);
		expect(read('ACME.csv', ['Date,Adj Close', '2025-09-02,10.5']).series[0]?.adjusted).toBe(true);
		expect(read('ACME.csv', ['Date,Close', '2025-09-02,10.5']).series[0]?.adjusted).toBeNull();
	});

	it('keeps the number as the file wrote it and its line', () => {
		const {series} = read('ACME.csv', ['Date,Close', '', '2025-09-02,565.6199951171875']);
		expect(series[0]?.bars).toEqual([
			{date: '2025-09-02', open: null, high: null, low: null, close: 565.6199951171875, volume: null, line: 3},
		]);
	});
});

describe('what cannot be read', () => {
	it('quotes the header of a table without dates', () => {
		const {series, problems} = read('ACME.csv', ['Open,High,Low,Close', '10,11,9,10.5']);
		expect(series).toEqual([]);
		expect(problems).toMatchObject([
			{
				line: 1,
				severity: 'error',
				message: 'no date column in "Open,High,Low,Close"; expected a header such as date,open,high,low,close',
			},
		]);
	});

	it.each([
		['date,title,url', 'no close column'],
		['name,colour', 'no date and close columns'],
		['Date,Open,High,Low,Clxse', 'no close column'],
	])('says what is missing in %s', (header, lacks) => {
		expect(read('x.csv', [header, '2025-09-02,b,c']).problems[0]?.message).toBe(
			`${lacks} in "${header}"; expected a header such as date,open,high,low,close`,
		);
	});

	it('refuses dates whose order nothing decides', () => {
		const {series, problems} = read('ACME.csv', ['Date,Close', '03/04/2025,10.5', '04/04/2025,11.5']);
		expect(series).toEqual([]);
		expect(problems).toMatchObject([{severity: 'error', code: 'ambiguous-dates', line: 2}]);
	});

	it('decides the order of day and month by all symbols of a file', () => {
		const {series} = read('all.csv', ['symbol,date,close', 'ACME,03/04/2025,10.5', 'BTC,03/14/2025,11.5']);
		expect(series.map(one => one.bars[0]?.date)).toEqual(['2025-03-04', '2025-03-14']);
	});

	it('refuses dates that contradict each other', () => {
		const {problems} = read('ACME.csv', ['Date,Close', '25/09/2025,10.5', '09/26/2025,11.5']);
		expect(problems).toMatchObject([{code: 'ambiguous-dates'}]);
	});

	it('leaves out zero and negative closes with their line', () => {
		const {series, problems} = read('ACME.csv', [
			'Date,Close',
			'2025-09-01,0',
			'2025-09-02,10.5',
			'2025-09-03,11.5',
			'2025-09-04,-3',
		]);
		expect(series.map(summary)).toEqual([acmeTwo]);
		expect(problems.map(problem => [problem.line, problem.code])).toEqual([
			[2, 'not-a-price'],
			[5, 'not-a-price'],
		]);
	});

	it('keeps negative values of a rate, which is no price', () => {
		const {series} = read('rates.csv', ['observation_date,ESTR', '2021-01-04,-0.57', '2021-01-05,-0.56']);
		expect(series[0]?.bars.map(bar => bar.close)).toEqual([-0.57, -0.56]);
	});

	it('leaves out days that do not exist and keeps the rest', () => {
		const {series, problems} = read('ACME.csv', ['Date,Close', '2025-09-02,10.5', '2025-09-31,1', '2025-09-03,11.5']);
		expect(series.map(summary)).toEqual([acmeTwo]);
		expect(problems).toMatchObject([
			{
				line: 3,
				code: 'bad-date',
				message: 'invalid date "2025-09-31"; expected a date such as 2025-12-31, the row is left out',
			},
		]);
	});

	it('loses only the line of a quotation mark that is never closed', () => {
		const {series, problems} = read('ACME.csv', ['Date,Close', '2025-09-02,10.5', '"2025-09-05,9', '2025-09-03,11.5']);
		expect(series.map(summary)).toEqual([acmeTwo]);
		expect(problems.map(problem => problem.line)).toEqual([3]);
	});

	it('counts a fault that repeats instead of listing it a thousand times', () => {
		const rows = Array.from({length: 1000}, () => 'never,1');
		const {problems} = read('ACME.csv', ['Date,Close', '2025-09-02,10.5', ...rows.map(row => `9${row}`)]);
		expect(problems).toHaveLength(6);
		expect(problems.at(-1)?.message).toContain('995 more lines');
	});
});
