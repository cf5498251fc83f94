// The tone towards one entity in a text that may name several.

import type {Tone} from '../../model/tone.ts';
import type {ToneRules} from '../../rules/tone-rules.ts';
import {compiledModel} from './compiled-model.ts';
import {findEvents} from './events.ts';
import {toneOf} from './explain.ts';
import {findTarget, spansOfRanges} from './find-target.ts';
import {findHits} from './hits.ts';
import {listTargetFeatures} from './target-features.ts';
import {tokenizeTone} from './tone-tokens.ts';
import {vocabularyOf} from './vocabulary.ts';

/** The target by its name, ticker or cashtag, or by the places (character ranges) where the text names it. */
export type TargetName = string | readonly {readonly start: number; readonly end: number}[];

/**
 * The tone towards `target`: statements of its own clause count fully, those of other clauses little, and who does what
 * to whom is told apart. A target the text does not name is scored by the whole text. Shape as `scoreText`.
 */
export function scoreTarget(text: string, target: TargetName, rules: ToneRules): Tone {
	const tokens = tokenizeTone(text);
	const hits = findHits(tokens, vocabularyOf(rules));
	const events = findEvents(text, tokens, hits);
	const spans = typeof target === 'string' ? findTarget(text, tokens, target) : spansOfRanges(tokens, target);
	const model = compiledModel(rules.target);
	return toneOf(text, tokens, listTargetFeatures(text, tokens, hits, events, spans, model.words), model, events);
}
