// What the archive keeps: per file its stamp and what it held; per article its findings, under the rules they were made with.

import type {Filing} from '../model/filing.ts';
import type {Series, Snapshot} from '../model/prices.ts';
import type {Problem} from '../model/problem.ts';
import type {Archive} from './open.ts';
import {pack} from './pack.ts';
import type {StoredArticle} from './stored-article.ts';

export interface Stamp {
	readonly full: string;
	readonly shown: string;
	/** Changes whenever the file or its sidecar does. */
	readonly state: string;
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
	readonly state: string;
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
	const rows = archive.db.prepare('SELECT path, shown, state, rules FROM files').all() as unknown as readonly FileRow[];
	const held = new Map(rows.map(row => [row.path, row]));
	const same = (row: FileRow | undefined, stamp: Stamp): boolean =>
		row !== undefined && row.shown === stamp.shown && row.state === stamp.state && row.rules === rules;
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
	const putFile = db.prepare('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?)');
	const putArticle = db.prepare(
		'INSERT INTO articles (id, path, position, day, firm, item, address, neutral, title, publisher, symbols, risks, tone, read) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
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
		putFile.run(stamp.full, stamp.shown, stamp.state, rules, others);
		for (const [position, row] of articles.entries()) {
			const {lastInsertRowid} = putArticle.run(
				row.id,
				stamp.full,
				position,
				row.day,
				row.firm,
				row.keys[0] ?? null,
				row.keys[1] ?? null,
				row.keys[2] ?? null,
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
