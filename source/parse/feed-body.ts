// The text of a feed entry, with the lines of the file its paragraphs stand on.

import type {FeedContext} from './feed-entry.ts';
import {htmlBlocks} from './html-blocks.ts';
import {type HtmlBody, type HtmlPlace, writeHtmlBody} from './html-body.ts';
import {childrenNamed, textBelow, type XmlNode} from './xml-tree.ts';

const contentNames = [
	'content:encoded',
	'content',
	'xhtml:body',
	'description',
	'summary',
	'itunes:summary',
	'media:description',
];
function contentOf(entry: XmlNode): XmlNode | null {
	const groups = childrenNamed(entry, ['media:group']);
	const found = [entry, ...groups].flatMap(node => childrenNamed(node, contentNames));
	return found.find(node => textBelow(node).trim() !== '') ?? null;
}

interface Markup {
	readonly html: string;
	/** Where it begins in the file. */
	readonly from: number;
	/** Offsets in it are offsets in the file, counted from there. */
	readonly exact: boolean;
}

/** Content given as elements (XHTML) is read as it stands in the file; as text, decoded once. */
function htmlOf(content: XmlNode | null, text: string): Markup {
	if (!content) return {html: '', from: 0, exact: true};
	if (content.children.length === 0) {
		const quoted = text.startsWith('<![CDATA[', content.textStart);
		const from = quoted ? content.textStart + 9 : Math.max(content.textStart, content.start);
		const lead = content.text.length - content.text.trimStart().length;
		// References in the file are longer than the characters they stand for: offsets then drift, lines do not.
		return {html: content.text.slice(lead), from, exact: quoted || !text.slice(from, content.end).includes('&')};
	}
	const inner = text.indexOf('>', content.start) + 1;
	return {html: text.slice(inner, content.end), from: inner, exact: true};
}

/** A form of fields, such as EDGAR's filing entries: one line a field. */
function fieldsForm(content: XmlNode): string {
	return content.children
		.filter(child => child.children.length === 0)
		.map(child => `<p>${child.name.replace(/[-_:]/g, ' ')}: ${child.text.trim().replace(/[<>&]/g, ' ')}</p>`)
		.join('');
}

const htmlNames =
	/^(?:xhtml:|html:)?(?:div|p|span|a|b|i|em|strong|ul|ol|li|table|h[1-6]|img|br|blockquote|pre|body|section|article)$/;

function placeOf(
	{html, from, exact}: Markup,
	end: number,
	base: string | null,
	lineAt: (offset: number) => number,
): HtmlPlace {
	const firstLine = lineAt(from);
	let counted = 0;
	let lines = 0;
	const newlinesBefore = (at: number): number => {
		for (; counted < at; counted++) if (html.charCodeAt(counted) === 10) lines++;
		return lines;
	};
	const raw = (at: number): number => Math.min(from + at, end - 1);
	const line = (at: number): number =>
		exact ? lineAt(raw(at)) : Math.min(firstLine + newlinesBefore(at), lineAt(end));
	return {raw, line, base};
}

/** The body of an entry: the whole text where there is one, else the summary. */
export function entryBody(
	entry: XmlNode,
	title: string | null,
	url: string | null,
	{text, lineAt, rules}: FeedContext,
): HtmlBody {
	const content = contentOf(entry);
	const isForm =
		content !== null && content.children.length > 0 && !content.children.some(child => htmlNames.test(child.name));
	const markup: Markup = isForm
		? {html: fieldsForm(content), from: content.start, exact: false}
		: htmlOf(content, text);
	const place = placeOf(markup, content?.end ?? entry.end, url, lineAt);
	return writeHtmlBody(htmlBlocks(markup.html).blocks, place, title, rules.boilerplate);
}
