import {describe, expect, it} from 'vitest';
import {relevanceOf} from '../../../source/analyse/tone/relevance.ts';
import type {EntityTone} from '../../../source/model/findings.ts';
import {articleOf, entity, toneFindings} from './article-of.ts';

const entities = [entity('orbix', 'Orbix'), entity('vanta', 'Vanta'), entity('lucerna', 'Lucerna', {historical: true})];
const tones = (title: string, paragraphs: readonly string[]): ReadonlyMap<string, EntityTone> =>
	new Map(toneFindings(articleOf(title, paragraphs), entities).entities.map(tone => [tone.entityId, tone]));

describe('relevance', () => {
	it('is 45 for the title, 25 for the lead, up to 20 for mentions and 10 for coming early', () => {
		const about = {inTitle: true, mentionSentences: [0, 0, 1, 3, 4], sentences: 8, historical: false};
		expect(relevanceOf(about)).toBeCloseTo(100, 10);
		expect(relevanceOf({...about, inTitle: false})).toBeCloseTo(55, 10);
		expect(relevanceOf({inTitle: false, mentionSentences: [6], sentences: 8, historical: false})).toBeCloseTo(6.5, 10);
	});

	it('never exceeds 10 for history', () => {
		expect(relevanceOf({inTitle: true, mentionSentences: [0], sentences: 2, historical: true})).toBe(10);
	});
});

describe('tone per entity', () => {
	it('tells apart who did well and who did not', () => {
		const found = tones('Two results', [
			'Orbix won a record order.',
			'Vanta faces a fraud probe and suspended its dividend.',
		]);
		expect(found.get('orbix')?.tone).toBeGreaterThan(0.3);
		expect(found.get('vanta')?.tone).toBeLessThan(-0.3);
	});

	it('carries a pronoun over one sentence, and no further', () => {
		const found = tones('Notes', ['Orbix met the press. It warned of heavy losses. It also warned of layoffs.']);
		expect(found.get('orbix')?.scores.map(score => score.sentence)).toEqual([0, 1]);
	});

	it('does not carry over when two could be meant', () => {
		const found = tones('Notes', ['Orbix met Vanta. It warned of heavy losses.']);
		expect(found.get('orbix')?.n).toBe(1);
	});

	it('gives history a relevance and no tone', () => {
		const found = tones('Lucerna again?', ['Lucerna collapsed.']);
		expect(found.get('lucerna')).toMatchObject({relevance: 10, tone: null, n: 0, mentions: 1});
	});

	it('lists the most relevant first', () => {
		const article = articleOf('Vanta grows', ['Vanta grew.', 'So it goes.', 'Orbix watched.']);
		expect(toneFindings(article, entities).entities.map(tone => tone.entityId)).toEqual(['vanta', 'orbix']);
	});
});
