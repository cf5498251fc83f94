import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {companyFigures} from '../../source/analyse/company-figures.ts';
import type {Deal} from '../../source/model/deal.ts';
import type {Fact, Filing} from '../../source/model/filing.ts';
import {parseCompanyFacts} from '../../source/parse/companyfacts.ts';
import {parseRatioRules} from '../../source/rules/ratio-rules.ts';
import {acme} from '../parse/price-context.ts';
import {hasShared, shared} from '../shared-folder.ts';

const {rules} = parseRatioRules(
	`staleAfterDays: 100
ratios:
- {id: debt-to-equity, name: Debt / equity, unit: x, worse: above, watch: 1, elevated: 2, severe: 4}
- {id: net-debt-to-ebitda, name: Net debt / EBITDA, unit: x, worse: above, watch: 3, elevated: 4, severe: 6}
- {id: interest-cover, name: Cover, unit: x, worse: below, watch: 4, elevated: 2, severe: 1}
- {id: capex-to-revenue, name: Capex / revenue, unit: x, worse: above, watch: 0.5, elevated: 1, severe: 2}
- {id: cash-runway-quarters, name: Runway, unit: quarters, worse: below, watch: 8, elevated: 4, severe: 2}
- {id: debt-growth-minus-revenue-growth, name: Growth, unit: pp, worse: above, watch: 25, elevated: 75, severe: 150}`,
	'ratios.yaml',
);

function fact(tag: string, value: number, end: string, over: Partial<Fact> = {}): Fact {
	return {
		tag: `us-gaap:${tag}`,
		value,
		unit: 'USD',
		start: null,
		end,
		filed: '2025-11-10',
		form: '10-Q',
		accession: 'a1',
		...over,
	};
}

const flow = (tag: string, value: number, start: string, end: string, over: Partial<Fact> = {}): Fact =>
	fact(tag, value, end, {start, ...over});

function filing(facts: readonly Fact[], over: Partial<Filing> = {}): Filing {
	return {
		cik: '1234',
		companyName: 'Acme Compute',
		ticker: null,
		framework: 'US-GAAP',
		file: 'acme.json',
		facts,
		...over,
	};
}

const figuresOf = (facts: readonly Fact[], asOf: string | null = '2025-12-01') =>
	companyFigures([filing(facts)], asOf, [acme], [], rules)[0];
const ratio = (facts: readonly Fact[], id: string) => figuresOf(facts)?.ratios.find(one => one.id === id);

const quarters = (tag: string, values: readonly number[]): readonly Fact[] => {
	const periods = [
		['2024-10-01', '2024-12-31'],
		['2025-01-01', '2025-03-31'],
		['2025-04-01', '2025-06-30'],
		['2025-07-01', '2025-09-30'],
	] as const;
	return values.map((value, index) => flow(tag, value, periods[index]?.[0] ?? '', periods[index]?.[1] ?? ''));
};

describe('debt', () => {
	it('takes LongTermDebt alone, because it holds current maturities already', () => {
		const facts = [
			fact('LongTermDebt', 1000, '2025-09-30'),
			fact('LongTermDebtNoncurrent', 900, '2025-09-30'),
			fact('LongTermDebtCurrent', 100, '2025-09-30'),
		];
		expect(figuresOf(facts)?.figures.debt).toMatchObject({value: 1000, tag: 'us-gaap:LongTermDebt', notes: []});
	});

	it('says which short-term borrowings LongTermDebt leaves out', () => {
		const facts = [fact('LongTermDebt', 1000, '2025-09-30'), fact('ShortTermBorrowings', 50, '2025-09-30')];
		expect(figuresOf(facts)?.figures.debt).toMatchObject({
			value: 1000,
			notes: ['short-term borrowings of 50 not included'],
		});
	});

	it('adds non-current, current and short-term debt', () => {
		const facts = [
			fact('LongTermDebtNoncurrent', 900, '2025-09-30'),
			fact('LongTermDebtCurrent', 100, '2025-09-30'),
			fact('ShortTermBorrowings', 50, '2025-09-30'),
		];
		expect(figuresOf(facts)?.figures.debt?.value).toBe(1050);
	});

	it('does not add short-term borrowings to DebtCurrent, which holds them', () => {
		const facts = [
			fact('LongTermDebtNoncurrent', 900, '2025-09-30'),
			fact('DebtCurrent', 150, '2025-09-30'),
			fact('LongTermDebtCurrent', 100, '2025-09-30'),
			fact('ShortTermBorrowings', 50, '2025-09-30'),
		];
		expect(figuresOf(facts)?.figures.debt?.value).toBe(1050);
	});

	it('marks debt that includes leases', () => {
		const facts = [
			fact('LongTermDebtAndCapitalLeaseObligations', 700, '2025-09-30'),
			fact('LongTermDebtCurrent', 10, '2025-09-30'),
		];
		expect(figuresOf(facts)?.figures.debt).toMatchObject({value: 710, notes: ['lease-inclusive']});
	});

	it('adds instruments only where no total is reported, one tag a family', () => {
		const facts = [
			fact('ConvertibleNotesPayable', 400, '2025-09-30'),
			fact('ConvertibleNotesPayableCurrent', 40, '2025-09-30'),
			fact('LongTermNotesPayable', 60, '2025-09-30'),
			fact('NotesPayableCurrent', 6, '2025-09-30'),
			fact('DebtInstrumentCarryingAmount', 5000, '2025-09-30'),
		];
		expect(figuresOf(facts)?.figures.debt).toMatchObject({
			value: 466,
			notes: ['sum of instruments, may be incomplete'],
		});
	});

	it('never takes liabilities or face amounts for debt', () => {
		const facts = [
			fact('Liabilities', 900, '2025-09-30'),
			fact('DebtInstrumentFaceAmount', 500, '2025-09-30'),
			fact('StockholdersEquity', 100, '2025-09-30'),
		];
		expect(figuresOf(facts)?.figures.debt).toBeNull();
		expect(ratio(facts, 'debt-to-equity')).toMatchObject({value: null, level: null, note: 'debt not reported'});
	});
});

describe('facts known on a day', () => {
	const facts = [
		fact('StockholdersEquity', 100, '2025-06-30', {filed: '2025-08-10', accession: 'a1'}),
		fact('StockholdersEquity', 90, '2025-06-30', {filed: '2025-11-10', accession: 'a2'}),
		fact('StockholdersEquity', 80, '2025-09-30', {filed: '2025-11-10', accession: 'a2'}),
	];

	it('does not see a report that was filed later', () => {
		expect(figuresOf(facts, '2025-09-30')?.figures.equity).toMatchObject({value: 100, end: '2025-06-30', notes: []});
	});

	it('takes the value filed last and marks it as restated', () => {
		expect(figuresOf(facts.slice(0, 2))?.figures.equity).toMatchObject({
			value: 90,
			filed: '2025-11-10',
			notes: ['restated'],
		});
	});

	it('takes the newest balance sheet and says how old it is', () => {
		expect(figuresOf(facts, '2025-12-01')).toMatchObject({
			figures: {equity: {value: 80}},
			ageDays: 62,
			filedDays: 21,
			stale: false,
		});
		expect(figuresOf(facts, '2026-03-01')).toMatchObject({stale: true});
	});

	it('gives no figures for a company of which nothing was filed yet', () => {
		expect(companyFigures([filing(facts)], '2025-01-01', [acme], [], rules)).toEqual([]);
	});
});

describe('twelve months', () => {
	it('adds four quarters', () => {
		const revenue = figuresOf(quarters('Revenues', [10, 20, 30, 40]))?.figures.revenueTtm;
		expect(revenue).toMatchObject({
			value: 100,
			start: '2024-10-01',
			end: '2025-09-30',
			notes: ['sum of four quarters'],
		});
	});

	it('is unknown with a quarter missing', () => {
		const facts = quarters('Revenues', [10, 20, 30, 40]).toSpliced(1, 1);
		expect(
			figuresOf([...facts, fact('Assets', 1, '2025-09-30'), fact('StockholdersEquity', 1, '2025-09-30')])?.figures
				.revenueTtm,
		).toBeNull();
	});

	it('derives the fourth quarter from the year less nine months', () => {
		const facts = [
			flow('Revenues', 15, '2024-01-01', '2024-03-31'),
			flow('Revenues', 45, '2024-01-01', '2024-09-30'),
			flow('Revenues', 70, '2024-01-01', '2024-12-31', {form: '10-K'}),
			...quarters('Revenues', [0, 20, 30, 40]).slice(1),
		];
		// Q4 = 70 - 45 = 25
		expect(figuresOf(facts)?.figures.revenueTtm).toMatchObject({
			value: 115,
			notes: ['sum of four quarters', 'derived'],
		});
	});

	it('derives quarters of cash flows, which are reported since the start of the year only', () => {
		const capex = 'PaymentsToAcquirePropertyPlantAndEquipment';
		const facts = [
			flow(capex, 30, '2024-01-01', '2024-09-30'),
			flow(capex, 50, '2024-01-01', '2024-12-31'),
			flow(capex, 5, '2025-01-01', '2025-03-31'),
			flow(capex, 12, '2025-01-01', '2025-06-30'),
			flow(capex, 24, '2025-01-01', '2025-09-30'),
		];
		// (50 - 30) + 5 + (12 - 5) + (24 - 12)
		expect(figuresOf(facts)?.figures.capexTtm?.value).toBe(44);
	});

	it('takes a fiscal year of 53 weeks as it is', () => {
		const facts = [flow('Revenues', 500, '2024-09-29', '2025-10-04', {form: '10-K'})];
		expect(figuresOf(facts)?.figures.revenueTtm).toMatchObject({value: 500, notes: ['fiscal year']});
	});

	it('goes by start and end, so that last year inside this year is no new quarter', () => {
		const facts = [...quarters('Revenues', [10, 20, 30, 40]), flow('Revenues', 33, '2024-07-01', '2024-09-30')];
		expect(figuresOf(facts)?.figures.revenueTtm?.value).toBe(100);
	});

	it('prefers the tag that is still in use to the one that comes first', () => {
		const old = flow('RevenueFromContractWithCustomerExcludingAssessedTax', 7, '2018-01-01', '2018-12-31', {
			filed: '2019-02-01',
		});
		expect(figuresOf([old, ...quarters('Revenues', [10, 20, 30, 40])])?.figures.revenueTtm).toMatchObject({
			value: 100,
			tag: 'us-gaap:Revenues',
		});
	});
});

describe('ratios', () => {
	const debt = (value: number) => fact('LongTermDebt', value, '2025-09-30');
	const cash = (value: number) => fact('CashAndCashEquivalentsAtCarryingValue', value, '2025-09-30');
	const ebitda = [
		...quarters('OperatingIncomeLoss', [1, 1, 1, 1]),
		...quarters('DepreciationDepletionAndAmortization', [4, 4, 4, 4]),
	];

	it('levels debt over equity by the cut-offs, unrounded', () => {
		expect(ratio([debt(200), fact('StockholdersEquity', 100, '2025-09-30')], 'debt-to-equity')).toMatchObject({
			value: 2,
			level: 1,
		});
		expect(ratio([debt(200.01), fact('StockholdersEquity', 100, '2025-09-30')], 'debt-to-equity')).toMatchObject({
			level: 2,
		});
	});

	it('is severe where equity is gone', () => {
		expect(ratio([debt(200), fact('StockholdersEquity', -5, '2025-09-30')], 'debt-to-equity')).toMatchObject({
			value: null,
			level: 3,
		});
	});

	it('never mixes balances of different days', () => {
		const note = ratio([debt(200), fact('StockholdersEquity', 100, '2025-06-30')], 'debt-to-equity')?.note;
		expect(note).toBe('parts not reported for the same day');
	});

	it('divides net debt by EBITDA of twelve months', () => {
		expect(ratio([debt(150), cash(50), ...ebitda], 'net-debt-to-ebitda')).toMatchObject({value: 5, level: 2});
	});

	it('says net cash instead of a negative multiple', () => {
		expect(ratio([debt(50), cash(60), ...ebitda], 'net-debt-to-ebitda')).toMatchObject({
			value: null,
			level: 0,
			note: 'net cash',
		});
	});

	it('is severe with net debt and no positive EBITDA', () => {
		const losses = [
			...quarters('OperatingIncomeLoss', [-9, -9, -9, -9]),
			...quarters('DepreciationDepletionAndAmortization', [4, 4, 4, 4]),
		];
		expect(ratio([debt(150), cash(50), ...losses], 'net-debt-to-ebitda')).toMatchObject({value: null, level: 3});
	});

	it('names the part of which there are fewer than four quarters', () => {
		const facts = [
			debt(150),
			cash(50),
			...quarters('OperatingIncomeLoss', [1, 1]),
			...quarters('DepreciationDepletionAndAmortization', [4, 4]),
		];
		expect(ratio(facts, 'net-debt-to-ebitda')?.note).toBe('EBITDA: fewer than 4 quarters');
	});

	it('counts quarters of cash left', () => {
		const facts = [
			cash(60),
			...quarters('PaymentsToAcquirePropertyPlantAndEquipment', [30, 30, 30, 30]),
			...quarters('NetCashProvidedByUsedInOperatingActivities', [10, 10, 10, 10]),
		];
		// 60 / ((120 - 40) / 4)
		expect(ratio(facts, 'cash-runway-quarters')).toMatchObject({value: 3, level: 2});
	});

	it('takes revenue growth from debt growth in percentage points', () => {
		const before = (tag: string, values: readonly number[]) =>
			quarters(tag, values).map(one => ({
				...one,
				start: one.start?.replace(/^\d{4}/, year => String(Number(year) - 1)) ?? null,
				end: one.end.replace(/^\d{4}/, year => String(Number(year) - 1)),
			}));
		const facts = [
			debt(300),
			fact('LongTermDebt', 100, '2024-09-30'),
			...quarters('Revenues', [15, 15, 15, 15]),
			...before('Revenues', [10, 10, 10, 10]),
		];
		// debt +200 %, revenue +50 %
		expect(ratio(facts, 'debt-growth-minus-revenue-growth')).toMatchObject({value: 150, level: 2});
	});
});

describe('companies', () => {
	const contract = (over: Partial<Deal>): Deal => ({
		id: 'd1',
		from: 'Big Cloud',
		to: 'Acme Compute',
		directed: true,
		kind: 'cloud_contract',
		amountUSD: 5e9,
		amountText: '$5 billion',
		comparator: 'eq',
		status: 'announced',
		explicit: true,
		date: null,
		term: null,
		evidence: [],
		...over,
	});

	it('shows announced contract value beside revenue and never in it', () => {
		const deals = [
			contract({}),
			contract({id: 'd2', amountUSD: 1e9}),
			contract({id: 'd3', status: 'potential'}),
			contract({id: 'd4', to: 'Other'}),
			contract({id: 'd5', kind: 'invest'}),
		];
		const [figures] = companyFigures([filing(quarters('Revenues', [1, 1, 1, 1]))], null, [acme], deals, rules);
		expect(figures).toMatchObject({announced: {usd: 6e9, dealIds: ['d1', 'd2']}, figures: {revenueTtm: {value: 4}}});
	});

	it('puts files of one tag each together by the SEC number', () => {
		const files = [
			filing([fact('LongTermDebt', 10, '2025-09-30')], {file: 'a.json'}),
			filing([fact('StockholdersEquity', 5, '2025-09-30')], {file: 'b.json', companyName: 'ACME COMPUTE INC'}),
		];
		const all = companyFigures(files, null, [acme], [], rules);
		expect(all).toHaveLength(1);
		expect(all[0]).toMatchObject({entityId: 'acme', figures: {debt: {file: 'a.json'}, equity: {file: 'b.json'}}});
	});

	it('uses the framework of the newest reports and prints it', () => {
		const old = [{...fact('x', 70, '2024-06-30', {filed: '2024-08-28'}), tag: 'ifrs-full:Borrowings'}];
		const now = [fact('LongTermDebt', 10, '2025-09-30')];
		expect(companyFigures([filing([...old, ...now])], '2024-09-01', [acme], [], rules)[0]).toMatchObject({
			framework: 'IFRS',
			figures: {debt: {value: 70}},
		});
		expect(companyFigures([filing([...old, ...now])], '2025-12-01', [acme], [], rules)[0]).toMatchObject({
			framework: 'US-GAAP',
			figures: {debt: {value: 10}},
		});
	});

	it('reads figures in the currency of the balance sheet and ignores shares', () => {
		const facts = [
			fact('LongTermDebt', 99, '2025-09-30', {unit: 'CAD'}),
			fact('Assets', 500, '2025-09-30'),
			fact('LongTermDebt', 70, '2025-09-30'),
			fact('LongTermDebt', 1e6, '2025-09-30', {unit: 'shares'}),
		];
		expect(figuresOf(facts)?.figures.debt).toMatchObject({value: 70, unit: 'USD'});
	});

	it('fills in from our own table what filings do not say', () => {
		const stated = filing([{...fact('x', 9e9, '2025-09-30', {filed: null}), tag: 'contracted_ai_revenue'}], {
			framework: 'stated',
			file: 'own.csv',
			cik: null,
			ticker: 'ACME',
		});
		const [figures] = companyFigures(
			[filing([fact('LongTermDebt', 10, '2025-09-30')]), stated],
			'2025-12-01',
			[acme],
			[],
			rules,
		);
		expect(figures).toMatchObject({
			framework: 'US-GAAP',
			figures: {contractedAiRevenue: {value: 9e9, file: 'own.csv', notes: ['stated']}},
		});
	});
});

describe.skipIf(!hasShared)('the companyfacts sample', () => {
	const file = {
		path: 'facts.json',
		text: hasShared ? readFileSync(shared('samples/filings/companyfacts_AAPL_cut.json'), 'utf8') : '',
		encoding: 'utf-8',
	};
	const filings = parseCompanyFacts(file).filings ?? [];

	it('gives the fiscal year 2024 of Apple as filed on 1 November 2024', () => {
		const [figures] = companyFigures(filings, '2024-12-31', [], [], rules);
		expect(figures).toMatchObject({
			entityId: 'cik-320193',
			figures: {
				debt: {value: 96_662_000_000, end: '2024-09-28'},
				cash: {value: 29_943_000_000},
				revenueTtm: {value: 391_035_000_000},
			},
		});
	});

	it('gives the twelve months to June 2024 on the day before', () => {
		const [figures] = companyFigures(filings, '2024-10-31', [], [], rules);
		// 89,498 (Q4 2023 = 383,285 - 293,787) + 119,575 + 90,753 + 85,777 million
		expect(figures?.figures.revenueTtm).toMatchObject({value: 385_603_000_000, end: '2024-06-29'});
	});
});
