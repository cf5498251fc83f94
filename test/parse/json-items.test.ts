import {describe, expect, it} from 'vitest';
import {blocks, codes, read, readArticle} from './read-article.ts';

describe('JSON items', () => {
	it('reads JSON Feed', async () => {
		const feed = {
			version: 'https://jsonfeed.org/version/1.1',
			title: 'Feed &amp; more',
			language: 'en',
			items: [
				{
					id: '1',
					url: 'https://f.example/1',
					title: 'One',
					content_html: '<p>A <b>b</b>.</p><p>C.</p>',
					date_published: '2024-05-17T09:30:00Z',
					date_modified: '2024-05-18T09:30:00Z',
				},
			],
		};
		const article = await readArticle('a.json', JSON.stringify(feed, null, 1));
		expect(article).toMatchObject({
			format: 'json-feed',
			publisher: 'Feed & more',
			externalId: '1',
			publishedAt: '2024-05-17T09:30:00.000Z',
			updatedAt: '2024-05-18T09:30:00.000Z',
			lang: 'en',
		});
		expect(blocks(article)).toEqual(['paragraph A b.', 'paragraph C.']);
	});

	it.each([
		['a bare array', [{title: 'One', text: 'Words.', published: 1715938200}]],
		[
			'articles under a key',
			{
				status: 'ok',
				articles: [
					{title: 'One', content: 'Words.', publishedAt: '2024-05-17T09:30:00Z', source: {id: null, name: 'Reuters'}},
				],
			},
		],
		['milliseconds', {Data: [{title: 'One', body: 'Words.', published_on: 1715938200000}]}],
		[
			'nested results',
			{
				response: {
					results: [{webTitle: 'One', webPublicationDate: '2024-05-17T09:30:00Z', fields: {body: '<p>Words.</p>'}}],
				},
			},
		],
		[
			'a headline object',
			{response: {docs: [{headline: {main: 'One'}, abstract: 'Words.', pub_date: '2024-05-17T09:30:00+0000'}]}},
		],
		['a compact time', {feed: [{title: 'One', summary: 'Words.', time_published: '20240517T093000'}]}],
	])('reads %s', async (_, value) => {
		expect(await readArticle('a.json', JSON.stringify(value))).toMatchObject({
			title: 'One',
			publishedAt: '2024-05-17T09:30:00.000Z',
		});
	});

	it('reads one object a line', async () => {
		const {articles} = await read(
			'a.jsonl',
			'{"title":"One","text":"a","date":"2024-05-17"}\n{"title":"Two","text":"b","date":"2024-05-18"}\n',
		);
		expect(articles?.map(article => [article.title, article.places[0]?.line])).toEqual([
			['One', 1],
			['Two', 2],
		]);
	});

	it('keeps the items before the place where a file was cut off', async () => {
		const {articles, problems} = await read('a.json', '[{"title":"One","text":"a","date":"2024-05-17"},{"title":"Tw');
		expect(articles?.[0]?.title).toBe('One');
		expect(codes(problems)).toContain('truncated');
	});

	it('refuses a document nested too deeply', async () => {
		const deep = `[{"title":"One","text":"a","x":${'['.repeat(20_000)}`;
		expect(codes((await read('a.json', deep)).problems)).toEqual(['too-deep']);
	});

	it('replaces the count of cut characters with an ellipsis', async () => {
		const article = await readArticle(
			'a.json',
			JSON.stringify({articles: [{title: 'One', content: 'Some words… [+123 chars]', url: 'https://a.example/1'}]}),
		);
		expect(article.body.text).toBe('Some words…');
	});
});
