// The headlines a query leaves: the language of `brief search`, asked of the archive where there is one, else of the articles in memory.

import type {DetailContext} from '../details/detail.ts';
import {matchesQuery, type Searchable} from '../language/match-query.ts';
import {isPlain, parseTyped, type Query, queryWords} from '../language/query.ts';
import type {Line, Target} from '../model/block.ts';
import type {Briefing, BriefingArticle} from '../model/briefing.ts';
import {filterLines} from './highlight.ts';

/** Ids of the articles that answer a query; null when it has to be asked of the articles in memory. */
export type Find = (query: Query) => ReadonlySet<string> | null;

export interface Sought {
	readonly briefing: Briefing;
	readonly read: DetailContext['read'];
	readonly find: Find;
}

/** Which articles the sentences of each risk come from. */
function risksOf({risks}: Briefing): ReadonlyMap<string, ReadonlySet<string>> {
	const found = new Map<string, Set<string>>();
	for (const {id, evidence} of risks)
		for (const {articleId} of evidence) found.set(articleId, (found.get(articleId) ?? new Set()).add(id));
	return found;
}

function searchableOf(article: BriefingArticle, risks: ReadonlySet<string>, read: Sought['read']): Searchable {
	const text = read(article.id)?.article.body.text ?? article.summary.map(sentence => sentence.text).join(' ');
	const names = article.entities.flatMap(({entityId, name, ticker}) => [
		entityId,
		name,
		...(ticker === null ? [] : [ticker]),
	]);
	return {
		title: queryWords(article.title),
		text: queryWords(text),
		publisher: article.publisher,
		names: new Set(names.map(name => name.toLowerCase())),
		risks,
		tone: article.tone.score,
		day: article.publishedAt?.slice(0, 10) ?? null,
	};
}

const known = new WeakMap<Sought, ReadonlyMap<string, Searchable>>();

/** The articles in memory, made ready once. */
function searchables(sought: Sought): ReadonlyMap<string, Searchable> {
	const before = known.get(sought);
	if (before !== undefined) return before;
	const risks = risksOf(sought.briefing);
	const none: ReadonlySet<string> = new Set();
	const made = new Map(
		sought.briefing.articles.map(article => [
			article.id,
			searchableOf(article, risks.get(article.id) ?? none, sought.read),
		]),
	);
	known.set(sought, made);
	return made;
}

function idsOf(query: Query, sought: Sought): ReadonlySet<string> {
	const found = sought.find(query);
	if (found !== null) return found;
	return new Set([...searchables(sought)].filter(([, thing]) => matchesQuery(query, thing)).map(([id]) => id));
}

/** Every article a line stands for. */
function articlesOf(target: Target | undefined, stories: ReadonlyMap<string, readonly string[]>): readonly string[] {
	if (target?.kind === 'article') return [target.id];
	return target?.kind === 'story' ? (stories.get(target.id) ?? []) : [];
}

/** Items with an article that answers the query; of words alone also those that show them. The lines above the first item stay. */
export function filterHeadlines(lines: readonly Line[], text: string, sought: Sought): readonly Line[] {
	const query = parseTyped(text);
	const ids = idsOf(query, sought);
	const stories = new Map(sought.briefing.stories.map(({id, articleIds}) => [id, articleIds]));
	const hits = new Set(isPlain(text) ? filterLines(lines, text).map(({item}) => item) : []);
	for (const {item, open} of lines)
		if (item !== null && articlesOf(open, stories).some(id => ids.has(id))) hits.add(item);
	const first = lines.findIndex(line => line.item !== null);
	return lines.filter(({item}, at) => (item === null ? at < first : hits.has(item)));
}

/** The words of a query that are seen in a title, to be marked there. */
export function shownWords(text: string): string {
	if (isPlain(text)) return text;
	return parseTyped(text)
		.terms.filter(term => !term.without)
		.flatMap(term => term.words)
		.join(' ');
}
