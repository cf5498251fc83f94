// What the archive keeps: per file its stamp and what it held; per article its findings, under the rules they were made with.

import type {Article} from '../model/article.ts';
import type {Filing} from '../model/filing.ts';
import type {ReadArticle} from '../model/findings.ts';
import type {Series, Snapshot} from '../model/prices.ts';
import type {Problem} from '../model/problem.ts';
import type {Archive} from './open.ts';
import {pack, unpack} from './pack.ts';
import {unpackRead} from './pack-read.ts';
import type {StoredArticle} from './stored-article.ts';

export interface Stamp {
	readonly full: string;
	readonly shown: string;
	readonly size: number;
	readonly modified: number;
}

/** What a file held besides articles. */
export interface Others {
	readonly series: readonly Series[];
	readonly snapshots: readonly Snapshot[];
	readonly filings: readonly Filing[];
	readonly problems: readonly Problem[];
}

export interface StoredFile {
	readonly stamp: Stamp;
	readonly articles: readonly StoredArticle[];
	/** Packed Others; null when the file held nothing but articles. */
	readonly others: Uint8Array | null;
}

interface FileRow {
	readonly path: string;
	readonly shown: string;
	readonly size: number;
	readonly modified: number;
	readonly rules: string;
}

/** Others as the archive keeps them. */
export function packOthers(others: Others): Uint8Array | null {
	const empty = others.series.length + others.snapshots.length + others.filings.length + others.problems.length === 0;
	return empty ? null : pack(others);
}

/** The listed files the archive does not hold as they are now, and the held paths that are listed no more. */
export function compareStamps(
	archive: Archive,
	listed: readonly Stamp[],
	rules: string,
	below: (path: string) => boolean,
): {readonly stale: readonly Stamp[]; readonly gone: readonly string[]} {
	const rows = archive.db
		.prepare('SELECT path, shown, size, modified, rules FROM files')
		.all() as unknown as readonly FileRow[];
	const held = new Map(rows.map(row => [row.path, row]));
	const same = (row: FileRow | undefined, stamp: Stamp): boolean =>
		row !== undefined &&
		row.shown === stamp.shown &&
		row.size === stamp.size &&
		row.modified === stamp.modified &&
		row.rules === rules;
	const now = new Set(listed.map(stamp => stamp.full));
	return {
		stale: listed.filter(stamp => !same(held.get(stamp.full), stamp)),
		gone: rows.map(row => row.path).filter(path => below(path) && !now.has(path)),
	};
}

interface Writer {
	readonly write: (file: StoredFile, rules: string) => void;
	readonly forget: (path: string) => void;
}

function writerOf(archive: Archive): Writer {
	const {db} = archive;
	const putFile = db.prepare('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?)');
	const putArticle = db.prepare(
		'INSERT INTO articles (id, path, position, day, title, publisher, symbols, risks, tone, read) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
	);
	const putText = db.prepare('INSERT INTO texts (rowid, title, body) VALUES (?, ?, ?)');
	const dropTexts = db.prepare('DELETE FROM texts WHERE rowid IN (SELECT row FROM articles WHERE path = ?)');
	const dropArticles = db.prepare('DELETE FROM articles WHERE path = ?');
	const dropFile = db.prepare('DELETE FROM files WHERE path = ?');
	const forget = (path: string): void => {
		dropTexts.run(path);
		dropArticles.run(path);
		dropFile.run(path);
	};
	const write = ({stamp, articles, others}: StoredFile, rules: string): void => {
		forget(stamp.full);
		putFile.run(stamp.full, stamp.shown, stamp.size, stamp.modified, rules, others);
		for (const [position, row] of articles.entries()) {
			const {lastInsertRowid} = putArticle.run(
				row.id,
				stamp.full,
				position,
				row.day,
				row.title,
				row.publisher,
				row.symbols,
				row.risks,
				row.tone,
				row.read,
			);
			putText.run(lastInsertRowid, row.title, row.text);
		}
	};
	return {write, forget};
}

/** Writes files in one transaction: all of them or none. Throws when the disk does. */
export function storeFiles(
	archive: Archive,
	files: readonly StoredFile[],
	gone: readonly string[],
	rules: string,
): void {
	const {db} = archive;
	db.exec('BEGIN IMMEDIATE');
	try {
		const writer = writerOf(archive);
		for (const path of gone) writer.forget(path);
		for (const file of files) writer.write(file, rules);
		db.exec('COMMIT');
	} catch (error) {
		if (db.isTransaction) db.exec('ROLLBACK');
		throw error;
	}
}

interface ArticleRow {
	readonly path: string;
	readonly read: Uint8Array;
}

/** Articles of the listed paths whose day lies in `from..to`; those without a day always. In order of path and position. */
export function loadArticles(
	archive: Archive,
	paths: ReadonlySet<string>,
	from: string | null,
	to: string | null,
): readonly ReadArticle[] {
	const rows = archive.db
		.prepare(
			"SELECT path, read FROM articles WHERE day IS NULL OR (substr(day || '-31', 1, 10) >= ? AND day <= ?) ORDER BY path, position",
		)
		.all(from ?? '', to ?? '9999') as unknown as readonly ArticleRow[];
	return rows.filter(row => paths.has(row.path)).map(row => unpackRead(row.read));
}

/** Series, quotes, filings and problems of the listed paths, in order of path. */
export function loadOthers(archive: Archive, paths: ReadonlySet<string>): Others {
	const rows = archive.db
		.prepare('SELECT path, others FROM files WHERE others IS NOT NULL ORDER BY path')
		.all() as unknown as readonly {path: string; others: Uint8Array}[];
	const parts = rows.filter(row => paths.has(row.path)).map(row => unpack<Others>(row.others));
	return {
		series: parts.flatMap(part => part.series),
		snapshots: parts.flatMap(part => part.snapshots),
		filings: parts.flatMap(part => part.filings),
		problems: parts.flatMap(part => part.problems),
	};
}

/** One article with its findings, wherever it stands. */
export function loadArticle(archive: Archive, id: string): ReadArticle | undefined {
	const row = archive.db.prepare('SELECT read FROM articles WHERE id = ? ORDER BY path, position LIMIT 1').get(id) as
		| ArticleRow
		| undefined;
	return row && unpackRead(row.read);
}

/** The newest article with a full date and the newest with a month only: enough to choose an as-of date by. */
export function newestArticles(archive: Archive, paths: ReadonlySet<string>): readonly Article[] {
	return [10, 7].flatMap(length => {
		const rows = archive.db
			.prepare('SELECT path, read FROM articles WHERE length(day) = ? ORDER BY day DESC, path, position')
			.iterate(length) as Iterable<unknown>;
		for (const row of rows as Iterable<ArticleRow>) if (paths.has(row.path)) return [unpackRead(row.read).article];
		return [];
	});
}

/** How many articles of the listed paths lie before a day. */
export function countBefore(archive: Archive, paths: ReadonlySet<string>, day: string): number {
	const rows = archive.db
		.prepare("SELECT path, count(*) AS n FROM articles WHERE substr(day || '-31', 1, 10) < ? GROUP BY path")
		.all(day) as unknown as readonly {path: string; n: number}[];
	return rows.reduce((sum, row) => sum + (paths.has(row.path) ? row.n : 0), 0);
}
