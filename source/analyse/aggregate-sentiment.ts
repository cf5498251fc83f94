// Sentiment per entity across articles: a mean weighted by relevance, its spread, its days, its strongest sentences.

import {quote} from '../language/quote.ts';
import type {EntitySentiment, TrendPoint} from '../model/briefing.ts';
import type {Entity} from '../model/entity.ts';
import type {ReadArticle} from '../model/findings.ts';
import type {Rules} from '../rules/rules.ts';

import {toneWord} from './tone/score-article.ts';

const shownEachWay = 3;
const trendDays = 90;

interface Scored {
	readonly read: ReadArticle;
	readonly sentence: number;
	readonly score: number;
	/** Relevance of the entity in that article, 0-100. */
	readonly weight: number;
}

/** Scored sentences by entity id, articles in the order given. */
function scoredByEntity(read: readonly ReadArticle[]): ReadonlyMap<string, readonly Scored[]> {
	const found = new Map<string, Scored[]>();
	for (const each of read)
		for (const {entityId, relevance, scores} of each.findings.entities) {
			const known = found.get(entityId) ?? [];
			for (const {sentence, score} of scores) known.push({read: each, sentence, score, weight: relevance});
			found.set(entityId, known);
		}
	return found;
}

function weightedMean(scored: readonly Scored[]): number | null {
	const weight = scored.reduce((sum, each) => sum + each.weight, 0);
	return weight === 0 ? null : scored.reduce((sum, each) => sum + each.weight * each.score, 0) / weight;
}

function spreadOf(scored: readonly Scored[]): number | null {
	if (scored.length < 2) return null;
	const mean = scored.reduce((sum, each) => sum + each.score, 0) / scored.length;
	return Math.sqrt(scored.reduce((sum, each) => sum + (each.score - mean) ** 2, 0) / (scored.length - 1));
}

const dayOf = (published: string | null): string | null =>
	published !== null && /^\d{4}-\d{2}-\d{2}/.test(published) ? published.slice(0, 10) : null;

const shiftDay = (day: string, by: number): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

/** One point per calendar day up to the last dated sentence, 90 days at most; days without a sentence are null. */
function trendOf(scored: readonly Scored[]): readonly TrendPoint[] {
	const byDay = Map.groupBy(scored, each => dayOf(each.read.article.publishedAt) ?? '');
	const days = [...byDay.keys()].filter(day => day !== '').toSorted();
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return [];
	const oldest = shiftDay(last, 1 - trendDays);
	const trend: TrendPoint[] = [];
	for (let day = oldest; day <= last; day = shiftDay(day, 1)) {
		if (day < first) continue;
		const those = byDay.get(day) ?? [];
		trend.push({date: day, score: weightedMean(those), n: those.length});
	}
	return trend;
}

function evidenceOf(scored: readonly Scored[]): EntitySentiment['evidence'] {
	const place = (a: Scored, b: Scored): number =>
		a.read.article.id < b.read.article.id ? -1 : a.read.article.id > b.read.article.id ? 1 : a.sentence - b.sentence;
	const best = scored
		.filter(each => toneWord(each.score) === 'positive')
		.toSorted((a, b) => b.score - a.score || place(a, b));
	const worst = scored
		.filter(each => toneWord(each.score) === 'negative')
		.toSorted((a, b) => a.score - b.score || place(a, b));
	return [...best.slice(0, shownEachWay), ...worst.slice(0, shownEachWay)]
		.toSorted((a, b) => Math.abs(b.score) - Math.abs(a.score) || place(a, b))
		.map(({read, sentence, score}) => {
			const found = read.findings.sentences[sentence];
			return {...quote(read.article, found?.start ?? 0, found?.end ?? 0), score};
		});
}

function sentimentOf(entity: Entity, scored: readonly Scored[], articleIds: readonly string[]): EntitySentiment {
	const score = weightedMean(scored);
	return {
		entityId: entity.id,
		name: entity.name,
		ticker: entity.ticker,
		score,
		label: score === null ? null : toneWord(score),
		n: scored.length,
		spread: spreadOf(scored),
		articleIds,
		trend: trendOf(scored),
		evidence: evidenceOf(scored),
	};
}

function articlesByEntity(read: readonly ReadArticle[]): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	for (const {article, findings} of read)
		for (const {entityId} of findings.entities) {
			const ids = found.get(entityId) ?? [];
			ids.push(article.id);
			found.set(entityId, ids);
		}
	return found;
}

/**
 * One entry per entity that any article names, most scored sentences first, then by id. Means are weighted by relevance
 * (DOMAIN 3.2, after RavenPack): a passing mention moves a score little. Entities only named as history are left out.
 */
export function aggregateSentiment(
	read: readonly ReadArticle[],
	rules: Pick<Rules, 'entities'>,
): readonly EntitySentiment[] {
	const scored = scoredByEntity(read);
	const articles = articlesByEntity(read);
	return rules.entities
		.filter(entity => articles.has(entity.id) && !entity.historical)
		.map(entity => sentimentOf(entity, scored.get(entity.id) ?? [], articles.get(entity.id) ?? []))
		.toSorted((a, b) => b.n - a.n || (a.entityId < b.entityId ? -1 : 1));
}
