import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {type Archive, openArchive, openInMemory} from '../../source/archive/open.ts';
import {
	countBefore,
	newestArticles,
	recallDays,
	recallOthers,
	recallRows,
	relatedRows,
} from '../../source/archive/recall.ts';
import {searchArchive} from '../../source/archive/search.ts';
import {compareStamps, packOthers, type StoredFile, storeFiles} from '../../source/archive/store.ts';
import {storedArticle} from '../../source/archive/stored-article.ts';
import {parseQuery} from '../../source/language/query.ts';
import type {Article} from '../../source/model/article.ts';
import type {ReadArticle} from '../../source/model/findings.ts';

function read(id: string, day: string | null, title: string, text: string, more: Partial<Article> = {}): ReadArticle {
	const article = {
		id,
		title,
		publishedAt: day,
		url: null,
		lang: 'en',
		raw: {},
		dateConfidence: 'high',
		publisher: 'Harbor Post',
		sourceKey: 'harbor',
		externalId: null,
		places: [{file: `${id}.txt`, line: 1}],
		body: {
			text,
			blocks: [{kind: 'paragraph', start: 0, end: text.length, level: 0, line: 3}],
			links: [],
			runs: [{clean: 0, raw: 10, length: text.length}],
			verbatim: false,
			raw: '',
		},
		...more,
	} as unknown as Article;
	const sentence = {index: 0, start: 0, end: text.length, text, block: 'paragraph', blockIndex: 0, heading: null};
	return {
		article,
		findings: {
			sentences: [sentence],
			mentions: [],
			claims: [],
			tones: [null],
			entities: [{entityId: 'acme'}],
			riskSentences: [{riskId: 'R2'}],
			tone: {score: -0.3},
		} as unknown as ReadArticle['findings'],
	};
}

const v1 = {version: 'v1', entities: []};
const others = {series: [], snapshots: [], filings: [], problems: []};
const file = (full: string, articles: readonly ReadArticle[], modified = 1): StoredFile => ({
	stamp: {full, shown: full, state: String(modified)},
	articles: articles.map(storedArticle),
	others: null,
});
const none: ReadonlySet<number> = new Set();
const all = (archive: Archive, ...paths: readonly string[]): readonly string[] =>
	recallDays(archive, new Set(paths), none, null, null).map(item => item.article.id);

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'brief-archive-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

describe('the archive', () => {
	it('gives back what was stored, in the order of path and place', () => {
		const archive = openInMemory();
		storeFiles(
			archive,
			[
				file('/b', [read('b1', '2025-01-02', 'B', 'text')]),
				file('/a', [read('a1', '2025-01-01', 'A', 'x'), read('a2', null, 'A2', 'y')]),
			],
			[],
			v1,
		);
		expect(all(archive, '/a', '/b')).toEqual(['a1', 'a2', 'b1']);
		expect(all(archive, '/b')).toEqual(['b1']);
		expect(newestArticles(archive, new Set(['/a', '/b']), none).map(article => article.id)).toEqual(['b1']);
		expect(countBefore(archive, new Set(['/a', '/b']), none, '2025-01-02', '2025-01-02')).toBe(1);
	});

	it('loads a span of days, the undated and a month that touches it', () => {
		const archive = openInMemory();
		storeFiles(
			archive,
			[
				file('/a', [
					read('old', '2024-12-31', 'x', 'x'),
					read('in', '2025-02-10', 'x', 'x'),
					read('month', '2025-02', 'x', 'x'),
					read('none', null, 'x', 'x'),
					read('late', '2025-03-01', 'x', 'x'),
				]),
			],
			[],
			v1,
		);
		expect(recallDays(archive, new Set(['/a']), none, '2025-02-05', '2025-02-28').map(item => item.article.id)).toEqual(
			['in', 'month', 'none'],
		);
	});

	it('names files that changed in size, time, name or rules as stale, and vanished ones as gone', () => {
		const archive = openInMemory();
		storeFiles(archive, [file('/x/a', []), file('/x/b', []), file('/x/c', []), file('/elsewhere', [])], [], v1);
		const stamp = (full: string, modified = 1) => ({full, shown: full, state: String(modified)});
		const below = (name: string): boolean => name.startsWith('/x/');
		expect(compareStamps(archive, [stamp('/x/a'), stamp('/x/b', 2), stamp('/x/new')], 'v1', below)).toEqual({
			stale: [stamp('/x/b', 2), stamp('/x/new')],
			gone: ['/x/c'],
		});
		expect(compareStamps(archive, [stamp('/x/a')], 'v2', below).stale).toEqual([stamp('/x/a')]);
	});

	it('replaces a changed file and forgets a removed one, also for search', () => {
		const archive = openInMemory();
		storeFiles(
			archive,
			[
				file('/a', [read('a1', null, 'Dam', 'The dam broke.')]),
				file('/b', [read('b1', null, 'Mill', 'The mill closed.')]),
			],
			[],
			v1,
		);
		storeFiles(archive, [file('/a', [read('a2', null, 'Dam', 'The dam holds.')], 2)], ['/b'], v1);
		expect(all(archive, '/a', '/b')).toEqual(['a2']);
		expect(searchArchive(archive, parseQuery('broke'), 5)).toEqual([]);
		expect(searchArchive(archive, parseQuery('mill'), 5)).toEqual([]);
		expect(searchArchive(archive, parseQuery('holds'), 5).map(hit => hit.articleId)).toEqual(['a2']);
	});

	it('stores all of a batch or nothing of it', () => {
		const archive = openInMemory();
		const broken = {
			...file('/b', [read('b', null, 'x', 'x')]),
			stamp: {full: '/b', shown: '/b', state: null as unknown as string},
		} as StoredFile;
		expect(() => storeFiles(archive, [file('/a', [read('a', null, 'x', 'x')]), broken], [], v1)).toThrow();
		expect(all(archive, '/a', '/b')).toEqual([]);
	});

	it('keeps problems and prices of a file beside its articles', () => {
		const archive = openInMemory();
		const problem = {file: '/a', line: 3, severity: 'warning', code: 'x', message: 'y'} as const;
		storeFiles(archive, [{...file('/a', []), others: packOthers({...others, problems: [problem]})}], [], v1);
		expect(recallOthers(archive, new Set(['/a'])).get('/a')?.problems).toEqual([problem]);
		expect(recallOthers(archive, new Set(['/b'])).size).toBe(0);
	});

	it('survives on disk, and two programs can hold it at once', () => {
		const one = openArchive(path.join(folder, 'archive.sqlite')).archive as Archive;
		const two = openArchive(path.join(folder, 'archive.sqlite')).archive as Archive;
		storeFiles(one, [file('/a', [read('a', null, 'x', 'x')])], [], v1);
		expect(all(two, '/a')).toEqual(['a']);
		one.db.close();
		two.db.close();
		expect(all(openArchive(path.join(folder, 'archive.sqlite')).archive as Archive, '/a')).toEqual(['a']);
	});

	it.each([
		['garbage', (name: string) => writeFileSync(name, 'this is no database, '.repeat(500))],
		[
			'the database of another program',
			(name: string) => new DatabaseSync(name).exec('CREATE TABLE notes (x); PRAGMA user_version = 7'),
		],
	])('sets %s aside with one sentence and begins anew', (_name, make) => {
		make(path.join(folder, 'archive.sqlite'));
		const before = readFileSync(path.join(folder, 'archive.sqlite'));
		const {archive, problems} = openArchive(path.join(folder, 'archive.sqlite'));
		expect(archive).not.toBeNull();
		expect(problems).toHaveLength(1);
		expect(problems[0]?.message).toContain('set aside as "archive.sqlite.broken"');
		expect(readFileSync(path.join(folder, 'archive.sqlite.broken')).equals(before)).toBe(true);
	});

	it('does without an archive where none can be kept, and says so', () => {
		writeFileSync(path.join(folder, 'file'), '');
		const {archive, problems} = openArchive(path.join(folder, 'file', 'below', 'archive.sqlite'));
		expect(archive).toBeNull();
		expect(problems[0]?.message).toContain('read anew each time');
		expect(readdirSync(folder)).toEqual(['file']);
	});
});

describe('articles that belong together', () => {
	it('are found whatever their days: the same text, the same item, the same address', () => {
		const archive = openInMemory();
		const page = 'https://harbour.example/2025/crane-falls.html';
		storeFiles(
			archive,
			[
				file('/a', [
					read('twin', '2020-01-01', 'x', 'x'),
					read('one', '2021-01-01', 'x', 'x', {externalId: '7'}),
					read('page', '2022-01-01', 'x', 'x', {url: page}),
					read('alone', '2022-01-01', 'x', 'x', {externalId: '9'}),
				]),
				file('/b', [
					read('twin', '2025-01-01', 'x', 'x'),
					read('two', '2025-01-01', 'x', 'x', {externalId: '7'}),
					read('link', '2025-01-01', 'x', 'x', {url: `${page}?utm_source=feed`}),
				]),
			],
			[],
			v1,
		);
		const related = recallRows(archive, relatedRows(archive), new Set(['/a', '/b']));
		expect(related.map(({article}) => article.id).toSorted()).toEqual(['link', 'one', 'page', 'twin', 'twin', 'two']);
	});
});

describe('searching', () => {
	const archive = openInMemory();
	storeFiles(
		archive,
		[
			file('/a', [
				read('grid', '2025-05-01', 'Grid operator orders curtailment', 'Data centers near Odessa must shed load.'),
				read(
					'shop',
					'2025-06-02',
					'Retail sales',
					'The grid of streets was busy, data showed. Centers of trade were full.',
					{publisher: 'Daily Note'},
				),
			]),
		],
		[],
		v1,
	);
	const ids = (text: string): readonly string[] =>
		searchArchive(archive, parseQuery(text), 10).map(hit => hit.articleId);

	it('ranks a word in the title above one in the text', () => expect(ids('grid')).toEqual(['grid', 'shop']));
	it('finds phrases, prefixes and words in the title only', () => {
		expect(ids('"data centers"')).toEqual(['grid']);
		expect(ids('curt*')).toEqual(['grid']);
		expect(ids('title:grid')).toEqual(['grid']);
		expect(ids('title:streets')).toEqual([]);
	});
	it('leaves out what stands behind a minus', () => expect(ids('grid -busy')).toEqual(['grid']));
	it('filters by source, symbol, risk, tone and days', () => {
		expect(ids('grid source:daily')).toEqual(['shop']);
		expect(ids('symbol:acme source:harbor')).toEqual(['grid']);
		expect(ids('symbol:other')).toEqual([]);
		expect(ids('risk:R2 before:2025-06')).toEqual(['grid']);
		expect(ids('tone:negative after:2025-06-01')).toEqual(['shop']);
		expect(ids('tone:positive')).toEqual([]);
	});
	it('shows the sentence that matched, with its line', () =>
		expect(searchArchive(archive, parseQuery('odessa'), 1)[0]?.passage).toMatchObject({
			text: 'Data centers near Odessa must shed load.',
			line: 3,
			start: 10,
		}));
	it('looks only into the files it is given', () => {
		expect(searchArchive(archive, parseQuery('grid'), 5, new Set(['/elsewhere']))).toEqual([]);
		expect(searchArchive(archive, parseQuery('grid'), 1, new Set(['/a']))).toHaveLength(1);
	});
	it('takes signs of the database language as plain words', () => expect(ids('grid") OR ("x NEAR')).toEqual([]));
	it('tells what it did not understand', () => {
		expect(parseQuery('before:yesterday').faults[0]).toContain('invalid date "yesterday"');
		expect(parseQuery('tone:angry').faults[0]).toContain('unknown tone "angry"');
	});
});
