// Whatever a file holds: no exception, no endless loop, prices that are prices, dates that ascend.

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {stripUnsafe} from '../../source/language/strip-unsafe.ts';
import {parseBalanceCsv} from '../../source/parse/balance-csv.ts';
import {parseCompanyFacts} from '../../source/parse/companyfacts.ts';
import {
	detectBalanceCsv,
	detectCompanyFacts,
	detectPriceCsv,
	detectPriceJson,
	detectSnapshot,
} from '../../source/parse/detect-prices.ts';
import type {Parse} from '../../source/parse/format.ts';
import {parsePriceCsv, parsePriceJson} from '../../source/parse/parse-prices.ts';
import {parsePriceSnapshot} from '../../source/parse/price-snapshot.ts';
import {cpuTime} from '../cpu-time.ts';
import {inputs} from '../seeded.ts';
import {bitcoin, contextWith} from './price-context.ts';

const parsers: readonly (readonly [string, Parse])[] = [
	['price CSV', parsePriceCsv],
	['price JSON', parsePriceJson],
	['snapshot', parsePriceSnapshot],
	['companyfacts', parseCompanyFacts],
	['balance CSV', parseBalanceCsv],
];
const detectors = [detectPriceCsv, detectPriceJson, detectSnapshot, detectCompanyFacts, detectBalanceCsv];

async function isSound(parse: Parse, text: string): Promise<void> {
	const file = {path: 'BTC.csv', text, encoding: 'utf-8'};
	for (const detect of detectors) expect(detect(file)).toBeLessThanOrEqual(1);
	const {series = [], problems = [], filings = []} = await parse(file, contextWith([bitcoin]));
	for (const {bars} of series) {
		expect(bars.every(bar => Number.isFinite(bar.close) && /^\d{4}-\d\d-\d\d$/.test(bar.date) && bar.line >= 1)).toBe(
			true,
		);
		expect(bars.every((bar, index) => index === 0 || (bars[index - 1]?.date ?? '') < bar.date)).toBe(true);
		expect(bars.every(bar => [bar.open, bar.high, bar.low].every(value => value === null || value > 0))).toBe(true);
	}
	const shown = JSON.stringify([
		series.map(({symbol, sourceSymbol, name}) => [symbol, sourceSymbol, name]),
		problems,
		filings,
	]);
	expect(stripUnsafe(JSON.parse(JSON.stringify(shown)) as string)).toBe(shown);
	expect(/\\u(?:001b|009b|202e)/i.test(shown)).toBe(false);
	expect(filings.every(filing => filing.facts.every(fact => Number.isFinite(fact.value)))).toBe(true);
	if (series.length + filings.length === 0 && parse !== parsePriceSnapshot) expect(problems.length).toBeGreaterThan(0);
}

const csv = [
	'Date,Open,High,Low,Close,Adj Close,Volume',
	'2025-09-02,10,11,9,10.5,10.4,"1,000"',
	'09/23/2025,$10,11,9,10.5,10.4,1K',
	'1756771200000,10,11,9,10.5,,.',
	'2025-09-04 13:30:00+02:00,1,1,1,1,1,1',
].join('\n');
const json =
	'{"asOf":"2025-09-02","quotes":[{"symbol":"BTC","price":1,"changes":{"30d":-1},"closes":{"2025-09-02":1}}],"prices":[[1756771200000,1],[1756857600000,2]],"cik":1,"facts":{"us-gaap":{"X":{"units":{"USD":[{"end":"2025-09-30","val":1}]}}}}}';

interface Mutation {
	readonly at: number;
	readonly cut: number;
	readonly put: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
	at: fc.nat(1000),
	cut: fc.nat(12),
	put: fc.oneof(
		fc.string({maxLength: 6}),
		fc.constantFrom(
			'"',
			',',
			';',
			'\n',
			'\r',
			'{',
			'[',
			']',
			'}',
			'NaN',
			'-',
			'0',
			'\u0000',
			'\uFFFD',
			'__proto__',
			'1e999',
		),
	),
});

const mutate = (text: string, mutations: readonly Mutation[]): string =>
	mutations.reduce((current, {at, cut, put}) => {
		const start = at % (current.length + 1);
		return current.slice(0, start) + put + current.slice(start + cut);
	}, text);

describe.each(parsers)('%s', (_name, parse) => {
	it('survives mutated files', async () => {
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(csv, json), fc.array(mutation, {maxLength: 8}), (text, mutations) =>
				isSound(parse, mutate(text, mutations)),
			),
			inputs(300),
		);
	});

	it('survives any text', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({unit: 'binary', maxLength: 400}), text => isSound(parse, text)),
			inputs(150),
		);
	});

	it('survives any JSON', async () => {
		await fc.assert(
			fc.asyncProperty(fc.json({maxDepth: 5}), text => isSound(parse, text)),
			inputs(150),
		);
	});

	it.each([
		['one line of a million characters', '1,'.repeat(500_000)],
		['a hundred thousand quotation marks', '"'.repeat(100_000)],
		['ten thousand brackets', '['.repeat(10_000)],
		['a hundred thousand empty lines', '\n'.repeat(100_000)],
		['a hundred thousand spaces', `Date,Close\n2025-09-02,${' '.repeat(100_000)}1`],
		[
			'a header of ten thousand columns',
			`Date,${Array.from({length: 10_000}, (_, index) => `C${index}`).join(',')}\n2025-09-02,${'1,'.repeat(10_000)}`,
		],
		['an object and a hundred thousand empty lines', `{}${'\n'.repeat(100_000)}x`],
		['spaces in JSON without end', `{"quotes"${' '.repeat(200_000)}:[{`],
		['digits without end', `Date,Close\n${'9'.repeat(200_000)},1`],
	])('ends in time on %s', async (_what, text) => {
		const start = cpuTime();
		await parse({path: 'x.csv', text, encoding: 'utf-8'}, contextWith([]));
		for (const detect of detectors) detect({path: 'x', text, encoding: 'utf-8'});
		expect(cpuTime() - start).toBeLessThan(4000);
	});
});
