// The features of a text as seen from one entity in it.

import {clausesOf} from './clauses.ts';
import type {ToneEvent} from './events.ts';
import {addFeature, type FeatureList, listFeatures, type WordFeatures} from './features.ts';
import type {TargetSpan} from './find-target.ts';
import type {Hit} from './hits.ts';
import type {ToneTokens} from './tone-tokens.ts';

const elsewhere = 0.25;
const borrowed = 0.7;

/** Weight per token: 1 in the clauses that name the target, less elsewhere, more again if its own clause says nothing. */
function weightsOf(
	tokens: ToneTokens,
	events: readonly ToneEvent[],
	spans: readonly TargetSpan[],
): readonly number[] | null {
	if (spans.length === 0) return null;
	const clauses = clausesOf(tokens, events);
	const own = new Set(spans.map(span => clauses[span.from]));
	const speaks = events.some(event => event.sign !== 0 && own.has(clauses[event.from]));
	return clauses.map(clause => (own.has(clause) ? 1 : speaks ? elsewhere : borrowed));
}

function addNeighbours(list: FeatureList, tokens: ToneTokens, spans: readonly TargetSpan[], words: WordFeatures): void {
	for (const {from, to} of spans.slice(0, 3)) {
		const before = words.get(`<${tokens.words[from - 1] ?? '^'}`);
		if (before !== undefined) addFeature(list, before, 1, 1, Math.max(0, from - 1), from);
		const after = words.get(`>${tokens.words[to] ?? '$'}`);
		if (after !== undefined) addFeature(list, after, 1, 1, to - 1, Math.min(tokens.words.length, to + 1));
	}
}

export function listTargetFeatures(
	text: string,
	tokens: ToneTokens,
	hits: readonly Hit[],
	events: readonly ToneEvent[],
	spans: readonly TargetSpan[],
	words: WordFeatures,
): FeatureList {
	const list = listFeatures(text, tokens, hits, events, words, weightsOf(tokens, events, spans));
	addNeighbours(list, tokens, spans, words);
	return list;
}
