import {describe, expect, it} from 'vitest';
import {parseBalanceCsv} from '../../source/parse/balance-csv.ts';
import {parseCompanyFacts} from '../../source/parse/companyfacts.ts';
import {bestFormatName} from './best-format.ts';

const file = (text: string, path = 'x.json') => ({path, text, encoding: 'utf-8'});
const facts = (data: unknown) => parseCompanyFacts(file(JSON.stringify(data)));
const entry = {
	end: '2025-09-30',
	val: 5,
	accn: 'a1',
	fy: 2025,
	fp: 'Q3',
	form: '10-Q',
	filed: '2025-11-10',
	frame: 'CY2025Q3I',
};

describe('companyfacts', () => {
	const company = {
		cik: '0000001234',
		entityName: 'Acme Compute',
		facts: {
			'us-gaap': {
				LongTermDebt: {units: {USD: [entry]}},
				Revenues: {units: {USD: [{...entry, start: '2025-07-01', val: 9}]}},
			},
		},
	};

	it('gives every value with its tag, unit, period and filing', () => {
		expect(facts(company).filings).toEqual([
			{
				cik: '1234',
				companyName: 'Acme Compute',
				ticker: null,
				framework: 'US-GAAP',
				file: 'x.json',
				facts: [
					{
						tag: 'us-gaap:LongTermDebt',
						value: 5,
						unit: 'USD',
						start: null,
						end: '2025-09-30',
						filed: '2025-11-10',
						form: '10-Q',
						accession: 'a1',
					},
					{
						tag: 'us-gaap:Revenues',
						value: 9,
						unit: 'USD',
						start: '2025-07-01',
						end: '2025-09-30',
						filed: '2025-11-10',
						form: '10-Q',
						accession: 'a1',
					},
				],
			},
		]);
	});

	it.each([
		[
			'a list of filings',
			{cik: '1234', sic: '1', name: 'Acme', tickers: ['ACME'], filings: {recent: {}}},
			/"Acme".* without figures/,
		],
		[
			'a frame of many companies',
			{taxonomy: 'us-gaap', tag: 'LongTermDebt', uom: 'USD', data: [{cik: 1234, end: '2025-09-30', val: 5}]},
			/"LongTermDebt".* without the day it was filed/,
		],
	])('refuses %s with the reason', (_what, document, reason) => {
		expect(bestFormatName('x.json', JSON.stringify(document))).toBe('SEC companyfacts');
		expect(facts(document)).toEqual({
			problems: [
				{file: 'x.json', line: 1, severity: 'error', code: 'no-facts', message: expect.stringMatching(reason)},
			],
		});
	});

	it('reads one concept alone', () => {
		const concept = {cik: 1234, taxonomy: 'ifrs-full', tag: 'Borrowings', entityName: 'Acme', units: {USD: [entry]}};
		expect(facts(concept).filings).toMatchObject([
			{framework: 'IFRS', facts: [{tag: 'ifrs-full:Borrowings', value: 5}]},
		]);
		expect(bestFormatName('x.json', JSON.stringify(concept))).toBe('SEC companyfacts');
	});

	it('takes the framework of the newest period', () => {
		const both = {
			...company,
			facts: {'ifrs-full': {Borrowings: {units: {USD: [{...entry, end: '2024-06-30'}]}}}, ...company.facts},
		};
		expect(facts(both).filings).toMatchObject([{framework: 'US-GAAP'}]);
	});

	it('leaves out a fact without a number and says so', () => {
		const broken = {...company, facts: {'us-gaap': {LongTermDebt: {units: {USD: [{...entry, val: null}, entry]}}}}};
		expect(facts(broken)).toMatchObject({filings: [{facts: [{value: 5}]}], problems: [{code: 'bad-fact'}]});
	});

	it('keeps the facts before the place where a file was cut off, but no number cut in two', () => {
		const text = JSON.stringify({
			...company,
			facts: {'us-gaap': {LongTermDebt: {units: {USD: [entry, {...entry, end: '2025-06-30', val: 123_456}]}}}},
		});
		const cut = parseCompanyFacts(file(text.slice(0, text.indexOf('123456') + 3)));
		expect(cut).toMatchObject({
			filings: [{facts: [{value: 5}]}],
			problems: [{code: 'broken-json'}, {code: 'bad-fact'}],
		});
	});

	it('refuses broken and empty files with the reason', () => {
		expect(parseCompanyFacts(file('no JSON')).problems).toMatchObject([{severity: 'error', code: 'not-json'}]);
		expect(facts({cik: 1, entityName: 'Acme', facts: {}}).problems?.[0]?.message).toBe(
			'no reported value in the filing of "Acme"; expected facts.us-gaap.<tag>.units.<unit>',
		);
		expect(parseCompanyFacts(file('['.repeat(10_000))).problems).toMatchObject([
			{message: 'nested deeper than 64 levels; no filing is'},
		]);
	});
});

describe('the balance-sheet table', () => {
	const table = (lines: readonly string[]) => parseBalanceCsv(file(lines.join('\n'), 'own.csv'));

	it('gives balances at their day and flows over the twelve months before it', () => {
		const {filings, problems} = table([
			'company,ticker,as_of,filed,currency,debt,cash,revenue_ttm',
			'Acme Compute,ACME,2025-09-30,2025-11-10,usd,2.3bn,"450,000,000",1.1 billion',
		]);
		expect(problems).toEqual([]);
		expect(filings).toMatchObject([
			{
				companyName: 'Acme Compute',
				ticker: 'ACME',
				framework: 'stated',
				facts: [
					{tag: 'debt', value: 2.3e9, unit: 'USD', start: null, end: '2025-09-30', filed: '2025-11-10'},
					{tag: 'cash', value: 450e6},
					{tag: 'revenue_ttm', value: 1.1e9, start: '2024-10-01', end: '2025-09-30'},
				],
			},
		]);
	});

	it('keeps unknown cells unknown, never zero', () => {
		const {filings, problems} = table(['company,as_of,debt,cash,equity', 'Acme,2025-09-30,,unknown,-5']);
		expect(filings?.[0]?.facts).toMatchObject([{tag: 'equity', value: -5}]);
		expect(problems).toEqual([]);
	});

	it('puts several days of a company together', () => {
		const {filings} = table([
			'# our notes',
			'company,as_of,debt',
			'Acme,2025-06-30,1',
			'Acme,2025-09-30,2',
			'Other,2025-09-30,3',
		]);
		expect(filings?.map(filing => filing.facts.map(fact => fact.value))).toEqual([[1, 2], [3]]);
	});

	it('says what is wrong with its line', () => {
		const {problems} = table([
			'company,as_of,debt,mood',
			'Acme,30.9.2025,1,good',
			',2025-09-30,1,',
			'Acme,2025-09-30,plenty,',
		]);
		expect(problems?.map(problem => [problem.line, problem.code])).toEqual([
			[1, 'unknown-column'],
			[2, 'bad-row'],
			[3, 'bad-row'],
			[4, 'bad-number'],
		]);
	});

	it('is recognised by its header', () => {
		expect(bestFormatName('own.csv', 'company,ticker,as_of,debt,cash\nAcme,ACME,2025-09-30,1,2')).toBe(
			'balance-sheet CSV',
		);
	});
});
