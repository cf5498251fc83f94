// What the archive gives back: the articles a briefing needs with their findings, and what else the files held.

import type {Article} from '../model/article.ts';
import type {ReadArticle} from '../model/findings.ts';
import type {Archive} from './open.ts';
import {unpack} from './pack.ts';
import {unpackRead} from './pack-read.ts';
import {behindRowsOf, firstDatedRow, firstRowOf} from './row-number.ts';
import type {Others} from './store.ts';

interface Found {
	readonly row: number;
	readonly path: string;
}

/** An article with the file it stands in, by its absolute path. */
export interface Recalled extends ReadArticle {
	readonly path: string;
}

/** Reads what stands beside a row: all of it, or what `unpack` takes of it. */
export function readerOf<T = ReadArticle>(
	{db}: Archive,
	unpackOne: (bytes: Uint8Array) => T = unpackRead as (bytes: Uint8Array) => T,
): (row: number) => T {
	const get = db.prepare('SELECT read FROM reads WHERE row = ?');
	return row => unpackOne((get.get(row) as {readonly read: Uint8Array}).read);
}

const likenesses = ['id', 'item', 'address', 'neutral'] as const;

/** Rows of articles that may be one with another, whatever their day: which one is shown depends on all of them. */
export function relatedRows(archive: Archive): ReadonlySet<number> {
	const rows = new Set<number>();
	for (const key of likenesses) {
		const sql = `SELECT row FROM articles WHERE ${key} IN (SELECT ${key} FROM articles WHERE ${key} IS NOT NULL GROUP BY ${key} HAVING count(*) > 1)`;
		for (const {row} of archive.db.prepare(sql).all() as unknown as readonly {row: number}[]) rows.add(row);
	}
	return rows;
}

function recalled(archive: Archive, found: readonly Found[]): readonly Recalled[] {
	const read = readerOf(archive);
	return found.map(({row, path}) => ({path, ...read(row)}));
}

/** The articles of some rows that stand in listed files, by number of row. */
export function recallRows(
	archive: Archive,
	rows: ReadonlySet<number>,
	paths: ReadonlySet<string>,
): readonly Recalled[] {
	const get = archive.db.prepare('SELECT row, path FROM articles JOIN files USING (file) WHERE row = ?');
	const found = [...rows].toSorted((a, b) => a - b).map(row => get.get(row) as Found | undefined);
	return recalled(
		archive,
		found.filter(each => each !== undefined).filter(each => paths.has(each.path)),
	);
}

/** Articles of the listed files whose day lies in `from..to`; those without a day always. Rows recalled before are passed over. */
export function recallDays(
	archive: Archive,
	paths: ReadonlySet<string>,
	without: ReadonlySet<number>,
	from: string | null,
	to: string | null,
): readonly Recalled[] {
	// A month begins before its days, so the rows of the month of `from` are looked at too.
	const [first, behind] = [firstRowOf(from?.slice(0, 7) ?? '0000'), to === null ? 2 ** 52 : behindRowsOf(to)];
	const found = archive.db
		.prepare(
			`SELECT row, path FROM articles JOIN files USING (file)
			 WHERE row < ? OR (row >= ? AND row < ? AND substr(day || '-31', 1, 10) >= ? AND day <= ?) ORDER BY path, position`,
		)
		.all(firstDatedRow, first, behind, from ?? '', to ?? '9999') as unknown as readonly Found[];
	return recalled(
		archive,
		found.filter(({row, path}) => paths.has(path) && !without.has(row)),
	);
}

/** Per listed file what it held besides articles. */
export function recallOthers(archive: Archive, paths: ReadonlySet<string>): ReadonlyMap<string, Others> {
	const rows = archive.db
		.prepare('SELECT path, others FROM files WHERE others IS NOT NULL ORDER BY path')
		.all() as unknown as readonly {path: string; others: Uint8Array}[];
	return new Map(rows.filter(row => paths.has(row.path)).map(row => [row.path, unpack<Others>(row.others)]));
}

/** One article with its findings, wherever it stands. */
export function loadArticle(archive: Archive, id: string): ReadArticle | undefined {
	const found = archive.db
		.prepare('SELECT row FROM articles JOIN files USING (file) WHERE id = ? ORDER BY path, position LIMIT 1')
		.get(id) as {readonly row: number} | undefined;
	return found && readerOf(archive)(found.row);
}

/** The newest articles with a full date and with a month only, each with a stated and a found one: enough to choose an as-of date by. */
export function newestArticles(
	archive: Archive,
	paths: ReadonlySet<string>,
	without: ReadonlySet<number>,
): readonly Article[] {
	const newest = (length: number, firm: number): readonly Article[] => {
		const rows = archive.db
			.prepare(
				'SELECT row, path FROM articles JOIN files USING (file) WHERE length(day) = ? AND firm = ? ORDER BY row DESC',
			)
			.iterate(length, firm) as Iterable<unknown>;
		for (const {row, path} of rows as Iterable<Found>)
			if (paths.has(path) && !without.has(row)) return [readerOf(archive)(row).article];
		return [];
	};
	return [10, 7].flatMap(length => [1, 0].flatMap(firm => newest(length, firm)));
}

/** How many articles of the listed files, known by `to`, lie before a day. Rows recalled anyway are not counted. */
export function countBefore(
	archive: Archive,
	paths: ReadonlySet<string>,
	without: ReadonlySet<number>,
	day: string,
	to: string,
): number {
	const rows = archive.db
		.prepare(
			`SELECT path, count(*) AS n FROM articles JOIN files USING (file)
			 WHERE row < ? AND substr(day || '-31', 1, 10) < ? AND day <= ? GROUP BY path`,
		)
		.all(behindRowsOf(day), day, to) as unknown as readonly {path: string; n: number}[];
	const counted = rows.reduce((sum, row) => sum + (paths.has(row.path) ? row.n : 0), 0);
	const get = archive.db.prepare(
		"SELECT path FROM articles JOIN files USING (file) WHERE row = ? AND substr(day || '-31', 1, 10) < ? AND day <= ?",
	);
	const known = [...without].filter(row => {
		const found = get.get(row, day, to) as {readonly path: string} | undefined;
		return found !== undefined && paths.has(found.path);
	});
	return counted - known.length;
}
