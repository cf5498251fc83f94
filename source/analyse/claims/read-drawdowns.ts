// Reads falls from a peak: "a 12% drawdown", "30% below its record high", "20% off its peak", "at 80% of its high".

import type {Amount} from '../../language/amounts.ts';
import type {Window} from '../../model/claim.ts';
import {type Draft, measured} from './draft.ts';
import {moveBefore} from './predicates.ts';
import type {SentenceView} from './sentence-view.ts';

// Letters stand as ranges in the claim readers: `\p{L}` takes a millisecond to compile in every pattern, and the text is English.
const peak =
	"(?:(?:its|their|the|a|an|last|this|[a-zÀ-ɏ]+'s) )*(?:(?:all-time|record|52-week|one-year|\\d+-(?:day|week|month)|recent|recently|latest|previous|cycle|yearly|annual|intraday|closing|lifetime|historic|early|mid|late|[a-zÀ-ɏ]+|20\\d\\d) ){0,3}(?:high|highs|peak|peaks|top|record|ath)\\b";
const fromPeakBehind = new RegExp(
	`^(?: of its value| lower| down| off| away)? (?:below|shy of|short of|from|off|under|beneath|since) ${peak}`,
);
const fromPeakNoun = new RegExp(
	`^[ -](?:decline|drop|fall|retreat|pullback|correction|slide|plunge|slump|drawdown) (?:from|off) ${peak}`,
);
const ofPeak = new RegExp(`^ of ${peak}`);
const drawdownBehind = /^[ -](?:[a-zÀ-ɏ]+ ){0,2}?(?:drawdown|peak-to-trough)\b/;
const drawdownBefore = /\b(?:drawdown|peak-to-trough)\b(?:[a-zÀ-ɏ\d' -]{0,60}?\b(?:of|was|is|reached|hit|at|to))? *$/;
/** "its drawdown from the May peak now exceeds". */
const drawdownFromPeak = new RegExp(`\\bdrawdown (?:from|since|off) ${peak}[a-zÀ-ɏ ]{0,24}$`);
const opensFromPeak = new RegExp(`^from ${peak}[^,;]{0,20},`);

function draft(view: SentenceView, amount: Amount, metric: Draft['metric'], window: Window | null): Draft {
	return {
		...measured(amount),
		metric,
		unit: 'percent',
		direction: metric === 'ratio_to_high' ? 'none' : 'down',
		subject: {by: 'predicate'},
		benchmark: null,
		item: null,
		window,
		predicate: predicateOf(view, amount),
	};
}

/** The verb before ("recovered from", "is down"), so that the subject is looked for before it; else the amount itself. */
function predicateOf(view: SentenceView, amount: Amount): Draft['predicate'] {
	const move = view.moves.findLast(word => word.end <= amount.from && amount.from - word.end < 24);
	return move ? {start: move.start, end: move.end} : {start: amount.from, end: amount.end};
}

/** A fall from a peak, or null when the amount is none. */
export function readDrawdown(view: SentenceView, amount: Amount): Draft | null {
	if (amount.unit !== 'percent') return null;
	const behind = view.lower.slice(amount.end);
	const current = currentDrawdown(view, amount, behind);
	if (current) return current;
	// "within 4% of its high": at most so far below it.
	if (ofPeak.test(behind) && /\bwithin (?:about |roughly )?$/.test(view.lower.slice(0, amount.from)))
		return {...draft(view, amount, 'drawdown_current', {type: 'point'}), comparator: 'lte'};
	if (ofPeak.test(behind)) return draft(view, amount, 'ratio_to_high', {type: 'point'});
	if (drawdownBehind.test(behind) || drawdownBefore.test(view.lower.slice(0, amount.from)))
		return draft(view, amount, 'drawdown_max', null);
	return null;
}

function currentDrawdown(view: SentenceView, amount: Amount, behind: string): Draft | null {
	if (drawdownFromPeak.test(view.lower.slice(0, amount.from)))
		return draft(view, amount, 'drawdown_current', {type: 'point'});
	if (opensFromPeak.test(view.lower) && moveBefore(view, amount)?.direction === 'down')
		return draft(view, amount, 'drawdown_current', {type: 'point'});
	const match = behind.match(fromPeakBehind) ?? behind.match(fromPeakNoun);
	if (!match) return null;
	// "up 30% from its record" is nobody's drawdown.
	const move = view.moves.findLast(word => word.end <= amount.from && amount.from - word.end < 24);
	if (move?.direction === 'up' && !/below|off|under|short of|shy of/.test(match[0])) return null;
	return draft(view, amount, 'drawdown_current', {type: 'point'});
}
