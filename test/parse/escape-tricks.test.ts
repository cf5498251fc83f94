// No format may let a byte through that a terminal could take for an order.

import {describe, expect, it} from 'vitest';
import {quote} from '../../source/language/quote.ts';
import type {Article} from '../../source/model/article.ts';
import {read} from './read-article.ts';

const tricks: Readonly<Record<string, string>> = {
	'colour (CSI)': '\u001B[31m',
	'cursor (CSI, one byte)': '\u009B2J',
	'title (OSC, BEL)': '\u001B]0;owned\u0007',
	'clipboard (OSC 52, ST)': '\u001B]52;c;cm0=\u001B\\',
	'link (OSC 8)': '\u001B]8;;https://evil.example\u001B\\x\u001B]8;;\u001B\\',
	'device control (DCS)': '\u001BPq\u001B\\',
	'application command (APC)': '\u001B_x\u001B\\',
	'one-byte OSC': '\u009D0;x\u009C',
	reset: '\u001Bc',
	backspaces: 'abc\b\b\bxyz',
	'carriage return': 'shown\rhidden',
	'bell and null': '\u0007\u0000',
	delete: '\u007F',
	'right to left override': '\u202Egnp.exe\u202C',
	isolates: '\u2066x\u2069',
	'zero width': 'a\u200Bb\u200Dc\uFEFFd',
	'tag characters': '\u{E0041}\u{E0042}',
	'variation selector': '\u2764\uFE0F',
	'soft hyphen': 'a\u00ADb',
	'lone surrogate': '\uD83D x',
	'line separators': 'a\u2028b\u2029c',
};

const forbidden =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|[\uFE00-\uFE0F]|[\u{E0000}-\u{E0FFF}]|\p{Cs}/u;
const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const references = (text: string): string => [...text].map(character => `&#${character.codePointAt(0)};`).join('');

const carriers: Readonly<Record<string, (trick: string) => readonly [name: string, content: string]>> = {
	markdown: trick => [
		'a.md',
		`---\ntitle: ${JSON.stringify(`T ${trick} t`)}\nauthor: ${JSON.stringify(trick)}\n---\nWords ${trick} here. [link](https://x.example/${trick})\n\n\`\`\`\n${trick}\n\`\`\`\n`,
	],
	'markdown references': trick => ['a.md', `# T ${references(trick)}\n\nWords ${references(trick)} here.\n`],
	text: trick => ['a.txt', `Title ${trick} here\n\nWords of the text ${trick} go on.\n`],
	rss: trick => [
		'a.rss',
		`<rss><channel><title>C ${xml(trick)}</title><item><title>T ${xml(trick)}</title><category>${xml(trick)}</category><description>Words ${xml(trick)}</description></item></channel></rss>`,
	],
	'rss references': trick => [
		'a.rss',
		`<rss><channel><item><title>T ${references(trick)}</title><description>${xml(references(trick))} words</description></item></channel></rss>`,
	],
	html: trick => [
		'a.html',
		`<!doctype html><html><head><title>T ${xml(trick)}</title></head><body><p>Words ${xml(trick)} and ${references(trick)} here</p></body></html>`,
	],
	json: trick => [
		'a.json',
		JSON.stringify([{title: `T ${trick}`, text: `Words ${trick}`, date: '2024-05-17', extra: {[`k${trick}`]: trick}}]),
	],
	email: trick => [
		'a.eml',
		`From: "N${trick}" <a@b.example>\nSubject: T ${trick}\nDate: Fri, 17 May 2024 09:30:00 +0000\n\nWords ${trick} here.\n`,
	],
};

/** Every text of an article that could reach a screen. */
function shownTexts(article: Article): readonly string[] {
	const {body, ...rest} = article;
	const quoted = body.blocks.map(block => quote(article, block.start, block.end));
	const texts = [
		JSON.stringify(rest.raw),
		...quoted.flatMap(({text, shown}) => [text, shown ?? '']),
		...body.links.map(link => link.url),
		...rest.tags,
	];
	return [
		body.text,
		rest.title,
		rest.description ?? '',
		rest.publisher ?? '',
		rest.url ?? '',
		rest.externalId ?? '',
		rest.sourceKey ?? '',
		...texts,
	];
}

describe.each(Object.keys(carriers))('%s', carrier => {
	it.each(Object.keys(tricks))('lets no %s through', async trick => {
		const [name, content] = (carriers[carrier] as (typeof carriers)[string])(tricks[trick] as string);
		const {articles = [], problems = []} = await read(name, content);
		for (const article of articles)
			for (const text of shownTexts(article)) expect(text.replaceAll('\n', ' ')).not.toMatch(forbidden);
		for (const problem of problems) expect(problem.message).not.toMatch(forbidden);
		expect(articles.length).toBeGreaterThan(0);
	});
});
