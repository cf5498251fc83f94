// The one filing of the two-stories briefing: a miner with some figures reported and some not.

import type {CompanyFigures, Figure} from '../../source/model/figures.ts';

const figure = (value: number, tag: string, more: Partial<Figure> = {}): Figure => ({
	value,
	unit: 'USD',
	start: null,
	end: '2025-09-30',
	filed: '2025-11-06',
	tag: `us-gaap:${tag}`,
	file: 'filings/iren.json',
	notes: [],
	...more,
});

export const twoStoriesFilings: readonly CompanyFigures[] = [
	{
		entityId: 'iren',
		name: 'IREN',
		ticker: 'IREN',
		cik: '1878848',
		framework: 'US-GAAP',
		figures: {
			debt: figure(964_200_000, 'LongTermDebt', {notes: ['sum of instruments, may be incomplete']}),
			cash: figure(1_032_000_000, 'CashAndCashEquivalentsAtCarryingValue'),
			equity: figure(1_820_000_000, 'StockholdersEquity'),
			revenueTtm: figure(501_300_000, 'Revenues', {start: '2024-10-01'}),
			interestTtm: null,
			capexTtm: figure(1_390_000_000, 'PaymentsToAcquireProductiveAssets', {start: '2024-10-01'}),
			ebitdaTtm: null,
			operatingCashFlowTtm: null,
			contractedAiRevenue: null,
			debtYearAgo: null,
			revenueTtmYearAgo: null,
		},
		ratios: [
			{id: 'debt-to-equity', name: 'Debt to equity', value: 0.5298, unit: 'x', level: 0, note: null},
			{
				id: 'interest-cover',
				name: 'Interest cover',
				value: null,
				unit: 'x',
				level: null,
				note: 'interest not reported',
			},
			{
				id: 'capex-to-revenue',
				name: 'Capital spending to revenue',
				value: 277.3,
				unit: 'percent',
				level: 2,
				note: null,
			},
		],
		announced: {usd: 9.7e9, dealIds: ['d-iren']},
		ageDays: 78,
		filedDays: 41,
		stale: false,
	},
];
