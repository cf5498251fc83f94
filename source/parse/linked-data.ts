// What the JSON-LD of a page says of its article. Pages hold several objects, nested, and broken ones are common.

import {decodeHTML} from 'entities';
import {fieldOf} from './sanitise.ts';

export interface LinkedData {
	readonly headline: string | null;
	readonly name: string | null;
	readonly description: string | null;
	readonly publisher: string | null;
	readonly author: string | null;
	readonly url: string | null;
	readonly lang: string | null;
	/** Dates as written. */
	readonly published: unknown;
	readonly created: unknown;
	readonly modified: unknown;
	/** null: not stated. */
	readonly keywords: readonly string[] | null;
}

type Data = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Data =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting|PressRelease)$/;

/** The value of a script; raw line ends in strings and commas before an end are forgiven. */
function parsed(script: string): unknown {
	const text = script.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, '');
	try {
		return JSON.parse(text);
	} catch {
		try {
			return JSON.parse(text.replace(/[\u0000-\u001F]/g, ' ').replace(/,(?= {0,200}[}\]])/g, ''));
		} catch {
			// The meta elements mostly say the same.
			return null;
		}
	}
}

function objectsOf(scripts: readonly string[]): readonly Data[] {
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
	for (const script of scripts) look(parsed(script), 0);
	return found;
}

const wordsOf = (value: unknown): string | null => fieldOf(typeof value === 'string' ? decodeHTML(value) : value);

/** A name, also of an object that is only referred to by its `@id`. */
function nameOf(value: unknown, objects: readonly Data[]): string | null {
	const one = Array.isArray(value) ? value[0] : value;
	if (!isRecord(one)) return wordsOf(one);
	return wordsOf(one.name ?? objects.find(other => other.name !== undefined && other['@id'] === one['@id'])?.name);
}

const addressOf = (value: unknown): string | null =>
	isRecord(value) ? fieldOf(value['@id'] ?? value.url) : fieldOf(value);

/** The object that speaks of the article: one of an article's type, else one with a date or a headline. */
export function linkedData(scripts: readonly string[]): LinkedData {
	const objects = objectsOf(scripts);
	const typeOf = (data: Data): string => [data['@type']].flat().join(' ');
	const data =
		objects.find(object => articleType.test(typeOf(object))) ??
		objects.find(object => object.datePublished !== undefined || object.headline !== undefined) ??
		{};
	const {keywords} = data;
	return {
		headline: wordsOf(data.headline),
		name: wordsOf(data.name),
		description: wordsOf(data.description),
		publisher: nameOf(data.publisher, objects),
		author: nameOf(data.author, objects),
		url: addressOf(data.mainEntityOfPage) ?? addressOf(data.url),
		lang: fieldOf(data.inLanguage),
		published: data.datePublished,
		created: data.dateCreated,
		modified: data.dateModified,
		keywords: Array.isArray(keywords)
			? keywords.map(String)
			: typeof keywords === 'string'
				? keywords.split(',')
				: null,
	};
}
