// One entry of a feed: its words, its link, its date, and who published it.

import type {Article, ArticleFormat} from '../model/article.ts';
import type {Problem} from '../model/problem.ts';
import type {Rules} from '../rules/rules.ts';
import {parseDate} from './article-date.ts';
import type {FoundDate} from './date-hint.ts';
import {entryBody} from './feed-body.ts';
import {firstWords, linkOf, words} from './feed-fields.ts';
import type {FeedHead} from './feed-head.ts';
import {type Draft, makeArticle} from './make-article.ts';
import {safeRecord} from './safe-raw.ts';
import {cleanField} from './sanitise.ts';
import {identifySource} from './source-label.ts';
import {childrenNamed, type XmlNode} from './xml-tree.ts';

export interface FeedContext {
	readonly file: string;
	readonly text: string;
	readonly head: FeedHead;
	readonly format: ArticleFormat;
	readonly rules: Rules;
	readonly lineAt: (offset: number) => number;
}

export interface ReadEntry {
	readonly article: Article;
	readonly problems: readonly Problem[];
	/** Characters taken out of its text. */
	readonly stripped: number;
}

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
	const {body, dropped, credits, stripped} = entryBody(entry, title, url, context);
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
	const problems = stated !== null && found === null ? [invalidDate(file, line, stated)] : [];
	return {article: makeArticle(draft, rules), problems, stripped};
}
