// Stretches of a sentence that are only imagined: "If …, …", "some had hoped that …". Nothing there is told as fact.

import type {TextSpan} from './amount-readings.ts';
import {fold} from './fold.ts';

export interface Supposition extends TextSpan {
	readonly kind: 'conditional' | 'forecast';
}

/** A sentence that opens with a condition tells no fact at all. */
const opening =
	/^["'(\s]*(?:and |but |so |then )?(?:if|unless|suppose|supposing|assuming|assume|provided|imagine|pretend|let's say|should (?:the|it|they|we|\p{L}+) (?!have\b))\b/iu;
/** What somebody hopes, fears or expects goes on to a turn of the sentence. */
const attitude =
	/\b(?:hop(?:e[sd]?|ing)|expect(?:s|ed|ing|ations?)?|predict(?:s|ed|ing|ions?)?|forecast(?:s|ed|ing)?|fear(?:s|ed|ing)?|bet(?:s|ting)?|wager(?:s|ed|ing)?|wish(?:es|ed|ing)?|dream(?:s|ed|t|ing)?|imagin(?:e[sd]?|ing)|pretend(?:s|ed|ing)?|assum(?:e[sd]?|ing|ptions?)|suppos(?:e[sd]?|ing)|anticipat(?:e[sd]?|ing)|guess(?:es|ed|ing)?|speculat(?:e[sd]?|ing|ion)|the (?:risk|chance|odds|possibility|scenario)) that\b(?:(?!, (?:but|although|though|while|whereas|yet)\b)(?:[^.;]|\.\d))*/gi;
const cue = / that\b/i;

/** Stretches whose statements are imagined. Offsets are those of `sentence`. */
export function suppositionsOf(sentence: string): readonly Supposition[] {
	const source = fold(sentence);
	const whole: readonly Supposition[] = opening.test(source)
		? [{start: 0, end: source.length, kind: 'conditional'}]
		: [];
	if (!cue.test(source)) return whole;
	const hoped = [...source.matchAll(attitude)].map(
		(match): Supposition => ({start: match.index, end: match.index + match[0].length, kind: 'forecast'}),
	);
	return [...whole, ...hoped];
}
