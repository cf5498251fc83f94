import {describe, expect, it} from 'vitest';
import type {Block, Target} from '../../source/model/block.ts';
import {nextOrder, orderedHeadlines} from '../../source/tui/headline-order.ts';
import {rankReason} from '../../source/tui/rank-reason.ts';
import {article, emptyBriefing} from '../briefings/pieces.ts';

const tone = (score: number | null) => ({score, label: null, n: 1});

const articles = [
	article('old', 1, {publishedAt: '2025-03-01', tone: tone(0.4)}),
	article('undated', 2, {tone: tone(-0.7)}),
	article('new', 3, {publishedAt: '2025-03-09T10:00:00Z', tone: tone(null)}),
];
const stories = [
	{
		id: 's',
		articleIds: ['new'],
		title: '',
		sameness: 'duplicate' as const,
		confidence: 'high' as const,
		sharedSentences: 0,
	},
];
const briefing = {...emptyBriefing, articles, stories: stories as unknown as typeof emptyBriefing.stories};

const opens: readonly Target[] = [
	{kind: 'article', id: 'old'},
	{kind: 'article', id: 'undated'},
	{kind: 'story', id: 's'},
];
const blocks: readonly Block[] = [
	{kind: 'table', header: false, columns: [], rows: opens.map(open => ({cells: [], open}))},
];

const idsIn = (order: 'rank' | 'date' | 'tone'): readonly string[] =>
	orderedHeadlines(blocks, order, briefing).flatMap(block =>
		block.kind === 'table' ? block.rows.map(({open}) => (open && 'id' in open ? open.id : '')) : [],
	);

describe('the order of the headlines', () => {
	it('goes round', () => {
		expect(nextOrder('rank')).toBe('date');
		expect(nextOrder(nextOrder(nextOrder('rank')))).toBe('rank');
	});

	it('is that of the section by rank', () => {
		expect(idsIn('rank')).toEqual(['old', 'undated', 's']);
	});

	it('is the youngest first by date, what has no date last', () => {
		expect(idsIn('date')).toEqual(['s', 'old', 'undated']);
	});

	it('is the most negative first by tone, what has no tone last', () => {
		expect(idsIn('tone')).toEqual(['undated', 'old', 's']);
	});
});

describe('the reason of a rank', () => {
	it('names its parts', () => {
		const ranked = article('a', 1, {
			rank: 36.8,
			machineWritten: true,
			rankParts: {relevance: 92, novelty: 100, decay: 1, credibility: 0.4, ageDays: 0},
		});
		expect(rankReason(ranked)).toBe(
			'why here: rank 36.8 from relevance 92 · new 100% · age 0 d · source 0.4 (machine-written)',
		);
	});

	it('says that an age is unknown', () => {
		expect(
			rankReason(article('a', 1, {rankParts: {relevance: 5, novelty: 0, decay: 0.5, credibility: 1, ageDays: null}})),
		).toContain('age unknown');
	});
});
