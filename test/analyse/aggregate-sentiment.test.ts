import {describe, expect, it} from 'vitest';
import {aggregateSentiment} from '../../source/analyse/aggregate-sentiment.ts';
import type {EntityTone, ReadArticle} from '../../source/model/findings.ts';
import {articleOf, entity, toneFindings} from './tone/article-of.ts';

const entities = [entity('orbix', 'Orbix'), entity('lucerna', 'Lucerna', {historical: true})];

/** An article with the scores of its sentences towards Orbix given by hand. */
function read(day: string | null, relevance: number, scores: readonly number[]): ReadArticle {
	const article = articleOf(`of ${day}`, ['Orbix one. Orbix two. Orbix three.'], {publishedAt: day});
	const tone: EntityTone = {
		entityId: 'orbix',
		relevance,
		mentions: scores.length,
		tone: null,
		n: scores.length,
		scores: scores.map((score, sentence) => ({sentence, score})),
	};
	return {article, findings: {...toneFindings(article, entities), entities: [tone]}};
}

describe('sentiment across articles', () => {
	it('is a mean weighted by relevance, with the spread of its sentences', () => {
		const [orbix] = aggregateSentiment([read('2025-12-01', 90, [0.8, 0.4]), read('2025-12-01', 10, [-0.6])], {
			entities,
		});
		// (90·0.8 + 90·0.4 - 10·0.6) / 190; the plain mean is 0.2, squares 0.36 + 0.04 + 0.64, over n - 1 = 2
		expect(orbix?.score).toBeCloseTo(102 / 190, 12);
		expect(orbix?.spread).toBeCloseTo(Math.sqrt(1.04 / 2), 12);
		expect(orbix).toMatchObject({n: 3, label: 'positive', articleIds: ['id of of 2025-12-01', 'id of of 2025-12-01']});
	});

	it('has one trend point per day, null where nothing was said', () => {
		const [orbix] = aggregateSentiment([read('2025-11-30T22:00:00Z', 50, [0.5]), read('2025-12-02', 50, [-0.5])], {
			entities,
		});
		expect(orbix?.trend).toEqual([
			{date: '2025-11-30', score: 0.5, n: 1},
			{date: '2025-12-01', score: null, n: 0},
			{date: '2025-12-02', score: -0.5, n: 1},
		]);
	});

	it('shows at most 90 days of trend', () => {
		const [orbix] = aggregateSentiment([read('2020-01-01', 50, [0.5]), read('2025-12-02', 50, [-0.5])], {entities});
		expect(orbix?.trend.length).toBe(90);
		expect(orbix?.trend[0]?.date).toBe('2025-09-04');
	});

	it('says null, not 0, where no sentence was scored', () => {
		const [orbix] = aggregateSentiment([read(null, 40, [])], {entities});
		expect(orbix).toMatchObject({score: null, label: null, n: 0, spread: null, trend: [], evidence: []});
	});

	it('quotes the strongest sentences each way, strongest first, and no neutral ones', () => {
		const [orbix] = aggregateSentiment([read('2025-12-01', 50, [0.5, -0.9, 0.01])], {entities});
		expect(orbix?.evidence.map(({text, score}) => [text, score])).toEqual([
			['Orbix two.', -0.9],
			['Orbix one.', 0.5],
		]);
	});

	it('leaves out what is only history', () => {
		const article = articleOf('Then', ['Lucerna collapsed.']);
		expect(aggregateSentiment([{article, findings: toneFindings(article, entities)}], {entities})).toEqual([]);
	});
});
