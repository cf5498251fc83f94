// One entry of a feed: its words, its link, its date, and who published it.

import type {Article, ArticleFormat} from '../model/article.ts';
import type {Problem} from '../model/problem.ts';
import type {Rules} from '../rules/rules.ts';
import {parseDate} from './article-date.ts';
import type {FoundDate} from './date-hint.ts';
import {htmlBlocks, htmlWords} from './html-blocks.ts';
import {writeHtmlBody} from './html-body.ts';
import {type Draft, makeArticle} from './make-article.ts';
import {safeRecord} from './safe-raw.ts';
import {cleanField} from './sanitise.ts';
import {identifySource} from './source-label.ts';
import {childrenNamed, textBelow, type XmlNode} from './xml-tree.ts';

export interface FeedContext {
	readonly file: string;
	readonly text: string;
	readonly head: FeedHead;
	readonly format: ArticleFormat;
	readonly rules: Rules;
	readonly lineAt: (offset: number) => number;
}

/** What a feed says of all its entries. */
export interface FeedHead {
	readonly title: string | null;
	readonly link: string | null;
	/** Where relative links lead from. */
	readonly base: string | null;
	readonly lang: string | null;
	readonly publisher: string | null;
}

export interface ReadEntry {
	readonly article: Article;
	readonly problems: readonly Problem[];
}

const contentNames = [
	'content:encoded',
	'content',
	'xhtml:body',
	'description',
	'summary',
	'itunes:summary',
	'media:description',
];
const dateNames = [
	'pubdate',
	'published',
	'dc:date',
	'issued',
	'dcterms:created',
	'dcterms:issued',
	'date',
	'created',
	'updated',
	'dcterms:modified',
	'modified',
	'lastbuilddate',
];
const updateNames = ['updated', 'dcterms:modified', 'modified'];

const words = (node: XmlNode | undefined): string | null => {
	if (!node) return null;
	const text = cleanField(htmlWords(textBelow(node)));
	return text === '' ? null : text;
};
const firstWords = (node: XmlNode, names: readonly string[]): string | null =>
	childrenNamed(node, names)
		.map(words)
		.find(text => text !== null) ?? null;

/** `scheme://…` of a link, relative ones resolved against the feed's own. */
function address(text: string | null, base: string | null): string | null {
	if (text === null) return null;
	if (/^https?:\/\/\S+$/i.test(text)) return text;
	return base !== null && /^[/?.\w]/.test(text) && !/^[a-z][a-z\d+.-]*:/i.test(text) && !/\s/.test(text)
		? (URL.parse(text, base)?.href ?? null)
		: null;
}

function linkOf(node: XmlNode, base: string | null): string | null {
	const links = childrenNamed(node, ['feedburner:origlink', 'link']);
	const alternate = links.find(
		link => link.attributes.href !== undefined && (link.attributes.rel ?? 'alternate') === 'alternate',
	);
	const plain = links.find(link => link.text.trim() !== '');
	const guid = childrenNamed(node, ['guid', 'id']).find(id => id.attributes.ispermalink !== 'false');
	const stated = plain?.text ?? alternate?.attributes.href ?? null;
	return (
		address(stated === null ? null : cleanField(stated), base) ??
		(stated === null && guid ? address(cleanField(guid.text), null) : null)
	);
}

/** The part of a feed that speaks of all entries; a known site's own name is better than "Press Releases". */
export function readHead(feed: XmlNode, rules: Rules): FeedHead {
	const head = feed.children.find(child => child.name === 'channel') ?? feed;
	const link = linkOf(head, null);
	const stated = firstWords(head, ['dc:publisher']);
	const title = firstWords(head, ['title']);
	const source = identifySource(rules.sources, {name: stated, key: null, url: link});
	return {
		title,
		link,
		base: head.attributes['xml:base'] ?? feed.attributes['xml:base'] ?? link,
		lang: firstWords(head, ['language', 'dc:language']) ?? feed.attributes['xml:lang'] ?? null,
		publisher: stated ?? (source.label === 'unknown' ? null : source.publisher) ?? title,
	};
}

function contentOf(entry: XmlNode): XmlNode | null {
	const groups = childrenNamed(entry, ['media:group']);
	const found = [entry, ...groups].flatMap(node => childrenNamed(node, contentNames));
	return found.find(node => textBelow(node).trim() !== '') ?? null;
}

/** Content given as elements (XHTML, or a form such as EDGAR's): its source as it stands in the file. */
function htmlOf(
	content: XmlNode | null,
	text: string,
): {readonly html: string; readonly from: number; readonly exact: boolean} {
	if (!content) return {html: '', from: 0, exact: true};
	if (content.children.length === 0) {
		const exact =
			text.startsWith('<![CDATA[', content.textStart) || text.startsWith(content.text.slice(0, 400), content.textStart);
		const from = text.startsWith('<![CDATA[', content.textStart)
			? content.textStart + 9
			: Math.max(content.textStart, content.start);
		return {html: content.text, from, exact};
	}
	const inner = text.indexOf('>', content.start) + 1;
	return {html: text.slice(inner, content.end), from: inner, exact: true};
}

function fieldsForm(content: XmlNode): string {
	return content.children
		.filter(child => child.children.length === 0)
		.map(child => `<p>${child.name.replace(/[-_:]/g, ' ')}: ${child.text.trim().replace(/[<>&]/g, ' ')}</p>`)
		.join('');
}

const htmlNames =
	/^(?:xhtml:|html:)?(?:div|p|span|a|b|i|em|strong|ul|ol|li|table|h[1-6]|img|br|blockquote|pre|body|section|article)$/;

function entryBody(entry: XmlNode, title: string | null, url: string | null, {text, lineAt, rules}: FeedContext) {
	const content = contentOf(entry);
	const form =
		content !== null && content.children.length > 0 && !content.children.some(child => htmlNames.test(child.name));
	const {html, from, exact} =
		form && content ? {html: fieldsForm(content), from: content.start, exact: false} : htmlOf(content, text);
	const end = content?.end ?? entry.end;
	const firstLine = lineAt(from);
	const {blocks} = htmlBlocks(html);
	let counted = 0;
	let lines = 0;
	const newlinesBefore = (at: number): number => {
		for (; counted < at; counted++) if (html.charCodeAt(counted) === 10) lines++;
		return lines;
	};
	const place = {
		raw: (at: number): number => Math.min(from + at, end - 1),
		line: (at: number): number =>
			exact ? lineAt(Math.min(from + at, end - 1)) : Math.min(firstLine + newlinesBefore(at), lineAt(end)),
		base: url,
	};
	return writeHtmlBody(blocks, place, title, rules.boilerplate);
}

interface EntryDate {
	readonly found: FoundDate | null;
	/** As the feed wrote it; null when it wrote none. */
	readonly stated: string | null;
}

function dateOf(entry: XmlNode): EntryDate {
	const stated = childrenNamed(entry, dateNames).map(words);
	const date = stated.map(parseDate).find(found => found !== null) ?? null;
	const found = date && {value: date.value, confidence: date.zoneAssumed ? ('medium' as const) : ('high' as const)};
	return {found, stated: stated.find(text => text !== null) ?? null};
}

const tagsOf = (entry: XmlNode): readonly string[] =>
	childrenNamed(entry, ['category', 'dc:subject', 'media:keywords'])
		.flatMap(node => (words(node) ?? cleanField(node.attributes.term ?? '')).split(','))
		.map(tag => tag.trim())
		.filter(tag => tag !== '');

/** Who published an entry: its own statement (feeds of feeds name one), else the feed. */
function sourceOf(
	entry: XmlNode,
	url: string | null,
	{head, rules}: FeedContext,
): {readonly publisher: string | null; readonly sourceKey: string | null} {
	const named = firstWords(entry, ['source', 'dc:source', 'dc:publisher']);
	const address = named === null ? (head.link ?? url) : url;
	const {sourceKey} = identifySource(rules.sources, {name: named, key: null, url: address});
	return {publisher: named ?? head.publisher, sourceKey};
}

function invalidDate(file: string, line: number, stated: string): Problem {
	const message = `invalid date "${stated.slice(0, 60)}" in an item; expected e.g. Tue, 02 Dec 2025 18:56:04 GMT`;
	return {file, line, severity: 'warning', code: 'invalid-date', message};
}

/** The article of an entry. A date that cannot be read is a Problem. */
export function readEntry(entry: XmlNode, context: FeedContext): ReadEntry {
	const {head, file, lineAt, rules} = context;
	const line = lineAt(entry.start);
	const url = linkOf(entry, entry.attributes['xml:base'] ?? head.base);
	const title = firstWords(entry, ['title', 'media:title', 'dc:title']);
	const {found, stated} = dateOf(entry);
	const {body, dropped, credits} = entryBody(entry, title, url, context);
	const author = firstWords(entry, ['dc:creator', 'author', 'creator']);
	const draft: Draft = {
		...sourceOf(entry, url, context),
		file,
		line,
		format: context.format,
		body,
		title,
		description: firstWords(entry, ['description', 'summary']),
		url,
		published: found,
		updatedAt: parseDate(firstWords(entry, updateNames))?.value ?? null,
		lang: firstWords(entry, ['dc:language', 'language']) ?? entry.attributes['xml:lang'] ?? head.lang,
		externalId: firstWords(entry, ['guid', 'id']) ?? entry.attributes['rdf:about'] ?? null,
		credits: `${author ?? ''}\n${credits}`,
		tags: tagsOf(entry),
		boilerplateLines: dropped,
		raw: author === null ? {} : safeRecord({author}),
	};
	return {
		article: makeArticle(draft, rules),
		problems: stated !== null && found === null ? [invalidDate(file, line, stated)] : [],
	};
}
