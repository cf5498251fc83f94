// The tone towards one entity in a text that may name several.

import type {Tone} from '../../model/tone.ts';
import type {ToneRules} from '../../rules/tone-rules.ts';
import {compiledModel} from './compiled-model.ts';
import {toneOf} from './explain.ts';
import {findTarget, spansOfRanges} from './find-target.ts';
import {readTarget} from './read-target.ts';
import {readTone} from './reading.ts';

/** The target by its name, ticker or cashtag, or by the places (character ranges) where the text names it. */
export type TargetName = string | readonly {readonly start: number; readonly end: number}[];

/**
 * The tone towards `target`: statements of its own clause count fully, those of other clauses little, and who does what
 * to whom is told apart. A target the text does not name is scored by the whole text. Shape as `scoreText`.
 */
export function scoreTarget(text: string, target: TargetName, rules: ToneRules): Tone {
	const {tokens} = readTone(text, rules);
	const spans = typeof target === 'string' ? findTarget(text, tokens, target) : spansOfRanges(tokens, target);
	const model = compiledModel(rules.target);
	const {list, events} = readTarget(text, tokens, spans, rules, model.words);
	return toneOf(text, tokens, list, model, events);
}
