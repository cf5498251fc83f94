import {describe, expect, it} from 'vitest';
import {clusterStories} from '../../../source/analyse/stories/cluster-stories.ts';
import type {Article} from '../../../source/model/article.ts';
import type {ReadArticle} from '../../../source/model/findings.ts';
import type {Rules} from '../../../source/rules/rules.ts';
import {rules as dealRules, readDeals} from '../deals/small-deals.ts';

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

const read = (id: string, body: string, more: Partial<Article> = {}): ReadArticle =>
	readDeals(body, {id, places: [{file: `${id}.txt`, line: 1}], ...more});

const groups = (all: readonly ReadArticle[]): readonly string[] =>
	clusterStories(all, rules).stories.map(story => `${story.articleIds.join(' ')} ${story.sameness ?? 'alone'}`);

const report =
	'The harbour of the old town was closed on Monday after a crane fell into the basin, the port authority said. Nobody was hurt. Ships wait outside until divers have looked at the wreck, which lies across the only channel deep enough for container vessels.';
const edited = report.replace('on Monday', 'late on Monday').replace('Nobody was hurt.', 'There were no injuries.');
const other =
	'A bakery in the capital has won the prize for the best rye bread of the year. The jury praised its crust and its sour taste. The owner has baked by hand for forty years and wants to go on as long as her knees allow it, she told the paper.';

describe('clusterStories', () => {
	it('puts the same text under two ids together', () => {
		expect(groups([read('a', report), read('b', report), read('c', other)])).toEqual(['a b duplicate', 'c alone']);
	});

	it('calls a text that holds the whole of another one a duplicate', () => {
		expect(groups([read('a', report), read('b', `${report}\n${other}`)])).toEqual(['a b duplicate']);
	});

	it('puts an edited copy of the same days together, and not one of another year', () => {
		expect(groups([read('a', report), read('b', edited)])).toEqual(['a b near-copy']);
		expect(groups([read('a', report), read('b', edited, {publishedAt: '2024-11-03'})])).toEqual(['a alone', 'b alone']);
	});

	it('puts articles of one event together when they share facts in other words', () => {
		const one = 'ChipCo will invest $5 billion in LabCo, the laboratory said on Monday. The money pays for servers.';
		const two = 'LabCo gets a new owner of shares: ChipCo is to invest $5 billion in LabCo for servers.';
		const all = [
			read('a', one, {title: 'Fresh money'}),
			read('b', two, {title: 'A new shareholder'}),
			read('c', other),
		];
		expect(groups(all)).toEqual(['a b same-story', 'c alone']);
	});

	it('needs more than one shared fact, and the same days', () => {
		const later = 'ChipCo will invest $5 billion in LabCo, the laboratory said on Monday. The money pays for servers.';
		const all = [
			read('a', later, {title: 'One'}),
			read('b', `${later} Really.`.repeat(1), {title: 'Two', publishedAt: '2025-12-20'}),
		];
		expect(groups([all[0] as ReadArticle, read('c', 'FundBank lent $5 billion to RentaGPU.')])).toEqual([
			'a alone',
			'c alone',
		]);
		expect(groups(all)).toEqual(['a b duplicate']);
	});

	it('joins paraphrases about one actor and matter with low confidence only', () => {
		const one =
			'BigCloud turns to solar power. The company buys solar panels and batteries for its cloud halls in the desert, and the desert grid gets some of the solar power.';
		const two =
			'Solar panels and batteries will feed the cloud halls of BigCloud in the desert. BigCloud wants solar power for its halls, and gives some to the desert grid.';
		const all = [
			read('a', one, {title: 'BigCloud bets on desert solar power'}),
			read('b', two, {title: "BigCloud's desert solar power plan"}),
		];
		const [story] = clusterStories(all, rules).stories;
		expect(story).toMatchObject({articleIds: ['a', 'b'], sameness: 'same-story', confidence: 'low'});
	});

	it('joins reports of the same days whose titles name the same two companies', () => {
		const one = 'ChipCo signed a contract with LabCo for memory chips. The chips go to the new hall of LabCo.';
		const two = 'LabCo gets its memory chips from ChipCo. The contract covers chips for the new hall of LabCo.';
		const [a, b] = [read('a', one, {title: 'ChipCo sells to LabCo'}), read('b', two, {title: 'LabCo turns to ChipCo'})];
		expect(groups([a, b])).toEqual(['a b same-story']);
		expect(groups([a, read('b', two, {title: 'LabCo turns to ChipCo', publishedAt: '2025-11-20'})])).toEqual([
			'a alone',
			'b alone',
		]);
	});

	it('does not join what a token or an authority is only named in', () => {
		const text = 'Coin traded lower in a quiet session, and volumes on exchanges stayed thin through the day.';
		const two = 'Coin traded higher in a lively session, and volumes on exchanges rose through the whole day.';
		expect(
			groups([
				read('a', text, {title: 'Coin session thin volumes'}),
				read('b', two, {title: 'Coin session lively volumes'}),
			]),
		).toEqual(['a alone', 'b alone']);
	});

	it('lists the most credible article of a story first and names the story after it', () => {
		const all = [
			read('a', report, {sourceLabel: 'unknown', title: 'Copy'}),
			read('b', report, {sourceLabel: 'wire', title: 'Crane falls'}),
		];
		expect(clusterStories(all, rules).stories[0]).toMatchObject({
			articleIds: ['b', 'a'],
			title: 'Crane falls',
			id: 's-b',
		});
	});

	it('finds copies among thousands of texts without comparing all pairs', () => {
		const words = (seed: number): string =>
			Array.from({length: 60}, (_, at) => `w${(seed * 7919 + at * at * 31 + at * seed) % 4999}`).join(' ');
		const all = Array.from({length: 2100}, (_, at) => read(`n${at}`, words(at), {title: ''}));
		const copy = read('copy', `${words(77)} and more`, {title: ''});
		const {stories} = clusterStories([...all, copy], rules);
		expect(stories.find(story => story.articleIds.includes('copy'))?.articleIds).toContain('n77');
		expect(stories.length).toBeGreaterThan(2050);
	});
});

describe('theme links', () => {
	it('link stories of like words that bear on one risk, and merge nothing', () => {
		const risky = (id: string, body: string): ReadArticle => {
			const one = read(id, body, {title: id});
			const riskSentences = [{riskId: 'R1', sentence: 0, polarity: 'neutral', mode: 'asserted', matched: []}];
			return {...one, findings: {...one.findings, riskSentences} as ReadArticle['findings']};
		};
		const all = [
			risky('a', 'Demand for computing halls may slow, and halls stand empty. Investors doubt demand.'),
			risky('b', 'Investors doubt that demand for computing lasts. Empty halls are a sign of slow demand.'),
			read('c', other),
		];
		const {stories, themes} = clusterStories(all, rules);
		expect(stories).toHaveLength(3);
		expect(themes.map(theme => theme.articleIds)).toEqual([['a', 'b']]);
	});
});
