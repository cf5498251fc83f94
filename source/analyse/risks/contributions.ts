// What each article adds to the text family of a risk, and the sentences behind it.

import {indexEntities} from '../../language/entity-index.ts';
import {quote} from '../../language/quote.ts';
import {daysBetween} from '../../math/calendar-days.ts';
import type {Article} from '../../model/article.ts';
import type {ReadArticle} from '../../model/findings.ts';
import type {RiskContribution, RiskEvidence} from '../../model/risk.ts';
import type {Story} from '../../model/story.ts';
import type {Rules} from '../../rules/rules.ts';

/** A family older than this many half-lives is missing. */
export const longestHalfLives = 3;

/** Days from publication to `asOf`; null without a day. A month is counted from its first day, as the oldest it can be. */
export function ageOf(article: Article, asOf: string | null): number | null {
	const {publishedAt} = article;
	if (asOf === null || publishedAt === null) return null;
	const date = publishedAt.length === 7 ? `${publishedAt}-01` : publishedAt;
	const age = daysBetween(date, asOf);
	return Number.isNaN(age) ? null : Math.max(0, age);
}

/** Machine-written texts and those without a day count half. */
export function weightOf(article: Article): 0.5 | 1 {
	const dated = article.publishedAt !== null && article.publishedAt.length > 7;
	return article.machineWritten === true || !dated ? 0.5 : 1;
}

export interface ContributionInput {
	readonly read: readonly ReadArticle[];
	readonly stories: readonly Story[];
	/** Age in days of each article, by id. */
	readonly ages: ReadonlyMap<string, number | null>;
	/** Symbols and entity ids of which prices or filings are loaded. */
	readonly loaded: ReadonlySet<string>;
	readonly rules: Pick<Rules, 'entities' | 'risks'>;
}

const isFresh = (article: Article, input: ContributionInput): boolean =>
	(input.ages.get(article.id) ?? 0) <= input.rules.risks.settings.halfLives.text * longestHalfLives;

function namesLoaded(read: ReadArticle, input: ContributionInput): boolean {
	const {byId} = indexEntities(input.rules.entities);
	return read.findings.mentions.some(({entityId}) => {
		const ticker = byId.get(entityId)?.ticker;
		return input.loaded.has(entityId) || (ticker !== null && ticker !== undefined && input.loaded.has(ticker));
	});
}

/** Contributions of the articles with at least one sentence, in the order of `read`. Too old ones are left out. */
export function contributionsOf(riskId: string, input: ContributionInput): readonly RiskContribution[] {
	const storyOf = new Map(input.stories.flatMap(story => story.articleIds.map(id => [id, story.id] as const)));
	return input.read.flatMap(each => {
		const {article, findings} = each;
		const found = findings.riskSentences.filter(sentence => sentence.riskId === riskId);
		if (found.length === 0 || !isFresh(article, input)) return [];
		const count = (polarity: string): number => found.filter(sentence => sentence.polarity === polarity).length;
		return [
			{
				articleId: article.id,
				storyId: storyOf.get(article.id) ?? article.id,
				tightening: count('tightening'),
				easing: count('easing'),
				neutral: count('neutral'),
				realised: found.filter(({polarity, mode}) => polarity === 'tightening' && mode === 'realised').length,
				weight: weightOf(article),
				ageDays: input.ages.get(article.id) ?? null,
				loaded: namesLoaded(each, input),
			},
		];
	});
}

/** Articles with sentences on the risk that are too old to count. */
export function tooOld(riskId: string, input: ContributionInput): number {
	return input.read.filter(
		({article, findings}) =>
			findings.riskSentences.some(sentence => sentence.riskId === riskId) && !isFresh(article, input),
	).length;
}

/** Every counted sentence, word for word, in the order of the articles and of reading. */
export function evidenceOf(riskId: string, input: ContributionInput): readonly RiskEvidence[] {
	return input.read
		.filter(({article}) => isFresh(article, input))
		.flatMap(({article, findings}) =>
			findings.riskSentences
				.filter(found => found.riskId === riskId)
				.flatMap(found => {
					const sentence = findings.sentences[found.sentence];
					if (!sentence) return [];
					return [
						{
							...quote(article, sentence.start, sentence.end),
							polarity: found.polarity,
							mode: found.mode,
							matched: found.matched,
							machineWritten: article.machineWritten,
							ageDays: input.ages.get(article.id) ?? null,
						},
					];
				}),
		);
}
