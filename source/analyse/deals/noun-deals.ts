// Deals told by a noun: "Y's $2 billion supply contract with X", "X takes a stake in Y", "secured a loan from Z".

import type {DealKind} from '../../model/deal.ts';
import type {NounFrame} from '../../rules/deal-frames.ts';
import {type Arguments, argumentsFrom} from './arguments.ts';
import {type Carrier, carrierOf} from './carrier.ts';
import type {SentenceContext} from './context.ts';
import type {Draft} from './draft.ts';
import {lowerOf} from './item.ts';
import {type Phrase, phraseAt} from './noun-phrase.ts';
import {rolesOf} from './noun-roles.ts';
import {isPlace} from './places.ts';

/** A stake that is not held yet is bought. */
const intended = /^(?:planned|potential|possible|proposed|prospective|future)$/;

function kindOf(
	frame: NounFrame,
	phrase: Phrase,
	carrier: Carrier,
	behind: Arguments,
	context: SentenceContext,
): DealKind | null {
	const head = lowerOf(context.items[phrase.head]);
	if (frame.kind === 'stake')
		return carrier.role === 'taker' || phrase.words.some(word => intended.test(word)) ? 'invest' : 'ownership';
	if (frame.kind === 'invest' && phrase.words.some(word => context.lexicon.debtWords.has(word))) return 'debt';
	if (
		behind.parties.some(
			party =>
				frame.before[party.preposition] === 'owned' &&
				(party.item.kind === 'name' || (party.item.kind === 'stranger' && !isPlace(party, context))) &&
				!party.goods,
		)
	)
		return 'ownership';
	if (frame.kind !== null) return frame.kind;
	const forWhat = behind.words.slice(0, 12);
	const amount = phrase.amount ?? behind.amounts[0];
	const allied = /^(?:partnership|alliance|collaboration|tie-?up)s?$/.test(head);
	if (allied && !amount) return 'partnership';
	for (const words of [phrase.words, forWhat])
		for (const {kind, words: known} of context.rules.kindWords)
			if (words.some(word => known.includes(word))) return kind;
	return allied ? 'partnership' : null;
}

/** "was awarded to Y by X", "signed with Y": the arguments go on behind the verb that carries the noun from the right. */
function behindNoun(context: SentenceContext, head: number): Arguments {
	const {items, lexicon} = context;
	const first = argumentsFrom(items, head + 1, lexicon);
	let at = first.end;
	while (
		/^(?:was|were|is|has|been|being|have|are|will|would|could|be|now|together|currently|already)$/.test(
			lowerOf(items[at]),
		)
	)
		at++;
	const carried =
		lexicon.lightVerbs.has(lowerOf(items[at])) ||
		/^(?:worth|valued|estimated|expected|totals?|totaled|totalled|totalling|amounts?|reach(?:es)?|exceeds?)$/.test(
			lowerOf(items[at]),
		);
	if (at === first.end || !carried) return first;
	const second = argumentsFrom(items, lexicon.lightVerbs.has(lowerOf(items[at])) ? at + 1 : at, lexicon);
	return {
		parties: [...first.parties, ...second.parties],
		served: [...first.served, ...second.served],
		amounts: [...first.amounts, ...second.amounts],
		counts: first.counts,
		words: [...first.words, ...second.words],
		end: second.end,
	};
}

/** "warrants to buy a stake": no stake is taken yet. */
const isOption = ({items, lexicon}: SentenceContext, start: number): boolean =>
	items.slice(Math.max(0, start - 3), start).some(item => lexicon.equityWords.has(lowerOf(item)));

const sumLinks = new Set(['of', 'worth', 'for', 'at', 'to', 'by', '']);

function draftAt(context: SentenceContext, frame: NounFrame, head: number): Draft | null {
	const phrase = phraseAt(context, head);
	const carrier = carrierOf(context, phrase);
	if (frame.kind === 'stake' && isOption(context, phrase.start)) return null;
	if (carrier.role === 'undone') return null;
	const behind = behindNoun(context, head);
	if (frame.needs === 'stake' && ![...phrase.words, ...behind.words].some(word => context.lexicon.stakeWords.has(word)))
		return null;
	const kind = kindOf(frame, phrase, carrier, behind, context);
	const roles = rolesOf(frame, phrase, kind, carrier, behind, context);
	const later = behind.amounts.find(amount => sumLinks.has(amount.preposition))?.item;
	const amount = phrase.amount ?? (later?.kind === 'amount' ? later.amount : null);
	// "Acme raises its target", "it orders chips": a verb.
	const before = context.items[head - 1];
	const follows =
		/^(?:to|will|would|could|may|might|can|should)$/.test(lowerOf(before)) ||
		before?.kind === 'name' ||
		before?.kind === 'stranger' ||
		before?.kind === 'pronoun';
	if (follows && !phrase.determined && !phrase.amount && context.lexicon.verbs.has(lowerOf(context.items[head])))
		return null;
	if (!phrase.determined && !amount && carrier.role === 'none' && roles.parties.length < 2) return null;
	const first = Math.min(phrase.start, carrier.subject ? Math.min(carrier.subject.at, carrier.at) : phrase.start);
	return {
		...roles,
		kind,
		explicit: true,
		amount,
		each: [],
		shared: carrier.leads || behind.words.some(word => /^(?:co-)?led$/.test(word)),
		countText: null,
		oneSided: kind === 'debt' || (kind === 'invest' && (carrier.role === 'receiver' || frame.possessor === 'to')),
		definite: phrase.definite,
		first,
		head,
		end: Math.max(behind.end, head + 1),
	};
}

/** Drafts of every deal noun that heads its phrase. */
export function nounDrafts(context: SentenceContext): readonly Draft[] {
	const drafts: Draft[] = [];
	for (const [at, item] of context.items.entries()) {
		const frame = item.kind === 'word' ? context.lexicon.nouns.get(item.lower) : undefined;
		if (!frame) continue;
		// "investment agreement", "credit facility": the last noun is the head.
		if (context.lexicon.nouns.has(lowerOf(context.items[at + 1]))) continue;
		const draft = draftAt(context, frame, at);
		if (draft) drafts.push(draft);
	}
	return drafts;
}
