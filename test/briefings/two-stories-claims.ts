// Claims of the two-stories briefing: one of each way a check can end.

import type {Claim, ClaimCheck} from '../../source/model/claim.ts';
import {claim, evidence} from './pieces.ts';

const check = (more: Partial<ClaimCheck>): ClaimCheck => ({
	verdict: 'supported',
	reason: null,
	computed: null,
	base: null,
	end: null,
	series: null,
	conventionSensitive: false,
	flags: [],
	alternatives: [],
	...more,
});

const quote = (price: number, at: string, line: number) => ({price, at, field: 'close' as const, adjusted: null, line});

export const twoStoriesClaims: readonly Claim[] = [
	claim('k-btc', {
		articleId: 'ledger',
		risks: ['R3'],
		evidence: [
			evidence('ledger', 8, 'Bitcoin has lost more than 17% in 30 days.'),
			evidence('wire', 4, 'Bitcoin is down more than 17% over 30 days.'),
		],
		check: check({
			computed: -17.8696,
			base: quote(106_000, '2025-11-02', 71),
			end: quote(87_058.23, '2025-12-02', 101),
			series: 'prices/BTC.csv',
			conventionSensitive: true,
			alternatives: [
				{
					label: 'trading days',
					verdict: 'contradicted',
					computed: -10.981,
					base: quote(97_800, '2025-10-21', 59),
					end: quote(87_058.23, '2025-12-02', 101),
				},
			],
		}),
		implied: [{label: 'gain needed to recover', value: 21.7573, unit: 'percent'}],
	}),
	claim('k-qqq', {
		articleId: 'ledger',
		subject: 'QQQ',
		metric: 'drawdown_max',
		value: 7,
		valueText: '7',
		window: {type: 'within', of: 'month'},
		evidence: [evidence('ledger', 9, 'QQQ went through a fall of more than 7% within the month.')],
		check: check({
			computed: -8.4014,
			base: quote(512.3, '2025-11-03', 50),
			end: quote(469.27, '2025-11-20', 63),
			series: 'prices/QQQ.csv',
		}),
	}),
	claim('k-hut', {
		articleId: 'wire',
		subject: 'HUT',
		comparator: 'eq',
		value: 12,
		valueText: '12',
		window: {type: 'session', date: '2025-12-02'},
		evidence: [evidence('wire', 6, 'Hut 8 fell 12% that day.')],
		check: check({
			verdict: 'contradicted',
			computed: -9.0909,
			base: quote(38.5, '2025-12-01', 69),
			end: quote(35, '2025-12-02', 70),
			series: 'prices/HUT.csv',
			flags: ['closes_only'],
		}),
	}),
	claim('k-cd20', {
		articleId: 'ledger',
		subject: 'CD20',
		comparator: 'eq',
		value: 19.3,
		valueText: '19.3',
		ulp: 0.1,
		evidence: [evidence('ledger', 10, 'The CoinDesk 20 gave up 19.3% in the same time.')],
	}),
	claim('k-need', {
		subject: 'openai',
		metric: 'amount',
		comparator: 'gte',
		value: 2e12,
		valueText: '$2 trillion',
		ulp: 1e12,
		unit: 'USD',
		direction: 'none',
		window: {type: 'future'},
		item: 'revenue a year',
		modality: 'forecast',
		attribution: 'Quay & Sons',
		evidence: [
			evidence('harbour', 31, 'By 2030 the field needs at least $2 trillion of revenue a year, Quay & Sons reckon.'),
		],
		check: check({verdict: 'not_checkable', reason: 'forecast'}),
	}),
	claim('k-copy', {
		articleId: 'wire',
		duplicateOf: 'k-btc',
		evidence: [evidence('wire', 4, 'Bitcoin is down more than 17% over 30 days.')],
	}),
];
