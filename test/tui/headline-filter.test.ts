import {describe, expect, it} from 'vitest';
import type {Line} from '../../source/model/block.ts';
import type {Briefing} from '../../source/model/briefing.ts';
import {filterHeadlines, type Sought, shownWords} from '../../source/tui/headline-filter.ts';

const article = (id: string, title: string, tone: number, day: string) => ({
	id,
	title,
	publisher: 'Harbor Post',
	publishedAt: `${day}T08:00:00.000Z`,
	tone: {score: tone},
	entities: [{entityId: 'island-ferries', name: 'Island Ferries', ticker: 'ISF'}],
	summary: [{text: 'A short summary about dredging.'}],
});
const briefing = {
	articles: [
		article('a1', 'Ferry fares rise', -0.4, '2025-06-01'),
		article('a2', 'New pier opens', 0.5, '2025-06-09'),
		article('a3', 'Ferry strike ends', 0.2, '2025-06-12'),
	],
	stories: [{id: 's1', articleIds: ['a2', 'a3']}],
	risks: [{id: 'R3', evidence: [{articleId: 'a1'}]}],
} as unknown as Briefing;

const lines: readonly Line[] = [
	{spans: [{text: 'date headline'}], item: null},
	{spans: [{text: 'Jun 1 Ferry fares rise'}], item: 0, open: {kind: 'article', id: 'a1'}},
	{spans: [{text: 'Jun 9 New pier opens'}], item: 1, open: {kind: 'story', id: 's1'}},
	{spans: [{text: 'on the east quay'}], item: 1},
];
const sought: Sought = {briefing, read: () => undefined, find: () => null};
const items = (query: string, how: Sought = sought): readonly number[] => [
	...new Set(filterHeadlines(lines, query, how).flatMap(({item}) => item ?? [])),
];

describe('the filter of the headlines', () => {
	it('leaves every line of an item, and the lines above the first', () =>
		expect(filterHeadlines(lines, 'pier', sought)).toEqual([lines[0], lines[2], lines[3]]));
	it('finds what a line shows, and what any article behind it says', () => {
		expect(items('quay')).toEqual([1]);
		expect(items('strike')).toEqual([1]);
		expect(items('dredging')).toEqual([0, 1]);
		expect(items('ferr')).toEqual([0, 1]);
	});
	it('knows the fields of the search', () => {
		expect(items('title:ferry tone:negative')).toEqual([0]);
		expect(items('after:2025-06-10')).toEqual([1]);
		expect(items('symbol:isf risk:R3')).toEqual([0]);
		expect(items('"new pier" -strike')).toEqual([1]);
		expect(items('source:elsewhere')).toEqual([]);
	});
	it('asks the archive where there is one', () => {
		const asked: string[] = [];
		const find: Sought['find'] = query => {
			asked.push(...query.terms.flatMap(term => term.words));
			return new Set(['a3']);
		};
		expect(items('title:anything', {...sought, find})).toEqual([1]);
		expect(asked).toEqual(['anything']);
	});
	it('does not stumble over a field that is half typed', () => {
		expect(items('tone:neg')).toEqual([0, 1]);
		expect(items('title:')).toEqual([0, 1]);
	});
	it('marks the words of a query and not its fields', () => {
		expect(shownWords('ferry fares')).toBe('ferry fares');
		expect(shownWords('title:ferry tone:negative -strike "new pier"')).toBe('ferry new pier');
	});
});
