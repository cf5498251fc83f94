// The features of a text as seen from one entity in it.

import type {ToneEvent} from './events.ts';
import {relationFeature, targetFeature} from './feature-names.ts';
import {addFeature, type FeatureList, listFeatures} from './features.ts';
import type {TargetSpan} from './find-target.ts';
import type {Hit} from './hits.ts';
import {targetRole} from './target-role.ts';
import type {TargetView} from './target-view.ts';
import type {ToneTokens} from './tone-tokens.ts';
import type {WordFeatures} from './word-features.ts';

function addRelations(list: FeatureList, view: TargetView): void {
	for (const event of view.events) {
		if (event.sign === 0) continue;
		const weight = view.weights[event.from] as number;
		addFeature(list, relationFeature(event, view.relation(event)), event.sign * weight, weight, event.from, event.to);
	}
}

function addPlace(
	list: FeatureList,
	tokens: ToneTokens,
	events: readonly ToneEvent[],
	spans: readonly TargetSpan[],
): void {
	const add = (condition: boolean, name: Parameters<typeof targetFeature>[0]): void => {
		if (condition) addFeature(list, targetFeature(name), 0, 1);
	};
	const [first] = spans;
	if (!first) return;
	const {breaks, words} = tokens;
	const after = breaks[first.to] ?? 3;
	add(first.from === 0, 'target first');
	add(first.to >= words.length, 'target last');
	add((breaks[first.from] as number) >= 2, 'target after colon');
	add(after === 2, 'target before colon');
	add((breaks[first.from] as number) === 1, 'target after comma');
	add(after === 1, 'target before comma');
	add(spans.length > 1, 'target again');
	add(targetRole(tokens, events, spans) === 'speaker', 'target speaks');
}

function addNeighbours(list: FeatureList, tokens: ToneTokens, spans: readonly TargetSpan[], words: WordFeatures): void {
	const word = (at: number, edge: string): string => {
		const found = tokens.words[at] ?? edge;
		return /^\d/.test(found) ? '#' : found;
	};
	for (const {from, to} of spans.slice(0, 3)) {
		const names = [
			`<${word(from - 1, '^')}`,
			`<<${word(from - 2, '^')}`,
			`>${word(to, '$')}`,
			`>>${word(to + 1, '$')}`,
		];
		for (const name of names) {
			const feature = words.single.get(name);
			if (feature !== undefined)
				addFeature(list, feature, 1, 1, Math.max(0, from - 1), Math.min(tokens.words.length, to + 1));
		}
	}
}

/** All features of a text that names the target. */
export function listTargetFeatures(
	text: string,
	tokens: ToneTokens,
	hits: readonly Hit[],
	view: TargetView,
	spans: readonly TargetSpan[],
	words: WordFeatures,
): FeatureList {
	const list = listFeatures(text, tokens, hits, view.events, words, view.weights);
	addRelations(list, view);
	addPlace(list, tokens, view.events, spans);
	addNeighbours(list, tokens, spans, words);
	return list;
}
