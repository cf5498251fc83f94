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
const schemaVersion = 2;

const schema = `
CREATE TABLE files (
  path TEXT PRIMARY KEY, shown TEXT NOT NULL, size INTEGER NOT NULL, modified REAL NOT NULL,
  rules TEXT NOT NULL, others BLOB
) WITHOUT ROWID;
CREATE TABLE articles (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL, path TEXT NOT NULL, position INTEGER NOT NULL,
  day TEXT, title TEXT NOT NULL, publisher TEXT NOT NULL, symbols TEXT NOT NULL, risks TEXT NOT NULL,
  tone REAL, read BLOB NOT NULL
);
CREATE INDEX articlesByPath ON articles(path);
CREATE INDEX articlesByDay ON articles(day);
CREATE INDEX articlesById ON articles(id);
CREATE VIRTUAL TABLE texts USING fts5(title, body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
`;

function pragma(db: DatabaseSync, name: string): unknown {
	return Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0];
}

/** Two programs at once wait for each other; a crash leaves the last whole transaction (write-ahead log). */
function configure(db: DatabaseSync, inMemory: boolean): void {
	if (!inMemory) db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
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

function connect(file: string): DatabaseSync {
	const db = new DatabaseSync(file, {timeout: 5000});
	try {
		// Looked at before anything is set: a file of another program stays as it was.
		const tables = Number(Object.values(db.prepare('SELECT count(*) FROM sqlite_schema').get() ?? {})[0]);
		const ours = pragma(db, 'application_id') === applicationId && pragma(db, 'user_version') === schemaVersion;
		if (tables > 0 && !ours) throw new ForeignArchive('it was made by another program or another version');
		configure(db, file === ':memory:');
		if (tables === 0) createTables(db);
		else if (pragma(db, 'quick_check(1)') !== 'ok') throw new ForeignArchive('it is damaged');
		return db;
	} catch (error) {
		db.close();
		throw error;
	}
}

function setAside(file: string): string {
	const aside = `${file}.broken`;
	rmSync(aside, {force: true});
	for (const tail of ['-wal', '-shm']) rmSync(`${file}${tail}`, {force: true});
	renameSync(file, aside);
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

/** The archive of a cache folder. Never throws: without one, the program reads the files themselves. */
export function openArchive(folder: string): Opened {
	const file = path.join(folder, 'archive.sqlite');
	try {
		mkdirSync(folder, {recursive: true});
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
		return rebuild(file, reasonOf(error));
	}
}

function rebuild(file: string, reason: string): Opened {
	try {
		const aside = setAside(file);
		const message = `the archive "${file}" could not be used (${reason}); it was set aside as "${path.basename(aside)}" and is built anew`;
		return {archive: {db: connect(file), file}, problems: [note(file, 'note', message)]};
	} catch (error) {
		return {
			archive: null,
			problems: [
				note(
					file,
					'note',
					`the archive "${file}" could not be used (${reason}) nor be made anew (${reasonOf(error)}); the files are read anew each time`,
				),
			],
		};
	}
}
