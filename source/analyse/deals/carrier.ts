// The verb that carries a deal noun, and who does it: "signed", "was awarded", "in talks with Y over".

import type {LightRole} from '../../rules/deal-frames.ts';
import {isPreposition, mainSubject, type Place, subjectOf} from './clause.ts';
import type {SentenceContext} from './context.ts';
import {type Item, lowerOf} from './item.ts';
import {articles, isCarrier, type Phrase, phraseAt} from './noun-phrase.ts';

export interface Carrier {
	readonly subject: Place | null;
	/** `undone`: the deal is over ("repaid its loan"). */
	readonly role: LightRole | 'none' | 'undone';
	readonly leads: boolean;
	/** Verbs, and the places named between verb and noun: "awarded Y a contract", "in talks with Y over". */
	readonly others: readonly Place[];
	readonly at: number;
}

const none = (phrase: Phrase): Carrier => ({subject: null, role: 'none', leads: false, others: [], at: phrase.start});

const talks = /^(?:talks|discussions|negotiations)$/;

const isBeBefore = (items: readonly Item[], at: number): boolean =>
	/^(?:is|are|was|were|be|been|being)$/.test(lowerOf(items[at - 1])) ||
	/^(?:is|are|was|were|been)$/.test(lowerOf(items[at - 2]));

/** A word may carry several roles ("make a deal", "make an investment"): the noun's kind chooses. */
function roleFor(roles: readonly LightRole[], context: SentenceContext, phrase: Phrase): LightRole {
	const frame = context.lexicon.nouns.get(lowerOf(context.items[phrase.head]));
	const prefer: readonly LightRole[] =
		frame?.kind === 'stake'
			? ['taker', 'holder', 'giver', 'receiver', 'party']
			: frame?.kind === 'invest' || frame?.kind === 'debt'
				? ['receiver', 'giver', 'party', 'taker', 'holder']
				: ['receiver', 'giver', 'party', 'holder', 'taker'];
	return prefer.find(role => roles.includes(role)) ?? 'party';
}

/** The verb that carries the phrase: back over prepositions, "talks with Y over", and an object ("awarded Y"). */
export function carrierOf(context: SentenceContext, phrase: Phrase): Carrier {
	const {items, lexicon} = context;
	const others: Place[] = [];
	// "in exchange for warrants": the subject gets them.
	if (lowerOf(items[phrase.start - 1]) === 'for' && /^(?:exchange|return)$/.test(lowerOf(items[phrase.start - 2])))
		return {...none(phrase), subject: mainSubject(items, phrase.start, lexicon.standIns), role: 'receiver'};
	// "completed the purchase of a stake": whoever completes it takes the stake.
	if (
		lowerOf(items[phrase.start - 1]) === 'of' &&
		/^(?:purchase|acquisition)$/.test(lowerOf(items[phrase.start - 2]))
	) {
		const bought = carrierOf(context, phraseAt(context, phrase.start - 2));
		return {...bought, role: bought.role === 'none' ? 'none' : 'taker'};
	}
	// "bought Y in a deal worth …": the verb tells the deal.
	if (
		/^(?:in|under|as|through|via|after|following|of)$/.test(lowerOf(items[phrase.start - 1])) &&
		!talks.test(lowerOf(items[phrase.start - 2])) &&
		lowerOf(items[phrase.start - 2]) !== 'out'
	)
		return none(phrase);
	for (let at = phrase.start - 1; at >= 0 && at >= phrase.start - 8; at--) {
		const item = items[at] as Item;
		const word = lowerOf(item);
		if (lexicon.undoing.has(word)) return {...none(phrase), role: 'undone'};
		const light = isCarrier(context, at) ? lexicon.lightVerbs.get(word) : undefined;
		if (light || talks.test(word)) {
			const active = light ? roleFor(light.roles, context, phrase) : 'party';
			// "was awarded a contract": the subject receives it.
			const passive = active === 'giver' && light?.form === 'past' && isBeBefore(items, at);
			return {
				subject: subjectOf(items, at, lexicon.standIns),
				role: passive ? 'receiver' : active,
				leads: /^(?:co-)?(?:lead|led|leads|leading)$/.test(word),
				others,
				at,
			};
		}
		if (item.kind === 'name' || (item.kind === 'pronoun' && !item.possessive)) others.push({item, at});
		else if (
			!(
				isPreposition(item) ||
				/ly$/.test(word) ||
				articles.test(word) ||
				/^(?:up|off|away|out|back|major|new|and)$/.test(word)
			)
		)
			break;
	}
	return none(phrase);
}
