// Sentiment per entity across articles: a mean weighted by relevance, its spread, its days, its strongest sentences.

import {quote} from '../language/quote.ts';
import type {EntitySentiment, TrendPoint} from '../model/briefing.ts';
import type {Entity} from '../model/entity.ts';
import type {ReadArticle} from '../model/findings.ts';
import type {Rules} from '../rules/rules.ts';
import {sentenceTones} from './tone/entity-tones.ts';
import {toneWord} from './tone/score-article.ts';

const shownEachWay = 3;

interface Scored {
	readonly read: ReadArticle;
	readonly sentence: number;
	readonly score: number;
	/** Relevance of the entity in that article, 0-100. */
	readonly weight: number;
}

function scoredSentences(read: readonly ReadArticle[], entity: Entity, rules: Rules): readonly Scored[] {
	const found: Scored[] = [];
	for (const each of read) {
		const {article, findings} = each;
		const known = findings.entities.find(tone => tone.entityId === entity.id);
		if (!known || known.n === 0) continue;
		const mentions = findings.mentions.filter(mention => mention.entityId === entity.id);
		const input = {
			article,
			sentences: findings.sentences,
			mentions: findings.mentions,
			tones: findings.tones,
			rules,
			scored: true,
		};
		for (const {sentence, tone} of sentenceTones(input, mentions))
			found.push({read: each, sentence, score: tone.score, weight: known.relevance});
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

function nextDay(day: string): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** One point per calendar day from the first to the last dated article; days between without a sentence are null. */
function trendOf(scored: readonly Scored[]): readonly TrendPoint[] {
	const byDay = Map.groupBy(scored, each => dayOf(each.read.article.publishedAt) ?? '');
	const days = [...byDay.keys()].filter(day => day !== '').toSorted();
	const last = days.at(-1);
	const trend: TrendPoint[] = [];
	for (let day = days[0]; day !== undefined && last !== undefined && day <= last; day = nextDay(day)) {
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

function sentimentOf(read: readonly ReadArticle[], entity: Entity, rules: Rules): EntitySentiment {
	const scored = scoredSentences(read, entity, rules);
	const score = weightedMean(scored);
	return {
		entityId: entity.id,
		name: entity.name,
		ticker: entity.ticker,
		score,
		label: score === null ? null : toneWord(score),
		n: scored.length,
		spread: spreadOf(scored),
		articleIds: read
			.filter(each => each.findings.entities.some(tone => tone.entityId === entity.id))
			.map(each => each.article.id),
		trend: trendOf(scored),
		evidence: evidenceOf(scored),
	};
}

/**
 * One entry per entity that any article names, most scored sentences first, then by id. Means are weighted by relevance
 * (DOMAIN 3.2, after RavenPack): a passing mention moves a score little. Entities only named as history are left out.
 */
export function aggregateSentiment(read: readonly ReadArticle[], rules: Rules): readonly EntitySentiment[] {
	const named = new Set(read.flatMap(each => each.findings.entities.map(tone => tone.entityId)));
	return rules.entities
		.filter(entity => named.has(entity.id) && !entity.historical)
		.map(entity => sentimentOf(read, entity, rules))
		.toSorted((a, b) => b.n - a.n || (a.entityId < b.entityId ? -1 : 1));
}
