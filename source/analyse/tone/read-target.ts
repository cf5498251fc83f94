// A text read for one entity: its events and features as seen from there. Training and scoring both begin here.

import type {ToneRules} from '../../rules/tone-rules.ts';
import type {ToneEvent} from './events.ts';
import {type FeatureList, listFeatures} from './features.ts';
import {findRelations} from './find-relations.ts';
import type {TargetSpan} from './find-target.ts';
import type {Hit} from './hits.ts';
import {readTone} from './reading.ts';
import {listTargetFeatures} from './target-features.ts';
import {viewFrom} from './target-view.ts';
import type {ToneTokens} from './tone-tokens.ts';
import type {WordFeatures} from './word-features.ts';

function negatorsOf(hits: readonly Hit[]): ReadonlySet<number> {
	return new Set(hits.filter(hit => hit.meaning.negator).map(hit => hit.to - 1));
}

/** Without spans the whole text counts. */
export function readTarget(
	text: string,
	tokens: ToneTokens,
	spans: readonly TargetSpan[],
	rules: Pick<ToneRules, 'lexicon' | 'relations'>,
	words: WordFeatures,
): {readonly events: readonly ToneEvent[]; readonly list: FeatureList} {
	const {hits, events} = readTone(text, rules);
	if (spans.length === 0) return {events, list: listFeatures(text, tokens, hits, events, words)};
	const view = viewFrom(tokens, events, spans, findRelations(tokens, rules.relations), negatorsOf(hits));
	return {events: view.events, list: listTargetFeatures(text, tokens, hits, view, spans, words)};
}
