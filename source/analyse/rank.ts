// The order of headlines: relevance × novelty × decay × credibility, all four kept for the reader.

import type {Article} from '../model/article.ts';
import type {BriefingArticle} from '../model/briefing.ts';
import type {Deal} from '../model/deal.ts';
import type {ReadArticle} from '../model/findings.ts';
import type {Story} from '../model/story.ts';
import type {Rules} from '../rules/rules.ts';
import {credibilityOf} from './credibility.ts';
import {noveltyOf} from './novelty.ts';

export interface Ranked {
	/** 0-100; null without a date. */
	readonly novelty: number | null;
	/** 0-100. */
	readonly rank: number;
	readonly parts: BriefingArticle['rankParts'];
}

/** Days in which an article loses half its weight. */
const halfLife = 3;
/** What an article without any known entity, or of unknown novelty, counts. */
const unknown = 50;
/** An article that carries evidence of a deal with a sum is relevant to that degree at least. */
const withDeal = 80;

const daysBetween = (from: string, to: string): number =>
	Math.max(0, (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Of a month its first day: an article is never taken for newer than it may be. */
const firstDay = (stated: string): string => (stated.length === 7 ? `${stated}-01` : stated.slice(0, 10));

/** Days before the as-of date. Undated: as old as the oldest dated article, never as new as now. */
function ageOf(article: Article, asOf: string | null, oldest: number | null): number | null {
	if (asOf === null) return null;
	return article.publishedAt === null ? oldest : daysBetween(firstDay(article.publishedAt), asOf);
}

function oldestAge(read: readonly ReadArticle[], asOf: string | null): number | null {
	if (asOf === null) return null;
	const ages = read.flatMap(({article}) =>
		article.publishedAt === null ? [] : [daysBetween(firstDay(article.publishedAt), asOf)],
	);
	return ages.length === 0 ? null : ages.reduce((a, b) => Math.max(a, b));
}

const largest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);

function relevanceOf({article, findings}: ReadArticle, dealing: ReadonlySet<string>): number {
	const own = findings.entities.length === 0 ? unknown : largest(findings.entities.map(entity => entity.relevance));
	return Math.max(own, dealing.has(article.id) ? withDeal : 0);
}

/**
 * Rank by article id. Relevance is that of its most relevant entity (0-100), novelty 0-100, decay 2^(-age/3 days),
 * credibility the weight of its source; `rank` is their product on a scale of 100. `ageDays` of an undated article is the
 * age of the oldest dated one; `dateConfidence` of the article flags it.
 */
export function rankArticles(
	read: readonly ReadArticle[],
	stories: readonly Story[],
	deals: readonly Deal[],
	asOf: string | null,
	rules: Rules,
): ReadonlyMap<string, Ranked> {
	const storyOf = new Map(stories.flatMap(story => story.articleIds.map(id => [id, story.id] as const)));
	const novelties = noveltyOf(read, storyOf);
	const oldest = oldestAge(read, asOf);
	const dealing = new Set(
		deals.filter(deal => deal.amountUSD !== null).flatMap(deal => deal.evidence.map(evidence => evidence.articleId)),
	);
	return new Map(
		read.map(one => {
			const novelty = novelties.get(one.article.id) ?? null;
			const ageDays = ageOf(one.article, asOf, oldest);
			const parts = {
				relevance: relevanceOf(one, dealing),
				novelty: novelty ?? unknown,
				decay: ageDays === null ? 1 : 2 ** (-ageDays / halfLife),
				credibility: credibilityOf(one.article, rules.sources),
				ageDays,
			};
			const rank = (parts.relevance / 100) * (parts.novelty / 100) * parts.decay * parts.credibility * 100;
			return [one.article.id, {novelty, rank, parts}] as const;
		}),
	);
}
