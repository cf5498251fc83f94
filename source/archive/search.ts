// Full-text search of the archive: ranked by BM25 with titles counting more, each hit with the sentence that matched.

import {type Query, type QueryTerm, queryWords, termMatches} from '../language/query.ts';
import {quote} from '../language/quote.ts';
import type {Article} from '../model/article.ts';
import type {Evidence} from '../model/evidence.ts';
import type {Findings} from '../model/findings.ts';
import type {Archive} from './open.ts';
import {unpackRead} from './pack-read.ts';

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

interface Row {
	readonly path: string;
	readonly id: string;
	readonly tone: number | null;
	readonly score: number;
	readonly read: Uint8Array;
}

function matchText(term: QueryTerm): string {
	const phrase = `"${term.words.join(' ')}"${term.prefix ? '*' : ''}`;
	return term.titleOnly ? `title : ${phrase}` : phrase;
}

function matchExpression(query: Query): string | null {
	const wanted = query.terms.filter(term => !term.without).map(matchText);
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

function conditionsOf(query: Query): readonly Condition[] {
	return [
		...query.sources.map(source => ({sql: "lower(publisher) LIKE ? ESCAPE '\\'", values: [likeText(source)]})),
		...query.symbols.map(symbol => ({sql: 'instr(symbols, ?) > 0', values: [` ${symbol} `]})),
		...query.risks.map(risk => ({sql: 'instr(risks, ?) > 0', values: [` ${risk} `]})),
		...(query.tone === null ? [] : [{sql: toneCondition[query.tone] as string, values: []}]),
		...(query.before === null ? [] : [{sql: 'day < ?', values: [query.before]}]),
		...(query.after === null ? [] : [{sql: 'day >= ?', values: [query.after]}]),
	];
}

function rowsOf(archive: Archive, query: Query): Iterable<Row> {
	const match = matchExpression(query);
	const conditions = conditionsOf(query);
	const where = conditions.map(condition => ` AND ${condition.sql}`).join('');
	const values = conditions.flatMap(condition => condition.values);
	const columns = 'articles.path, articles.id, articles.tone, articles.read';
	const sql =
		match === null
			? `SELECT ${columns}, 0 AS score FROM articles WHERE 1${where} ORDER BY articles.day DESC, articles.title, articles.path, articles.position`
			: `SELECT ${columns}, -bm25(texts, 4.0, 1.0) AS score FROM texts JOIN articles ON articles.row = texts.rowid WHERE texts MATCH ?${where} ORDER BY score DESC, articles.day DESC, articles.title, articles.path, articles.position`;
	return archive.db.prepare(sql).iterate(...(match === null ? [] : [match]), ...values) as unknown as Iterable<Row>;
}

function passageOf(article: Article, findings: Findings, query: Query): Evidence | null {
	const terms = query.terms.filter(term => !term.without && !term.titleOnly);
	let best: {readonly start: number; readonly end: number; readonly count: number} | null = null;
	for (const sentence of findings.sentences) {
		const words = queryWords(sentence.text);
		const count = terms.filter(term => termMatches(term, words)).length;
		if (count > (best?.count ?? 0)) best = {start: sentence.start, end: sentence.end, count};
	}
	return best && quote(article, best.start, best.end);
}

function hitOf(row: Row, query: Query): Hit {
	const {article, findings} = unpackRead(row.read);
	return {
		articleId: row.id,
		title: article.title,
		publisher: article.publisher,
		publishedAt: article.publishedAt,
		tone: row.tone,
		score: row.score,
		passage: passageOf(article, findings, query),
	};
}

/**
 * At most `limit` hits, best first. One article that stands in several files is one hit. `paths`: the files that are searched, by
 * absolute path; null: all of them.
 */
export function searchArchive(
	archive: Archive,
	query: Query,
	limit: number,
	paths: ReadonlySet<string> | null = null,
): readonly Hit[] {
	const hits = new Map<string, Hit>();
	for (const row of rowsOf(archive, query)) {
		if (hits.size >= limit) break;
		if (!hits.has(row.id) && (paths?.has(row.path) ?? true)) hits.set(row.id, hitOf(row, query));
	}
	return [...hits.values()];
}
