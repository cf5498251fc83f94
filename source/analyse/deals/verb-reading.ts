// A deal verb in its place: is it a verb there, active or passive, and has it what its frame needs?

import type {Amount} from '../../language/amounts.ts';
import type {DealRole, VerbFrame} from '../../rules/deal-frames.ts';
import type {Argument, Arguments} from './arguments.ts';
import type {Place} from './clause.ts';
import type {SentenceContext} from './context.ts';
import {lowerOf} from './item.ts';
import type {VerbForm} from './lexicon.ts';

export interface Reading {
	readonly frame: VerbFrame;
	readonly at: number;
	readonly passive: boolean;
	readonly subject: Place | null;
	readonly behind: Arguments;
}

const beForms = /^(?:is|are|was|were|be|been|being|gets|got|'s)$/;

const modals = /^(?:to|will|would|can|could|may|might|must|should|not)$/;

/** A past form behind a form of "be", or followed by "by". */
export function isPassive(context: SentenceContext, at: number, form: VerbForm): boolean {
	if (form !== 'past') return false;
	const {items} = context;
	let next = at + 1;
	while (/ly$/.test(lowerOf(items[next]))) next++;
	if (lowerOf(items[next]) === 'by') return true;
	let back = at - 1;
	while (/ly$|^(?:not|also|reportedly|being|been)$/.test(lowerOf(items[back])) && !beForms.test(lowerOf(items[back])))
		back--;
	return beForms.test(lowerOf(items[back]));
}

/** "X-backed": relation-deals.ts reads these. */
export function isHyphenated(context: SentenceContext, at: number): boolean {
	const [word, dash, before] = [context.items[at], context.items[at - 1], context.items[at - 2]];
	return (
		lowerOf(dash) === '-' &&
		(before?.kind === 'name' || before?.kind === 'stranger') &&
		dash?.end === word?.start &&
		before?.end === dash?.start &&
		word?.kind === 'word' &&
		!/ing$|s$/.test(word.lower)
	);
}

/** "the purchase", "an order", "its lease": the word is a noun there. */
export function isNoun(context: SentenceContext, at: number): boolean {
	const word = lowerOf(context.items[at]);
	if (
		!context.lexicon.nouns.has(word) &&
		!/^(?:supply|supplies|price|prices|place|places|fund|funds|back|backs|control|ship|ships|team|loans?)$/.test(word)
	)
		return false;
	const before = context.items[at - 1];
	if (/ing$/.test(word) && beForms.test(lowerOf(before))) return false;
	if (before?.kind === 'name' || before?.kind === 'stranger' || before?.kind === 'pronoun') return before.possessive;
	return (
		before === undefined ||
		!(modals.test(lowerOf(before)) || /^(?:and|or|which|that|who|also|,)$/.test(lowerOf(before)))
	);
}

/** "raised to $49 from $48": ends of a move. */
const notTheSum = /^(?:to|from|than|versus|by|until)$/;

/** "… as a customer in a $2 million contract": the sum behind the words that end the arguments. */
function amountBehind({at}: Reading, context: SentenceContext): Amount | null {
	const item = context.items.slice(at).find(one => one.kind === 'amount');
	return item?.kind === 'amount' ? item.amount : null;
}

/** The sum behind the verb; of a passive the one before it ("$2 million was invested in"). */
export function sumOf(reading: Reading, context: SentenceContext): Amount | null {
	const behind = reading.behind.amounts.find(({at}) => !notTheSum.test(lowerOf(context.items[at - 1])))?.item;
	if (behind?.kind === 'amount') return behind.amount;
	if (reading.frame.needs === 'customer') return amountBehind(reading, context);
	if (!reading.passive) return null;
	const before = context.items.slice(Math.max(0, reading.at - 8), reading.at);
	const from = before.findLastIndex(item => lowerOf(item) === ',') + 1;
	const item = before.slice(from).findLast(one => one.kind === 'amount');
	return item?.kind === 'amount' ? item.amount : null;
}

/** The words from the verb to the end of its statement. */
const behindText = ({at, behind}: Reading, context: SentenceContext): string =>
	context.text.slice(
		context.items[at]?.start ?? 0,
		context.items[Math.min(context.items.length, behind.end + 6) - 1]?.end,
	);

/** "sold a 10% stake to X for $2 million": a part of itself, unless it is "its stake" of something else. */
const sellsPart = ({at, behind}: Reading, {items}: SentenceContext): boolean =>
	/^(?:a|an|new)$/.test(lowerOf(items[at + 1])) && behind.parties.some(party => party.preposition === 'to');

// "received an offer to buy servers": no servers yet.
const promises = /^(?:intent|offer|commitment|pledge|proposal|bid)$/;

// Paid to a court, a state or the owners: no deal.
const dues = /^(?:penalt(?:y|ies)|fines?|damages|settlements?|restitution|tax|taxes|dividends?|bonus|bonuses)$/;

export const needMet = (reading: Reading, context: SentenceContext): boolean => {
	const {frame, behind} = reading;
	const has = (words: ReadonlySet<string>): boolean => behind.words.some(word => words.has(word));
	const isDirect = behind.amounts.some(amount => amount.preposition === '');
	switch (frame.needs) {
		case 'amount':
			if (behind.words.some(word => dues.test(word))) return false;
			return (
				sumOf(reading, context) !== null ||
				behind.words.some(word => /^(?:tens|hundreds|millions|billions|trillions)$/.test(word)) ||
				behind.counts.some(count => count.item.kind === 'count' && count.item.amount.fuzzy)
			);
		case 'goods':
			return (
				!has(context.lexicon.stakeWords) &&
				!behind.words.some(word => promises.test(word)) &&
				(has(context.lexicon.goods) || behind.parties.some(party => party.item.kind === 'name' && party.item.product))
			);
		case 'stake':
			return has(context.lexicon.stakeWords);
		case 'sum':
			return isDirect;
		case 'customer':
			return /\bas an? (?:[a-z]+ ){0,2}(?:customer|client|tenant)\b/i.test(behindText(reading, context));
		case 'own-shares':
			return (
				has(context.lexicon.stakeWords) &&
				(isDirect || sellsPart(reading, context)) &&
				!behind.parties.some(party => /^(?:in|of)$/.test(party.preposition))
			);
		case 'round':
			return has(context.lexicon.roundWords);
		case 'debt':
			return has(context.lexicon.debtWords);
		case 'equity':
			return has(context.lexicon.equityWords);
		default:
			return true;
	}
};

export function roleAt(party: Argument, reading: Reading): DealRole | null {
	const {frame, passive} = reading;
	if (party.preposition === 'by' && passive) return frame.subject;
	if (party.goods && frame.goods !== null && (party.preposition === '' || party.preposition === 'of'))
		return frame.goods;
	if (party.preposition !== '') return frame.before[party.preposition] ?? null;
	if (passive) return null;
	// "sells Y capacity" supplies Y; "sells Y chips to Z" supplies Z.
	const recipient = frame.object === 'from' && !reading.behind.parties.some(other => other.preposition === 'to');
	return party.goods && !recipient ? frame.goods : frame.object;
}
