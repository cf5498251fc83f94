// Stretches of a sentence that are told to be untrue: "reports that … are false", "it is a myth that …".

import type {TextSpan} from './amount-readings.ts';
import {fold} from './fold.ts';

export interface Denial extends TextSpan {
	/** False behind a comma, where the denial may have ended: then neither the statement nor its opposite is told. */
	readonly sure: boolean;
}

const untrue =
	'(?:simply |flatly |plainly |entirely |completely )?(?:not (?:true|correct|accurate|the case)|untrue|false|wrong|incorrect|inaccurate|baseless|unfounded|bogus|a myth|nonsense|fake|fabricated|a hoax|a lie)';
/** Anything but the end of a sentence. */
const inside = '(?:[^.;]|\\.\\d)';
/** What is said to be untrue stands inside. */
const around = new RegExp(
	`\\b(?:reports?|claims?|rumou?rs?|suggestions?|talk|notion|idea|headlines?|posts?|assertions?|belief) (?:that|of|about|saying|showing|claiming)\\b${inside}{0,300}?\\b(?:(?:is|are|was|were|prove[ds]?(?: to be)?|turned out(?: to be)?) ${untrue}|(?:does|do|did|has|have)(?: not|n't) (?:hold up|held up|hold water|stand up|add up|check out))\\b`,
	'gi',
);
/** What is said to be untrue follows, up to a turn of the sentence. */
const ahead = new RegExp(
	`\\b(?:(?:is|was|it's|that's) ${untrue}|(?:isn't|wasn't|is not|was not) (?:true|correct|accurate|the case)|contrary to (?:[a-z]+ ){0,4}?(?:reports?|claims?|rumou?rs?|suggestions?|headlines?)|(?:den(?:y|ies|ied)|disput(?:es?|ed)|refut(?:es?|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?)(?: [a-z]+){0,5}?|nobody (?:can say|says|claims)|no one (?:can say|says|claims)) that\\b(?<first>(?:[^.;,]|[.,]\\d)*)(?<rest>(?:,(?! (?:but|although|though|while|whereas|yet)\\b)(?:[^.;,]|[.,]\\d)*)*)`,
	'gi',
);
const cue =
	/n't|\b(?:not|untrue|false|wrong|incorrect|inaccurate|baseless|unfounded|bogus|myth|nonsense|fake|fabricated|hoax|lie|contrary|den|disput|refut|reject|dismiss|nobody|no one)/i;

/** Stretches of a sentence whose statements are denied, in no order. Offsets are those of `sentence`. */
export function denialsOf(sentence: string): readonly Denial[] {
	if (!cue.test(sentence)) return [];
	const source = fold(sentence);
	const whole = [...source.matchAll(around)].map(match => ({
		start: match.index,
		end: match.index + match[0].length,
		sure: true,
	}));
	const following = [...source.matchAll(ahead)].flatMap(match => {
		const end = match.index + match[0].length;
		const turn = end - (match.groups?.rest ?? '').length;
		return [
			{start: match.index, end: turn, sure: true},
			{start: turn, end, sure: false},
		];
	});
	return [...whole, ...following];
}
