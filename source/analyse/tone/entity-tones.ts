// The tone of an article towards each entity it names, and how much it is about it.

import type {Article} from '../../model/article.ts';
import type {Entity, Mention} from '../../model/entity.ts';
import type {EntityTone} from '../../model/findings.ts';
import type {Sentence} from '../../model/sentence.ts';
import type {Tone} from '../../model/tone.ts';
import type {ToneRules} from '../../rules/tone-rules.ts';
import {isScorable} from './score-article.ts';
import {scoreTarget} from './score-target.ts';
import {softenMoves} from './sentence-tone.ts';

export interface EntityToneInput {
	readonly article: Article;
	readonly sentences: readonly Sentence[];
	readonly mentions: readonly Mention[];
	/** As from `scoreArticle`. */
	readonly tones: readonly (Tone | null)[];
	readonly rules: {readonly entities: readonly Entity[]; readonly tone: ToneRules};
	/** false: another language; relevance is still told. */
	readonly scored: boolean;
}

const historicalCap = 10;
const carriedOver =
	/^(?:it|its|he|she|they|their|the (?:company|firm|group|bank|miner|chipmaker|token|coin|stock|startup|index|exchange))\b/i;

/**
 * DOMAIN 3.2: 100 · min(1, 0.45 in title + 0.25 in the first two sentences + 0.2 · min(1, mentions / 5)
 * + 0.1 · (1 - first sentence / sentences)); an entity only named as history never over 10.
 */
export function relevanceOf(
	inTitle: boolean,
	mentionSentences: readonly number[],
	sentences: number,
	historical: boolean,
): number {
	const first = mentionSentences.length === 0 ? sentences : Math.min(...mentionSentences);
	const early = sentences === 0 ? 0 : 1 - first / sentences;
	const sum =
		(inTitle ? 0.45 : 0) + (first < 2 ? 0.25 : 0) + 0.2 * Math.min(1, mentionSentences.length / 5) + 0.1 * early;
	const relevance = 100 * Math.min(1, sum);
	return historical ? Math.min(historicalCap, relevance) : relevance;
}

function namedIn(title: string, entity: Entity, names: ReadonlySet<string>): boolean {
	const spellings = [entity.name, ...entity.aliases, ...names];
	if (entity.ticker && entity.ticker.length > 1) spellings.push(entity.ticker);
	return spellings.some(name => wordBounded(title, name));
}

function wordBounded(text: string, name: string): boolean {
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const before = text[at - 1] ?? ' ';
		const after = text[at + name.length] ?? ' ';
		if (!/[\p{L}\d]/u.test(before) && !/[\p{L}\d]/u.test(after)) return true;
	}
	return false;
}

export interface SentenceTone {
	/** Index of the sentence. */
	readonly sentence: number;
	readonly tone: Tone;
}

/** Tones towards one entity, of the sentences that name it and of the next one where a pronoun carries on. */
export function sentenceTones(input: EntityToneInput, mentions: readonly Mention[]): readonly SentenceTone[] {
	const {sentences, rules} = input;
	const found: SentenceTone[] = [];
	const named = new Set(input.mentions.map(mention => mention.sentence));
	for (const index of [...new Set(mentions.map(mention => mention.sentence))].toSorted((a, b) => a - b)) {
		const sentence = sentences[index];
		if (!sentence) continue;
		if (isScorable(sentence)) {
			const ranges = mentions
				.filter(mention => mention.sentence === index)
				.map(({start, end}) => ({start: start - sentence.start, end: end - sentence.start}));
			// Not `sentence.text`: there runs of blanks are folded, and the offsets of the mentions would be off.
			const text = input.article.body.text.slice(sentence.start, sentence.end).replace(/\s/g, ' ');
			found.push({sentence: index, tone: softenMoves(scoreTarget(text, ranges, rules.tone))});
		}
		const next = sentences[index + 1];
		const alone = input.mentions.every(mention => mention.sentence !== index || mentions.includes(mention));
		if (
			next &&
			alone &&
			!named.has(index + 1) &&
			carriedOver.test(next.text) &&
			next.blockIndex === sentence.blockIndex
		) {
			const tone = input.tones[index + 1];
			if (tone) found.push({sentence: index + 1, tone});
		}
	}
	return found;
}

function toneOfEntity(input: EntityToneInput, entity: Entity, mentions: readonly Mention[]): EntityTone {
	const {article, sentences} = input;
	const names = new Set(mentions.map(mention => article.body.text.slice(mention.start, mention.end)));
	const inTitle = namedIn(article.title, entity, names);
	const tones = entity.historical || !input.scored ? [] : sentenceTones(input, mentions);
	return {
		entityId: entity.id,
		relevance: relevanceOf(
			inTitle,
			mentions.map(mention => mention.sentence),
			sentences.length,
			entity.historical,
		),
		mentions: mentions.length,
		tone: tones.length === 0 ? null : tones.reduce((sum, tone) => sum + tone.tone.score, 0) / tones.length,
		n: tones.length,
	};
}

const byRelevance = (a: EntityTone, b: EntityTone): number =>
	b.relevance - a.relevance || (a.entityId < b.entityId ? -1 : a.entityId > b.entityId ? 1 : 0);

/** One entry per entity mentioned, most relevant first. */
export function entityTones(input: EntityToneInput): readonly EntityTone[] {
	const byId = new Map(input.rules.entities.map(entity => [entity.id, entity]));
	const found: EntityTone[] = [];
	for (const [id, mentions] of Map.groupBy(input.mentions, mention => mention.entityId)) {
		const entity = byId.get(id);
		if (entity) found.push(toneOfEntity(input, entity, mentions));
	}
	return found.toSorted(byRelevance);
}
