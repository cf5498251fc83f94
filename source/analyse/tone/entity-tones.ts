// The tone of an article towards each entity it names, and how much it is about it.

import {indexEntities} from '../../language/entity-index.ts';
import {findNames} from '../../language/mentions.ts';
import type {Entity, Mention} from '../../model/entity.ts';
import type {EntityTone} from '../../model/findings.ts';
import type {ToneRules} from '../../rules/tone-rules.ts';
import {relevanceOf} from './relevance.ts';
import {namedBySentence, type SentenceTone, type SentenceToneInput, sentenceTones} from './sentence-tones.ts';

export interface EntityToneInput extends SentenceToneInput {
	readonly rules: {readonly entities: readonly Entity[]; readonly tone: ToneRules};
	/** false: another language; relevance is still told. */
	readonly scored: boolean;
}

const mean = (tones: readonly SentenceTone[]): number | null =>
	tones.length === 0 ? null : tones.reduce((sum, {tone}) => sum + tone.score, 0) / tones.length;

const byRelevance = (a: EntityTone, b: EntityTone): number =>
	b.relevance - a.relevance || (a.entityId < b.entityId ? -1 : a.entityId > b.entityId ? 1 : 0);

/** One entry per entity mentioned, most relevant first. Entities only named as history have no tone. */
export function entityTones(input: EntityToneInput): readonly EntityTone[] {
	const {article, sentences, mentions, rules, scored} = input;
	const entities = new Map(rules.entities.map(entity => [entity.id, entity]));
	const titled = new Set(findNames(article.title, indexEntities(rules.entities)).map(name => name.entityId));
	const named = namedBySentence(mentions);
	const toneOf = (entity: Entity, own: readonly Mention[]): EntityTone => {
		const tones = entity.historical || !scored ? [] : sentenceTones(input, own, named);
		const relevance = relevanceOf({
			inTitle: titled.has(entity.id),
			mentionSentences: own.map(mention => mention.sentence),
			sentences: sentences.length,
			historical: entity.historical,
		});
		return {
			entityId: entity.id,
			relevance,
			mentions: own.length,
			tone: mean(tones),
			n: tones.length,
			scores: tones.map(({sentence, tone}) => ({sentence, score: tone.score})),
		};
	};
	const found: EntityTone[] = [];
	for (const [id, own] of Map.groupBy(mentions, mention => mention.entityId)) {
		const entity = entities.get(id);
		if (entity) found.push(toneOf(entity, own));
	}
	return found.toSorted(byRelevance);
}
