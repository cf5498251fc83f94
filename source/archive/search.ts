// Full-text search of the archive: ranked by BM25 with titles counting more, each hit with the sentence that matched.

import {type Query, queryWords, termMatches} from '../language/query.ts';
import {quote} from '../language/quote.ts';
import type {Evidence} from '../model/evidence.ts';
import {shownArticle} from './merged-hits.ts';
import type {Archive} from './open.ts';
import type {ReadText} from './pack-read.ts';
import {type Match, matchesOf} from './search-sql.ts';

export interface Hit {
	readonly articleId: string;
	readonly title: string;
	readonly publisher: string | null;
	readonly publishedAt: string | null;
	readonly tone: number | null;
	/** BM25, larger is better; 0 when the query has no words. */
	readonly score: number;
	/** The sentence that holds most of the words; null when only the title or a filter matched. */
	readonly passage: Evidence | null;
}

interface Candidate extends Match {
	readonly path: string;
	readonly position: number;
	readonly day: string | null;
	readonly title: string;
	readonly tone: number | null;
}

function passageOf({article, sentences}: ReadText, query: Query): Evidence | null {
	const terms = query.terms.filter(term => !term.without && !term.titleOnly);
	let best: {readonly start: number; readonly end: number; readonly count: number} | null = null;
	for (const sentence of sentences) {
		const words = queryWords(sentence.text);
		const count = terms.filter(term => termMatches(term, words)).length;
		if (count > (best?.count ?? 0)) best = {start: sentence.start, end: sentence.end, count};
	}
	return best && quote(article, best.start, best.end);
}

function hitOf(read: ReadText, {rank, tone}: Candidate, query: Query): Hit {
	const {article} = read;
	return {
		articleId: article.id,
		title: article.title,
		publisher: article.publisher,
		publishedAt: article.publishedAt,
		tone,
		score: rank,
		passage: passageOf(read, query),
	};
}

/** Newest first; then by title, file and place, which are the same on every machine. */
function inOrder(a: Candidate, b: Candidate): number {
	const [dayA, dayB] = [a.day ?? '', b.day ?? ''];
	if (dayA !== dayB) return dayA > dayB ? -1 : 1;
	if (a.title !== b.title) return a.title < b.title ? -1 : 1;
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return a.position - b.position;
}

/** Matches with their places, best first. Those that rank alike come as one group, ordered by what they are. */
function* candidatesOf(archive: Archive, query: Query): Iterable<Candidate> {
	const find = archive.db.prepare(
		'SELECT path, position, day, title, tone FROM articles JOIN files USING (file) WHERE row = ?',
	);
	const candidate = (match: Match): Candidate => ({...match, ...(find.get(match.row) as Omit<Candidate, keyof Match>)});
	let group: Match[] = [];
	for (const match of matchesOf(archive, query)) {
		if (group[0] !== undefined && group[0].tier !== match.tier) {
			yield* group.map(candidate).toSorted(inOrder);
			group = [];
		}
		group.push(match);
	}
	yield* group.map(candidate).toSorted(inOrder);
}

/**
 * At most `limit` hits, best first. Articles that are one (copies, versions, translations) are one hit, and it is the version a briefing
 * shows. `paths`: the files that are searched, by absolute path; null: all of them.
 */
export function searchArchive(
	archive: Archive,
	query: Query,
	limit: number,
	paths: ReadonlySet<string> | null = null,
): readonly Hit[] {
	const hits = new Map<string, Hit>();
	for (const candidate of candidatesOf(archive, query)) {
		if (hits.size >= limit) break;
		if (paths?.has(candidate.path) === false) continue;
		const shown = shownArticle(archive, candidate.row);
		if (shown !== null && !hits.has(shown.article.id)) hits.set(shown.article.id, hitOf(shown, candidate, query));
	}
	return [...hits.values()];
}
