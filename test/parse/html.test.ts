import {describe, expect, it} from 'vitest';
import {blocks, codes, read, readArticle} from './read-article.ts';

const paragraph = (topic: string): string =>
	`<p>The report on ${topic} says that the company sold more than in the year before, and that analysts had expected less.</p>`;
const page = (head: string, body: string): string =>
	`<!DOCTYPE html>\n<html lang="en"><head>${head}</head>\n<body>${body}</body></html>`;
const story = ['chips', 'power', 'debt', 'rates'].map(paragraph).join('\n');

describe('saved pages', () => {
	it('believes JSON-LD before OpenGraph before the markup', async () => {
		const data =
			'{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"no"},{"@type":"NewsArticle","headline":"Chips &amp; power","datePublished":"2024-05-17T09:30:00Z","publisher":{"name":"Harbour News"}}]}';
		const head = `<title>Other - Site</title><meta property="og:title" content="Other"><script type="application/ld+json">${data}</script><link rel="canonical" href="https://harbour.example/a">`;
		expect(await readArticle('a.html', page(head, story))).toMatchObject({
			publishedAt: '2024-05-17T09:30:00.000Z',
			dateConfidence: 'high',
			publisher: 'Harbour News',
			url: 'https://harbour.example/a',
			sourceKey: 'harbour.example',
		});
	});

	it('takes the name of the site off the title and for the publisher', async () => {
		const article = await readArticle(
			'a.html',
			page('<title>Chip maker sells more than ever | Harbour</title>', story),
		);
		expect(article).toMatchObject({title: 'Chip maker sells more than ever', publisher: 'Harbour'});
	});

	it('reads the article and not what stands around it, with lines of the file', async () => {
		const body = `<nav><a href="/">Home</a></nav>\n<article><h1>Title</h1>\n${story}</article>\n<footer>© 2024 Harbour</footer>`;
		const article = await readArticle('a.html', page('<title>Title of it</title>', body));
		expect(article.body.text).not.toMatch(/Home|©/);
		expect(article.body.blocks.filter(block => block.kind === 'paragraph').map(block => block.line)).toEqual([
			5, 6, 7, 8,
		]);
	});

	it('dates a page by its byline where it states nothing else', async () => {
		const article = await readArticle(
			'a.html',
			page('<title>T of page</title>', `<p>By Ann Other | May 17, 2024</p>${story}`),
		);
		expect(article).toMatchObject({publishedAt: '2024-05-17', dateConfidence: 'medium'});
	});

	it('keeps code, lists, quotes and tables as they are', async () => {
		const body = `<article>${story}<ul><li>first<ul><li>inner</li></ul></li></ul><blockquote><p>said so</p></blockquote><pre>a\n\nb</pre><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>${story}</article>`;
		const read = blocks(await readArticle('a.html', page('<title>T</title>', body)));
		expect(read).toContain('list-item inner');
		expect(read).toContain('quote said so');
		expect(read).toContain('code a\n\nb');
		expect(read).toContain('table-row 1 | 2');
	});

	it('says that a page without words holds none', async () => {
		const {articles, problems} = await read('a.html', page('', '<div id="app"></div><script>run()</script>'));
		expect(articles ?? []).toEqual([]);
		expect(codes(problems)).toContain('no-text');
	});

	it('never prints what its parsers complain about', async () => {
		for (const body of ['<p><p></b></i></p>', '<div>'.repeat(4000), `<table><td>${'</x>'.repeat(50)}`])
			expect(await read('a.html', page('<title>T</title>', `${body}${story}`))).toBeDefined();
	});
});

describe('inline-XBRL filings', () => {
	it('names the registrant as publisher and the label filing', async () => {
		const facts =
			'<ix:header><ix:hidden>hidden</ix:hidden></ix:header><p><ix:nonNumeric name="dei:DocumentType" contextRef="c">8-K</ix:nonNumeric></p><p><ix:nonNumeric name="dei:DocumentPeriodEndDate" contextRef="c">May 17, 2024</ix:nonNumeric></p><p><ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c">ACME CORP</ix:nonNumeric></p>';
		const article = await readArticle(
			'a.htm',
			`<?xml version="1.0"?><html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><head><title>8-K</title></head><body>${facts}</body></html>`,
		);
		expect(article).toMatchObject({
			format: 'ixbrl',
			publisher: 'ACME CORP',
			sourceLabel: 'filing',
			publishedAt: '2024-05-17',
			dateConfidence: 'medium',
		});
		expect(article.body.text).not.toContain('hidden');
	});
});
