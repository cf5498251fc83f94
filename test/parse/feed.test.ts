import {describe, expect, it} from 'vitest';
import {blocks, codes, read, readArticle} from './read-article.ts';

const rss = (items: string, head = ''): string =>
	`<?xml version="1.0"?><rss version="2.0"><channel><title>Daily Chips</title><link>https://chips.example/</link>${head}${items}</channel></rss>`;

describe('feeds', () => {
	it('reads the items of RSS 2.0 with their lines', async () => {
		const {articles} = await read(
			'a.xml',
			rss(
				'\n<item><title>One</title><link>/a</link><guid isPermaLink="false">7</guid><pubDate>Fri, 17 May 2024 09:30:00 GMT</pubDate><description>First words.</description></item>\n<item><title>Two</title><description>Second words.</description></item>',
			),
		);
		expect(
			articles?.map(article => [
				article.title,
				article.publishedAt,
				article.url,
				article.externalId,
				article.places[0]?.line,
			]),
		).toEqual([
			['One', '2024-05-17T09:30:00.000Z', 'https://chips.example/a', '7', 2],
			['Two', null, null, null, 3],
		]);
		expect(articles?.[0]).toMatchObject({publisher: 'Daily Chips', format: 'rss', description: null});
	});

	it('reads RDF and Atom', async () => {
		const rdf =
			'<rdf:RDF xmlns:rdf="x"><channel><title>R</title></channel><item rdf:about="https://r.example/1"><title>One</title><dc:date>2024-05-17</dc:date></item></rdf:RDF>';
		expect(await readArticle('a.rdf', rdf)).toMatchObject({
			format: 'rdf',
			publishedAt: '2024-05-17',
			externalId: 'https://r.example/1',
		});
		const atom =
			'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>A</title><entry><title type="html">Ein &amp;amp; zwei</title><link rel="self" href="https://no.example"/><link href="https://a.example/1"/><id>tag:1</id><published>2024-05-17T09:30:00Z</published><updated>2024-05-18T09:30:00Z</updated><content type="xhtml"><div><p>Erster <b>Absatz</b>.</p><p>Zweiter.</p></div></content></entry></feed>';
		const article = await readArticle('a.atom', atom);
		expect(article).toMatchObject({
			title: 'Ein & zwei',
			url: 'https://a.example/1',
			lang: 'de',
			updatedAt: '2024-05-18T09:30:00.000Z',
		});
		expect(blocks(article)).toEqual(['paragraph Erster Absatz.', 'paragraph Zweiter.']);
	});

	it('prefers the whole text to the summary and reads HTML inside CDATA, each paragraph with its line', async () => {
		const item =
			'<item><title>T</title><description>Short.</description><content:encoded><![CDATA[<p>One.</p>\n<p>Two <a href="/x">linked</a>.</p>]]></content:encoded></item>';
		const article = await readArticle('a.xml', rss(item));
		expect(blocks(article)).toEqual(['paragraph One.', 'paragraph Two linked.']);
		expect(article.body.blocks.map(block => block.line)).toEqual([1, 2]);
		expect(article.description).toBe('Short.');
	});

	it('is told by its root, not by its ending or an XML declaration', async () => {
		expect(await readArticle('a.txt', '<rss><channel><item><title>One</title></item></channel></rss>')).toMatchObject({
			title: 'One',
			format: 'rss',
		});
	});

	it('keeps the items of a feed that is cut off or never closes its elements', async () => {
		const cut = await read('a.xml', rss('<item><title>One</title></item><item><title>Two').slice(0, -40));
		expect(cut.articles?.map(article => article.title)).toContain('One');
		const open = await read('a.xml', '<rss><channel><item><title>One & more</title><item><title>Two</title></channel>');
		expect(open.articles?.map(article => article.title)).toEqual(['One & more', 'Two']);
		expect(codes(open.problems)).toContain('truncated');
	});

	it('does not expand the entities of a document type', async () => {
		const bomb =
			'<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>T</title><description>&b; words</description></item></channel></rss>';
		const {articles, problems} = await read('a.xml', bomb);
		expect(articles?.[0]?.body.text).toBe('&b; words');
		expect(codes(problems)).toContain('xml-entities');
	});

	it('names a known site by its address and an aggregated item by its own source', async () => {
		const site = await readArticle(
			'a.xml',
			'<rss><channel><title>Latest</title><link>https://www.coindesk.com/</link><item><title>T</title></item></channel></rss>',
		);
		expect(site).toMatchObject({publisher: 'CoinDesk', sourceKey: 'coindesk', sourceLabel: 'publisher'});
		const item = await readArticle(
			'a.xml',
			rss('<item><title>T</title><source url="https://reuters.com">Reuters</source></item>'),
		);
		expect(item).toMatchObject({publisher: 'Reuters', sourceLabel: 'wire'});
	});

	it('quotes a date it cannot read and keeps the item', async () => {
		const {articles, problems} = await read('a.xml', rss('<item><title>T</title><pubDate>sometime</pubDate></item>'));
		expect(articles).toHaveLength(1);
		expect(problems?.find(problem => problem.code === 'invalid-date')?.message).toContain('"sometime"');
	});

	it('has a note for OPML, which lists feeds', async () => {
		expect(
			codes((await read('a.opml', '<opml><body><outline xmlUrl="https://a.example"/></body></opml>')).problems),
		).toEqual(['opml']);
	});
});
