// What the archive keeps: per file its stamp and what it held; per article its findings, under the rules they were made with.

import type {Entity} from '../model/entity.ts';
import type {Filing} from '../model/filing.ts';
import type {Series, Snapshot} from '../model/prices.ts';
import type {Problem} from '../model/problem.ts';
import {fingerprint} from './fingerprint.ts';
import type {Archive} from './open.ts';
import {pack} from './pack.ts';
import {type StoredArticle, symbolsOf} from './stored-article.ts';
import {writerOf} from './writer.ts';

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
	/** Null: as its path. */
	readonly shown: string | null;
	readonly state: number;
	readonly rules: number;
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
	const version = fingerprint(rules);
	const same = (row: FileRow | undefined, stamp: Stamp): boolean =>
		row !== undefined &&
		(row.shown ?? row.path) === stamp.shown &&
		row.state === fingerprint(stamp.state) &&
		row.rules === version;
	const now = new Set(listed.map(stamp => stamp.full));
	return {
		stale: listed.filter(stamp => !same(held.get(stamp.full), stamp)),
		gone: rows.map(row => row.path).filter(path => below(path) && !now.has(path)),
	};
}

/** The rules files were read under; their entities can be asked for by every word that leads to them. */
export interface ReadUnder {
	readonly version: string;
	readonly entities: readonly Entity[];
}

/** Writes files in one transaction: all of them or none. Throws when the disk does. */
export function storeFiles(
	archive: Archive,
	files: readonly StoredFile[],
	gone: readonly string[],
	rules: ReadUnder,
): void {
	const {db} = archive;
	db.exec('BEGIN IMMEDIATE');
	try {
		const writer = writerOf(db, fingerprint(rules.version));
		for (const path of gone) writer.forget(path);
		for (const file of files) writer.write(file);
		writer.putSymbols(rules.entities.flatMap(symbolsOf));
		writer.finish();
		db.exec('COMMIT');
	} catch (error) {
		if (db.isTransaction) db.exec('ROLLBACK');
		throw error;
	}
}
