// How a clause puts what it says: as fact, as reported, under a condition, as a forecast, as a mere possibility.

import type {Modality} from '../model/claim.ts';
import {fold} from './fold.ts';
import {matchesOf} from './matches.ts';

export interface ModalityReading {
	readonly modality: Modality;
	readonly negated: boolean;
	/** Words that soften the statement, in order, lower case. */
	readonly hedges: readonly string[];
}

const conditional =
	/\b(?:if|unless|should (?:the|it|they|we|bitcoin|demand|prices)|provided that|in case|were to|assuming|in the event)\b|\b[Hh]ad (?:the |it |they |[\p{L}\p{M}&.'-]+ ){1,4}?(?:not )?(?:[\p{L}]+(?:ed|en)|fallen|risen|lost|shed|slid|sunk|cut|hit|gone|done) [^.;]{0,120}\b(?:would|could|might)\b/iu;
const forecast =
	/\b(?:will|won't|would|could|may(?= [a-zß-ɏ])|might|shall|expects?|expecting|expected to|is expected|are expected|forecasts?|forecasting|predicts?|predicted to|predicting|projects? (?:that|a|an|its|revenue|to)|projected|projecting|anticipates?|anticipated|targets? (?:a|an|of|\$|\d)|target price|price target|targeting|poised to|fears? (?:an?|that|of)|warn(?:s|ed|ing)? of|bets? (?:on|that)|needs? to|must|ha(?:s|ve) to|set to|likely to|on track to|on course to|threatens? to|risks? (?:falling|losing|dropping|a (?:fall|drop))|aims? to|plans? to|(?<!\b(?:its|their|the|no) )plans(?= [a-zß-ɏ])|hopes? to|guidance|outlook|sees? (?:it|revenue|a|bitcoin|prices) (?:rising|falling|at|to|dropping)|(?:sees?|saw|foresees?|envisions?|envisages?|pencils? in|forecasting) (?:\p{L}[\p{L}\d&'-]* ){1,3}?(?:rall|climb|ris|fall|drop|slid|sink|gain|los|jump|surg|soar|hitt|reach|plung|slump|declin|advanc|recover|rebound|doubl|tripl|halv|trad|end|finish|clos)\w*ing|hop(?:e[sd]?|ing) for|had hoped|hoped-for|braced? for|bracing for|wish(?:es|ed)? for|dream(?:s|ed|ing)? of|(?:is|was|are|were) supposed to|(?:up|down)side|\p{L}+'d need|need(?:s|ed)? an(?:other)?|need(?:s|ed)? a|(?:is|are|was|were) going to|gonna|consensus (?:sees|has|is|calls)|unlikely|improbable|implausible|by (?:the end of )?20[3-9]\d)\b/iu;
const potential =
	/\b(?:potential|potentially|possible|proposed|prospective|planned|in talks|considering|considers|weighing|weighs|mulling|mulls|exploring|discussing|negotiating|rumou?red|hypothetical|theoretical|would-be|preliminary)\b/i;
const reported =
	/\b(?:reportedly|allegedly|according to|said|says?|tells?|told|reports? (?:that|say|said|show|indicate)|reported(?= (?:that|by))|sources|people familiar|citing|claimed|claims|cited|noted|notes|wrote|data (?:from|by)|(?:data|figures|filings?|surveys?|polls?|reports?) (?:shows?|showed|indicates?|indicated)|estimates? (?:that|by)|estimated by)\b/i;
const negation =
	/\b(?:not|never|no longer|neither|nor|without|cannot|fail(?:s|ed)? to|den(?:y|ies|ied)|refut(?:es|ed)|instead of|rather than|avoided|far from|hardly)\b|n't\b/gi;
// "not only" asserts; "no less than" and "not more than" belong to the number.
const falseNegation = /^(?:not only|not just|not less than|not more than|not fewer than|not far from|not merely)/i;
const hedge =
	/\b(?:reportedly|allegedly|apparently|could|may(?= [a-zß-ɏ])|might|would|potential|potentially|possibly|perhaps|probably|likely|seemingly|suggests?|suggested|appears? to|seems? to|is said to|are said to|rumou?red|estimated|if|unless|in talks|considering|preliminary|predicts?|expects?|expected|projected|forecasts?|believed to|thought to|arguably)\b/gi;

/** The month is no modal verb: "ended May at", "in May". A sentence may still begin with "May I". */
function withoutMonth(text: string): string {
	return text.replace(/\bMay\b(?! (?:be|have|not|we|i|they)\b)/g, '#');
}

function isNegated(text: string): boolean {
	for (const match of matchesOf(text, negation)) if (!falseNegation.test(text.slice(match.index))) return true;
	return false;
}

function kindOf(text: string, context: string): Modality {
	if (conditional.test(context)) return 'conditional';
	if (forecast.test(text)) return 'forecast';
	if (potential.test(text)) return 'potential';
	return reported.test(context) ? 'reported' : 'asserted';
}

/**
 * Reads a clause. `context` is the wider stretch whose conditions and reporting words govern the clause (an "if" in
 * front of it, "analysts said that"); by default the clause alone.
 */
export function readModality(clause: string, context = clause): ModalityReading {
	const text = withoutMonth(fold(clause));
	const wide = withoutMonth(fold(context));
	return {
		modality: kindOf(text, wide),
		negated: isNegated(text),
		hedges: [...new Set(matchesOf(text, hedge).map(match => match[0].toLowerCase()))],
	};
}

const name = "(?:[\\p{Lu}][\\p{L}\\p{M}&.'-]*|of|the|and|at|for|de)";
const accordingTo = /\b[Aa]ccording to (?:an? |the |its )?([^,.;]{2,60}?)(?=,|\.|;|$| (?:showed|that|on|in)\b)/u;
const said = new RegExp(
	`((?:\\p{Lu}[\\p{L}\\p{M}&.'-]*)(?: ${name}){0,6}) (?:said|says|noted|notes|wrote|told|reported|reports|estimates|estimated|predicts|predicted|expects|forecasts|argued|added|warned|calculates)\\b`,
	'u',
);
const study =
	/((?:\p{Lu}[\p{L}\p{M}&.'-]*)(?: (?:\p{Lu}[\p{L}\p{M}.'-]*|&|of|and)){0,4}) (?:analysis|report|survey|study|poll|data|research|figures|estimates|note)\b/u;
const people =
	/\b(analysts|economists|traders|strategists|critics|researchers|people familiar with the matter|sources|filings|SEC filings)(?= (?:said|say|says|point|noted|expect|predict|estimate|indicate|indicated|warn|warned|show|showed|told|see|forecast))/i;

/** Who a sentence says it from ("according to X", "X said", "an X survey"); null when nobody. */
export function attributionOf(sentence: string): string | null {
	const text = fold(sentence);
	const found = text.match(accordingTo) ?? text.match(said) ?? text.match(study) ?? text.match(people);
	const words = found?.[1]?.replace(/^(?:The|An?|As|But|And|While|One) /, '').trim();
	return words ? words.replace(/'s$/, '') : null;
}
