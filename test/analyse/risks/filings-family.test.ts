import {describe, expect, it} from 'vitest';
import {filingsIndicators, filingsLevel} from '../../../source/analyse/risks/filings-family.ts';
import type {CompanyFigures, Ratio} from '../../../source/model/figures.ts';
import {packaged} from './small-world.ts';

const rules = packaged.risks.risks.find(({id}) => id === 'R2')?.indicators ?? [];

const ratio = (id: Ratio['id'], level: Ratio['level']): Ratio => ({
	id,
	name: `Ratio ${id}`,
	value: 2,
	unit: 'x',
	level,
	note: null,
});

const company = (entityId: string, ticker: string, levels: readonly Ratio['level'][], ageDays = 40): CompanyFigures => {
	const ids: readonly Ratio['id'][] = ['debt-to-equity', 'net-debt-to-ebitda', 'interest-cover'];
	return {
		entityId,
		name: entityId,
		ticker,
		cik: null,
		framework: 'US-GAAP',
		figures: {} as CompanyFigures['figures'],
		ratios: levels.map((level, index) => ratio(ids[index] as Ratio['id'], level)),
		announced: null,
		ageDays,
		filedDays: 10,
		stale: false,
	};
};

const indicatorsOf = (figures: readonly CompanyFigures[]) =>
	filingsIndicators(rules, {figures, entities: packaged.entities, ratios: packaged.ratios, missingAfter: 300});

describe('ratios as indicators', () => {
	it('are those of the companies the risk is about', () => {
		const found = indicatorsOf([company('riot', 'RIOT', [1]), company('apple', 'AAPL', [3])]);
		expect(found.map(({id}) => id)).toEqual(['debt-to-equity:RIOT']);
	});

	it('carry the cut-offs of the ratio rules', () => {
		const [found] = indicatorsOf([company('riot', 'RIOT', [1])]);
		expect(found?.threshold).toEqual({watch: 1, elevated: 2, severe: 4, rule: 'above'});
	});

	it('lose their level when the figures are older than three half-lives', () => {
		const [found] = indicatorsOf([company('riot', 'RIOT', [2], 301)]);
		expect(found?.level).toBeNull();
		expect(found?.note).toBe('counts as missing: 301 days old');
	});
});

describe('the filings family', () => {
	const level = (figures: readonly CompanyFigures[]): number | null => filingsLevel(indicatorsOf(figures));

	it('is not set by one ratio of a company', () => {
		expect(level([company('riot', 'RIOT', [3, 0, 1])])).toBe(1);
	});

	it('is not set by one company of three', () => {
		const sound = [company('riot', 'RIOT', [0, 0, 0]), company('mara', 'MARA', [1, 1, 0])];
		expect(level([...sound, company('cipher', 'CIFR', [3, 3, 3])])).toBe(1);
	});

	it('is missing without a ratio that has a level', () => {
		expect(level([company('riot', 'RIOT', [null])])).toBeNull();
		expect(level([])).toBeNull();
	});
});
