// Features of a whole text for training: the very functions the program scores with.

import {findEvents} from '../../source/analyse/tone/events.ts';
import {type FeatureList, listFeatures} from '../../source/analyse/tone/features.ts';
import {findHits} from '../../source/analyse/tone/hits.ts';
import {tokenizeTone} from '../../source/analyse/tone/tone-tokens.ts';
import {vocabularyOf} from '../../source/analyse/tone/vocabulary.ts';
import type {WordFeatures} from '../../source/analyse/tone/word-features.ts';
import type {ToneRules} from '../../source/rules/tone-rules.ts';

export function textFeatures(text: string, rules: ToneRules, words: WordFeatures): FeatureList {
	const tokens = tokenizeTone(text);
	const hits = findHits(tokens, vocabularyOf(rules));
	return listFeatures(text, tokens, hits, findEvents(text, tokens, hits), words);
}
