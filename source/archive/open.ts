// Opens the archive: one SQLite file in the cache folder. A cache: deleting it loses nothing, a broken one is set aside.

import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import type {Problem} from '../model/problem.ts';

export interface Archive {
	readonly db: DatabaseSync;
	/** Null for one that lives in memory only. */
	readonly file: string | null;
}

export interface Opened {
	/** Null when there can be none here: everything is then read from the files. */
	readonly archive: Archive | null;
	readonly problems: readonly Problem[];
}

// Marks the file as ours (SQLite's application_id) and the shape of its tables (user_version).
const applicationId = 0x62726965;
const schemaVersion = 4;

// Articles are narrow rows, so that filtering by day, tone or publisher reads little; what was read of them stands beside, in `reads`.
// Rows are numbered by day (row-number.ts). The index keeps no text of its own: the sentence shown for a hit is cut from the article.
const schema = `
CREATE TABLE files (
  file INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, shown TEXT, state INTEGER NOT NULL, rules INTEGER NOT NULL, others BLOB
);
CREATE TABLE publishers (publisher INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE symbols (symbol TEXT NOT NULL, entity TEXT NOT NULL, PRIMARY KEY (symbol, entity)) WITHOUT ROWID;
CREATE TABLE articles (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL, file INTEGER NOT NULL, position INTEGER NOT NULL,
  day TEXT, firm INTEGER NOT NULL, item INTEGER, address INTEGER, neutral INTEGER,
  title TEXT NOT NULL, publisher INTEGER NOT NULL, tone REAL
);
CREATE INDEX articlesByFile ON articles(file);
CREATE INDEX articlesById ON articles(id);
CREATE INDEX articlesByItem ON articles(item) WHERE item IS NOT NULL;
CREATE INDEX articlesByAddress ON articles(address) WHERE address IS NOT NULL;
CREATE INDEX articlesByNeutral ON articles(neutral) WHERE neutral IS NOT NULL;
CREATE TABLE reads (row INTEGER PRIMARY KEY, read BLOB NOT NULL);
CREATE TABLE seal (one INTEGER PRIMARY KEY, value TEXT NOT NULL);
CREATE VIRTUAL TABLE texts USING fts5(title, body, names, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
`;

function pragma(db: DatabaseSync, name: string): unknown {
	return Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0];
}

/** Two programs at once wait for each other; a crash leaves the last whole transaction (write-ahead log). */
function configure(db: DatabaseSync, inMemory: boolean): void {
	// Packed articles take two to three thousand bytes: of pages of the usual 4,096 a third would stay empty.
	if (!inMemory) db.exec('PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
	db.exec('PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384');
}

function createTables(db: DatabaseSync): void {
	db.exec('BEGIN IMMEDIATE');
	try {
		// Another process may have made them while we waited for the lock.
		if (pragma(db, 'user_version') !== schemaVersion) db.exec(schema);
		db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}`);
		db.exec('COMMIT');
	} catch (error) {
		db.exec('ROLLBACK');
		throw error;
	}
}

class ForeignArchive extends Error {}
/** Ours, with tables of another version of the program: a cache nobody misses. */
class OtherVersion extends Error {}

const tails = ['-wal', '-shm'] as const;

function remove(file: string): void {
	for (const tail of ['', ...tails]) rmSync(`${file}${tail}`, {force: true});
}

function connect(file: string): DatabaseSync {
	const db = new DatabaseSync(file, {timeout: 5000});
	try {
		// Looked at before anything is set: a file of another program stays as it was.
		const tables = Number(Object.values(db.prepare('SELECT count(*) FROM sqlite_schema').get() ?? {})[0]);
		const ours = pragma(db, 'application_id') === applicationId;
		if (tables > 0 && !ours) throw new ForeignArchive('it was made by another program');
		if (tables > 0 && pragma(db, 'user_version') !== schemaVersion) throw new OtherVersion();
		configure(db, file === ':memory:');
		if (tables === 0) createTables(db);
		return db;
	} catch (error) {
		db.close();
		throw error;
	}
}

/** Under a name that is free, with what belongs to it: it may be the work of another program. */
function setAside(file: string): string {
	let aside = `${file}.broken`;
	for (let n = 2; existsSync(aside); n++) aside = `${file}.broken-${n}`;
	for (const tail of ['', ...tails]) if (existsSync(`${file}${tail}`)) renameSync(`${file}${tail}`, `${aside}${tail}`);
	return aside;
}

const note = (file: string, severity: Problem['severity'], message: string): Problem => ({
	file,
	line: null,
	severity,
	code: 'archive',
	message,
});

/** True for what says nothing against the file itself: no rights, no room, another program at work. */
function isSurrounding(error: unknown): boolean {
	return /readonly|unable to open|locked|busy|full|disk I\/O|EACCES|EROFS|ENOSPC|ENOTDIR|EPERM/i.test(
		error instanceof Error ? `${(error as NodeJS.ErrnoException).code ?? ''} ${error.message}` : String(error),
	);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** An archive that lives as long as the process: the same tables for small libraries and for search without a cache. */
export function openInMemory(): Archive {
	return {db: connect(':memory:'), file: null};
}

/**
 * The archive in a file, made where there is none. Never throws: without one, the program reads the files themselves. Whether it is whole
 * is not looked at, which would mean reading all of it: damage shows in use, and then `abandonArchive` sets it aside.
 */
export function openArchive(file: string): Opened {
	try {
		mkdirSync(path.dirname(file), {recursive: true});
		return {archive: {db: connect(file), file}, problems: []};
	} catch (error) {
		if (isSurrounding(error) || !existsSync(file))
			return {
				archive: null,
				problems: [
					note(
						file,
						'note',
						`no archive could be kept at "${file}" (${reasonOf(error)}); the files are read anew each time`,
					),
				],
			};
		return rebuild(file, error);
	}
}

function rebuild(file: string, cause: unknown): Opened {
	const reason = reasonOf(cause);
	try {
		if (cause instanceof OtherVersion) {
			remove(file);
			return {archive: {db: connect(file), file}, problems: []};
		}
		const aside = setAside(file);
		const message = `the archive "${file}" could not be used (${reason}); it was set aside as "${path.basename(aside)}" and is built anew`;
		return {archive: {db: connect(file), file}, problems: [note(file, 'note', message)]};
	} catch (error) {
		const message = `the archive "${file}" could not be used (${reason}) nor be made anew (${reasonOf(error)}); the files are read anew each time`;
		return {archive: null, problems: [note(file, 'note', message)]};
	}
}

/** True for what a sound archive never says: pages that are no table, bytes that are not what was packed. */
function isDamage(error: unknown): boolean {
	const code = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? '') : '';
	return error instanceof SyntaxError || /malformed|not a database|corrupt|ZSTD/i.test(`${code} ${reasonOf(error)}`);
}

/** Gives up an archive that failed while in use. A damaged one is set aside for the next start; the sentence says what happened. */
export function abandonArchive({db, file}: Archive, cause: unknown): Problem {
	if (db.isOpen) db.close();
	const name = file ?? ':memory:';
	const reason = reasonOf(cause);
	if (file === null || !isDamage(cause))
		return note(name, 'note', `the archive "${name}" could not be used (${reason}); the files were read anew`);
	const aside = path.basename(setAside(file));
	return note(
		name,
		'note',
		`the archive "${name}" is damaged (${reason}); it was set aside as "${aside}", and the files were read anew`,
	);
}
