// Price tables in odd states: glued, cut, without words that are known, and tables that are none. All numbers are invented.

import {describe, expect, it} from 'vitest';
import type {Series} from '../../source/model/prices.ts';
import type {Problem} from '../../source/model/problem.ts';
import {parsePriceCsv} from '../../source/parse/parse-prices.ts';
import {bestFormatName} from './best-format.ts';
import {acme, bitcoin, contextWith, nasdaq} from './price-context.ts';

interface Read {
	readonly series: readonly Series[];
	readonly problems: readonly Problem[];
}

function read(lines: readonly string[], path = 'ACME.csv', end = '\n'): Read {
	const text = `${lines.join('\n')}${end}`;
	return parsePriceCsv({path, text, encoding: 'utf-8'}, contextWith([bitcoin, nasdaq, acme])) as Read;
}

const closes = ({series}: Read) =>
	Object.fromEntries(series.map(({symbol, bars}) => [symbol, bars.map(({date, close}) => [date, close])]));
const two = {
	ACME: [
		['2025-09-02', 10.5],
		['2025-09-03', 11.5],
	],
};
const twoOfBoth = {
	...two,
	BTC: [
		['2025-09-02', 111000],
		['2025-09-03', 112000],
	],
};

describe('the header of a price table', () => {
	it.each<readonly [string, readonly string[], object]>([
		[
			'fields above tickers, without a row for the word "Date"',
			['Date,Close,Close,Open', ',ACME,BTC-USD,ACME', '2025-09-02,10.5,111000,10', '2025-09-03,11.5,112000,11'],
			twoOfBoth,
		],
		[
			'names of companies and coins alone',
			[',Acme Compute,Bitcoin', '2025-09-02,10.5,111000', '2025-09-03,11.5,112000'],
			twoOfBoth,
		],
		[
			'a ticker that could be the unit of a price',
			['date,Close.ACME,Volume.ACME,Close.BTC', '2025-09-02,10.5,1,111000', '2025-09-03,11.5,1,112000'],
			twoOfBoth,
		],
		[
			'a word for the date that is not known',
			['"Data bar",Close,Open', '2025-09-02,10.5,10', '2025-09-03,11.5,11'],
			two,
		],
		['one column of numbers under any name', ['Date;Acme at noon, dollars', '2025-09-02;10.5', '2025-09-03;11.5'], two],
		['row numbers without a header of their own', ['Date,Close', '1,2025-09-02,10.5', '2,2025-09-03,11.5'], two],
		[
			'spaces between the columns',
			['Date        Open   Close', '2025-09-02   10.0   10.5', '2025-09-03   11     11.5'],
			two,
		],
		[
			'on top of units and remarks',
			['"",ACME.D.1,FLAGS', 'unit,USD,', '2025-09-01,.,no value', '2025-09-02,10.5,', '2025-09-03,11.5,'],
			{'ACME.D.1': two.ACME},
		],
		['close in more words than one', ['Close Time,Close Price', '2025-09-02 16:00,10.5', '2025-09-03 16:00,11.5'], two],
		['Last beside Close', ['Date,Last,Close', '2025-09-02,10.4,10.5', '2025-09-03,11.4,11.5'], two],
		[
			'a row for each field',
			[
				'date,field,value',
				'2025-09-02,open,10',
				'2025-09-02,close,10.5',
				'2025-09-03,open,11',
				'2025-09-03,close,11.5',
			],
			two,
		],
		[
			'the prices in two currencies',
			['date,close (CNY),close (USD)', '2025-09-02,74.2,10.5', '2025-09-03,81.1,11.5'],
			two,
		],
	])('may be %s', (_name, lines, expected) => expect(closes(read(lines))).toEqual(expected));

	it('is not passed over where its words are unknown and four columns look like a bar', () => {
		const {series, problems} = read(['Fnord;Xa;Xb;Xc;Xd', '2025-09-02;10;11;9;10.5', '2025-09-03;11;12;10;11.5']);
		expect(series).toEqual([]);
		expect(problems.map(({code}) => code)).toEqual(['not-a-price-table']);
	});
});

describe('blank lines', () => {
	it('change nothing, also within a header of three rows', () => {
		const rows = ['Price,Open,Close', 'Ticker,ACME,ACME', 'Date,,', '2025-09-02,10,10.5', '2025-09-03,11,11.5'];
		const spaced = read(rows.flatMap(row => [row, '']));
		expect(closes(spaced)).toEqual(two);
		expect(spaced.series[0]?.bars.map(({line}) => line)).toEqual([7, 9]);
	});
});

describe('a row of three numbers without a header', () => {
	it('is not guessed at', () => expect(read(['2025-09-02,10,10.5,11', '2025-09-03,11,11.5,12']).series).toEqual([]));
});

describe('a table as wide as an index has members', () => {
	it('loses no column', () => {
		const tickers = Array.from({length: 1500}, (_, at) => `QZ${String(at).padStart(4, '0')}`);
		const found = read([`Date,${tickers.join(',')}`, `2025-09-02,${tickers.map((_, at) => at + 1).join(',')}`]);
		expect(found.series.length).toBe(1500);
		expect(found.series.at(-1)?.bars[0]?.close).toBe(1500);
	});
});

describe('rows in the midst of a table', () => {
	it('take the order of the columns from a header that comes again', () => {
		const glued = ['Date,Open,Close', '2025-09-02,10,10.5', 'Date,Close,Open', '2025-09-03,11.5,11'];
		expect(closes(read(glued))).toEqual(two);
	});

	it('belong to the symbol that a line above them names', () => {
		const glued = ['Symbol: ACME', 'Date,Close', '2025-09-02,10.5', '2025-09-03,11.5'];
		const other = ['', 'Symbol: BTC-USD', 'Date,Close', '2025-09-02,111000', '2025-09-03,112000'];
		expect(closes(read([...glued, ...other], 'both.csv'))).toEqual(twoOfBoth);
	});

	it('are noted and left out where they are sums, sources or events', () => {
		const remarks = ['Total,21,22', '"Sep 4, 2025",0.5 Dividend', 'Downloaded on 2025-09-05 from somewhere'];
		const found = read(['Date,Open,Close', '2025-09-02,10,10.5', '2025-09-03,11,11.5', ...remarks]);
		expect(closes(found)).toEqual(two);
		expect(found.problems.map(({severity, code, line}) => [severity, code, line])).toEqual([
			['note', 'remark', 4],
			['note', 'remark', 5],
			['note', 'remark', 6],
		]);
	});
});

describe('the end of a file', () => {
	const rows = ['Date,Open,Close,Volume', '2025-09-02,10,10.5,100', '2025-09-03,11,11.5,100'];

	it('costs the row it cuts off', () => {
		const found = read([...rows, '2025-09-04,12,1'], 'ACME.csv', '');
		expect(closes(found)).toEqual(two);
		expect(found.problems).toMatchObject([{severity: 'warning', code: 'cut-off', line: 4}]);
	});

	it('costs a number that lost its decimals and most of its size', () => {
		const found = read(['Date,Close', '2025-09-02,10.5', '2025-09-03,11.5', '2025-09-04,1'], 'ACME.csv', '');
		expect(closes(found)).toEqual(two);
	});

	it('costs nothing where only the line end is missing', () => {
		expect(closes(read(rows, 'ACME.csv', ''))).toEqual(two);
		expect(closes(read(['Date,Close', '2025-09-02,10.5', '2025-09-03,12'], 'ACME.csv', '')).ACME).toHaveLength(2);
	});
});

describe('dates as numbers of a spreadsheet', () => {
	it('are read where the column is named after dates and every row fits', () => {
		const found = read(['Date,Close', '45902,10.5', '45903.66667,11.5']);
		expect(closes(found)).toEqual(two);
		expect(found.problems).toMatchObject([{severity: 'note', code: 'serial-dates', line: 2}]);
	});

	it.each([
		['Id,Close', '45902,10.5', '45903,11.5'],
		['Date,Close', '45902,10.5', '2025,11.5'],
		['Date,Close', '45902,10.5', '45905,11.5', '45903,12'],
	])('are refused under %j', (...lines) => expect(read(lines).series).toEqual([]));
});

describe('numbers with thousands and decimals', () => {
	it('are read by the other columns where the prices do not decide', () => {
		const lines = ['"Datum","Schluss","+/- %"', '"02.09.2025","8.475","-0,2%"', '"03.09.2025","8.500","0,1%"'];
		expect(closes(read(lines)).ACME).toEqual([
			['2025-09-02', 8475],
			['2025-09-03', 8500],
		]);
	});

	it('carry a currency before or behind them', () => {
		const {series} = read(['Date,Close', '2025-09-02,10.5 EUR', '2025-09-03,11.5 EUR']);
		expect(series.map(({currency, bars}) => [currency, bars.length])).toEqual([['EUR', 2]]);
	});
});

describe('a note with a table of prices in it', () => {
	it('stays an article', () => {
		const note = '# Notes\n\n| Date | Close |\n| --- | --- |\n| 2025-09-02 | 10.5 |\n| 2025-09-03 | 11.5 |\n';
		expect(bestFormatName('notes.md', note)).toBe('markdown');
	});
});

describe('what is no price table', () => {
	it.each<readonly [string, readonly string[], RegExp]>([
		[
			'an HTML page',
			['<!DOCTYPE html>', '<html><head><title>Not here</title></head></html>'],
			/HTML page \("Not here"\)/,
		],
		[
			'an XML error',
			['<?xml version="1.0"?>', '<Error><Message>No such key</Message></Error>'],
			/XML answer \("No such key"\)/,
		],
		['a line of words', ['Exceeded the daily limit of calls'], /message .*daily limit/],
		['a list of transactions', ['Date,Action,Symbol,Quantity,Price', '2025-09-02,Buy,ACME,3,10.5'], /transactions/],
		['a list of options', ['Contract,Last Trade Date,Strike,Last Price', 'ACME1,2025-09-02,10,0.5'], /options/],
		['a list of companies', ['Symbol,Report Date,Estimate', 'ACME,2025-09-02,1.2'], /close/],
		['a list of headlines', ['date,title,score', '2025-09-02,Miners of the north turn to compute,3'], /close/],
		[
			'years that may stand first or last',
			['Date,Close', '25-09-12,10.5', '25-09-15,11.5'],
			/year may come first or last/,
		],
	])('is refused with a reason: %s', (_name, lines, reason) => {
		const {series, problems} = read(lines);
		expect(series).toEqual([]);
		expect(problems.filter(({severity}) => severity === 'error').map(({message}) => message)).toEqual([
			expect.stringMatching(reason),
		]);
	});
});
