// Where the things a briefing shows come from: files, lines, words. Footnotes are made of these.

import type {Target} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import type {Evidence} from '../model/evidence.ts';
import {articleOf} from '../sections/references.ts';
import {seriesNamed} from '../sections/series-named.ts';

export interface Source {
	readonly file: string;
	readonly line: number | null;
	/** Verbatim words of that place; null where the whole file or a figure is meant. */
	readonly text: string | null;
	readonly url: string | null;
}

/** Most footnotes of one line: `explain` has all of them. */
const most = 4;

function fromEvidence(evidence: readonly Evidence[], briefing: Briefing): readonly Source[] {
	return evidence
		.slice(0, most)
		.map(({file, line, text, articleId}) => ({file, line, text, url: articleOf(briefing, articleId)?.url ?? null}));
}

function fromArticle(id: string, briefing: Briefing): readonly Source[] {
	const article = articleOf(briefing, id);
	if (!article) return [];
	return [{file: article.file, line: article.places[0]?.line ?? null, text: null, url: article.url}];
}

const wholeFile = (file: string | undefined, line: number | null = null): readonly Source[] =>
	file === undefined ? [] : [{file, line, text: null, url: null}];

/** The sources behind a thing, the first ones of many. */
export function sourcesOf(target: Target, briefing: Briefing): readonly Source[] {
	switch (target.kind) {
		case 'article':
			return fromArticle(target.id, briefing);
		case 'story':
			return (briefing.stories.find(({id}) => id === target.id)?.articleIds ?? [])
				.slice(0, most)
				.flatMap(id => fromArticle(id, briefing));
		case 'entity':
			return entitySources(target.id, briefing);
		case 'risk':
			return riskSources(target.id, briefing);
		case 'series':
			return seriesSource(target.symbol, briefing);
		case 'claim':
			return claimSources(target.id, briefing);
		case 'deal':
			return fromEvidence(briefing.deals.find(({id}) => id === target.id)?.evidence ?? [], briefing);
		case 'loop':
			return fromEvidence(loopEvidence(target.index, briefing), briefing);
		case 'company':
			return companySources(target.id, briefing);
		case 'conflict':
			return fromEvidence(briefing.conflicts.find(({id}) => id === target.id)?.evidence ?? [], briefing);
		case 'problem':
			return wholeFile(briefing.problems[target.index]?.file, briefing.problems[target.index]?.line ?? null);
	}
}

/** The words, and the two lines of the price file they were held against. */
function claimSources(id: string, briefing: Briefing): readonly Source[] {
	const claim = briefing.claims.find(one => one.id === id);
	if (!claim) return [];
	const {series, base, end} = claim.check;
	const lines = [base, end].flatMap(quote => (quote && series !== null ? wholeFile(series, quote.line) : []));
	return [...fromEvidence(claim.evidence, briefing), ...lines];
}

/** The first sentences, and the files behind the figures that set the level. */
function riskSources(id: string, briefing: Briefing): readonly Source[] {
	const risk = briefing.risks.find(one => one.id === id);
	if (!risk) return [];
	const figures = risk.indicators.filter(({family, level}) => family !== 'text' && level !== null && level > 0);
	const files = [...new Set(figures.flatMap(({source}) => source.split(', ')))];
	return [
		...fromEvidence(risk.evidence.slice(0, 3), briefing),
		...files.slice(0, most).flatMap(file => wholeFile(file)),
	];
}

/** The strongest sentences, else the texts it is named in. */
function entitySources(id: string, briefing: Briefing): readonly Source[] {
	const entity = briefing.sentiment.find(({entityId}) => entityId === id);
	if (!entity) return [];
	if (entity.evidence.length > 0) return fromEvidence(entity.evidence.slice(0, 2), briefing);
	return entity.articleIds.slice(0, most).flatMap(article => fromArticle(article, briefing));
}

function seriesSource(symbol: string, briefing: Briefing): readonly Source[] {
	const found = seriesNamed(briefing, symbol);
	if (found) return wholeFile(found.file, found.statistics.last.line);
	const quoted = briefing.snapshots.find(one => one.symbol === symbol);
	return wholeFile(quoted?.file, quoted?.line ?? null);
}

const loopEvidence = (index: number, {loops, deals}: Briefing): readonly Evidence[] =>
	deals.filter(({id}) => loops[index]?.dealIds.includes(id)).flatMap(({evidence}) => evidence.slice(0, 1));

function companySources(id: string, {filings}: Briefing): readonly Source[] {
	const company = filings.find(({entityId}) => entityId === id);
	const files = Object.values(company?.figures ?? {}).flatMap(figure => (figure ? [figure.file] : []));
	return [...new Set(files)].toSorted().flatMap(file => wholeFile(file));
}
