import {describe, expect, it} from 'vitest';
import {chooseAsOf} from '../../source/analyse/as-of.ts';
import {daysBefore, seenLibrary} from '../../source/analyse/seen.ts';
import type {Article} from '../../source/model/article.ts';
import {emptyLibrary, type Library} from '../../source/model/library.ts';
import type {Series} from '../../source/model/prices.ts';

const article = (id: string, publishedAt: string | null, dateConfidence = 'high'): Article =>
	({id, publishedAt, dateConfidence}) as unknown as Article;
const series = (...dates: readonly string[]): Series =>
	({
		symbol: 'X',
		bars: dates.map((date, index) => ({date, close: 1, line: index + 2})),
		flags: [],
	}) as unknown as Series;
const library = (more: Partial<Library>): Library => ({...emptyLibrary, ...more});

describe('the as-of date', () => {
	it('is the flag when there is one', () =>
		expect(chooseAsOf(library({articles: [article('a', '2025-05-01')]}), '2024-01-01')).toEqual({
			date: '2024-01-01',
			basis: 'flag',
		}));
	it('is else the newest date of articles, prices and filings', () => {
		expect(
			chooseAsOf(library({articles: [article('a', '2025-05-01T23:30:00.000Z')], series: [series('2025-04-30')]}), null),
		).toEqual({date: '2025-05-01', basis: 'publishedAt'});
		expect(chooseAsOf(library({articles: [article('a', '2025-05-01')], series: [series('2025-05-02')]}), null)).toEqual(
			{date: '2025-05-02', basis: 'prices'},
		);
	});
	it('says when it was only inferred from a text', () =>
		expect(chooseAsOf(library({articles: [article('a', '2025-05-01', 'low')]}), null).basis).toBe('text'));
	it('takes a month only when nothing tells a day, and then its last day', () => {
		expect(
			chooseAsOf(library({articles: [article('a', '2025-12', 'low'), article('b', '2025-12-02')]}), null).date,
		).toBe('2025-12-02');
		expect(chooseAsOf(library({articles: [article('a', '2024-02', 'low')]}), null).date).toBe('2024-02-29');
	});
	it('is unknown when nothing has a date', () =>
		expect(chooseAsOf(library({articles: [article('a', null)]}), null)).toEqual({date: null, basis: null}));
});

describe('what was known at the end of a day', () => {
	it('holds no later article, bar or filing', () => {
		const {library: seen} = seenLibrary(
			library({
				articles: [
					article('in', '2025-03-10T23:59:59.000Z'),
					article('out', '2025-03-11T00:00:00.000Z'),
					article('none', null),
				],
				series: [series('2025-03-10', '2025-03-11'), series('2025-03-11')],
				filings: [
					{
						facts: [
							{filed: '2025-03-10', end: '2024-12-31'},
							{filed: '2025-03-11', end: '2024-12-31'},
						],
					},
				] as unknown as Library['filings'],
			}),
			'2025-03-10',
			null,
		);
		expect(seen.articles.map(each => each.id)).toEqual(['in', 'none']);
		expect(seen.series.map(each => each.bars.map(bar => bar.date))).toEqual([['2025-03-10']]);
		expect(seen.filings[0]?.facts).toHaveLength(1);
	});
	it('tells no flag of a bar that is still to come', () => {
		const flagged = {
			symbol: 'X',
			bars: [
				{date: '2025-03-10', close: 1, line: 2},
				{date: '2025-03-11', close: 9, line: 3},
			],
			flags: [
				{code: 'whole-file', line: null, message: ''},
				{code: 'jump', line: 3, message: ''},
			],
		} as unknown as Series;
		const {library: seen} = seenLibrary(library({series: [flagged]}), '2025-03-10', null);
		expect(seen.series[0]?.flags.map(flag => flag.code)).toEqual(['whole-file']);
	});
	it('leaves out and counts articles before the days asked for, and keeps the undated', () => {
		const {library: seen, outside} = seenLibrary(
			library({
				articles: [
					article('old', '2025-01-31'),
					article('new', '2025-02-01'),
					article('none', null),
					article('month', '2025-02'),
				],
			}),
			'2025-02-28',
			'2025-02-01',
		);
		expect(seen.articles.map(each => each.id)).toEqual(['new', 'none', 'month']);
		expect(outside).toBe(1);
	});
	it('counts days over months and leap years', () => {
		expect(daysBefore('2024-03-01', 1)).toBe('2024-02-29');
		expect(daysBefore('2025-01-15', 30)).toBe('2024-12-16');
	});
});
