// From stated keys (front matter, JSON items) to the fields of an article, whatever the source calls them.

import type {Problem} from '../model/problem.ts';
import {parseDate} from './article-date.ts';
import {dateInPath, type FoundDate} from './date-hint.ts';
import {names} from './meta-names.ts';
import {safeRecord} from './safe-raw.ts';
import {fieldOf} from './sanitise.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface Meta {
	readonly title: string | null;
	readonly description: string | null;
	readonly published: FoundDate | null;
	readonly updatedAt: string | null;
	readonly lang: string | null;
	readonly externalId: string | null;
	readonly publisher: string | null;
	readonly sourceKey: string | null;
	readonly url: string | null;
	readonly tags: readonly string[];
	readonly publisherTone: string | null;
	readonly machineWritten: boolean | null;
	readonly credits: string;
	readonly draft: boolean;
	/** Stated keys without a field of their own. */
	readonly raw: Fields;
	readonly problems: readonly Problem[];
}

const foldKey = (key: string): string => key.toLowerCase().replace(/[\s_.-]/g, '');
const isRecord = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
	Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A text of a value that may be an object with a name or a title. */
function nameOf(value: unknown): string | null {
	if (isRecord(value)) return fieldOf(value.name ?? value.title ?? value.domain ?? value.term ?? value.topic);
	return Array.isArray(value) ? nameOf(value[0]) : fieldOf(value);
}

/** The stated keys, found by any of their names in order of trust. */
function reader(fields: Fields): (keys: readonly string[]) => {readonly key: string; readonly value: unknown} | null {
	const folded = new Map<string, string>();
	for (const key of Object.keys(fields)) if (!folded.has(foldKey(key))) folded.set(foldKey(key), key);
	return keys => {
		for (const name of keys) {
			const key = folded.get(name);
			if (key !== undefined && fields[key] !== null && fields[key] !== undefined && fields[key] !== '')
				return {key, value: fields[key]};
		}
		return null;
	};
}

/** Words of a tag list: a YAML list, a comma-separated line, or objects with a name. */
function tagsOf(value: unknown): readonly string[] {
	const parts = typeof value === 'string' ? value.split(/[,;|]/) : listOf(value);
	return parts
		.slice(0, 100)
		.map(nameOf)
		.filter(tag => tag !== null);
}

const webAddress = (text: string | null): string | null =>
	text !== null && /^https?:\/\/\S{3,2000}$/i.test(text) ? text : null;

function aiOf(fields: Fields): boolean | null {
	const ai = fields.ai;
	if (isRecord(ai) && (ai.rewritten === true || ai.generated === true || ai.written === true)) return true;
	if (fields.ai_generated === true || fields.aiGenerated === true || fields.machineWritten === true) return true;
	return fields.machineWritten === false ? false : null;
}

const momentKey = /date|time|publi|posted|created/;
const otherMoment = /upd|modif|crawl|expir|read|fetch|saved|added|access|retriev|index|zone|offset|end|due|until|event/;

/** Keys of sources not known here that hold a moment which may be that of publication. */
const otherMoments = (fields: Fields): readonly string[] =>
	Object.entries(fields)
		.filter(([, value]) => parseDate(value) !== null)
		.map(([key]) => foldKey(key))
		.filter(key => momentKey.test(key) && !otherMoment.test(key));

/** Fields of an article from stated keys. Dates that cannot be read are Problems with the value quoted. */
export function readMeta(fields: Fields, file: string, line: number): Meta {
	const find = reader(fields);
	const problems: Problem[] = [];
	const used = new Set<string>();
	const take = (keys: readonly string[]): unknown => {
		const found = find(keys);
		if (found) used.add(found.key);
		return found?.value;
	};
	const date = (keys: readonly string[], what: string): {value: string; zoneAssumed: boolean} | null => {
		const found = find(keys);
		if (!found) return null;
		const stated =
			found.value instanceof Date && !Number.isNaN(found.value.getTime()) ? found.value.toISOString() : found.value;
		const read = parseDate(stated);
		if (read) used.add(found.key);
		else
			problems.push({
				file,
				line,
				severity: 'warning',
				code: 'invalid-date',
				message: `invalid date "${(fieldOf(stated) ?? String(stated)).slice(0, 60)}" in ${found.key} (${what}); expected e.g. 2026-12-31 or 2026-12-31T08:00:00Z`,
			});
		return read;
	};
	const published = date(names.published, 'published') ?? date(otherMoments(fields), 'published');
	const updated = date(names.updated, 'updated');
	const source = take(names.source);
	const hinted = published ?? updated ?? null;
	const inPath =
		hinted === null
			? (names.paths
					.map(name => find([name])?.value)
					.map(path => (typeof path === 'string' ? dateInPath(`/${path}/`) : null))
					.find(found => found !== null) ?? null)
			: null;
	const address = names.url.map(name => find([name])).find(found => webAddress(nameOf(found?.value)) !== null);
	if (address) used.add(address.key);
	const url = webAddress(nameOf(address?.value));
	const meta = {
		title: nameOf(take(names.title)),
		description: fieldOf(take(names.description)),
		published:
			hinted === null
				? inPath
				: {
						value: hinted.value,
						confidence: published && !published.zoneAssumed ? ('high' as const) : ('medium' as const),
					},
		updatedAt: updated?.value ?? null,
		lang: nameOf(take(names.lang)),
		externalId: fieldOf(take(names.externalId)),
		publisher: webAddress(nameOf(source)) === null ? nameOf(source) : null,
		sourceKey: isRecord(source) ? fieldOf(source.key ?? source.id) : null,
		url: url ?? (isRecord(source) ? webAddress(fieldOf(source.url)) : webAddress(nameOf(source))),
		tags: names.tags.flatMap(name => tagsOf(find([name])?.value)),
		publisherTone: fieldOf(take(names.tone)),
		machineWritten: aiOf(fields),
		credits: listOf(find(names.credits)?.value)
			.map(nameOf)
			.filter(name => name !== null)
			.join(', '),
		draft: find(names.draft)?.value === true,
	};
	const kept = Object.entries(fields).filter(([key, value]) => !used.has(key) || isRecord(value));
	return {...meta, raw: safeRecord(Object.fromEntries(kept.filter(([key]) => key !== '__proto__'))), problems};
}
