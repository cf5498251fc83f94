// Reads JSON Feed and the arrays of news items that news services give: one object per article.

import type {Article} from '../model/article.ts';
import type {Problem, Severity} from '../model/problem.ts';
import type {Rules} from '../rules/rules.ts';
import type {Parse, TextFile} from './format.ts';
import {type HtmlBlock, htmlBlocks} from './html-blocks.ts';
import {writeHtmlBody} from './html-body.ts';
import {htmlWords} from './html-words.ts';
import {bodyOf, type Fields, flattened, paragraphGlue} from './json-item-fields.ts';
import {itemNodes, lineNodes} from './json-item-list.ts';
import {placesOf} from './json-places.ts';
import {type JsonNode, jsonTree, members, plainValue, tooDeepAt} from './json-tree.ts';
import {settleLanguage} from './language.ts';
import {lineFinder} from './lines.ts';
import {makeArticle} from './make-article.ts';
import {readMeta} from './meta-fields.ts';
import {shifted} from './offset-map.ts';
import {plainBlocks} from './plain-blocks.ts';
import {cleanField, fieldOf, unsafeNote} from './sanitise.ts';

/** Blocks of a text that is HTML, or plain with blank lines, else line ends, between its paragraphs. */
function blocksOf(text: string): readonly HtmlBlock[] {
	if (/<\/?[a-z][a-z\d]{0,10}(?:\s[^<>]{0,500})?\/?>|&(?:#\d+|[a-z]{2,8});/i.test(text)) return htmlBlocks(text).blocks;
	return plainBlocks(text, /\n\s*\n/.test(text) ? /\n\s*\n/g : /\n/g);
}

interface ReadItem {
	readonly article: Article | null;
	readonly problems: readonly Problem[];
	/** Characters taken out of its text. */
	readonly stripped: number;
}

interface ItemContext {
	readonly file: TextFile;
	readonly rules: Rules;
	readonly lineAt: (offset: number) => number;
	readonly feed: Fields;
	readonly isFeed: boolean;
}

/** Services keep the place of an item that was taken back. */
const withdrawn = (text: string | null | undefined): boolean => /^\s*\[(?:removed|deleted)\]\s*$/i.test(text ?? '');

function readItem(node: JsonNode, offset: number, {file, rules, lineAt, feed, isFeed}: ItemContext): ReadItem {
	const fields = flattened(plainValue(node));
	const line = lineAt(offset + node.offset);
	const stated = readMeta(fields, file.path, line);
	// Titles come with the character references of the page they were taken from.
	const meta = {...stated, title: stated.title === null ? null : cleanField(htmlWords(stated.title))};
	const text = bodyOf(fields);
	const found = withdrawn(text?.stated) ? null : text;
	const without = (code?: string, message = ''): ReadItem => ({
		article: null,
		problems: code === undefined ? [] : [{file: file.path, line, severity: 'note', code, message}],
		stripped: 0,
	});
	if (withdrawn(meta.title)) return without('withdrawn', 'an item that says "[Removed]" was left out');
	if (meta.title === null && found === null) return without();
	if (meta.draft) return without('draft', 'an item says "draft": true; it was left out');
	const map = found && placesOf(node, found.stated, paragraphGlue, file.text, offset);
	const place = {maps: [map ?? shifted(offset + node.offset)], lineAt, base: meta.url};
	const written = writeHtmlBody(found ? blocksOf(found.text) : [], place, meta.title, rules.boilerplate);
	const article = makeArticle(
		{
			...meta,
			file: file.path,
			line,
			format: isFeed ? 'json-feed' : 'json-items',
			body: written.body,
			publisher: meta.publisher ?? (isFeed ? fieldOf(htmlWords(fieldOf(feed.title) ?? '')) : null),
			sourceKey: meta.sourceKey,
			lang: meta.lang ?? fieldOf(feed.language),
			credits: `${meta.credits}\n${written.credits}`,
			boilerplateLines: written.dropped,
			raw: Object.fromEntries(Object.entries(meta.raw).filter(([key]) => key !== found?.key)),
		},
		rules,
	);
	return {article, problems: meta.problems, stripped: written.stripped};
}

/** Articles of a JSON document. */
export const parseJsonItems: Parse = (file, {rules}) => {
	const {text} = file;
	const lineAt = lineFinder(text);
	const say = (at: number, severity: Severity, code: string, message: string): Problem => ({
		file: file.path,
		line: lineAt(at),
		severity,
		code,
		message,
	});
	const deep = tooDeepAt(text);
	if (deep !== null)
		return {
			problems: [say(deep, 'error', 'too-deep', 'the JSON is nested more than 100 levels deep; it was not read')],
		};
	const tree = jsonTree(text);
	const isLines = /^\s*\{[^\n]*\}\s*\n\s*\{/.test(text.slice(0, 200_000));
	const nodes = isLines ? lineNodes(text) : tree ? itemNodes(tree).map(node => ({node, offset: 0})) : [];
	const top = members(tree ?? undefined);
	const isFeed = String(top.get('version')?.value ?? '').includes('jsonfeed.org');
	const feed: Fields = isLines ? {} : {title: plainValue(top.get('title')), language: plainValue(top.get('language'))};
	const context: ItemContext = {file, rules, lineAt, feed, isFeed};
	const read = nodes.map(({node, offset}) => readItem(node, offset, context));
	const articles = read.map(item => item.article).filter(article => article !== null);
	const closed = /[\]}]\s*$/.test(text);
	const problems = [
		...(closed
			? []
			: [
					say(text.trimEnd().length, 'warning', 'truncated', 'the JSON ends in the middle; the items before were read'),
				]),
		...(articles.length === 0
			? [say(0, 'warning', 'no-items', 'no object with a title or a text was found in this JSON')]
			: []),
		...read.flatMap(item => item.problems),
		...unsafeNote(
			file.path,
			read.reduce((sum, item) => sum + item.stripped, 0),
		),
	];
	return {articles: settleLanguage(articles), problems};
};
