// What a saved page states about itself: JSON-LD first, then OpenGraph and other meta elements, then its markup.

import {parseDate, type StatedDate} from './article-date.ts';
import type {HtmlPage} from './html-page.ts';
import {cleanField, fieldOf} from './sanitise.ts';

export interface PageMeta {
	readonly title: string | null;
	readonly description: string | null;
	readonly publisher: string | null;
	readonly url: string | null;
	readonly published: StatedDate | null;
	readonly updated: StatedDate | null;
	readonly lang: string | null;
	readonly author: string | null;
	readonly tags: readonly string[];
	/** The same text in other languages. */
	readonly translations: readonly string[];
}

type Data = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Data =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting|PressRelease)$/;

/** The JSON-LD object that speaks of the article; pages often hold several, nested in `@graph` or lists. */
function linkedData(page: HtmlPage): Data {
	const found: Data[] = [];
	const look = (value: unknown, depth: number): void => {
		if (depth > 5 || found.length > 200) return;
		if (Array.isArray(value)) for (const entry of value.slice(0, 200)) look(entry, depth + 1);
		else if (isRecord(value)) {
			found.push(value);
			look(value['@graph'], depth + 1);
			look(value.mainEntity, depth + 1);
		}
	};
	for (const text of page.data) {
		try {
			look(JSON.parse(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')), 0);
		} catch {
			// Broken JSON-LD is common; the meta elements say the same.
		}
	}
	const typeOf = (data: Data): string => [data['@type']].flat().join(' ');
	return (
		found.find(data => articleType.test(typeOf(data))) ??
		found.find(data => data.datePublished !== undefined || data.headline !== undefined) ??
		{}
	);
}

const nameOf = (value: unknown): string | null => {
	const one = Array.isArray(value) ? value[0] : value;
	return isRecord(one) ? fieldOf(one.name ?? one['@id']) : fieldOf(one);
};

const webAddress = (text: string | null | undefined): string | null =>
	text && /^https?:\/\/\S+$/i.test(text.trim()) ? cleanField(text) : null;

interface SplitTitle {
	readonly title: string;
	readonly site: string | null;
}

/** `<title>` often ends in the name of the site: "Chip maker doubles output | Example News". */
function splitTitle(title: string, site: string | null): SplitTitle {
	const parts = title.split(/\s+[|·•–—»-]\s+|\s*\|\s*/);
	const last = parts.at(-1) ?? '';
	if (parts.length < 2) return {title, site: null};
	const words = (text: string): number => text.split(/\s+/).length;
	const named = site !== null && last.toLowerCase() === site.toLowerCase();
	if (!named && (words(last) > 4 || words(parts.slice(0, -1).join(' ')) <= 3)) return {title, site: null};
	return {title: title.slice(0, title.lastIndexOf(last)).replace(/[\s|·•–—»-]+$/, ''), site: last};
}

function titleOf(
	page: HtmlPage,
	data: Data,
	site: string | null,
): {readonly title: string | null; readonly site: string | null} {
	const meta = (key: string): string | null => fieldOf(page.meta.get(key));
	const title = page.title === null ? null : cleanField(page.title);
	const split = title === null ? {title: null, site: null} : splitTitle(title, site);
	const stated = fieldOf(data.headline) ?? meta('og:title') ?? meta('twitter:title');
	if (stated !== null) return {title: splitTitle(stated, site).title, site: split.site};
	const heading = page.heading === null ? null : cleanField(page.heading);
	const inTitle =
		heading !== null && title?.toLowerCase().includes(heading.toLowerCase()) && heading.split(' ').length > 2;
	return {title: inTitle ? heading : (split.title ?? heading), site: split.site};
}

const dateKeys = [
	'article:published_time',
	'og:published_time',
	'datepublished',
	'parsely-pub-date',
	'sailthru.date',
	'dc.date.issued',
	'dcterms.created',
	'dcterms.date',
	'dc.date',
	'citation_publication_date',
	'pubdate',
	'publishdate',
	'publish-date',
	'publication_date',
	'published_at',
	'date',
	'article.published',
	'cxenseparse:recs:publishtime',
];
const updateKeys = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified'];

const firstDate = (values: readonly unknown[]): StatedDate | null =>
	values.map(parseDate).find(date => date !== null) ?? null;

/** Title, date, publisher, link and language of a page. */
export function pageMeta(page: HtmlPage): PageMeta {
	const data = linkedData(page);
	const meta = (key: string): string | null => fieldOf(page.meta.get(key));
	const site = nameOf(data.publisher) ?? meta('og:site_name') ?? meta('application-name') ?? meta('dc.publisher');
	const link = (rel: string): string | undefined => page.links.find(entry => entry.rel?.toLowerCase() === rel)?.href;
	const keywords = Array.isArray(data.keywords)
		? data.keywords.map(String)
		: String(data.keywords ?? meta('news_keywords') ?? meta('keywords') ?? '').split(',');
	const named = titleOf(page, data, site);
	return {
		title: named.title,
		description: fieldOf(data.description) ?? meta('og:description') ?? meta('description'),
		publisher: site ?? named.site,
		url:
			webAddress(link('canonical')) ??
			webAddress(meta('og:url')) ??
			webAddress(nameOf(data.mainEntityOfPage)) ??
			webAddress(fieldOf(data.url)) ??
			webAddress(page.savedFrom),
		published: firstDate([
			data.datePublished,
			...dateKeys.map(key => page.meta.get(key)),
			data.dateCreated,
			...page.times,
		]),
		updated: firstDate([data.dateModified, ...updateKeys.map(key => page.meta.get(key))]),
		lang: page.lang ?? meta('og:locale') ?? meta('content-language') ?? fieldOf(data.inLanguage),
		author: nameOf(data.author) ?? meta('author') ?? meta('article:author'),
		tags: keywords
			.map(word => cleanField(word))
			.filter(word => word !== '')
			.slice(0, 30),
		translations: page.links
			.filter(entry => entry.rel?.toLowerCase() === 'alternate' && entry.hreflang !== undefined)
			.map(entry => webAddress(entry.href))
			.filter(href => href !== null),
	};
}
