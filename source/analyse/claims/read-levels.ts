// Reads prices: "trading around $104,000", "closed at 22,679 points", "fell to $3.10", "topped $100,000", "as high as $120".

import type {Amount} from '../../language/amounts.ts';
import type {Comparator, Direction, Window} from '../../model/claim.ts';
import {anaphorBefore} from './anaphora.ts';
import {type Draft, measured} from './draft.ts';
import {couldBePrice, type LevelContext, levelContext, opensRange} from './level-context.ts';
import {segmentAt} from './segments.ts';
import type {SentenceView} from './sentence-view.ts';
import {subjectNames} from './subjects.ts';
import {otherNounBehind} from './tradable-names.ts';

interface Shape {
	readonly metric: 'level' | 'intraday_level';
	readonly direction: Direction;
	readonly comparator: Comparator;
	readonly window: Window | null;
}

const lowWords = /\b(?:low|as low as|lows)\b/;
/** "touched $12 at its worst". */
const worst = /^,? at (?:its|the|their) (?:worst|lowest|nadir|lows?|weakest|bottom|session low)\b/;
const highWords = /\b(?:high|as high as|highs|peak)\b/;

function shapeOf(view: SentenceView, amount: Amount, context: LevelContext): Shape {
	const near = view.lower.slice(Math.max(0, Math.min(context.predicate.start, amount.from - 24)), amount.end);
	const stated = amount.comparator;
	const extreme = (direction: Direction): Shape => ({
		metric: 'intraday_level',
		direction,
		comparator: context.kind === 'above' && stated === 'eq' ? 'gt' : stated,
		window: null,
	});
	const behind = view.lower
		.slice(amount.end)
		.match(
			/^,? (?:at |which was )?(?:its|the|a) (?:new |fresh )?(?:(?:session|intraday|day's|daily|month's|week's) (high|low)|(highest|lowest) )/,
		);
	if (behind) return extreme(behind[1] === 'low' || behind[2] === 'lowest' ? 'down' : 'up');
	if (worst.test(view.lower.slice(amount.end, amount.end + 40)) && context.kind !== 'close') return extreme('down');
	if (lowWords.test(near)) return extreme('down');
	if (highWords.test(near) && !/\bhigher\b/.test(near.replace(/\bhigh\b/g, ''))) return extreme('up');
	if (context.kind === 'high') return extreme('up');
	if (context.kind === 'low') return extreme('down');
	if (/\b(?:briefly|at one point|intraday)\b/.test(view.lower))
		return extreme(movesDown(view, context) ? 'down' : 'up');
	if (/\bas much as\b/.test(sameClause(view, amount))) return extreme(movesDown(view, context) ? 'down' : 'up');
	if (context.kind === 'touch') return extreme(movesDown(view, context) ? 'down' : 'up');
	const crossing = context.kind === 'above' ? 'gt' : context.kind === 'below' ? 'lt' : null;
	const comparator = stated === 'eq' && crossing ? crossing : stated;
	const closing = context.kind === 'close' || /\bclos(?:e|ed|ing)\b/.test(near);
	return {metric: 'level', direction: 'none', comparator, window: closing ? {type: 'session', date: null} : null};
}

/** Words of the clause before the amount: "rose as much as 2% to $110" speaks of the day's high. */
function sameClause(view: SentenceView, amount: Amount): string {
	return view.lower.slice(segmentAt(view.segments, amount.from).start, amount.from);
}

function movesDown(view: SentenceView, context: LevelContext): boolean {
	const move = view.moves.find(word => word.start === context.predicate.start);
	if (move) return move.direction === 'down';
	const before = view.lower.slice(Math.max(0, context.predicate.start - 40), context.predicate.end);
	return /\b(?:down|low|lower|fell|falling|slid|sank|dropp\w+|tumbl\w+|plung\w+|crash\w+|declin\w+)\b/.test(before);
}

/** "from $84 on Monday to …": the day it stood there is told right behind it. */
function dayBehind(view: SentenceView, amount: Amount): boolean {
	return view.windows.some(
		found => found.window?.type === 'session' && found.start >= amount.end && found.start - amount.end <= 1,
	);
}

/** A price of something tradable, or null when the amount is none. */
export function readLevel(view: SentenceView, amount: Amount): Draft | null {
	const commodity = view.names.some(name => name.entity.kind === 'token');
	if (!couldBePrice(amount, view.lower.slice(amount.end), commodity)) return null;
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
		...(opensRange(view, amount) && !dayBehind(view, amount) ? {window: {type: 'none'} as const} : {}),
		unit: amount.unit === 'count' ? 'points' : amount.unit,
		subject: {by: 'predicate'},
		benchmark: null,
		item: null,
		predicate: {start: context.predicate.start, end: context.predicate.end},
	};
}
