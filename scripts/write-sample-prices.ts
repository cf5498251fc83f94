// Writes the price snapshots of the sample: daily closes rounded to cents, from the price files named on the command line.
// Usage: node scripts/write-sample-prices.ts FOLDER   (CSV files with a date and a close column)

import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

interface Group {
	readonly file: string;
	readonly source: string;
	readonly quotes: readonly {readonly symbol: string; readonly name: string; readonly from: string}[];
}

const until = '2025-12-17';
const groups: readonly Group[] = [
	{
		file: 'bitcoin-2025.json',
		source:
			'daily bitcoin closes of the public repository beatriceeparish/BTC-Volatility-Forecasting-using-GARCH-1-1- (MIT), weekdays only, rounded to cents',
		quotes: [{symbol: 'BTC', name: 'Bitcoin', from: 'BTCUSD.csv'}],
	},
	{
		file: 'us-shares-2025.json',
		source:
			'daily closes of the public repository SungKyu-Kim39/BackTester39 (Apache-2.0), originally Yahoo Finance, rounded to cents',
		quotes: [
			{symbol: 'QQQ', name: 'Invesco QQQ', from: 'QQQ.csv'},
			{symbol: 'AMZN', name: 'Amazon', from: 'AMZN.csv'},
			{symbol: 'NVDA', name: 'NVIDIA', from: 'NVDA.csv'},
			{symbol: 'IREN', name: 'IREN', from: 'IREN.csv'},
			{symbol: 'WULF', name: 'TeraWulf', from: 'WULF.csv'},
			{symbol: 'CORZ', name: 'Core Scientific', from: 'CORZ.csv'},
		],
	},
];

function closesOf(file: string): Record<string, number> {
	const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
	const names = head.toLowerCase().split(',');
	const [date, close] = [names.indexOf('date'), names.indexOf('close')];
	const rows = lines.map(line => line.split(','));
	return Object.fromEntries(
		rows
			.filter(row => (row[date] as string) <= until)
			.map(row => [row[date] as string, Math.round(Number(row[close]) * 100) / 100]),
	);
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('name the folder with the price files');
for (const group of groups) {
	const quotes = group.quotes.map(({symbol, name, from}) => {
		const closes = closesOf(path.join(folder, from));
		const last = Object.keys(closes).toSorted().at(-1) as string;
		return {symbol, name, currency: 'USD', asOf: last, price: closes[last], closes};
	});
	const asOf = quotes
		.map(quote => quote.asOf)
		.toSorted()
		.at(-1);
	const target = path.join(import.meta.dirname, '..', 'data', 'sample', 'prices', group.file);
	writeFileSync(target, `${JSON.stringify({asOf, source: group.source, quotes}, null, 1)}\n`);
}
