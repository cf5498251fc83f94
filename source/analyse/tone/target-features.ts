// The features of a text as seen from one entity in it.

import {clausesOf} from './clauses.ts';
import type {ToneEvent} from './events.ts';
import {relationFeature, type TargetRelation, targetFeature} from './feature-names.ts';
import {addFeature, type FeatureList, listFeatures, type TokenWeights} from './features.ts';
import type {TargetSpan} from './find-target.ts';
import type {Hit} from './hits.ts';
import {targetRole} from './target-role.ts';
import type {ToneTokens} from './tone-tokens.ts';
import type {WordFeatures} from './word-features.ts';

const elsewhere = 0.2;
const borrowed = 0.7;
const spoken = 0.3;

interface View {
	readonly weights: TokenWeights;
	/** How an event stands to the target. */
	readonly relation: (event: ToneEvent) => TargetRelation;
}

function side(event: ToneEvent, spans: readonly TargetSpan[]): TargetRelation {
	if (spans.some(span => event.from < span.to && event.to > span.from)) return 'inside';
	return spans.some(span => span.to <= event.from) ? 'subject' : 'object';
}

/** Weight per token: 1 in the clauses that name the target, less elsewhere, more again if its own clause says nothing. */
function viewFrom(tokens: ToneTokens, events: readonly ToneEvent[], spans: readonly TargetSpan[]): View {
	const clauses = clausesOf(tokens, events);
	const own = new Set(spans.map(span => clauses[span.from]));
	const says = events.some(event => event.sign !== 0 && own.has(clauses[event.from]));
	const away = says ? elsewhere : borrowed;
	const share = targetRole(tokens, events, spans) === 'speaker' ? spoken : 1;
	return {
		weights: clauses.map(clause => share * (own.has(clause) ? 1 : away)),
		relation: event => (own.has(clauses[event.from]) ? side(event, spans) : says ? 'elsewhere' : 'borrowed'),
	};
}

function addRelations(list: FeatureList, events: readonly ToneEvent[], view: View): void {
	for (const event of events) {
		if (event.sign === 0) continue;
		const weight = view.weights?.[event.from] ?? 1;
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

export function listTargetFeatures(
	text: string,
	tokens: ToneTokens,
	hits: readonly Hit[],
	events: readonly ToneEvent[],
	spans: readonly TargetSpan[],
	words: WordFeatures,
): FeatureList {
	if (spans.length === 0) return listFeatures(text, tokens, hits, events, words);
	const view = viewFrom(tokens, events, spans);
	const list = listFeatures(text, tokens, hits, events, words, view.weights);
	addRelations(list, events, view);
	addPlace(list, tokens, events, spans);
	addNeighbours(list, tokens, spans, words);
	return list;
}
