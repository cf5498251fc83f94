// The tone of one text: a headline, a sentence, a post.

import type {Tone} from '../../model/tone.ts';
import type {ToneRules} from '../../rules/tone-rules.ts';
import {compiledModel} from './compiled-model.ts';
import {toneOf} from './explain.ts';
import {listFeatures} from './features.ts';
import {readTone} from './reading.ts';

/**
 * Label, score in -1..1 and reasons. The contributions sum to s with score = tanh(s); the score is the chance of
 * positive minus the chance of negative by a linear model over lexicon, rule and word features.
 */
export function scoreText(text: string, rules: ToneRules): Tone {
	const {tokens, hits, events} = readTone(text, rules);
	const model = compiledModel(rules.text);
	return toneOf(text, tokens, listFeatures(text, tokens, hits, events, model.words), model, events);
}
