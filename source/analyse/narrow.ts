// `--symbol`: the briefing of some instruments or entities only.

import {indexEntities} from '../language/entity-index.ts';
import type {Briefing} from '../model/briefing.ts';
import type {Rules} from '../rules/rules.ts';

interface Wanted {
	readonly ids: ReadonlySet<string>;
	readonly names: ReadonlySet<string>;
	/** Tickers and ids, upper case: what claims, series and correlations call their subject. */
	readonly symbols: ReadonlySet<string>;
}

function wantedOf(symbols: readonly string[], rules: Rules): Wanted {
	const index = indexEntities(rules.entities);
	const asked = symbols.map(symbol => symbol.toUpperCase());
	const entities = rules.entities.filter(
		entity =>
			asked.includes(entity.id.toUpperCase()) ||
			asked.includes(entity.name.toUpperCase()) ||
			asked.some(symbol => index.bySymbol.get(symbol)?.id === entity.id),
	);
	const names = entities.flatMap(entity => [entity.id, entity.ticker ?? entity.id]).map(name => name.toUpperCase());
	return {
		ids: new Set(entities.map(entity => entity.id)),
		names: new Set(entities.map(entity => entity.name)),
		symbols: new Set([...asked, ...names]),
	};
}

/** Everything that concerns one of the symbols; all of it when none is asked for. Risks and problems stay whole. */
export function narrow(briefing: Briefing, symbols: readonly string[], rules: Rules): Briefing {
	if (symbols.length === 0) return briefing;
	const wanted = wantedOf(symbols, rules);
	const subject = (name: string | null): boolean => name !== null && wanted.symbols.has(name.toUpperCase());
	const party = (name: string | null): boolean => name !== null && wanted.names.has(name);
	const articles = briefing.articles.filter(article =>
		article.entities.some(entity => wanted.ids.has(entity.entityId)),
	);
	const kept = new Set(articles.map(article => article.id));
	const deals = briefing.deals.filter(deal => party(deal.from) || party(deal.to));
	const conflicts = briefing.conflicts.filter(conflict =>
		conflict.evidence.some(evidence => kept.has(evidence.articleId)),
	);
	return {
		...briefing,
		articles,
		stories: briefing.stories.filter(story => story.articleIds.some(id => kept.has(id))),
		themes: briefing.themes.filter(theme => theme.articleIds.every(id => kept.has(id))),
		sentiment: briefing.sentiment.filter(entity => wanted.ids.has(entity.entityId)),
		series: briefing.series.filter(series => subject(series.symbol) || subject(series.sourceSymbol)),
		snapshots: briefing.snapshots.filter(snapshot => subject(snapshot.symbol)),
		filings: briefing.filings.filter(company => wanted.ids.has(company.entityId) || subject(company.ticker)),
		claims: briefing.claims.filter(claim => subject(claim.subject) || subject(claim.benchmark)),
		deals,
		loops: briefing.loops.filter(loop => loop.nodes.some(party)),
		correlations: briefing.correlations.filter(pair => subject(pair.a) || subject(pair.b)),
		conflicts,
	};
}
