// Features of a text as seen from one entity, for training: the very functions the program scores with.

import type {FeatureList} from '../../source/analyse/tone/features.ts';
import {findTarget} from '../../source/analyse/tone/find-target.ts';
import {readTarget} from '../../source/analyse/tone/read-target.ts';
import {tokenizeTone} from '../../source/analyse/tone/tone-tokens.ts';
import type {WordFeatures} from '../../source/analyse/tone/word-features.ts';
import type {ToneRules} from '../../source/rules/tone-rules.ts';

export function targetFeatures(
	text: string,
	target: string | null,
	rules: ToneRules,
	words: WordFeatures,
): FeatureList {
	const tokens = tokenizeTone(text);
	const spans = target === null ? [] : findTarget(text, tokens, target);
	return readTarget(text, tokens, spans, rules, words).list;
}
