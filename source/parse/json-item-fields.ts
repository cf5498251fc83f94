// The fields of a news item, under whatever names its service gives them.

import {wrappers} from './json-item-list.ts';

export type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const bodyNames = [
	'content_html',
	'contenthtml',
	'html',
	'body_html',
	'content_text',
	'contenttext',
	'content',
	'body',
	'fulltext',
	'full_text',
	'selftext',
	'text',
	'articlebody',
	'comment_text',
	'lead_paragraph',
	'story',
	'description',
	'summary',
	'abstract',
	'snippet',
	'excerpt',
	'teaser',
];

/** WordPress gives `title: {rendered: …}`. */
const unrendered = (value: Fields): Fields =>
	Object.fromEntries(
		Object.entries(value).map(([key, entry]) => [
			key,
			isRecord(entry) && typeof entry.rendered === 'string' ? entry.rendered : entry,
		]),
	);

/** What a service writes where it does not give the text. */
const placeholder = /^\s*ONLY AVAILABLE IN\b.{0,60}$/i;

/** Fields under one roof: some services wrap what an item says, or nest its headline in `headline.main`. */
export function flattened(value: unknown, depth = 0): Fields {
	const fields = isRecord(value) ? unrendered(value) : {};
	const wrapped = depth < 3 ? wrappers.map(name => fields[name]).find(isRecord) : undefined;
	const inner = wrapped === undefined ? {} : flattened(wrapped, depth + 1);
	const headline = isRecord(fields.headline) ? {headline: fields.headline.main ?? fields.headline.name} : {};
	const dated = {
		published: fields.date_published ?? fields.webPublicationDate ?? fields.published_on ?? fields.publishedAt,
		updated: fields.date_modified,
	};
	const named = {
		title: fields.title ?? fields.webTitle ?? fields.headlineText,
		url: fields.url ?? fields.web_url ?? fields.webUrl ?? fields.external_url ?? fields.article_url,
	};
	const stated = Object.entries({...dated, ...named, ...headline}).filter(
		([, entry]) => entry !== undefined && entry !== null,
	);
	return {...Object.fromEntries(stated), ...inner, ...fields, ...Object.fromEntries(stated)};
}

/** What stands between the paragraphs of a text that came as a list of them. */
export const paragraphGlue = '\n\n';

export interface ItemText {
	readonly key: string;
	/** The text as it stands in the file. */
	readonly stated: string;
	/** Shorter where the service says by how much it cut the text. */
	readonly text: string;
}

/** The fullest text of an item and the key it stands under; null where it has none. */
export function bodyOf(fields: Fields): ItemText | null {
	const byKey = new Map(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), {key, value}] as const));
	for (const name of bodyNames) {
		const found = byKey.get(name);
		const value = Array.isArray(found?.value)
			? found.value.filter(part => typeof part === 'string').join(paragraphGlue)
			: found?.value;
		if (found && typeof value === 'string' && value.trim() !== '' && !placeholder.test(value))
			return {key: found.key, stated: value, text: value.replace(/[\s\u2026.]{0,5}\[\+\d{1,7} chars\]\s*$/, '\u2026')};
	}
	return null;
}
