// A query as SQL: which rows match, in which order. Words, symbols and risks are asked of the full-text index, days of the row numbers,
// the rest of narrow columns.

import type {Query, QueryTerm} from '../language/query.ts';
import {nameWord} from './name-words.ts';
import type {Archive} from './open.ts';
import {firstDatedRow, firstRowOf, firstRowOfItsDay} from './row-number.ts';

/** A row that matches. `rank`: BM25, larger is better; 0 when the query has no words. */
export interface Match {
	readonly row: number;
	readonly rank: number;
}

/** Beyond so many matches the newest are ranked, to the whole day: words that common tell little, and ranking them all takes long. */
const mostRanked = 10_000;

/** A word in the title counts as four in the text; entities and risks only filter. */
const weights = '4.0, 1.0, 0.0';

function matchText(term: QueryTerm): string {
	const phrase = `"${term.words.join(' ')}"${term.prefix ? '*' : ''}`;
	return `${term.titleOnly ? '{title}' : '{title body}'} : ${phrase}`;
}

/** Ids of the entities a word leads to; the word itself where it leads to none. */
function entitiesOf({db}: Archive, symbol: string): readonly string[] {
	const found = db.prepare('SELECT entity FROM symbols WHERE symbol = ? ORDER BY entity').all(symbol.toLowerCase());
	return found.length === 0 ? [symbol] : (found as unknown as readonly {entity: string}[]).map(({entity}) => entity);
}

const named = (ids: readonly string[]): string => ids.map(id => `{names} : "${nameWord(id)}"`).join(' OR ');

/** What is asked of the full-text index; null when the query asks nothing of it. */
function matchExpression(archive: Archive, query: Query): string | null {
	const wanted = [
		...query.terms.filter(term => !term.without).map(matchText),
		...query.symbols.map(symbol => named(entitiesOf(archive, symbol))),
		...query.risks.map(risk => named([risk])),
	];
	if (wanted.length === 0) return null;
	const unwanted = query.terms.filter(term => term.without).map(matchText);
	return [wanted.map(text => `(${text})`).join(' AND '), ...unwanted.map(text => `(${text})`)].join(' NOT ');
}

interface Condition {
	readonly sql: string;
	readonly values: readonly (string | number)[];
}

const likeText = (text: string): string => `%${text.replace(/[\\%_]/g, character => `\\${character}`)}%`;

const toneCondition: Readonly<Record<string, string>> = {
	negative: 'tone <= -0.05',
	positive: 'tone >= 0.05',
	neutral: 'tone > -0.05 AND tone < 0.05',
};

/** Conditions on the columns of `articles`. */
function conditionsOf(query: Query): readonly Condition[] {
	return [
		...query.sources.map(source => ({
			sql: "publisher IN (SELECT publisher FROM publishers WHERE lower(name) LIKE ? ESCAPE '\\')",
			values: [likeText(source)],
		})),
		...(query.tone === null ? [] : [{sql: toneCondition[query.tone] as string, values: []}]),
	];
}

/** The rows of the days asked for: from, and behind. The undated are among them only where no day is asked for. */
function rowsAsked({before, after}: Query): readonly [number, number] {
	const from = after === null ? (before === null ? 0 : firstDatedRow) : firstRowOf(after);
	return [from, before === null ? Number.MAX_SAFE_INTEGER : firstRowOf(before)];
}

/** The first row that is ranked: all of them, or those of the newest days when very many match. */
function firstRanked({db}: Archive, match: string, [from, behind]: readonly [number, number]): number {
	const last = db
		.prepare(
			`SELECT rowid AS row FROM texts WHERE texts MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid DESC LIMIT 1 OFFSET ${mostRanked - 1}`,
		)
		.get(match, from, behind) as {readonly row: number} | undefined;
	return last === undefined ? from : firstRowOfItsDay(last.row);
}

function statementOf(ranked: boolean, match: string | null, conditions: readonly Condition[]): string {
	const where = conditions.map(({sql}) => ` AND ${sql}`).join('');
	if (match === null)
		return `SELECT row, 0.0 AS rank FROM articles WHERE row >= ? AND row < ?${where} ORDER BY row DESC`;
	const rank = ranked ? `-bm25(texts, ${weights})` : '0.0';
	// The columns are only joined where they are asked about.
	const from = conditions.length === 0 ? 'texts' : 'texts JOIN articles ON articles.row = texts.rowid';
	const order = ranked ? 'rank DESC, texts.rowid DESC' : 'texts.rowid DESC';
	return `SELECT texts.rowid AS row, ${rank} AS rank FROM ${from} WHERE texts.rowid >= ? AND texts.rowid < ? AND texts MATCH ?${where} ORDER BY ${order}`;
}

/** Rows that match, best first; the newest first when the query has no words. */
export function matchesOf(archive: Archive, query: Query): Iterable<Match> {
	const ranked = query.terms.some(term => !term.without);
	const match = matchExpression(archive, query);
	const conditions = conditionsOf(query);
	const [from, behind] = rowsAsked(query);
	const first = ranked && match !== null ? firstRanked(archive, match, [from, behind]) : from;
	const values = conditions.flatMap(condition => condition.values);
	return archive.db
		.prepare(statementOf(ranked, match, conditions))
		.iterate(first, behind, ...(match === null ? [] : [match]), ...values) as unknown as Iterable<Match>;
}
