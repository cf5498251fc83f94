// Which of the articles that are one is shown: the archive keeps every version, copy and translation, a briefing shows one.

import {mergeArticles} from '../parse/identity.ts';
import type {Archive} from './open.ts';
import {type ReadText, unpackText} from './pack-read.ts';
import {readerOf} from './recall.ts';

const likenesses = ['id', 'item', 'address', 'neutral'] as const;

/** A source that gives thousands of items one id says nothing by it; so many are looked at. */
const mostRelated = 64;

/** Rows that may be one with a row, itself among them. */
function relatedTo({db}: Archive, row: number): ReadonlySet<number> {
	const among = likenesses.map(key =>
		db.prepare(
			`SELECT other.row AS row FROM articles AS one JOIN articles AS other ON other.${key} = one.${key} WHERE one.row = ? LIMIT ${mostRelated}`,
		),
	);
	const found = new Set([row]);
	for (const each of found) {
		if (found.size >= mostRelated) break;
		for (const statement of among)
			for (const other of statement.all(each) as unknown as readonly {row: number}[]) found.add(other.row);
	}
	return found;
}

/** The article of a row as a briefing shows it, with the sentences of this row; null when another version is shown in its place. */
export function shownArticle(archive: Archive, row: number): ReadText | null {
	const read = readerOf(archive, unpackText);
	const own = read(row);
	const related = relatedTo(archive, row);
	if (related.size === 1) return own;
	const place = archive.db.prepare('SELECT path, position FROM articles JOIN files USING (file) WHERE row = ?');
	const placed = [...related].map(each => ({
		...(place.get(each) as {readonly path: string; readonly position: number}),
		article: each === row ? own.article : read(each).article,
	}));
	const inOrder = placed.toSorted((a, b) => (a.path === b.path ? a.position - b.position : a.path < b.path ? -1 : 1));
	const shown = mergeArticles(inOrder.map(({article}) => article)).articles.find(({id}) => id === own.article.id);
	return shown === undefined ? null : {...own, article: shown};
}
