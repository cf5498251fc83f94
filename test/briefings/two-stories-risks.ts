// Risks of the two-stories briefing: one from text only, one with filings, one with prices, one without evidence.

import type {Risk, RiskEvidence} from '../../source/model/risk.ts';
import {evidence, indicator, risk} from './pieces.ts';

const told = (articleId: string, line: number, text: string, more: Partial<RiskEvidence> = {}): RiskEvidence => ({
	...evidence(articleId, line, text),
	polarity: 'tightening',
	mode: 'asserted',
	matched: ['borrow'],
	machineWritten: articleId !== 'wire',
	ageDays: 15,
	...more,
});

export const twoStoriesRisks: readonly Risk[] = [
	risk('R1', 'Sustainability of AI demand', {
		level: 'watch',
		previous: 'watch',
		reason: 'text only, its only source machine-written',
		families: {text: 1, market: null, filings: null},
		sentences: {tightening: 39, easing: 2, neutral: 4, realised: 3},
		evidence: [
			told('harbour', 25, 'Spending may run ahead of what customers will pay for.', {mode: 'conditional', ageDays: 0}),
		],
	}),
	risk('R2', 'Balance sheets of pivoting miners', {
		level: 'watch',
		confidence: 'medium',
		reason: 'filing of 30 Sep 2025 is fresh; text agrees',
		families: {text: 1, market: null, filings: 1},
		decisive: 'filings',
		indicators: [
			indicator('capex-to-revenue', {
				name: 'IREN capital spending to revenue',
				family: 'filings',
				value: 277.3,
				unit: 'percent',
				level: 2,
				threshold: {watch: 100, elevated: 200, severe: 400, rule: 'above'},
				ageDays: 78,
				source: 'filings/iren.json',
			}),
			indicator('interest-cover', {
				name: 'IREN interest cover',
				family: 'filings',
				value: null,
				unit: 'x',
				level: null,
				source: 'filings/iren.json',
				note: 'interest not reported',
			}),
		],
		sentences: {tightening: 3, easing: 4, neutral: 1, realised: 1},
		evidence: [told('wire', 7, 'Miners borrow heavily to build the halls.', {mode: 'realised', ageDays: 14})],
	}),
	risk('R3', 'Broader market correlation', {
		level: 'elevated',
		previous: 'watch',
		confidence: 'high',
		reason: 'prices are fresh and the text agrees',
		families: {text: 1, market: 2, filings: null},
		decisive: 'market',
		indicators: [
			indicator('corr', {
				name: 'correlation BTC–QQQ, 30 common days',
				value: 0.58,
				unit: 'correlation',
				n: 30,
				ci: [0.21, 0.81],
				level: 2,
				threshold: {watch: 0.3, elevated: 0.5, severe: 0.8, rule: 'at or above, and the interval above 0.2'},
				ageDays: 1,
				source: 'prices/BTC.csv, prices/QQQ.csv',
			}),
			indicator('fall', {
				name: 'BTC below its 90-day high',
				value: -26.1,
				unit: 'percent',
				level: 2,
				threshold: {watch: 10, elevated: 20, severe: 40, rule: 'below by more than'},
			}),
		],
		sentences: {tightening: 19, easing: 0, neutral: 2, realised: 7},
		evidence: [
			told('ledger', 10, 'The CoinDesk 20 gave up 19.3% in the same time.', {mode: 'realised'}),
			told('ledger', 11, 'Holders sell both when nerves fray.'),
		],
	}),
	risk('R4', 'Regulatory and energy landscape'),
];
