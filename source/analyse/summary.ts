// Two or three sentences of an article that tell what it is about: its lead and the sentences most like the rest (LexRank).

import type {Article} from '../model/article.ts';
import type {Mention} from '../model/entity.ts';
import type {Sentence} from '../model/sentence.ts';
import type {Rules} from '../rules/rules.ts';
import {isFormality} from './formalities.ts';
import {contentWords} from './stories/content-words.ts';
import {cosinesOf} from './stories/dense-vectors.ts';
import {cosine, countWords, type Vector, weighWords} from './stories/vectors.ts';

const most = 3;
/** A sentence more alike than this to a chosen one says nothing new. */
const redundant = 0.5;
/** Edges of the graph (Erkan, Radev 2004) and the share of a walk that follows them. */
const edge = 0.1;
const damping = 0.85;
const rounds = 30;
/** Sentences beyond this many are not weighed: a summary does not begin in chapter ten, and the graph is quadratic. */
const horizon = 60;

interface Candidate {
	readonly sentence: Sentence;
	readonly vector: Vector;
	readonly names: number;
}

/** Words of a text whose blanks are single spaces. */
function wordCount(text: string): number {
	let count = 1;
	for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
	return count;
}

/** Whole statements only: no heading, definition, question, code, or sentence whose subject was cut. */
function isUsable(sentence: Sentence): boolean {
	if (sentence.block !== 'paragraph' && sentence.block !== 'quote' && sentence.block !== 'list-item') return false;
	if (sentence.definition || sentence.gapBeforeSubject || sentence.text.endsWith('?') || sentence.text.endsWith(':'))
		return false;
	const words = wordCount(sentence.text);
	return words >= 6 && words <= 80;
}

/** Numbers of the vectors each one is like, itself left out. */
function neighbours(vectors: readonly Vector[]): readonly (readonly number[])[] {
	const cosine = cosinesOf(vectors);
	const near: number[][] = vectors.map(() => []);
	for (let a = 0; a < vectors.length; a++)
		for (let b = a + 1; b < vectors.length; b++)
			if (cosine(a, b) >= edge) {
				near[a]?.push(b);
				near[b]?.push(a);
			}
	return near;
}

/** Prominence of each sentence among the others; they sum to 1. Power iteration on row-normalised cosine edges. */
export function lexRank(vectors: readonly Vector[]): readonly number[] {
	const n = vectors.length;
	const near = neighbours(vectors);
	let rank: readonly number[] = vectors.map(() => 1 / n);
	for (let round = 0; round < rounds; round++) {
		const given = rank.map((value, at) => value / Math.max(1, near[at]?.length ?? 0));
		const loose = rank.reduce((sum, value, at) => sum + (near[at]?.length === 0 ? value : 0), 0) / n;
		rank = near.map(
			others => (1 - damping) / n + damping * (loose + others.reduce((sum, from) => sum + (given[from] as number), 0)),
		);
	}
	return rank;
}

/** Prominence, raised for words of the title, for the lead, for names, for numbers; lowered for holes, list items and sentences that lean on another. */
function weightOf(candidate: Candidate, at: number, prominence: number, title: Vector): number {
	const {sentence, names} = candidate;
	const concrete = names > 0 || /\d/.test(sentence.text);
	const lead = at === 0 && concrete ? 2.5 : at < 3 ? 1.4 : 1;
	const number = /\p{Sc}\d|\d ?%|\d percent/u.test(sentence.text) ? 1.5 : /\d/.test(sentence.text) ? 1.25 : 1;
	// A teaser cut off at the end.
	const cut = /(?:…|\.\.\.)$/.test(sentence.text) ? 0.3 : 1;
	const hole = sentence.hasGap ? 0.5 : 1;
	const item = sentence.block === 'list-item' ? 0.6 : 1;
	const leaning =
		/^(?:This|These|That|Those|It|They|He|She|Such|However|Additionally|Moreover|Also|But|And|Its|Their|The former|The latter)\b/.test(
			sentence.text,
		)
			? 0.5
			: 1;
	return (
		prominence *
		(1 + 2 * cosine(title, candidate.vector)) *
		lead *
		number *
		(names > 0 ? 1.2 : 1) *
		hole *
		item *
		leaning *
		cut
	);
}

/** Indices into `sentences` of the two or three that make a summary, in reading order; fewer when there are no more. */
export function summarise(
	article: Article,
	sentences: readonly Sentence[],
	mentions: readonly Mention[],
	rules: Rules,
): readonly number[] {
	const usable = sentences
		.filter(sentence => isUsable(sentence) && !isFormality(sentence.text, rules.boilerplate))
		.slice(0, horizon);
	const words = usable.map(sentence => contentWords(sentence.text));
	const counts = countWords(words);
	const named = new Map<number, number>();
	for (const mention of mentions) named.set(mention.sentence, (named.get(mention.sentence) ?? 0) + 1);
	const candidates = usable.map(
		(sentence, at): Candidate => ({
			sentence,
			vector: weighWords(words[at] as readonly string[], counts),
			names: named.get(sentence.index) ?? 0,
		}),
	);
	const title = weighWords(contentWords(article.titleDerived ? '' : article.title), counts);
	const ranks = lexRank(candidates.map(candidate => candidate.vector));
	const order = candidates
		.map((candidate, at) => ({candidate, weight: weightOf(candidate, at, ranks[at] ?? 0, title)}))
		.toSorted((a, b) => b.weight - a.weight || a.candidate.sentence.index - b.candidate.sentence.index);
	const chosen: Candidate[] = [];
	for (const {candidate} of order) {
		if (chosen.length === most) break;
		if (chosen.every(other => cosine(other.vector, candidate.vector) <= redundant)) chosen.push(candidate);
	}
	return chosen.map(candidate => candidate.sentence.index).toSorted((a, b) => a - b);
}
