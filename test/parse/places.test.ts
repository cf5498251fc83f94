// Every sentence of every container stands where its evidence says: the named line holds its beginning, the offsets its words.

import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {decodeHTML} from 'entities';
import {describe, expect, it} from 'vitest';
import {quote} from '../../source/language/quote.ts';
import {sentenceSpans} from '../../source/language/sentence-ends.ts';
import type {Article} from '../../source/model/article.ts';
import {decode} from '../../source/parse/decode.ts';
import {hasShared, shared} from '../shared-folder.ts';
import {read} from './read-article.ts';

const unfolded = (text: string): string => {
	const decoded = (charset: string): string =>
		text
			.replace(/=\r?\n/g, '')
			.replace(/(?:=[\dA-F]{2})+/g, run =>
				new TextDecoder(charset).decode(Uint8Array.from(run.slice(1).split('='), code => Number.parseInt(code, 16))),
			);
	const utf8 = decoded('utf-8');
	return utf8.includes('\uFFFD') ? decoded('latin1') : utf8;
};
const unescaped = (text: string): string =>
	text.replace(/\\u([\da-f]{4})|\\[nrt]/gi, (_, code) => (code ? String.fromCharCode(Number.parseInt(code, 16)) : ' '));
const marks = /<sup[^>]*class="reference"[\s\S]*?<\/sup>/g;
const tagless = (text: string): string =>
	text.replace(marks, '').replace(/<!--[\s\S]*?-->|<\/?[a-z][^<>]*>|^[^<>]*?">/gi, '');

/** The letters and digits of a stretch of a file, whatever the container did to them. */
const bare = (text: string, mail: boolean): string =>
	tagless(decodeHTML(tagless(decodeHTML(unescaped(mail ? unfolded(text) : text)))))
		.replace(/\[(?:\.\.\.|…)\]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, '');

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\r|\n/).length;

/** What base64 says is no letter of the text; its lines are tested by themselves. */
const isBase64 = (text: string): boolean => /^[\w+/=\r\n]{60,}$/.test(text);

/** Sentences of an article that do not stand where their evidence says. */
function strays(article: Article, text: string): readonly string[] {
	const {body} = article;
	return body.blocks.flatMap(block =>
		sentenceSpans(body.text.slice(block.start, block.end)).flatMap(span => {
			const {start, end, line, text: said} = quote(article, block.start + span.start, block.start + span.end);
			const words = bare(said, false);
			const found = text.slice(start, end);
			const says = isBase64(found) || bare(found, article.format === 'email') === words;
			const stands = start < end && line === lineAt(text, start) && says;
			return words === '' || stands ? [] : [`${line}: ${said} ≠ ${lineAt(text, start)}: ${found}`];
		}),
	);
}

async function straysOf(
	name: string,
	bytes: Uint8Array,
): Promise<{readonly read: number; readonly lost: readonly string[]}> {
	const {articles = []} = await read(name, bytes);
	const {text} = decode(bytes);
	return {
		read: articles.reduce((sum, article) => sum + article.body.blocks.length, 0),
		lost: articles.flatMap(article => strays(article, text)),
	};
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const prose =
	'The foundry at Aldermoor doubled its output of “glass” wafers. Orders — mostly from Café Motors — rose 14 % in a quarter.\n  Its chief, Ms Ørsted, said that a second hall would open. Nobody else in the valley makes them & few could.';
const escapedProse = prose.replaceAll('&', '&amp;').replaceAll('“', '&ldquo;').replaceAll('”', '&#8221;');
const paragraphs = `<p>${escapedProse}</p>\r\n<p>A <b>second</b> paragraph\r\n links to <a href="/x">the\r\nreport</a>&nbsp;of May. It ends here.</p>`;
const page = `<!DOCTYPE html>\n<html lang="en"><head>\n<title>Wafers double | Valley Post</title></head>\n<body><nav><ul><li>Home</li></ul></nav>\n<article><h1>Wafers double</h1>\n${`${paragraphs}\n`.repeat(4)}<div>Loose words after it,<br><br>and more of them below. <i>In italics</i> too.</div></article></body></html>`;
const quotedPrintable = (text: string): string =>
	Buffer.from(text)
		.toString('latin1')
		.replace(/[^\n -<>-~]/g, character => `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
		.replace(/[^\n]{60}(?=[^\n])(?<!=|=.)/g, '$&=\n');
const mail = (type: string, encoding: string, body: string): string =>
	`From: Valley Post <post@valley.example>\nTo: a@b.example\nSubject: Wafers\nDate: Fri, 17 May 2024 09:30:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="out"\n\n--out\nContent-Type: multipart/alternative;\n boundary="in"\n\n--in\nContent-Type: text/plain\n\nread it online\n--in\nContent-Type: ${type}; charset="utf-8"\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n--in--\n--out--\n`;

const containers: readonly (readonly [string, string, Uint8Array])[] = [
	['a saved page', 'a.html', utf8(page)],
	['a saved page with returns alone', 'a.html', utf8(page.replaceAll(/\r?\n/g, '\r'))],
	[
		'a page too short for an article',
		'a.html',
		utf8(`<html><body>\n\n<p>Short &amp; sweet.</p>\n<p>Two.</p></body></html>`),
	],
	[
		'a page in latin-1',
		'a.html',
		latin1('<html><head><meta charset="iso-8859-1"></head><body>\n<p>Caf\u00E9 chains\ngrew.</p></body></html>'),
	],
	[
		'RSS with CDATA',
		'a.xml',
		utf8(
			`<rss><channel><title>V</title>\n<item><title>One</title>\n<description>\n<![CDATA[${paragraphs}]]></description></item></channel></rss>`,
		),
	],
	[
		'RSS with escaped markup',
		'a.xml',
		utf8(
			`<rss><channel><title>V</title>\n<item><title>One</title>\n<description>\n${paragraphs.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</description></item></channel></rss>`,
		),
	],
	[
		'Atom with XHTML',
		'a.xml',
		utf8(
			`<feed xmlns="http://www.w3.org/2005/Atom"><title>V</title>\n<entry><title>One</title>\n<content type="xhtml">\n<div>${paragraphs.replaceAll('&nbsp;', '&#160;').replaceAll('&ldquo;', '“')}</div></content></entry></feed>`,
		),
	],
	[
		'Atom whose content is a form',
		'a.xml',
		utf8(
			'<feed xmlns="http://www.w3.org/2005/Atom"><title>V</title>\n<entry><title>One</title>\n<content type="text/xml">\n<filing-type>8-K</filing-type>\n<size>  12 &amp; 3 KB</size>\n</content></entry></feed>',
		),
	],
	[
		'JSON with escapes',
		'a.json',
		utf8(
			`[\n{"title": "One",\n "body": ${JSON.stringify(prose.replaceAll('\n', '\n\n')).replaceAll('“', '\\u201c')}},\n{"title": "Two", "content": ["First part.", "Second part."]}]`,
		),
	],
	['JSON with markup', 'a.json', utf8(JSON.stringify([{title: 'One', content_html: paragraphs}], null, 1))],
	[
		'JSON lines',
		'a.jsonl',
		utf8(`{"title":"One","text":"Said once."}\n{"title":"Two","text":"Said \\"twice\\". And more."}\n`),
	],
	[
		'mail in quoted-printable',
		'a.eml',
		utf8(mail('text/html', 'quoted-printable', quotedPrintable(paragraphs.replaceAll('\r', '')))),
	],
	[
		'plain mail in quoted-printable',
		'a.eml',
		utf8(mail('text/plain', 'quoted-printable', quotedPrintable(prose)).replace('read it online\n', '')),
	],
	['mail in eight bits', 'a.eml', utf8(mail('text/html', '8bit', paragraphs))],
];

describe('places of what containers say', () => {
	it.each(containers)('%s: each sentence stands at its offsets, on its line', async (_, name, bytes) => {
		const {read: count, lost} = await straysOf(name, bytes);
		expect(count).toBeGreaterThan(0);
		expect(lost).toEqual([]);
	});

	it('name the line of base64 a sentence begins on', async () => {
		const encoded = Buffer.from(paragraphs).toString('base64').replace(/.{76}/g, '$&\n');
		const text = mail('text/html', 'base64', encoded);
		const {articles: [article] = []} = await read('a.eml', text);
		const lines = text.split('\n');
		const first = lines.findIndex(line => encoded.startsWith(line) && line.length === 76) + 1;
		const {body} = article as Article;
		const second = body.text.indexOf('Its chief');
		const before = Buffer.from(paragraphs.slice(0, paragraphs.indexOf('Its chief'))).length;
		expect(quote(article as Article, 0, 10).line).toBe(first);
		expect(quote(article as Article, second, second + 20).line).toBe(first + Math.floor(before / 57));
	});

	it('unquote the lines of a mailbox that begin with From', async () => {
		const text =
			'From a@b.example Fri May 17 09:30:00 2024\nFrom: a@b.example\nSubject: One\nDate: Fri, 17 May 2024 09:30:00 +0000\nTo: c@d.example\n\n>From the hills came wafers.\nAnd more.\n';
		const {articles: [article] = []} = await read('a.mbox', text);
		expect(article?.body.text).toBe('From the hills came wafers. And more.');
		expect(strays(article as Article, text)).toEqual([]);
	});

	const filesBelow = (folder: string): readonly string[] =>
		readdirSync(folder, {recursive: true, encoding: 'utf8'})
			.map(name => path.join(folder, name))
			.filter(file => statSync(file).isFile() && !/expected\.json$|\.(?:md|mdx|txt)$/.test(file));
	const lostIn = async (files: readonly string[]): Promise<readonly string[]> => {
		const lost: string[] = [];
		for (const file of files) {
			const found = await straysOf(path.basename(file), readFileSync(file));
			lost.push(...found.lost.map(line => `${path.basename(file)}:${line}`));
		}
		return lost;
	};
	it('hold in the shapes of many services', async () => {
		expect(await lostIn(filesBelow(path.join(import.meta.dirname, '..', 'fixtures', 'articles')))).toEqual([]);
	});

	it.skipIf(!hasShared)('hold in real files', async () => {
		expect(await lostIn(filesBelow(shared('samples/articles')))).toEqual([]);
	});
});
