// A text as a short list of numbered features, each with the tokens it comes from.

import type {ToneEvent} from './events.ts';
import {plainFeature, sharedFeature, signedFeature, wholeFeature} from './feature-names.ts';
import type {Hit} from './hits.ts';
import type {ToneTokens} from './tone-tokens.ts';
import type {WordFeatures} from './word-features.ts';

/** One row per feature met: number, its value for the tone side, its value for the neutral side, its tokens. */
export interface FeatureList {
	readonly ids: number[];
	readonly tone: number[];
	readonly plain: number[];
	/** Tokens `from` to `to`; -1 when the feature is of the text as a whole. */
	readonly from: number[];
	readonly to: number[];
}

const questionWords = new Set(
	'what why how who when where which should is are can will does do did has could would'.split(' '),
);

export function addFeature(list: FeatureList, id: number, tone: number, plain: number, from = -1, to = -1): void {
	list.ids.push(id);
	list.tone.push(tone);
	list.plain.push(plain);
	list.from.push(from);
	list.to.push(to);
}

// Long texts repeat themselves: the sum grows with the root of the length, not with the length.
const damping = (count: number, free: number): number => (count <= free ? 1 : Math.sqrt(free / count));

/** How much each token counts, in 0..1; null: all alike. */
export type TokenWeights = readonly number[] | null;

function addEvents(list: FeatureList, events: readonly ToneEvent[], weights: TokenWeights): void {
	const even = damping(events.length, 4);
	for (const event of events) {
		const {from, to, sign} = event;
		const scale = weights ? even * (weights[from] as number) : even;
		if (event.kind === 'plain') addFeature(list, plainFeature(event), 0, scale, from, to);
		else {
			addFeature(list, sharedFeature(event), sign * scale, scale, from, to);
			addFeature(list, signedFeature(event), sign * scale, scale, from, to);
			if (event.percent) addFeature(list, wholeFeature('percent move'), sign * scale, scale, from, to);
		}
	}
}

function addWords(list: FeatureList, tokens: ToneTokens, words: WordFeatures, weights: TokenWeights): void {
	const even = damping(tokens.words.length, 18);
	let before = '^';
	for (const [at, token] of tokens.words.entries()) {
		const code = token.charCodeAt(0);
		const word = code >= 48 && code <= 57 ? '#' : token;
		const scale = weights ? even * (weights[at] as number) : even;
		const single = words.single.get(word);
		if (single !== undefined) addFeature(list, single, scale, scale, at, at + 1);
		const pair = words.pairs.get(before)?.get(word);
		if (pair !== undefined) addFeature(list, pair, scale, scale, Math.max(0, at - 1), at + 1);
		before = word;
	}
}

const isMain = (event: ToneEvent): boolean => event.scope !== 'aside' && event.scope !== 'damped';

/** The statements that decide: circumstances and concessions only where there is nothing else, marks of level never. */
function decisive(events: readonly ToneEvent[], weights: TokenWeights): readonly ToneEvent[] {
	const polar = events.filter(
		event => event.sign !== 0 && event.scope !== 'level' && (!weights || (weights[event.from] as number) > 0.5),
	);
	const main = polar.filter(isMain);
	return main.length > 0 ? main : polar;
}

function addBalance(list: FeatureList, events: readonly ToneEvent[], weights: TokenWeights): void {
	const polar = decisive(events, weights);
	const first = polar[0];
	const last = polar.at(-1);
	if (!first || !last) {
		addFeature(list, wholeFeature('no event'), 0, 1);
		if (events.length > 0) addFeature(list, wholeFeature('only plain cues'), 0, 1);
		return;
	}
	let sum = 0;
	for (const event of polar) sum += event.sign * event.strength;
	const agree = polar.every(event => event.sign === first.sign);
	addFeature(list, wholeFeature('first event'), first.sign, 1, first.from, first.to);
	addFeature(list, wholeFeature('last event'), last.sign, 1, last.from, last.to);
	if (sum !== 0) addFeature(list, wholeFeature('majority'), Math.sign(sum), 1, first.from, first.to);
	if (agree && polar.length > 1) addFeature(list, wholeFeature('unanimous'), first.sign, 1, first.from, first.to);
	if (!agree) addFeature(list, wholeFeature('events disagree'), 0, 1);
	if (polar.length === 1) addFeature(list, wholeFeature('one event'), 0, 1);
	if (polar.length > 3) addFeature(list, wholeFeature('many events'), 0, 1);
	if (events.some(event => event.sign === 0)) addFeature(list, wholeFeature('plain cue'), 0, 1);
}

function addShape(list: FeatureList, text: string, tokens: ToneTokens, hits: readonly Hit[]): void {
	const {words} = tokens;
	const add = (condition: boolean, name: Parameters<typeof wholeFeature>[0]): void => {
		if (condition) addFeature(list, wholeFeature(name), 0, 1);
	};
	const number = words.some(word => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57);
	add(true, 'always');
	add(text.includes('?'), 'question');
	add(questionWords.has(words[0] ?? ''), 'question word first');
	add(text.includes('!'), 'exclamation');
	add(text.includes('%'), 'percent');
	add(number, 'number');
	add(!number, 'no number');
	add(tokens.urls > 0, 'link');
	add(tokens.cashtags > 0, 'cashtag');
	add(tokens.cashtags > 2, 'many cashtags');
	add(tokens.hashtags > 0, 'hashtag');
	add(words.length <= 6, 'short');
	add(words.length > 20, 'long');
	add((tokens.breaks[1] ?? 0) === 2 || (tokens.breaks[2] ?? 0) === 2, 'name and colon');
	add(
		hits.some(hit => hit.meaning.hedge),
		'hedge',
	);
	add(
		hits.some(hit => hit.meaning.analogy),
		'analogy',
	);
}

/** All features of a text. */
export function listFeatures(
	text: string,
	tokens: ToneTokens,
	hits: readonly Hit[],
	events: readonly ToneEvent[],
	words: WordFeatures,
	weights: TokenWeights = null,
): FeatureList {
	const list: FeatureList = {ids: [], tone: [], plain: [], from: [], to: []};
	addEvents(list, events, weights);
	addBalance(list, events, weights);
	addShape(list, text, tokens, hits);
	addWords(list, tokens, words, weights);
	return list;
}
