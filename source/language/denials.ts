// Stretches of a sentence that are told to be untrue: "reports that … are false", "it is a myth that …".

import type {TextSpan} from './amount-readings.ts';
import {fold} from './fold.ts';

const untrue =
	'(?:simply |flatly |plainly |entirely |completely )?(?:not (?:true|correct|accurate|the case)|untrue|false|wrong|incorrect|inaccurate|baseless|unfounded|bogus|a myth|nonsense|fake|fabricated|a hoax|a lie)';
/** What is said to be untrue stands inside. */
const around = new RegExp(
	`\\b(?:reports?|claims?|rumou?rs?|suggestions?|talk|notion|idea|headlines?|posts?|assertions?|belief) (?:that|of|about|saying|showing|claiming)\\b[^.;]{0,160}?\\b(?:(?:is|are|was|were|prove[ds]?(?: to be)?|turned out(?: to be)?) ${untrue}|(?:does|do|did|has|have)(?: not|n't) (?:hold up|held up|hold water|stand up|add up|check out))\\b`,
	'gi',
);
/** What is said to be untrue follows, up to the next comma. */
const ahead = new RegExp(
	`\\b(?:(?:is|was|it's|that's|it isn't|it wasn't) ${untrue.replace('(?:not ', '(?:(?:not )?')} (?:that|to say)|contrary to (?:[a-z]+ ){0,4}(?:that|of)|(?:den(?:y|ies|ied)|disput(?:es?|ed)|refut(?:es?|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?) (?:[a-z]+ ){0,5}?that)\\b[^,.;]*(?:[.,]\\d[^,.;]*)*`,
	'gi',
);
const cue =
	/\b(?:not|n't|untrue|false|wrong|incorrect|inaccurate|baseless|unfounded|bogus|myth|nonsense|fake|fabricated|hoax|lie|contrary|den|disput|refut|reject|dismiss)/i;

/** Stretches of a sentence whose statements are denied, in no order. Offsets are those of `sentence`. */
export function denialsOf(sentence: string): readonly TextSpan[] {
	if (!cue.test(sentence)) return [];
	const source = fold(sentence);
	return [around, ahead].flatMap(pattern =>
		[...source.matchAll(pattern)].map(match => ({start: match.index, end: match.index + match[0].length})),
	);
}
