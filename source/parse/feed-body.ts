// The text of a feed entry, with the lines of the file its paragraphs stand on.

import type {FeedContext} from './feed-entry.ts';
import {type HtmlBlock, htmlBlocks} from './html-blocks.ts';
import {type HtmlBody, writeHtmlBody} from './html-body.ts';
import {type OffsetMap, shifted, stretchesOf} from './offset-map.ts';
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
	readonly blocks: readonly HtmlBlock[];
	/** From offsets of its pieces to the file. */
	readonly map: OffsetMap;
}

/** Content given as elements (XHTML) is read as it stands in the file; as text, decoded once. */
function markupOf(content: XmlNode | null, text: string): Markup {
	if (!content) return {blocks: [], map: shifted(0)};
	if (content.children.length === 0) return {blocks: htmlBlocks(content.text).blocks, map: content.map};
	const inner = text.indexOf('>', content.start) + 1;
	return {blocks: htmlBlocks(text.slice(inner, content.end)).blocks, map: shifted(inner)};
}

/** A form of fields, such as EDGAR's filing entries: one line a field, the element's name before its words. */
function fieldsForm(content: XmlNode): Markup {
	const blocks = content.children
		.filter(child => child.children.length === 0 && child.text.trim() !== '')
		.map(({name, start, text, map}): HtmlBlock => {
			const label = {text: name.replace(/[-_:]/g, ' '), at: start + 1, to: start + 1 + name.length, url: null};
			const words = stretchesOf(map, 0, text.length).map(({at, length, raw, end}) => ({
				text: text.slice(at, at + length),
				at: raw,
				to: end,
				url: null,
			}));
			const pieces = [label, {text: ': ', at: -1, to: -1, url: null}, ...words];
			return {kind: 'paragraph', level: 0, pieces};
		});
	return {blocks, map: shifted(0)};
}

const htmlNames =
	/^(?:xhtml:|html:)?(?:div|p|span|a|b|i|em|strong|ul|ol|li|table|h[1-6]|img|br|blockquote|pre|body|section|article)$/;

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
	const {blocks, map} = isForm ? fieldsForm(content) : markupOf(content, text);
	return writeHtmlBody(blocks, {maps: [map], lineAt, base: url}, title, rules.boilerplate);
}
