// Reads the settings of `risks.yaml`: how old evidence may get and how much must be read to call a silence calm.

import type {Family} from '../model/risk.ts';
import {type Complain, isRecord, knownKeys, numberOf, type YamlRecord} from './yaml-values.ts';

export const families: readonly Family[] = ['market', 'filings', 'text'];

/** How old a family may get, in trading days (market) or calendar days, and how sentences add up. */
export interface RiskSettings {
	readonly halfLives: Readonly<Record<Family, number>>;
	readonly within: number;
	readonly calmArticles: number;
	readonly calmSources: number;
}

const usual: RiskSettings = {
	halfLives: {market: 2, text: 7, filings: 100},
	within: 14,
	calmArticles: 20,
	calmSources: 3,
};

/** Settings as stated, the usual ones where nothing is stated. */
export function settingsOf(raw: YamlRecord, complain: Complain): RiskSettings {
	const halfLives = isRecord(raw.halfLives) ? raw.halfLives : {};
	const text = isRecord(raw.text) ? raw.text : {};
	knownKeys(halfLives, families, 'halfLives', complain);
	knownKeys(text, ['within', 'calmArticles', 'calmSources'], 'text', complain);
	return {
		halfLives: {
			market: numberOf(halfLives.market) ?? usual.halfLives.market,
			text: numberOf(halfLives.text) ?? usual.halfLives.text,
			filings: numberOf(halfLives.filings) ?? usual.halfLives.filings,
		},
		within: numberOf(text.within) ?? usual.within,
		calmArticles: numberOf(text.calmArticles) ?? usual.calmArticles,
		calmSources: numberOf(text.calmSources) ?? usual.calmSources,
	};
}
