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

const wordBefore = ({items, text}: SentenceContext, at: number): string => {
	const before = items[at - 1];
	return before?.kind === 'pronoun' ? text.slice(before.start, before.end).toLowerCase() : lowerOf(before);
};

/** "the purchase", "an order", "its lease": the word is a noun there. */
export function isNoun(context: SentenceContext, at: number, form: VerbForm): boolean {
	const word = lowerOf(context.items[at]);
	if (form === 'present' && /^(?:the|a|an|this|its|their)$/.test(wordBefore(context, at))) return true;
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
