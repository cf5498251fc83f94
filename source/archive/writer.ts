// Writes and forgets the rows of files, within a transaction its caller holds.

import type {DatabaseSync, StatementSync} from 'node:sqlite';
import {fingerprint} from './fingerprint.ts';
import {behindRowsOf, firstRowOf} from './row-number.ts';
import type {StoredFile} from './store.ts';
import type {StoredArticle, SymbolOf} from './stored-article.ts';

export interface Writer {
	readonly write: (file: StoredFile) => void;
	readonly forget: (path: string) => void;
	readonly putSymbols: (symbols: readonly SymbolOf[]) => void;
	/** To be called once at the end: until then the words of the articles are not in the index. */
	readonly finish: () => void;
}

/** Number of a publisher's name. */
function publisherNumbers(db: DatabaseSync): (name: string) => number {
	const known = new Map<string, number>();
	const find = db.prepare('SELECT publisher FROM publishers WHERE name = ?');
	const put = db.prepare('INSERT INTO publishers (name) VALUES (?)');
	return name => {
		const found =
			known.get(name) ??
			(find.get(name) as {readonly publisher: number} | undefined)?.publisher ??
			Number(put.run(name).lastInsertRowid);
		known.set(name, found);
		return found;
	};
}

/** The next free row of a day. */
function rowNumbers(db: DatabaseSync): (day: string | null) => number {
	const last = db.prepare('SELECT max(row) AS row FROM articles WHERE row >= ? AND row < ?');
	return day => {
		const [first, behind] = [firstRowOf(day), behindRowsOf(day)];
		const row = (last.get(first, behind) as {readonly row: number | null}).row;
		if (row !== null && row + 1 >= behind) throw new Error(`more articles of ${day} than the archive has room for`);
		return row === null ? first : row + 1;
	};
}

interface Text {
	readonly row: number;
	readonly article: StoredArticle;
}

/** The index takes rows in order many times faster than in any other. */
function putTexts(put: StatementSync, texts: readonly Text[]): void {
	for (const {row, article} of texts.toSorted((a, b) => a.row - b.row))
		put.run(row, article.title, article.text, article.names);
}

/** A writer under some rules, by their number. */
export function writerOf(db: DatabaseSync, rules: number): Writer {
	const putFile = db.prepare('INSERT INTO files (path, shown, state, rules, others) VALUES (?, ?, ?, ?, ?)');
	const putArticle = db.prepare('INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
	const putRead = db.prepare('INSERT INTO reads VALUES (?, ?)');
	const putSymbol = db.prepare('INSERT OR IGNORE INTO symbols VALUES (?, ?)');
	const putText = db.prepare('INSERT INTO texts (rowid, title, body, names) VALUES (?, ?, ?, ?)');
	const findFile = db.prepare('SELECT file FROM files WHERE path = ?');
	const drops = [
		'DELETE FROM texts WHERE rowid IN (SELECT row FROM articles WHERE file = ?)',
		'DELETE FROM reads WHERE row IN (SELECT row FROM articles WHERE file = ?)',
		'DELETE FROM articles WHERE file = ?',
		'DELETE FROM files WHERE file = ?',
	].map(sql => db.prepare(sql));
	const [publisherNumber, rowNumber] = [publisherNumbers(db), rowNumbers(db)];
	const texts: Text[] = [];
	const forget = (path: string): void => {
		const held = findFile.get(path) as {readonly file: number} | undefined;
		if (held !== undefined) for (const drop of drops) drop.run(held.file);
	};
	const putSymbols = (symbols: readonly SymbolOf[]): void => {
		for (const [symbol, entity] of symbols) putSymbol.run(symbol, entity);
	};
	const putOne = (article: StoredArticle, file: number | bigint, position: number): void => {
		const {id, day, firm, keys, title, publisher, tone, symbols, read} = article;
		const row = rowNumber(day);
		const likeness = [keys[0] ?? null, keys[1] ?? null, keys[2] ?? null] as const;
		putArticle.run(row, id, file, position, day, firm, ...likeness, title, publisherNumber(publisher), tone);
		putRead.run(row, read);
		putSymbols(symbols);
		texts.push({row, article});
	};
	const write = ({stamp: {full, shown, state}, articles, others}: StoredFile): void => {
		forget(full);
		const {lastInsertRowid} = putFile.run(full, shown === full ? null : shown, fingerprint(state), rules, others);
		for (const [position, article] of articles.entries()) putOne(article, lastInsertRowid, position);
	};
	return {write, forget, putSymbols, finish: () => putTexts(putText, texts)};
}
