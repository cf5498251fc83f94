import {describe, expect, it} from 'vitest';
import {noveltyOf} from '../../source/analyse/novelty.ts';
import {rankArticles} from '../../source/analyse/rank.ts';
import type {Article} from '../../source/model/article.ts';
import type {ReadArticle} from '../../source/model/findings.ts';
import type {Rules} from '../../source/rules/rules.ts';
import {rules as dealRules, readDeals} from './deals/small-deals.ts';

const weights = {
	filing: 1,
	company: 0.9,
	wire: 0.8,
	publisher: 0.8,
	aggregator: 0.5,
	'machine-written': 0.4,
	unknown: 0.3,
};
const rules = {...dealRules, sources: {weights, sources: [], machineWritten: []}} as unknown as Rules;

function read(id: string, body: string, more: Partial<Article>, relevance = 50): ReadArticle {
	const one = readDeals(body, {id, title: `Title of ${id}`, ...more});
	const entities = [{entityId: 'chipco', relevance, mentions: 1, tone: null, n: 0}];
	return {...one, findings: {...one.findings, entities} as unknown as ReadArticle['findings']};
}

const quiet = 'ChipCo opened an office.';

describe('rankArticles', () => {
	it('multiplies relevance, novelty, decay and credibility and keeps all four', () => {
		const ranked = rankArticles([read('a', quiet, {publishedAt: '2025-11-04'})], [], [], '2025-11-07', rules).get('a');
		expect(ranked?.parts).toEqual({relevance: 50, novelty: 100, decay: 0.5, credibility: 0.8, ageDays: 3});
		expect(ranked?.rank).toBeCloseTo(0.5 * 1 * 0.5 * 0.8 * 100, 10);
	});

	it('takes an undated article for as old as the oldest dated one, and its novelty for unknown', () => {
		const all = [read('old', quiet, {publishedAt: '2025-11-01'}), read('undated', quiet, {publishedAt: null})];
		const ranked = rankArticles(all, [], [], '2025-11-07', rules).get('undated');
		expect(ranked?.parts.ageDays).toBe(6);
		expect(ranked?.novelty).toBeNull();
	});

	it('takes an article dated by its month for as old as the first of it', () => {
		const ranked = rankArticles([read('a', quiet, {publishedAt: '2025-11'})], [], [], '2025-11-07', rules);
		expect(ranked.get('a')?.parts.ageDays).toBe(6);
	});

	it('counts a machine-written text at most as such', () => {
		const all = [read('a', quiet, {machineWritten: true, sourceLabel: 'wire'})];
		expect(rankArticles(all, [], [], '2025-11-07', rules).get('a')?.parts.credibility).toBe(0.4);
	});
});

describe('noveltyOf', () => {
	const deal = 'ChipCo will invest $5 billion in LabCo.';

	it('is what share of the facts no earlier article told', () => {
		const all = [
			read('first', deal, {publishedAt: '2025-11-01'}),
			read('same', deal, {publishedAt: '2025-11-02'}),
			read('other', 'FundBank lent RentaGPU $7 billion.', {publishedAt: '2025-11-02'}),
		];
		const novelty = noveltyOf(all, new Map());
		expect([novelty.get('first'), novelty.get('same'), novelty.get('other')]).toEqual([100, 0, 100]);
	});

	it('falls by a quarter with each retelling of a story', () => {
		const all = ['a', 'b', 'c'].map((id, at) =>
			read(id, quiet, {title: `${id}${id}${id} headline${at}`, publishedAt: `2025-11-0${at + 1}`}),
		);
		const novelty = noveltyOf(all, new Map(all.map(one => [one.article.id, 's1'])));
		expect([...novelty.values()]).toEqual([100, 75, 56.25]);
	});
});
