import {describe, expect, it} from 'vitest';
import {parseFiles} from '../../source/parse/parse-files.ts';
import {leadsToPage, sameAddress} from '../../source/parse/same-address.ts';
import {articleRules, codes} from './read-article.ts';

const file = (path: string, text: string) => ({path, bytes: new TextEncoder().encode(text)});
const post = (header: string, body: string): string => `---\n${header}\n---\n${body}\n`;
const library = (...files: readonly ReturnType<typeof file>[]) => parseFiles(files, articleRules);

describe('one article for one text', () => {
	it('lists every place of the same text', async () => {
		const text = post('title: T\ndate: 2024-05-17', `${'The same words stand in both files. '.repeat(10)}`);
		const {articles, problems} = await library(file('b.md', text), file('a.md', text));
		expect(articles.map(article => article.places.map(place => place.file))).toEqual([['a.md', 'b.md']]);
		expect(codes(problems)).toEqual(['same-article']);
	});

	it('shows the newer version of an item', async () => {
		const version = (date: string, words: string): string =>
			post(`title: T\nexternalId: '7'\nsource: {key: x}\nupdatedAt: ${date}`, words);
		const {articles, problems} = await library(
			file('new.md', version('2024-05-18', 'New words.')),
			file('old.md', version('2024-05-17', 'Old words.')),
		);
		expect(articles.map(article => article.body.text)).toEqual(['New words.']);
		expect(problems.find(problem => problem.code === 'newer-version')?.file).toBe('old.md');
	});

	it('shows the English one of two translations', async () => {
		const german = file(
			'de.md',
			post('title: Bericht\nlang: de\nurl: https://n.example/de/a', 'Der Kurs fiel und die Bank verlor.'),
		);
		const english = file(
			'en.md',
			post('title: Report\nlang: en\nurl: https://n.example/en/a', 'The price fell and the bank lost.'),
		);
		const {articles, problems} = await library(german, english);
		expect(articles.map(article => [article.lang, article.places.length])).toEqual([['en', 2]]);
		expect(codes(problems)).toContain('translation');
	});

	it('takes a saved page for the feed item that links to it, and keeps the fuller text', async () => {
		const item = file(
			'a.rss',
			'<rss><channel><title>N</title><item><title>Chips sell out</title><link>https://n.example/a?utm_source=rss</link><description>Short.</description></item></channel></rss>',
		);
		const page = file(
			'b.md',
			post(
				'title: Chips sell out\nurl: https://www.n.example/a/',
				'The whole text, which is longer than the short one.',
			),
		);
		const {articles} = await library(item, page);
		expect(articles.map(article => article.places.map(place => place.file))).toEqual([['b.md', 'a.rss']]);
	});

	it('keeps items apart that share a link but not a title', async () => {
		const feed =
			'<rss><channel><title>N</title><item><title>One</title><link>https://n.example/blog</link></item><item><title>Two</title><link>https://n.example/blog</link></item></channel></rss>';
		expect((await library(file('a.rss', feed))).articles).toHaveLength(2);
	});

	it('takes pages that list each other as translations for one', async () => {
		const links =
			'<link rel="alternate" hreflang="de" href="https://n.example/kabel-teurer"><link rel="alternate" hreflang="en" href="https://n.example/cable-prices-rise">';
		const page = (lang: string, slug: string, words: string): string =>
			`<html lang="${lang}"><head><title>${slug}</title><link rel="canonical" href="https://n.example/${slug}">${links}</head><body><p>${words}</p></body></html>`;
		const {articles} = await library(
			file('a.html', page('de', 'kabel-teurer', 'Die Preise für Kabel steigen und die Firmen zahlen mehr.')),
			file('b.html', page('en', 'cable-prices-rise', 'Cable prices rise and firms pay more.')),
		);
		expect(articles.map(({lang, places}) => [lang, places.length])).toEqual([['en', 2]]);
	});

	it('takes one text under two ids for one, and leaves short notices apart', async () => {
		const feed = (id: string, words: string): string =>
			`<rss><channel><title>N</title><item><title>Cable prices rise</title><guid isPermaLink="false">${id}</guid><description>${words}</description></item></channel></rss>`;
		const words =
			'Cable makers raise prices by 4 percent from May on, the trade body said. Copper costs more than a year ago, and orders from wind farms come in faster than the mills can draw the wire.';
		const long = await library(file('a.xml', feed('1', words)), file('b.xml', feed('2', words)));
		expect(long.articles).toHaveLength(1);
		const short = await library(file('a.xml', feed('1', 'Up 4 %.')), file('b.xml', feed('2', 'Up 4 %.')));
		expect(short.articles).toHaveLength(2);
	});

	it('gives an item with the same words on another day its own id', async () => {
		const item = (date: string): string => `<item><title>8-K - Current report</title><pubDate>${date}</pubDate></item>`;
		const feed = `<rss><channel><title>N</title>${item('2024-05-17')}${item('2024-05-18')}</channel></rss>`;
		const {articles} = await library(file('a.rss', feed));
		expect(new Set(articles.map(article => article.id)).size).toBe(2);
	});
});

describe('sameAddress', () => {
	it('looks past scheme, www, tracking, fragments and final slashes', () => {
		const spellings = [
			'https://www.n.example/a/?utm_medium=x&b=1#top',
			'http://n.example/a?b=1',
			'https://N.example/a/?b=1&fbclid=2',
		];
		expect(new Set(spellings.map(sameAddress))).toEqual(new Set(['n.example/a?b=1']));
	});

	it('knows a front page', () => {
		expect([leadsToPage('https://n.example/'), leadsToPage('https://n.example/a')]).toEqual([false, true]);
	});
});
