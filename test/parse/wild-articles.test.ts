// Files in the shapes that services, browsers and note programs write: what each must give stands in `expected.json`.

import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/model/article.ts';
import {parseFiles} from '../../source/parse/parse-files.ts';
import {articleRules} from './read-article.ts';

interface Expected {
	readonly count: number;
	readonly titles?: readonly string[];
	/** null: no date is stated. */
	readonly dates?: readonly (string | null)[];
	readonly publishers?: readonly (string | null)[];
	readonly langs?: readonly string[];
	readonly urls?: readonly (string | null)[];
	readonly confidence?: readonly string[];
	readonly formats?: readonly string[];
	/** Words that must and must not stand in the texts. */
	readonly says?: readonly string[];
	readonly leavesOut?: readonly string[];
	/** Codes of the problems; without it there is none but that a date is missing where `dates` has null. */
	readonly problems?: readonly string[];
}

const folder = path.join(import.meta.dirname, '..', 'fixtures', 'articles');
const expected = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as Readonly<
	Record<string, Expected>
>;

const fields: readonly (readonly [keyof Expected, (article: Article) => unknown])[] = [
	['titles', article => article.title],
	['dates', article => article.publishedAt],
	['publishers', article => article.publisher],
	['langs', article => article.lang],
	['urls', article => article.url],
	['confidence', article => article.dateConfidence],
	['formats', article => article.format],
];

describe('files as the world writes them', () => {
	it.each(Object.entries(expected))('%s', async (name, want) => {
		const bytes = readFileSync(path.join(folder, name));
		const {articles, problems} = await parseFiles([{path: name, bytes}], articleRules);
		const asked = fields.filter(([field]) => want[field] !== undefined);
		expect(articles).toHaveLength(want.count);
		expect(Object.fromEntries(asked.map(([field, of]) => [field, articles.map(of)]))).toEqual(
			Object.fromEntries(asked.map(([field]) => [field, want[field]])),
		);
		const text = articles.map(({body}) => body.text).join('\n');
		for (const words of want.says ?? []) expect(text).toContain(words);
		for (const words of want.leavesOut ?? []) expect(text).not.toContain(words);
		const codes = problems.map(({code}) => code).filter(code => code !== 'unsafe-characters');
		expect(codes).toEqual(want.problems ?? (want.dates?.includes(null) ? ['undated'] : []));
	});

	it('are all expected to give something', () => {
		const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
			.map(name => name.replaceAll('\\', '/'))
			.filter(name => name !== 'expected.json' && statSync(path.join(folder, name)).isFile());
		expect(names.toSorted()).toEqual(Object.keys(expected).toSorted());
	});
});
