// Articles as the briefing shows them: provenance, tone, rank with its four parts, summary with quotations.

import {type EntityIndex, entityById} from '../language/entity-index.ts';
import {quote} from '../language/quote.ts';
import type {Article} from '../model/article.ts';
import type {BriefingArticle} from '../model/briefing.ts';
import type {ReadArticle} from '../model/findings.ts';
import type {Ranked} from './rank.ts';

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// A month says any of its days: its middle is the least wrong place between dated articles.
const sortKey = ({publishedAt}: Article): string =>
	publishedAt === null ? '9999' : publishedAt.length === 7 ? `${publishedAt}-15` : publishedAt;

/** Reading order: oldest first, a bare month at its middle, the undated last; then by file and place in it. */
export function inReadingOrder(articles: readonly Article[]): readonly Article[] {
	const place = (article: Article): string =>
		`${article.places[0]?.file ?? ''}:${String(article.places[0]?.line ?? 0).padStart(9, '0')}`;
	return articles.toSorted(
		(a, b) => byCodeUnit(sortKey(a), sortKey(b)) || byCodeUnit(place(a), place(b)) || byCodeUnit(a.id, b.id),
	);
}

function summaryOf({article, findings}: ReadArticle): BriefingArticle['summary'] {
	return findings.summary.flatMap(index => {
		const sentence = findings.sentences[index];
		return sentence ? [quote(article, sentence.start, sentence.end)] : [];
	});
}

function entitiesOf({findings}: ReadArticle, index: EntityIndex): BriefingArticle['entities'] {
	const first = new Map<string, number>();
	for (const mention of findings.mentions)
		if (!first.has(mention.entityId)) first.set(mention.entityId, mention.sentence);
	return findings.entities
		.toSorted((a, b) => b.relevance - a.relevance || byCodeUnit(a.entityId, b.entityId))
		.map(entity => {
			const known = entityById(index, entity.entityId);
			return {
				entityId: entity.entityId,
				name: known?.name ?? entity.entityId,
				ticker: known?.ticker ?? null,
				relevance: entity.relevance,
				tone: entity.tone,
				mentions: entity.mentions,
				firstMention: {sentence: first.get(entity.entityId) ?? 0, of: findings.sentences.length},
			};
		});
}

/** One article of the briefing; `number` is what text output calls it. */
export function briefArticle(
	read: ReadArticle,
	number: number,
	clusterId: string,
	ranked: Ranked,
	index: EntityIndex,
): BriefingArticle {
	const {article, findings} = read;
	return {
		id: article.id,
		number,
		file: article.places[0]?.file ?? '',
		places: article.places,
		format: article.format,
		title: article.title,
		titleDerived: article.titleDerived,
		publisher: article.publisher,
		url: article.url,
		publishedAt: article.publishedAt,
		dateConfidence: article.dateConfidence,
		updatedAt: article.updatedAt,
		lang: article.lang,
		sourceLabel: article.sourceLabel,
		machineWritten: article.machineWritten,
		tone: findings.tone,
		publisherTone: article.publisherTone,
		clusterId,
		novelty: ranked.novelty,
		rank: ranked.rank,
		rankParts: ranked.parts,
		summary: summaryOf(read),
		gaps: article.gaps,
		boilerplateLines: article.boilerplateLines,
		entities: entitiesOf(read, index),
		tags: article.tags,
		raw: article.raw,
	};
}
