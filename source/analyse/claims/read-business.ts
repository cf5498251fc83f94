// Reads every other number that counts something: money of deals and revenue, shares of respondents, numbers of chips.

import type {Amount} from '../../language/amounts.ts';
import {isMoney} from '../../language/units.ts';
import type {ClaimUnit, Direction} from '../../model/claim.ts';
import {type Draft, measured} from './draft.ts';
import {moveOf} from './predicates.ts';
import {businessNoun, lastBusinessNoun} from './price-clause.ts';
import {segmentAt} from './segments.ts';
import type {SentenceView} from './sentence-view.ts';
import {subjectNames} from './subjects.ts';
import {otherNounBehind} from './tradable-names.ts';

function unitFor(amount: Amount): ClaimUnit {
	if (amount.unit === 'multiple') return 'none';
	return amount.unit;
}

const money =
	/\b(?:spend|spending|spent|invest|investing|invested|raise|raising|raised|borrow|borrowed|burn|burned|commit|committed|cost|costs|pay|paid|worth)\b/;

/** "spending trillions": money without a sign. */
function unitOfVague(view: SentenceView, amount: Amount): ClaimUnit {
	const before = view.lower.slice(Math.max(0, amount.from - 30), amount.from);
	return amount.value === null && amount.unit === 'count' && money.test(before) && amount.item === null
		? 'USD'
		: unitFor(amount);
}

/** A bare number without a noun says nothing; neither does a small one beside a verb. */
function countsSomething(view: SentenceView, amount: Amount): boolean {
	if (amount.unit !== 'count') return true;
	return (
		(amount.item !== null || clauseNoun(view, amount) !== null) &&
		!/^(?:[\p{L}-]+ )?(?:things|reasons|ways|charts|takeaways|questions|steps|tips|lessons|stories)\b/iu.test(
			amount.item ?? '',
		) &&
		!/^(?:a\.?m|p\.?m|et|est|utc|gmt|points? of|and)\b/i.test(amount.item ?? '')
	);
}

/** "Bitcoin miners lost 8%": said of the miners, not of the coin. */
function otherThing(
	view: SentenceView,
	amount: Amount,
	predicate: {readonly start: number; readonly end: number},
): string | null {
	const [name, second] = subjectNames(view, {start: amount.from, end: amount.end}, predicate, false);
	const noun = name && !second && predicate.start < amount.from ? otherNounBehind(view, name) : null;
	// "Acme's debt" is told of Acme.
	if (name?.entity.kind === 'company' && noun !== null && view.lexicon.business.has(noun)) return null;
	return name && noun !== null ? `${view.text.slice(name.start, name.end)} ${noun}` : null;
}

/** The noun of the amount without the time words that follow it, and without a mere participle ("63% viewing …"). */
function ownItem(view: SentenceView, amount: Amount): string | null {
	if (amount.item === null) return clauseNoun(view, amount);
	let {item} = amount;
	for (const window of view.windows) {
		const at = item.toLowerCase().indexOf(view.lower.slice(window.start, window.end).trim().split(' ')[0] as string);
		if (
			window.start >= amount.end &&
			window.start - amount.end < 60 &&
			at > 0 &&
			view.lower.slice(amount.end, window.start).includes(item.slice(0, at).trim().toLowerCase())
		)
			item = item.slice(0, at).trim();
	}
	// Found before the number: the owner's name is no part of it, nor is the number before.
	const owner = view.names.find(
		name =>
			name.end <= amount.from &&
			item.startsWith(view.text.slice(name.start, name.end)) &&
			view.text.indexOf(item) < amount.from &&
			view.text.indexOf(item) >= 0,
	);
	const owned = owner ? item.slice(owner.end - owner.start).replace(/^(?:'s)? /, '') : '';
	if (owned !== '') item = owned;
	item = item.replace(/^(?:thousand|million|billion|trillion) .*/, '');
	return item === '' || (amount.unit === 'percent' && /^\p{Ll}+ing\b/u.test(item)) ? null : item;
}

/** Where the noun of an amount ends, when it stands right behind it; such a noun is taken. */
function endOfItem(view: SentenceView, amount: Amount): number {
	const {item, end} = amount;
	return item !== null && view.text.startsWith(item, end + 1) ? end + 1 + item.length : 0;
}

/** "Revenue came in at $3 million": the noun of the clause, where the number has none of its own. */
function clauseNoun(view: SentenceView, amount: Amount): string | null {
	const segment = segmentAt(view.segments, amount.from);
	const previous = Math.max(
		0,
		...view.amounts.filter(other => other.end <= amount.from).map(other => endOfItem(view, other)),
	);
	return isMoney(amount.unit) || amount.unit === 'count'
		? lastBusinessNoun(view, view.unnamed.slice(Math.max(segment.start, previous), amount.from))
		: null;
}

/** Any amount no other reader took: metric `amount` for money and shares, `count` for things. null for a number that counts nothing. */
export function readBusiness(view: SentenceView, amount: Amount): Draft | null {
	const unit = unitOfVague(view, amount);
	if (unit === 'count' && !countsSomething(view, amount)) return null;
	const move = amount.value === null ? null : moveOf(view, amount);
	const target = move && /\b(?:to|at|from) *$/.test(view.lower.slice(move.end, amount.from)) && move.end <= amount.from;
	const relative = amount.unit === 'percent' || amount.unit === 'multiple' || amount.unit === 'pp';
	const compared = view.lower
		.slice(amount.end)
		.match(/^ (?:(more|higher|better|greater)|(?:less|lower|fewer|worse)) than\b/);
	const stepped = /\bby *$/.test(view.lower.slice(0, amount.from));
	const direction: Direction =
		move && (relative || stepped) && !target
			? move.direction
			: relative && compared
				? compared[1]
					? 'up'
					: 'down'
				: 'none';
	const noun = move ? businessNoun(view, amount, move) : null;
	const other = otherThing(view, amount, move ?? {start: amount.from, end: amount.end});
	return {
		...measured(amount),
		metric: isMoney(unit) || relative ? 'amount' : 'count',
		unit,
		direction,
		subject: other === null ? {by: 'business'} : {by: 'name', subject: null},
		benchmark: null,
		item:
			other ?? (direction === 'none' && !target ? (ownItem(view, amount) ?? noun) : (noun ?? ownItem(view, amount))),
		window: null,
		predicate: move ? {start: move.start, end: move.end} : {start: amount.from, end: amount.end},
	};
}
