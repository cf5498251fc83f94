// What the archive gives back: the articles a briefing needs with their findings, and what else the files held.

import type {Article} from '../model/article.ts';
import type {ReadArticle} from '../model/findings.ts';
import type {Archive} from './open.ts';
import {unpack} from './pack.ts';
import {unpackRead} from './pack-read.ts';
import type {Others} from './store.ts';

interface ArticleRow {
	readonly row: number;
	readonly path: string;
	readonly read: Uint8Array;
}

/** An article with the file it stands in, by its absolute path. */
export interface Recalled extends ReadArticle {
	readonly path: string;
}

const recalled = (row: ArticleRow): Recalled => ({path: row.path, ...unpackRead(row.read)});

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

/** The articles of some rows that stand in listed files, by path and place. */
export function recallRows(
	archive: Archive,
	rows: ReadonlySet<number>,
	paths: ReadonlySet<string>,
): readonly Recalled[] {
	const get = archive.db.prepare('SELECT row, path, read FROM articles WHERE row = ? ORDER BY path, position');
	return [...rows]
		.toSorted((a, b) => a - b)
		.flatMap(row =>
			(get.all(row) as unknown as readonly ArticleRow[]).filter(found => paths.has(found.path)).map(recalled),
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
	const rows = archive.db
		.prepare(
			"SELECT row, path, read FROM articles WHERE day IS NULL OR (substr(day || '-31', 1, 10) >= ? AND day <= ?) ORDER BY path, position",
		)
		.all(from ?? '', to ?? '9999') as unknown as readonly ArticleRow[];
	return rows.filter(row => paths.has(row.path) && !without.has(row.row)).map(recalled);
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
	const row = archive.db
		.prepare('SELECT row, path, read FROM articles WHERE id = ? ORDER BY path, position LIMIT 1')
		.get(id) as ArticleRow | undefined;
	return row && unpackRead(row.read);
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
				'SELECT row, path, read FROM articles WHERE length(day) = ? AND firm = ? ORDER BY day DESC, path, position',
			)
			.iterate(length, firm) as Iterable<unknown>;
		for (const row of rows as Iterable<ArticleRow>)
			if (paths.has(row.path) && !without.has(row.row)) return [unpackRead(row.read).article];
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
			"SELECT path, count(*) AS n FROM articles WHERE substr(day || '-31', 1, 10) < ? AND day <= ? GROUP BY path",
		)
		.all(day, to) as unknown as readonly {path: string; n: number}[];
	const counted = rows.reduce((sum, row) => sum + (paths.has(row.path) ? row.n : 0), 0);
	const get = archive.db.prepare(
		"SELECT path FROM articles WHERE row = ? AND substr(day || '-31', 1, 10) < ? AND day <= ?",
	);
	const known = [...without].filter(row => {
		const found = get.get(row, day, to) as {readonly path: string} | undefined;
		return found !== undefined && paths.has(found.path);
	});
	return counted - known.length;
}
