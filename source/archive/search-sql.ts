// A query as SQL: which rows match, in which order. Words, symbols and risks are asked of the full-text index, days of the row numbers,
// the rest of narrow columns.

import {type Query, type QueryTerm, toneBand} from '../language/query.ts';
import {nameWord} from './name-words.ts';
import type {Archive} from './open.ts';
import {firstDatedRow, firstRowOf, firstRowOfItsDay} from './row-number.ts';

/** A row that matches. */
export interface Match {
	readonly row: number;
	/** BM25, larger is better; 0 when the query has no words, or words so common that weighing them tells nothing. */
	readonly rank: number;
	/** Matches that follow each other with the same tier are alike. */
	readonly tier: number;
}

/** Beyond so many matches weighing the words takes long and tells little: those with all words in the title come first, then the newest. */
const mostRanked = 10_000;

/** A word in the title counts as four in the text; entities and risks only filter. */
const weights = '4.0, 1.0, 0.0';

function matchText(term: QueryTerm): string {
	const phrase = `"${term.words.join(' ')}"${term.prefix ? '*' : ''}`;
	// Without a column all are looked into: no word of a text is one of `names`.
	return term.titleOnly ? `{title} : ${phrase}` : phrase;
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
	negative: `tone <= -${toneBand}`,
	positive: `tone >= ${toneBand}`,
	neutral: `tone > -${toneBand} AND tone < ${toneBand}`,
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

interface Asked {
	readonly match: string | null;
	readonly conditions: readonly Condition[];
	/** First row, and the one behind the last. */
	readonly rows: readonly [number, number];
}

function isCommon({db}: Archive, {match, rows: [from, behind]}: Asked): boolean {
	const sql = `SELECT rowid FROM texts WHERE texts MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid DESC LIMIT 1 OFFSET ${mostRanked}`;
	return db.prepare(sql).get(match, from, behind) !== undefined;
}

interface Row {
	readonly row: number;
	readonly rank: number;
}

function rowsMatching({db}: Archive, {match, conditions, rows}: Asked, ranked: boolean): Iterable<Row> {
	const where = conditions.map(({sql}) => ` AND ${sql}`).join('');
	const values = conditions.flatMap(condition => condition.values);
	if (match === null) {
		const sql = `SELECT row, 0.0 AS rank FROM articles WHERE row >= ? AND row < ?${where} ORDER BY row DESC`;
		return db.prepare(sql).iterate(...rows, ...values) as unknown as Iterable<Row>;
	}
	const rank = ranked ? `-bm25(texts, ${weights})` : '0.0';
	// The columns are only joined where they are asked about.
	const from = conditions.length === 0 ? 'texts' : 'texts JOIN articles ON articles.row = texts.rowid';
	const order = ranked ? 'rank DESC, texts.rowid DESC' : 'texts.rowid DESC';
	const sql = `SELECT texts.rowid AS row, ${rank} AS rank FROM ${from} WHERE texts.rowid >= ? AND texts.rowid < ? AND texts MATCH ?${where} ORDER BY ${order}`;
	return db.prepare(sql).iterate(...rows, match, ...values) as unknown as Iterable<Row>;
}

function* byRank(archive: Archive, asked: Asked): Iterable<Match> {
	for (const {row, rank} of rowsMatching(archive, asked, true)) yield {row, rank, tier: rank};
}

function* byDay(archive: Archive, asked: Asked, without: ReadonlySet<number> = new Set()): Iterable<Match> {
	for (const {row} of rowsMatching(archive, asked, false))
		if (!without.has(row)) yield {row, rank: 0, tier: firstRowOfItsDay(row)};
}

/** Those with every word in the title by day, then the others by day. */
function* byTitleAndDay(archive: Archive, query: Query, asked: Asked): Iterable<Match> {
	const terms = query.terms.map(term => (term.without ? term : {...term, titleOnly: true}));
	const shown = new Set<number>();
	for (const found of byDay(archive, {...asked, match: matchExpression(archive, {...query, terms})})) {
		shown.add(found.row);
		yield {...found, tier: -found.tier};
	}
	yield* byDay(archive, asked, shown);
}

/** Rows that match, best first; the newest first when the query has no words. */
export function matchesOf(archive: Archive, query: Query): Iterable<Match> {
	const match = matchExpression(archive, query);
	const asked = {match, conditions: conditionsOf(query), rows: rowsAsked(query)};
	if (match === null || query.terms.every(term => term.without)) return byDay(archive, asked);
	return isCommon(archive, asked) ? byTitleAndDay(archive, query, asked) : byRank(archive, asked);
}

/** Ids of every article that matches, in no order. Several may be versions of one. */
export function idsMatching(archive: Archive, query: Query): ReadonlySet<string> {
	const match = matchExpression(archive, query);
	const conditions = conditionsOf(query);
	const [from, behind] = rowsAsked(query);
	const where = conditions.map(({sql}) => ` AND ${sql}`).join('');
	const words =
		match === null ? '' : ' AND row IN (SELECT rowid FROM texts WHERE texts MATCH ? AND rowid >= ? AND rowid < ?)';
	const rows = archive.db
		.prepare(`SELECT id FROM articles WHERE row >= ? AND row < ?${words}${where}`)
		.all(
			from,
			behind,
			...(match === null ? [] : [match, from, behind]),
			...conditions.flatMap(condition => condition.values),
		);
	return new Set((rows as unknown as readonly {id: string}[]).map(({id}) => id));
}
