// Features of a text as seen from one entity, for training: the very functions the program scores with.

import {findEvents} from '../../source/analyse/tone/events.ts';
import type {FeatureList} from '../../source/analyse/tone/features.ts';
import {findTarget} from '../../source/analyse/tone/find-target.ts';
import {findHits} from '../../source/analyse/tone/hits.ts';
import {listTargetFeatures} from '../../source/analyse/tone/target-features.ts';
import {tokenizeTone} from '../../source/analyse/tone/tone-tokens.ts';
import {vocabularyOf} from '../../source/analyse/tone/vocabulary.ts';
import type {WordFeatures} from '../../source/analyse/tone/word-features.ts';
import type {ToneRules} from '../../source/rules/tone-rules.ts';

export function targetFeatures(
	text: string,
	target: string | null,
	rules: ToneRules,
	words: WordFeatures,
): FeatureList {
	const tokens = tokenizeTone(text);
	const hits = findHits(tokens, vocabularyOf(rules));
	const spans = target === null ? [] : findTarget(text, tokens, target);
	return listTargetFeatures(text, tokens, hits, findEvents(text, tokens, hits), spans, words);
}
