// The tone of an article from its sentences.

import type {Sentence} from '../../model/sentence.ts';
import type {Tone, ToneSummary, ToneWord} from '../../model/tone.ts';
import type {ToneRules} from '../../rules/tone-rules.ts';
import {labelOf} from './explain.ts';
import {scoreText} from './score-text.ts';
import {isHistory, softenMoves} from './sentence-tone.ts';

export interface ArticleTone {
	/** One per sentence; null where a sentence is not scored. */
	readonly tones: readonly (Tone | null)[];
	readonly tone: ToneSummary;
}

const titleWeight = 3;
const leadWeight = 1.5;
const leadSentences = 3;
// A plain sentence or title says little about the tone of the whole: it counts, but less than one that takes a side.
const plainWeight = 0.3;

const unscored: ToneSummary = {score: null, label: null, n: 0};
const words: Readonly<Record<string, ToneWord>> = {'-1': 'negative', '0': 'neutral', '1': 'positive'};

export const toneWord = (score: number): ToneWord => words[String(labelOf(score))] as ToneWord;

/** Headings, definitions, quoted code, comparisons with history and sentences that lost their subject are not scored. */
export function isScorable(sentence: Sentence): boolean {
	return (
		sentence.block !== 'heading' &&
		sentence.block !== 'code' &&
		!sentence.definition &&
		!sentence.gapBeforeSubject &&
		!isHistory(sentence.text)
	);
}

/** Weighted mean of scored sentences and title; the lead counts half as much again, the title as three sentences. */
function summarise(tones: readonly (Tone | null)[], title: Tone | null): ToneSummary {
	let weight = title ? titleWeight * (title.label === 0 ? plainWeight : 1) : 0;
	let sum = title ? weight * title.score : 0;
	let n = 0;
	for (const tone of tones) {
		if (!tone) continue;
		const each = (n < leadSentences ? leadWeight : 1) * (tone.label === 0 ? plainWeight : 1);
		sum += each * tone.score;
		weight += each;
		n++;
	}
	if (weight === 0) return unscored;
	const score = sum / weight;
	return {score, label: toneWord(score), n};
}

/** `scored` false (another language): every tone is null. */
export function scoreArticle(
	sentences: readonly Sentence[],
	title: string,
	rules: ToneRules,
	scored = true,
): ArticleTone {
	if (!scored) return {tones: sentences.map(() => null), tone: unscored};
	const score = (text: string): Tone => softenMoves(scoreText(text, rules));
	const tones = sentences.map(sentence => (isScorable(sentence) ? score(sentence.text) : null));
	const titled = title.trim() === '' ? null : score(title);
	return {tones, tone: summarise(tones, titled)};
}
