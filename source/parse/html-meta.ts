// What a saved page states about itself: JSON-LD first, then OpenGraph and other meta elements, then its markup.

import {parseDate, type StatedDate} from './article-date.ts';
import type {HtmlPage} from './html-page.ts';
import {type LinkedData, linkedData} from './linked-data.ts';
import {cleanField, fieldOf} from './sanitise.ts';
import {titleKey} from './title.ts';

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

/** A page kept by the Wayback Machine names its copy; the address behind it is the page's own. */
const archived = /^https?:\/\/web\.archive\.org\/(?:web|save)\/\d{4,14}(?:[a-z]{2}_)?\//i;

const webAddress = (text: string | null | undefined): string | null => {
	const address = text?.trim().replace(archived, '') ?? '';
	return /^https?:\/\/\S+$/i.test(address) ? cleanField(address) : null;
};

interface Titled {
	readonly title: string | null;
	/** The site's name where the title carried it. */
	readonly site: string | null;
}

const words = (text: string): number => text.split(/\s+/).length;

/**
 * `<title>` often ends in the name of the site: "Chip maker doubles output | Example News". It is taken off where the site
 * says that this is its name, where the page itself says the rest (`own`), or where what is left is no mere label.
 */
function splitTitle(title: string, site: string | null, own: ReadonlySet<string>): Titled {
	const parts = title.split(/\s+[|·•–—»-]\s+|\s*\|\s*/);
	const last = parts.at(-1) ?? '';
	if (parts.length < 2) return {title, site: null};
	const rest = title.slice(0, title.lastIndexOf(last)).replace(/[\s|·•–—»-]+$/, '');
	const named = site !== null && titleKey(last) === titleKey(site);
	// A bar stands before the name of a site, a dash may stand in a sentence.
	const least = title.trimEnd().endsWith(`| ${last}`) ? 1 : 3;
	if (!named && (words(last) > 4 || (words(rest) <= least && !own.has(titleKey(rest))))) return {title, site: null};
	return {title: rest, site: last};
}

/** The title a page states, without the name of the site. `lines` are the first lines of its text. */
function titleOf(page: HtmlPage, data: LinkedData, site: string | null, lines: readonly string[]): Titled {
	const meta = (key: string): string | null => fieldOf(page.meta.get(key));
	const own = new Set([...page.headings, ...lines].map(titleKey));
	const split = page.title === null ? {title: null, site: null} : splitTitle(cleanField(page.title), site, own);
	const heading = page.headings[0] === undefined ? null : cleanField(page.headings[0]);
	const full = page.title === null ? '' : titleKey(page.title);
	const known = (text: string | null): boolean =>
		text !== null && (full.includes(titleKey(text)) || own.has(titleKey(text)));
	// An encyclopedia's "headline" says what the thing is; its name is what page and title call it.
	const headline = known(data.headline) || !known(data.name) ? data.headline : data.name;
	const stated = headline ?? meta('og:title') ?? meta('twitter:title') ?? meta('headline') ?? meta('dc.title');
	if (stated !== null) return {title: splitTitle(stated, site ?? split.site, own).title, site: split.site};
	const inTitle = heading !== null && heading.split(' ').length > 2 && full.includes(titleKey(heading));
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

/** Title, date, publisher, link and language of a page whose text begins with `lines`. */
export function pageMeta(page: HtmlPage, lines: readonly string[]): PageMeta {
	const data = linkedData(page.data);
	const meta = (key: string): string | null => fieldOf(page.meta.get(key));
	const site =
		data.publisher ?? meta('og:site_name') ?? meta('publisher') ?? meta('application-name') ?? meta('dc.publisher');
	const link = (rel: string): string | undefined => page.links.find(entry => entry.rel?.toLowerCase() === rel)?.href;
	const named = titleOf(page, data, site, lines);
	return {
		title: named.title,
		description: data.description ?? meta('og:description') ?? meta('description'),
		publisher: site ?? named.site,
		url:
			webAddress(link('canonical')) ?? webAddress(meta('og:url')) ?? webAddress(data.url) ?? webAddress(page.savedFrom),
		published: firstDate([data.published, ...dateKeys.map(key => page.meta.get(key)), data.created, ...page.times]),
		updated: firstDate([data.modified, ...updateKeys.map(key => page.meta.get(key))]),
		lang: page.lang ?? meta('og:locale') ?? meta('content-language') ?? data.lang,
		author: data.author ?? meta('author') ?? meta('article:author'),
		tags: (data.keywords ?? (meta('news_keywords') ?? meta('keywords') ?? '').split(','))
			.map(word => cleanField(word))
			.filter(word => word !== '')
			.slice(0, 30),
		translations: page.links
			.filter(entry => entry.rel?.toLowerCase() === 'alternate' && entry.hreflang !== undefined)
			.map(entry => webAddress(entry.href))
			.filter(href => href !== null),
	};
}
