// The sentences of an article that say something about one entity, each with its tone towards it.

import type {Article} from '../../model/article.ts';
import type {Mention} from '../../model/entity.ts';
import type {Sentence} from '../../model/sentence.ts';
import type {Tone} from '../../model/tone.ts';
import type {ToneRules} from '../../rules/tone-rules.ts';
import {isScorable} from './score-article.ts';
import {scoreTarget} from './score-target.ts';
import {softenMoves} from './sentence-tone.ts';

export interface SentenceToneInput {
	readonly article: Article;
	readonly sentences: readonly Sentence[];
	readonly mentions: readonly Mention[];
	/** As from `scoreArticle`. */
	readonly tones: readonly (Tone | null)[];
	readonly rules: {readonly tone: ToneRules};
}

export interface SentenceTone {
	/** Index of the sentence. */
	readonly sentence: number;
	readonly tone: Tone;
}

const carriesOn =
	/^(?:it|its|he|she|they|their|the (?:company|firm|group|bank|miner|chipmaker|token|coin|stock|startup|index|exchange))\b/i;

function toneAt(input: SentenceToneInput, sentence: Sentence, mentions: readonly Mention[]): Tone {
	const ranges = mentions.map(({start, end}) => ({start: start - sentence.start, end: end - sentence.start}));
	// Not `sentence.text`: there runs of blanks are folded, and the offsets of the mentions would be off.
	const text = input.article.body.text.slice(sentence.start, sentence.end).replace(/\s/g, ' ');
	return softenMoves(scoreTarget(text, ranges, input.rules.tone));
}

/** The tone of the next sentence, where a pronoun carries on and nobody else could be meant. */
function carriedOver(
	input: SentenceToneInput,
	index: number,
	named: ReadonlyMap<number, ReadonlySet<string>>,
): Tone | null {
	const sentence = input.sentences[index];
	const next = input.sentences[index + 1];
	if (!sentence || !next || next.blockIndex !== sentence.blockIndex) return null;
	if ((named.get(index)?.size ?? 0) > 1 || named.has(index + 1) || !carriesOn.test(next.text)) return null;
	return input.tones[index + 1] ?? null;
}

/** Per sentence, who is named in it. */
export function namedBySentence(mentions: readonly Mention[]): ReadonlyMap<number, ReadonlySet<string>> {
	const named = new Map<number, Set<string>>();
	for (const {sentence, entityId} of mentions) named.set(sentence, (named.get(sentence) ?? new Set()).add(entityId));
	return named;
}

/** Tones towards the entity of `mentions`, in reading order: where it is named, and one sentence on where a pronoun stands for it. */
export function sentenceTones(
	input: SentenceToneInput,
	mentions: readonly Mention[],
	named: ReadonlyMap<number, ReadonlySet<string>>,
): readonly SentenceTone[] {
	const found: SentenceTone[] = [];
	const bySentence = Map.groupBy(mentions, mention => mention.sentence);
	for (const index of [...bySentence.keys()].toSorted((a, b) => a - b)) {
		const sentence = input.sentences[index];
		if (sentence && isScorable(sentence))
			found.push({sentence: index, tone: toneAt(input, sentence, bySentence.get(index) ?? [])});
		const tone = carriedOver(input, index, named);
		if (tone) found.push({sentence: index + 1, tone});
	}
	return found;
}
