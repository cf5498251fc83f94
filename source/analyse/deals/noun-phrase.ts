// The noun phrase of a deal noun: whose it is, what it is worth, which words describe it.

import type {Amount} from '../../language/amounts.ts';
import {isPreposition, type Place} from './clause.ts';
import type {SentenceContext} from './context.ts';
import {type Item, lowerOf} from './item.ts';

/** The noun phrase of a deal noun. */
export interface Phrase {
	readonly start: number;
	readonly head: number;
	readonly possessor: Place | null;
	readonly modifiers: readonly Place[];
	readonly amount: Amount | null;
	readonly words: readonly string[];
	readonly definite: boolean;
	readonly determined: boolean;
}

export const articles = /^(?:a|an|the|this|that|these|those|another|any|no|such|each|every|one|several|two|three)$/;

const stops =
	/^(?:and|or|but|is|are|was|were|be|been|will|would|could|has|have|had|to|not|also|who|which|that|as|if|when|while|[,;:("])$/;

/** A verb that can carry a deal noun stands here: not "the proposed", "a signed". */
export function isCarrier(context: SentenceContext, at: number): boolean {
	const light = context.lexicon.lightVerbs.get(lowerOf(context.items[at]));
	if (!light) return false;
	// "a power purchase agreement": part of a compound.
	const word = lowerOf(context.items[at]);
	if (context.lexicon.nouns.has(word) && context.lexicon.nouns.has(lowerOf(context.items[at + 1]))) return false;
	const before = context.items[at - 1];
	const owns =
		(before?.kind === 'name' || before?.kind === 'stranger' || before?.kind === 'pronoun') && before.possessive;
	return !(light.form === 'past' && (owns || articles.test(lowerOf(before))));
}

/** "a six-year, $3 million contract": a determiner stands close before, and nothing but modifiers between. */
function isInnerComma(context: SentenceContext, at: number): boolean {
	for (let back = at - 1; back >= 0 && back >= at - 5; back--) {
		const item = context.items[back] as Item;
		if (articles.test(lowerOf(item)) || isCarrier(context, back)) return back < at - 1;
		if (item.kind === 'name' || item.kind === 'pronoun') return item.possessive;
		if (item.kind === 'stranger' || item.kind === 'gap' || isPreposition(item) || stops.test(lowerOf(item)))
			return false;
	}
	return false;
}

/** Walks left from the head noun over its modifiers. */
export function phraseAt(context: SentenceContext, head: number): Phrase {
	const {items, lexicon} = context;
	const modifiers: Place[] = [];
	const words: string[] = [];
	let possessor: Place | null = null;
	let amount: Amount | null = null;
	let determiner = '';
	let start = head;
	for (let at = head - 1; at >= 0 && at >= head - 12; at--) {
		const item = items[at] as Item;
		const word = lowerOf(item);
		if (item.kind === 'name' || item.kind === 'stranger') {
			if (item.possessive) possessor = {item, at};
			else modifiers.push({item, at});
		} else if (item.kind === 'pronoun') {
			if (!item.possessive) break;
			possessor = {item, at};
		} else if (item.kind === 'amount') amount ??= item.amount;
		else if (articles.test(word)) determiner = word;
		else if (/^(?:of|in)$/.test(word) && items[at - 1]?.kind === 'amount') continue;
		else if (word === ',' && isInnerComma(context, at)) continue;
		else if (item.kind === 'gap' || stops.test(word) || isPreposition(item) || isCarrier(context, at)) break;
		else if (item.kind === 'word') words.push(word);
		start = at;
		if (possessor || determiner !== '') break;
		// "Nvidia and Intel deal": nothing more belongs to the phrase than the names right before it.
		if (lexicon.verbs.has(word) && item.kind === 'word' && modifiers.length === 0 && amount !== null) break;
	}
	return {
		start,
		head,
		possessor,
		modifiers,
		amount,
		words: words.toReversed(),
		definite: /^(?:the|this|that|these|those)$/.test(determiner),
		determined: determiner !== '' || possessor !== null,
	};
}
