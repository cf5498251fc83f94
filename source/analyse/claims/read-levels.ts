// Reads prices: "trading around $104,000", "closed at 22,679 points", "fell to $3.10", "topped $100,000", "as high as $120".

import type {Amount} from '../../language/amounts.ts';
import {isMoney} from '../../language/units.ts';
import type {Comparator, Direction, Window} from '../../model/claim.ts';
import type {LevelKind} from '../../rules/claim-rules.ts';
import {type Draft, measured} from './draft.ts';
import {segmentAt} from './segments.ts';
import type {LevelWord, SentenceView} from './sentence-view.ts';
import {anaphorBefore, isTradable, otherNounBehind, subjectNames} from './subjects.ts';

interface LevelContext {
	readonly kind: LevelKind;
	readonly predicate: {readonly start: number; readonly end: number};
}

/** Words allowed between a level verb and its price. */
const between =
	/^(?: (?:at|around|near|above|below|over|under|to|back|just|only|well|slightly|a|an|the|its|record|new|fresh|all-time|intraday|session|daily|high|low|close|peak|price|level|of|about|roughly|some|approximately|nearly|almost|close|more|less|than|as|much|now|currently|still|again|up|down|higher|lower|flat|little|changed|trading|hands|day|week|month|the session|in|between|by|monday|at one point|briefly|within|points|mark))*(?:,? ?~?) ?$/;
/** A money amount right behind these words is a price even without a verb of standing. */
const pricePhrase =
	/\b(?:price (?:of|at|was|is|stood at)|priced at|valued at|at|to|from|a (?:high|low|peak|close) of|the) *$/;
const scale = 1e6;

const couldBePrice = (amount: Amount): boolean =>
	amount.value !== null &&
	amount.value < scale &&
	!/million|billion|trillion|\d ?(?:bn|mn|tn|m|b|t)$/i.test(amount.text) &&
	(isMoney(amount.unit) ||
		amount.unit === 'points' ||
		(amount.unit === 'count' && amount.item === null && amount.value >= 100));

function verbBefore(view: SentenceView, amount: Amount): LevelWord | null {
	const verb = view.levels.findLast(level => level.end <= amount.from);
	if (!verb || amount.from - verb.end > 60) return null;
	const link = windowsOut(view, verb.end, amount.from);
	return between.test(link) ? verb : null;
}

/** The words between two places without the windows in them: "closed on Monday at" reads "closed at". */
function windowsOut(view: SentenceView, from: number, to: number): string {
	let text = '';
	let at = from;
	for (const window of view.windows) {
		if (window.start < from || window.end > to) continue;
		text += view.lower.slice(at, window.start);
		at = window.end;
	}
	return (text + view.lower.slice(at, to)).replace(/ {2,}/g, ' ');
}

/** "fell 3% to $104,000", "slid below $90": a move word and a preposition make a level. */
function moveTo(view: SentenceView, amount: Amount): LevelContext | null {
	const move = view.moves.findLast(word => word.end <= amount.from);
	if (!move || amount.from - move.end > 70) return null;
	const link = windowsOut(view, move.end, amount.from);
	if (/[;:]|\b(?:which|who|after|before|and|but|while)\b/.test(link)) return null;
	// "past" and "above" were taken as the comparator of the amount.
	const crossed = /\b(?:above|past|over|beyond)\b/.test(view.lower.slice(amount.from, amount.start))
		? 'above'
		: /\b(?:below|under|beneath)\b/.test(view.lower.slice(amount.from, amount.start))
			? 'below'
			: null;
	// "fell more than $500" is a change; "fell below $500" is a level.
	if (crossed !== null && !/\b(?:by|of)\b/.test(link) && / *$/.test(link)) return {kind: crossed, predicate: move};
	return /\b(?:to|at|near|around|from)(?: a| the| its)?(?: (?:session|intraday|record|daily|new|fresh|all-time))*(?: (?:high|low|close|peak) of)? *$/.test(
		link,
	)
		? {kind: /\bhigh|peak\b/.test(link) ? 'high' : /\blow\b/.test(link) ? 'low' : 'trade', predicate: move}
		: null;
}

function phraseBefore(view: SentenceView, amount: Amount): LevelContext | null {
	const left = windowsOut(view, Math.max(0, amount.from - 60), amount.from);
	if (
		!/\b(?:price of|priced at|price at|at a price of|a (?:high|low|peak) of|down at|up at|% at|higher at|lower at|last at|recently at|currently at|now at)(?: [\p{L} ()]{0,24}(?: (?:of|at|was|is)))? *$/u.test(
			left,
		) &&
		!pricePhraseNear(view, amount, left)
	)
		return null;
	const kind: LevelKind = /\bhigh of|peak of/.test(left) ? 'high' : /\blow of/.test(left) ? 'low' : 'trade';
	return {kind, predicate: {start: amount.from, end: amount.end}};
}

/** "at $104,000" and "the $100,000 mark" next to a name that has a price. */
function pricePhraseNear(view: SentenceView, amount: Amount, left: string): boolean {
	const mark = /^[ -](?:mark|level|threshold|line|handle)\b/.test(view.lower.slice(amount.end));
	if (mark) return true;
	if (!pricePhrase.test(left)) return false;
	return view.names.some(
		name =>
			isTradable(name.entity) &&
			name.end <= amount.from &&
			amount.from - name.end < 28 &&
			/^[^,;]*\bat *$/.test(view.lower.slice(name.end, amount.from)),
	);
}

function levelContext(view: SentenceView, amount: Amount): LevelContext | null {
	const verb = verbBefore(view, amount);
	const moved = moveTo(view, amount);
	if (verb && (!moved || verb.start >= moved.predicate.start)) return {kind: verb.kind, predicate: verb};
	return moved ?? phraseBefore(view, amount);
}

interface Shape {
	readonly metric: 'level' | 'intraday_level';
	readonly direction: Direction;
	readonly comparator: Comparator;
	readonly window: Window | null;
}

const lowWords = /\b(?:low|as low as|lows)\b/;
const highWords = /\b(?:high|as high as|highs|peak)\b/;

function shapeOf(view: SentenceView, amount: Amount, context: LevelContext): Shape {
	const near = view.lower.slice(Math.max(0, Math.min(context.predicate.start, amount.from - 24)), amount.end);
	const stated = amount.comparator;
	const extreme = (direction: Direction): Shape => ({
		metric: 'intraday_level',
		direction,
		comparator: stated,
		window: null,
	});
	if (lowWords.test(near)) return extreme('down');
	if (highWords.test(near) && !/\bhigher\b/.test(near.replace(/\bhigh\b/g, ''))) return extreme('up');
	if (context.kind === 'high') return extreme('up');
	if (context.kind === 'low') return extreme('down');
	if (/\b(?:briefly|at one point|intraday)\b/.test(view.lower))
		return extreme(movesDown(view, context) ? 'down' : 'up');
	if (context.kind === 'touch') return extreme(movesDown(view, context) ? 'down' : 'up');
	const crossing = context.kind === 'above' ? 'gt' : context.kind === 'below' ? 'lt' : null;
	const comparator = stated === 'eq' && crossing ? crossing : stated;
	const closing = context.kind === 'close' || /\bclos(?:e|ed|ing)\b/.test(near);
	return {metric: 'level', direction: 'none', comparator, window: closing ? {type: 'session', date: null} : null};
}

function movesDown(view: SentenceView, context: LevelContext): boolean {
	const before = view.lower.slice(Math.max(0, context.predicate.start - 40), context.predicate.end);
	return /\b(?:down|low|lower|fell|falling|slid|sank|dropp\w+|tumbl\w+|plung\w+|crash\w+|declin\w+)\b/.test(before);
}

/** A price of something tradable, or null when the amount is none. */
export function readLevel(view: SentenceView, amount: Amount): Draft | null {
	if (!couldBePrice(amount)) return null;
	const context = levelContext(view, amount);
	if (!context) return null;
	const names = subjectNames(view, {start: amount.from, end: amount.end}, context.predicate, false);
	const segment = segmentAt(view.segments, context.predicate.start);
	if (names.some(name => otherNounBehind(view, name) !== null)) return null;
	if (
		names.length === 0 &&
		anaphorBefore(view, segment.start, amount.from) === null &&
		!/\b(?:price|prices|shares|stock|token|coin|index)\b/.test(view.lower)
	)
		return null;
	if (amount.unit === 'count' && !names.some(name => name.entity.kind === 'index')) return null;
	return {
		...measured(amount),
		...shapeOf(view, amount, context),
		unit: amount.unit === 'count' ? 'points' : amount.unit,
		subject: {by: 'predicate'},
		benchmark: null,
		item: null,
		predicate: {start: context.predicate.start, end: context.predicate.end},
	};
}
