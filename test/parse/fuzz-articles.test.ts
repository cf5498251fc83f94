// Random, mutated and growing inputs: no reader throws, none takes more than its size allows, all give safe text.

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {quote} from '../../source/language/quote.ts';
import type {Article} from '../../source/model/article.ts';
import {decode} from '../../source/parse/decode.ts';
import {lineFinder, linesOf} from '../../source/parse/lines.ts';
import {cpuTime} from '../cpu-time.ts';
import {inputs} from '../seeded.ts';
import {read} from './read-article.ts';

const seeds: Readonly<Record<string, string>> = {
	'a.md':
		'---\ntitle: "Chips: up"\ndate: 2024-05-17\ntags: [a, b]\nsource: {name: N}\n---\n# Head\n\nSome *words* and [a link](https://x.example/y_(z)) with `code`.\n\n- one\n  - two\n\n> said\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\nx\n```\n',
	'b.md':
		'+++\ntitle = "T"\ndate = 2024-05-17\n[extra]\na = [1, 2]\n+++\nWords ![p](q) [[w|v]] {{x}} &amp; <b>c</b>.\n\nTitle\n===\n',
	'a.txt':
		'Harbour Newsletter\nA deal with\nwas signed, , but the firm noted that . It rose.The\n\nHeading here\n\n1. one\n2. two\n\nMay.17 2024\nComments\n×',
	'a.rss':
		'<?xml version="1.0"?><rss version="2.0"><channel><title>C</title><item><title>One &amp; two</title><link>https://a.example/1</link><pubDate>Fri, 17 May 2024 09:30:00 GMT</pubDate><description><![CDATA[<p>Words <a href="/x">here</a></p>]]></description></item></channel></rss>',
	'a.atom':
		'<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title type="html">E</title><link href="https://a.example/1"/><updated>2024-05-17T09:30:00Z</updated><content type="xhtml"><div><p>W</p></div></content></entry></feed>',
	'a.html':
		'<!DOCTYPE html><html lang="en"><head><title>T | S</title><meta property="og:title" content="T"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-17"}</script></head><body><nav>N</nav><article><h1>T</h1><p>Words, and more words, so that there is enough of them.</p><ul><li>x<table><tr><td>1</td></tr></table></li></ul></article></body></html>',
	'a.json':
		'{"articles":[{"title":"T","content":"Words\\n\\nmore","publishedAt":"2024-05-17T09:30:00Z","source":{"name":"N"},"url":"https://a.example/1"}]}',
	'a.eml':
		'From: "N" <a@b.example>\r\nSubject: =?utf-8?q?T?=\r\nDate: Fri, 17 May 2024 09:30:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Words =\r\nhere=E2=80=94</p>\r\n--b--\r\n',
};
const odd = [
	'<',
	'>',
	'&',
	'"',
	"'",
	'[',
	']',
	'(',
	')',
	'{',
	'}',
	'*',
	'_',
	'`',
	'\\',
	'\n',
	'\r',
	'\u0000',
	'\u001B',
	'\u202E',
	'\uFEFF',
	'---',
	'+++',
	'<![CDATA[',
	']]>',
	'<!--',
	'-->',
	'</',
	'/>',
	'=?',
	'\uD800',
	'😀',
	'\u2028',
	'é',
	'...',
	'[...]',
	' .',
	', ,',
	'2024-05-17',
	'\t',
	'  ',
	'#',
	'|',
	':',
];

const edit = fc.record({
	at: fc.double({min: 0, max: 1, noNaN: true}),
	remove: fc.nat(40),
	insert: fc.constantFrom('', ...odd),
	repeat: fc.nat(30),
});
const mutate = (text: string, edits: readonly {at: number; remove: number; insert: string; repeat: number}[]): string =>
	edits.reduce((current, {at, remove, insert, repeat}) => {
		const place = Math.floor(at * current.length);
		return current.slice(0, place) + insert.repeat(repeat) + current.slice(place + remove);
	}, text);

const unsafe = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

/** What must hold of every article, whatever it was read from. */
function sound(article: Article, text: string): void {
	const {body, title, places} = article;
	expect(`${title}${body.text}`).not.toMatch(unsafe);
	expect(title).not.toBe('');
	let end = 0;
	const lineAt = lineFinder(text);
	for (const block of body.blocks) {
		expect(block.start).toBeGreaterThanOrEqual(end);
		expect(body.text.slice(end, block.start)).toMatch(/^\n*$/);
		end = block.end;
		const evidence = quote(article, block.start, block.end);
		expect(evidence.start).toBeLessThan(evidence.end);
		expect(evidence.end).toBeLessThanOrEqual(text.length);
		// A paragraph looked up by its words may begin between the two characters of a line end.
		const between = text[evidence.start - 1] === '\r' && text[evidence.start] === '\n';
		if (!between) expect(evidence.line).toBe(lineAt(evidence.start));
	}
	expect(body.text.length).toBe(end);
	let clean = 0;
	for (const run of body.runs) {
		expect(run.clean).toBeGreaterThanOrEqual(clean);
		clean = run.clean + run.length;
	}
	expect(clean).toBeLessThanOrEqual(body.text.length);
	const lines = linesOf(text).length + 1;
	for (const place of places) expect(place.line >= 1 && place.line <= lines).toBe(true);
}

describe('readers of articles', () => {
	it.each(Object.keys(seeds))('take any mutation of %s', async name => {
		await fc.assert(
			fc.asyncProperty(fc.array(edit, {minLength: 1, maxLength: 6}), async edits => {
				const text = mutate(seeds[name] as string, edits);
				const {articles = [], problems = []} = await read(name, text);
				expect(problems.filter(problem => problem.code === 'unreadable')).toEqual([]);
				// The program sees the text as decoded: lone surrogates become U+FFFD, a leading mark goes.
				for (const article of articles) sound(article, decode(new TextEncoder().encode(text)).text);
			}),
			inputs(120),
		);
	});

	it.each(['a', 'a.md', 'a.txt', 'a.html', 'a.xml', 'a.json', 'a.eml'])('take any bytes called %s', async name => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({maxLength: 300}), async bytes => {
				const {problems = []} = await read(name, bytes);
				expect(problems.filter(problem => problem.code === 'unreadable')).toEqual([]);
			}),
			inputs(120),
		);
	});
});

const growing: readonly (readonly [name: string, head: string, unit: string])[] = [
	...[
		'[',
		'![',
		'[a](',
		'[a][',
		'*a ',
		'_ a',
		'`a``',
		'<a ',
		'&#',
		'{{',
		'[[a',
		'> ',
		'\n- ',
		'|a',
		'\n|-|',
		'\\',
		'http://a.b ',
		'\u001B[',
		'\u001B]',
		'â€¦',
		', , ',
		'while . ',
		'2024 ',
		'May 2024 ',
		'  ',
		'\r',
	].map(unit => ['a.md', '# T\n\n', unit] as const),
	...[
		'x ',
		'Aa. ',
		', , ',
		'while . ',
		' .',
		'May.17 2024\n',
		'a\n',
		'1. a\n',
		'\n\n',
		'...',
		'In May 2024 ',
		'\u00A0',
	].map(unit => ['a.txt', '', unit] as const),
	...[
		'<p>',
		'<div>',
		'</p>',
		'<td>',
		'<a href="x">',
		'<b>a</b>',
		'<br>',
		'<!--',
		'&',
		'<p a="b">x</p>',
		'</x>',
		'<table><tr><td>',
	].map(unit => ['a.html', '<!DOCTYPE html><html><body>', unit] as const),
	...[
		'<item>',
		'<item><title>a</title></item>',
		'<![CDATA[',
		'<a>',
		'&amp;',
		'&lt;b&gt;',
		'<item a="',
		'<?',
		'<!DOCTYPE a [',
	].map(unit => ['a.rss', '<rss><channel>', unit] as const),
	...['[', '{"title":"a","text":"b"},', '"', '{"a":'].map(
		unit => ['a.json', '[{"title":"a","text":"b"},', unit] as const,
	),
	...['=3D', '=\n', '--b\n\nx\n', 'X-A: b\n'].map(
		unit => ['a.eml', 'From: a@b\nSubject: s\nDate: x\nContent-Type: multipart/mixed; boundary=b\n\n', unit] as const,
	),
];

describe('time', () => {
	it.each(growing)('%s %j %j: four times the text takes no sixteen times as long', async (name, head, unit) => {
		const timed = async (size: number): Promise<number> => {
			const text = head + unit.repeat(Math.ceil(size / unit.length));
			const from = cpuTime();
			await read(name, text);
			return cpuTime() - from;
		};
		await timed(2_000);
		const small = await timed(15_000);
		// Quadratic time would be 16 times. The floor, and the better of two runs, keep the noise of a busy machine out.
		const limit = Math.max(small * 12, 600);
		const large = await timed(60_000);
		expect(large < limit ? large : Math.min(large, await timed(60_000))).toBeLessThan(limit);
	});
});
