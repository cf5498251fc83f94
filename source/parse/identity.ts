// One article for one text: the same item in two files, newer versions, translations, the same words under new ids.

import type {Article} from '../model/article.ts';
import type {Problem} from '../model/problem.ts';
import {leadsToPage, sameAddress} from './same-address.ts';
import {titleKey} from './title.ts';

export interface Merged {
	readonly articles: readonly Article[];
	/** Notes on what was taken together, so that nothing disappears silently. */
	readonly problems: readonly Problem[];
}

/** The first article with the places and the missing fields of the second. */
export function absorb(kept: Article, other: Article): Article {
	const known = new Set(kept.places.map(place => `${place.file}\u0000${place.line}`));
	const places = other.places.filter(place => !known.has(`${place.file}\u0000${place.line}`));
	const dated = kept.dateConfidence === 'none' || (kept.dateConfidence === 'low' && other.dateConfidence !== 'none');
	return {
		...kept,
		places: [...kept.places, ...places],
		description: kept.description ?? other.description,
		publisher: kept.publisher ?? other.publisher,
		sourceKey: kept.sourceKey ?? other.sourceKey,
		sourceLabel: kept.sourceLabel === 'unknown' ? other.sourceLabel : kept.sourceLabel,
		url: kept.url ?? other.url,
		externalId: kept.externalId ?? other.externalId,
		publisherTone: kept.publisherTone ?? other.publisherTone,
		machineWritten: kept.machineWritten ?? other.machineWritten,
		...(dated ? {publishedAt: other.publishedAt, dateConfidence: other.dateConfidence} : {}),
	};
}

/** Why two articles are one. */
interface Sameness {
	/** Articles with the same key may be one; null: has no key of this kind. */
	readonly keyOf: (article: Article) => string | null;
	/** True when equal keys are not enough to tell them apart from two texts. */
	readonly differs?: (a: Article, b: Article) => boolean;
	readonly code: 'same-article' | 'newer-version' | 'same-address';
}

const fileOf = (article: Article): string => article.places[0]?.file ?? '';
const newest = (article: Article): string => article.updatedAt ?? article.publishedAt ?? '';
const isTranslation = (a: Article, b: Article): boolean => a.lang !== b.lang && a.lang !== 'und' && b.lang !== 'und';

/** A page of a site and an item that links to it carry the same title, perhaps with the site's name. */
function differentTitles(a: Article, b: Article): boolean {
	if (fileOf(a) === fileOf(b)) return true;
	if (a.titleDerived || b.titleDerived || isTranslation(a, b)) return false;
	const [one, other] = [titleKey(a.title), titleKey(b.title)];
	return !one.includes(other) && !other.includes(one);
}

/** Pages in several languages list all of them, themselves too: the first of the list is the key. Front pages are none. */
function translationsKey({url, raw}: Article): string | null {
	if (!Array.isArray(raw.translations)) return null;
	const listed: readonly unknown[] = [url, ...raw.translations];
	const pages = listed.filter(
		address => typeof address === 'string' && /\/[^/]{6,}\/?$/.test(address),
	) as readonly string[];
	const [first] = pages.map(sameAddress).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
	return first ?? null;
}

/** An address without the part that names the language; null when it names none. */
function neutralAddress(article: Article): string | null {
	const {url, lang, raw} = article;
	const listed = translationsKey(article);
	if (listed !== null) return listed;
	const stated = url ?? (typeof raw.permalink === 'string' ? raw.permalink : null);
	if (stated === null || !/^[a-z]{2,3}$/.test(lang) || lang === 'und') return null;
	const neutral = stated.replace(new RegExp(`([/.=_-])${lang}(?:-[a-z]{2,4})?(?=[/.&]|$)`, 'i'), '$1*');
	return neutral === stated ? null : sameAddress(neutral);
}

// In this order: the same words first, so that what follows compares real differences.
const kinds: readonly Sameness[] = [
	{keyOf: article => article.id, code: 'same-article'},
	{
		keyOf: ({externalId, sourceKey}) =>
			externalId === null || sourceKey === null ? null : `${sourceKey}\u0000${externalId}`,
		// A feed that gives all its items one id says nothing by it.
		differs: (a, b) => fileOf(a) === fileOf(b) && titleKey(a.title) !== titleKey(b.title),
		code: 'newer-version',
	},
	{
		keyOf: ({url}) => (url === null || !leadsToPage(url) ? null : sameAddress(url)),
		differs: differentTitles,
		code: 'same-address',
	},
	{keyOf: neutralAddress, differs: (a, b) => !isTranslation(a, b), code: 'same-address'},
];

/** The keys by which an article may be one with others, each null where it has none: same text, item, address, translation. */
export const likenessKeys = (article: Article): readonly (string | null)[] => kinds.map(kind => kind.keyOf(article));

/** The one to show: English for the analysis, else the newer, else the fuller; the first where nothing tells. */
function prefersFirst(a: Article, b: Article, code: Sameness['code']): boolean {
	if (code === 'same-article') return true;
	if (isTranslation(a, b)) return a.lang === 'en' || b.lang !== 'en';
	if (code === 'newer-version' && newest(a) !== newest(b)) return newest(a) > newest(b);
	return a.body.text.length >= b.body.text.length;
}

function noteOn(hidden: Article, shown: Article, code: Sameness['code']): Problem {
	const where = `"${shown.title.slice(0, 80)}" in ${fileOf(shown)}`;
	const messages: Readonly<Record<Sameness['code'], string>> = {
		'same-article': `the same text as ${where}; shown once, with both places`,
		'newer-version': `another version of ${where}; the newer one is shown`,
		'same-address': `has the same link as ${where}; the fuller text is shown`,
	};
	const translated = isTranslation(hidden, shown);
	return {
		file: fileOf(hidden),
		line: hidden.places[0]?.line ?? null,
		severity: 'note',
		code: translated ? 'translation' : code,
		message: translated
			? `the same article as ${where} in another language (${hidden.lang}); shown once`
			: messages[code],
	};
}

function mergeKind(
	articles: readonly Article[],
	{keyOf, differs, code}: Sameness,
	problems: Problem[],
): readonly Article[] {
	const indexes = new Map<string, number>();
	const kept: Article[] = [];
	for (const article of articles) {
		const key = keyOf(article);
		const index = key === null ? undefined : indexes.get(key);
		const before = index === undefined ? undefined : kept[index];
		if (index === undefined || before === undefined || differs?.(before, article)) {
			if (key !== null && index === undefined) indexes.set(key, kept.length);
			kept.push(article);
			continue;
		}
		const [shown, hidden] = prefersFirst(before, article, code) ? [before, article] : [article, before];
		kept[index] = absorb(shown, hidden);
		problems.push(noteOn(hidden, shown, code));
	}
	return kept;
}

/** Articles in the order of their first places. The caller sorts the files, so that their order never matters. */
export function mergeArticles(articles: readonly Article[]): Merged {
	const problems: Problem[] = [];
	const merged = kinds.reduce((list, kind) => mergeKind(list, kind, problems), articles);
	return {articles: merged, problems};
}
