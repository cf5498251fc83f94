// Whether an article answers a query, without an index: the same meaning the archive's full-text search gives it.

import {type Query, type QueryTerm, termMatches, toneBand} from './query.ts';

export interface Searchable {
	/** Lower-case words in order, as `queryWords` gives them. */
	readonly title: readonly string[];
	readonly text: readonly string[];
	readonly publisher: string | null;
	/** Lower-case ids, tickers and names of the entities it names. */
	readonly names: ReadonlySet<string>;
	readonly risks: ReadonlySet<string>;
	readonly tone: number | null;
	/** ISO date or month. */
	readonly day: string | null;
}

function holdsTerm(thing: Searchable, term: QueryTerm): boolean {
	return termMatches(term, thing.title) || (!term.titleOnly && termMatches(term, thing.text));
}

function hasTone(tone: number | null, wanted: Query['tone']): boolean {
	if (wanted === null) return true;
	if (tone === null) return false;
	if (wanted === 'neutral') return Math.abs(tone) < toneBand;
	return wanted === 'negative' ? tone <= -toneBand : tone >= toneBand;
}

/** The undated are in no span of days. */
function inDays(day: string | null, {before, after}: Query): boolean {
	if (before === null && after === null) return true;
	return day !== null && (before === null || day < before) && (after === null || day >= after);
}

export function matchesQuery(query: Query, thing: Searchable): boolean {
	const publisher = thing.publisher?.toLowerCase() ?? '';
	return (
		hasTone(thing.tone, query.tone) &&
		inDays(thing.day, query) &&
		query.sources.every(source => publisher.includes(source)) &&
		query.symbols.every(symbol => thing.names.has(symbol)) &&
		query.risks.every(risk => thing.risks.has(risk)) &&
		query.terms.every(term => holdsTerm(thing, term) !== term.without)
	);
}
