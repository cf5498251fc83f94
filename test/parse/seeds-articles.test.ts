// The seed documents and sample articles, read from beside the checkout; skipped where they are missing.

import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {splitSentences} from '../../source/language/sentences.ts';
import type {Article} from '../../source/model/article.ts';
import {hasShared, shared} from '../shared-folder.ts';
import {read, readArticle} from './read-article.ts';

async function seed(number: string): Promise<Article> {
	const name = readdirSync(shared('seeds')).find(file => file.startsWith(number)) ?? '';
	return readArticle(name, readFileSync(shared(`seeds/${name}`)));
}

const kinds = (article: Article, kind: string): number =>
	article.body.blocks.filter(block => block.kind === kind).length;

describe.skipIf(!hasShared)('the seeds', () => {
	it('000: the header is used, the garbled description is a copy of the text', async () => {
		const article = await seed('000');
		expect(article).toMatchObject({
			publisher: 'CoinDesk',
			sourceKey: 'coindesk',
			publishedAt: '2025-12-02T18:56:04.000Z',
			updatedAt: '2025-12-02T19:21:31.989Z',
			externalId: '55262918',
			publisherTone: 'NEGATIVE',
			machineWritten: true,
			description: null,
			gaps: 0,
		});
		expect([kinds(article, 'heading'), kinds(article, 'list-item')]).toEqual([4, 5]);
	});

	it('001: one title, thirteen headings, four list items, a month for a date', async () => {
		const article = await seed('001');
		expect(article).toMatchObject({
			titleDerived: false,
			publishedAt: '2025-12',
			dateConfidence: 'low',
			boilerplateLines: 1,
		});
		expect([kinds(article, 'heading'), kinds(article, 'list-item')]).toEqual([13, 4]);
		expect(article.body.text).not.toContain(article.title);
	});

	it('002: eleven holes in six paragraphs, the publisher from the newsletter line', async () => {
		const article = await seed('002');
		expect(article).toMatchObject({
			gaps: 11,
			publisher: 'AInvest',
			machineWritten: true,
			titleDerived: true,
			dateConfidence: 'low',
		});
		expect(kinds(article, 'paragraph')).toBe(6);
		expect(article.body.blocks).toHaveLength(6);
		expect(splitSentences(article.body).filter(sentence => sentence.hasGap)).toHaveLength(10);
	});

	it('every run of the cleaned text stands in the file where it says', async () => {
		for (const number of ['000', '001', '002']) {
			const {body} = await seed(number);
			for (const run of body.runs) {
				const raw = body.raw.slice(run.raw, run.raw + run.length).replace(/\s/g, ' ');
				expect(body.text.slice(run.clean, run.clean + run.length).replace(/\s/g, ' ')).toBe(raw);
			}
		}
	});
});

const sample = (name: string) => read(name, readFileSync(shared(`samples/articles/${name}`)));

describe.skipIf(!hasShared)('the sample articles', () => {
	it.each([
		['sec-press-releases.rss', 25, 'SEC', '2025-01-24T16:00:00.000Z', 'en'],
		['edgar-company.atom.xml', 5, 'SEC', '2021-04-29T20:45:49.000Z', 'en'],
		['jsonfeed-influxdata.json', 3, 'Blog – InfluxData', '2019-05-31T19:17:58.000Z', 'en'],
		['nexpoint-8k.html', 1, 'NEXPOINT CAPITAL, INC.', '2023-12-20', 'en'],
		['v8-blog-saved.html', 1, 'V8', '2019-11-21', 'en'],
		['rust-toml-post.md', 1, null, '2025-08-07', 'en'],
		['2025-11-28-newsletter.md', 1, null, '2025-11-28', 'en'],
		['2025-12-19-newsletter.md', 1, null, '2025-12-19', 'en'],
	] as const)('%s', async (name, count, publisher, publishedAt, lang) => {
		const {articles = []} = await sample(name);
		expect(articles).toHaveLength(count);
		expect(articles[0]).toMatchObject({publisher, publishedAt, lang});
		expect(articles.every(article => article.title !== '' && !article.titleDerived)).toBe(true);
	});
});
