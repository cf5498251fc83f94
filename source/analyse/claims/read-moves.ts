// Reads percentages, points and money as moves of a price: returns, absolute changes, moves inside a session.

import type {Amount} from '../../language/amounts.ts';
import {isMoney} from '../../language/units.ts';
import type {ClaimMetric, Direction, Window} from '../../model/claim.ts';
import {type Draft, measured} from './draft.ts';
import {moveBefore, moveBehind} from './predicates.ts';
import {businessNoun, isPriceClause} from './price-clause.ts';
import {segmentAt} from './segments.ts';
import type {MoveWord, SentenceView} from './sentence-view.ts';
import {standIn} from './stand-in.ts';
import {isTradable, keyOf} from './tradable-names.ts';

const intraday =
	/\b(?:at one point|briefly|intraday|intra-day|at (?:its|the) (?:session|day's) (?:low|high|peak|worst|best))\b/;
/** Closing verbs make the session the window: close over previous close. */
const closing =
	/\b(?:to close|clos(?:es|ed|ing)|end(?:s|ed)? (?:the (?:day|session) )?(?=down|up|lower|higher|[\d.]+ ?%|about|more|nearly)|finish(?:es|ed)?|settl(?:e|es|ed))\b/;
/** Percentages of something that is no price, told by the word behind them. */
const share =
	/^ ?(?:chance|probability|likelihood|odds|of (?:all |the |its |their |total |global |u\.s\. )?(?:respondents|investors|managers|voters|users|customers|revenue|sales|workers|people|households|companies|firms|gdp|shares outstanding|capacity|demand|supply|market|electricity|energy|power|output|portfolio|assets|employees|staff|workforce|stake|company|vote|network|hashrate|mining|outstanding|those|analysts|economists)|stake|interest|share|coupon|yield|discount|premium|tariff|tax|margin|majority|approval|respond|allocation|ownership|rate|annual rate|of (?:its|the|their|these|those) (?:earlier |recent )?(?:gains?|loss(?:es)?|advance|rally)|viewing|who|think|say|see|believe|expect)/;

function isIntraday(view: SentenceView, amount: Amount): boolean {
	const own = segmentAt(view.segments, amount.start);
	const opened = own.link === 'coordinate' && own.index === 1 ? (view.segments[0]?.start ?? own.start) : own.start;
	const near = view.lower.slice(opened, Math.min(own.end, amount.end + 40));
	return amount.comparator === 'up_to' || intraday.test(near);
}

function closesSession(view: SentenceView, from: number, to: number): boolean {
	const {start} = segmentAt(view.segments, from);
	return closing.test(view.lower.slice(Math.max(start, from - 40), to + 10));
}

function metricOf(view: SentenceView, amount: Amount): ClaimMetric {
	if (!['percent', 'multiple', 'pp'].includes(amount.unit)) return 'change_abs';
	return isIntraday(view, amount) ? 'intraday_move' : 'return';
}

function percentOf(amount: Amount, direction: Direction): Pick<Draft, 'value' | 'ulp' | 'unit'> {
	// A price moves by "120 basis points": hundredths of a percent of itself.
	if (amount.unit === 'pp') return {...measured(amount), unit: 'percent'};
	if (amount.unit !== 'multiple' || amount.value === null) return {...measured(amount), unit: amount.unit};
	// A fall "threefold" says nothing anyone agrees on; a rise N-fold ends at N times the start.
	return {value: direction === 'up' ? (amount.value - 1) * 100 : null, ulp: amount.ulp * 100, unit: 'percent'};
}

/** "lost 3% against X": a move measured in another instrument, which is nobody's own price. */
function measuredIn(view: SentenceView, amount: Amount, from: number): string | null {
	const own = segmentAt(view.segments, amount.start);
	const rival = view.names.find(
		name =>
			isTradable(name.entity) &&
			/\b(?:against|versus|vs\.?|relative to|in terms of) (?:the )?$/.test(view.lower.slice(0, name.start)) &&
			((name.start > amount.end && name.start < own.end) || (name.end < from && name.start < 16)),
	);
	return rival ? keyOf(rival.entity) : null;
}

function draftOf(
	view: SentenceView,
	amount: Amount,
	predicate: {start: number; end: number},
	direction: Direction,
): Draft {
	const from = Math.min(predicate.start, amount.from);
	const to = Math.max(predicate.end, amount.end);
	const metric = metricOf(view, amount);
	const rival = measuredIn(view, amount, from);
	const window: Window | null =
		metric === 'return' && closesSession(view, from, to) ? {type: 'session', date: null} : null;
	return {
		...measured(amount),
		...percentOf(amount, direction),
		...(rival !== null && amount.unit === 'pp' ? {unit: 'pp'} : {}),
		metric: rival === null ? metric : 'relative_return',
		direction,
		subject: {by: 'predicate'},
		benchmark: rival,
		item: null,
		window,
		predicate: {start: predicate.start, end: predicate.end},
	};
}

/** "+3.2%" beside a name needs no verb. */
function signed(view: SentenceView, amount: Amount): Draft | null {
	if (amount.sign === 0 || amount.unit !== 'percent' || view.names.length === 0) return null;
	return draftOf(view, amount, {start: amount.from, end: amount.end}, amount.sign > 0 ? 'up' : 'down');
}

const rateAfter = /\b(?:to|at|from|of) *$/;

/** True where the number is a rate or a share that moved, not the size of a move ("climbed to 60%", "from 4%"). */
function isRate(view: SentenceView, amount: Amount, move: MoveWord): boolean {
	if (amount.from < move.start) return false;
	const link = view.lower.slice(move.end, amount.from);
	// "its year-to-date gain stands at 15%": the noun is the move, the number its size.
	if (
		move.parts.includes('noun') &&
		/(?:'s|\b(?:the|its|a|to-date|daily|weekly|monthly|total|overall|year-to-date))(?: [a-z\d]{1,6}-(?:day|week|month|year))? $/.test(
			view.lower.slice(0, move.start),
		) &&
		/^ (?:now |currently )?(?:stands?|stood|is|was|sits?|came|comes|reached|amounts?|of)\b/.test(link)
	)
		return false;
	return /\b(?:to|at|from) *$/.test(link) || (/\bof *$/.test(link) && !/^ *of *$/.test(link))
		? rateAfter.test(link)
		: false;
}

/** The direction of a signed move: a written minus turns "up" round only where the verb says nothing itself. */
function directionOf(move: MoveWord, amount: Amount): Direction {
	return amount.sign < 0 && move.word.startsWith('return') ? 'down' : move.direction;
}

function fits(amount: Amount): boolean {
	if (amount.unit === 'percent' || amount.unit === 'multiple' || amount.unit === 'points' || amount.unit === 'pp')
		return true;
	return isMoney(amount.unit) && (amount.value ?? 0) < 1e6;
}

/** A move of a price, or null when the amount is none. */
export function readMove(view: SentenceView, amount: Amount): Draft | null {
	if (!fits(amount) || amount.value === null) return null;
	if (amount.unit === 'percent' && share.test(view.lower.slice(amount.end))) return null;
	const move = moveBehind(view, amount) ?? moveBefore(view, amount);
	if (!move) return signed(view, amount);
	if (isRate(view, amount, move)) return null;
	if (businessNoun(view, amount, move) !== null || !isPriceClause(view, amount, move)) return null;
	return draftOf(view, amount, move, directionOf(move, amount));
}

/** "Acme has doubled this year", "the token halved": the verb holds the number. */
export function readMultiples(view: SentenceView): readonly Draft[] {
	return view.moves.flatMap((move): Draft[] => {
		if (move.percent === null) return [];
		const object = view.lower.slice(move.end, move.end + 24);
		// "doubled its stake", "doubled down": something else, or nothing, was doubled.
		if (
			/^ (?:down|its|their|his|the|capacity|production|output|revenue|sales|to \d)/.test(object) &&
			!/^ its (?:value|price)/.test(object)
		)
			return [];
		if (
			// "the halving", "its next halving" is an event; ", doubling in value" is a move.
			move.word.endsWith('ing') &&
			!/(?:,|\b(?:is|was|nearly|almost|more than|about|roughly|thereby|by)) $/.test(view.lower.slice(0, move.start))
		)
			return [];
		const stub = standIn(view, move.start, move.end, {
			value: Math.abs(move.percent),
			unit: 'percent',
			ulp: 1,
			comparator: comparatorOf(view, move),
		});
		if (businessNoun(view, stub, move) !== null || !isPriceClause(view, stub, move)) return [];
		return [draftOf(view, stub, move, move.direction)];
	});
}

function comparatorOf(view: SentenceView, move: MoveWord): Amount['comparator'] {
	const before = view.lower.slice(Math.max(0, move.start - 18), move.start);
	if (/\bmore than $/.test(before)) return 'gt';
	if (/\b(?:nearly|almost) $/.test(before)) return 'nearly';
	if (/\b(?:about|roughly|approximately) $/.test(before)) return 'approx';
	return 'eq';
}
