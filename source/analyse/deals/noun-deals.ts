// Deals told by a noun: "Y's $2 billion cloud agreement with X", "X takes a stake in Y", "secured a loan from Z".

import type {Amount} from '../../language/amounts.ts';
import type {DealKind} from '../../model/deal.ts';
import type {DealRole, LightRole, NounFrame} from '../../rules/deal-rules.ts';
import {type Argument, type Arguments, argumentsFrom} from './arguments.ts';
import {isPreposition, mainSubject, type Place, subjectOf} from './clause.ts';
import {antecedent, type SentenceContext} from './context.ts';
import {type Draft, type Side, sideOf} from './draft.ts';
import {type Item, lowerOf} from './items.ts';

/** The noun phrase of a deal noun. */
interface Phrase {
	readonly start: number;
	readonly head: number;
	readonly possessor: Place | null;
	readonly modifiers: readonly Place[];
	readonly amount: Amount | null;
	readonly words: readonly string[];
	readonly definite: boolean;
	readonly determined: boolean;
}

interface Carrier {
	readonly subject: Place | null;
	/** `undone`: the deal is over ("repaid its loan"). */
	readonly role: LightRole | 'none' | 'undone';
	readonly leads: boolean;
	/** Verbs, and the places named between verb and noun: "awarded Y a contract", "in talks with Y over". */
	readonly others: readonly Place[];
	readonly at: number;
}

const articles = /^(?:a|an|the|this|that|these|those|another|any|no|such|each|every|one|several|two|three)$/;
const stops =
	/^(?:and|or|but|is|are|was|were|be|been|will|would|could|has|have|had|to|not|also|who|which|that|as|if|when|while|[,;:("])$/;

/** Walks left from the head noun over its modifiers. */
function phraseAt(context: SentenceContext, head: number): Phrase {
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

/** A verb that can carry a deal noun stands here: not "the proposed", "a signed". */
function isCarrier(context: SentenceContext, at: number): boolean {
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

const none = (phrase: Phrase): Carrier => ({subject: null, role: 'none', leads: false, others: [], at: phrase.start});

const talks = /^(?:talks|discussions|negotiations)$/;

const isBeBefore = (items: readonly Item[], at: number): boolean =>
	/^(?:is|are|was|were|be|been|being)$/.test(lowerOf(items[at - 1])) ||
	/^(?:is|are|was|were|been)$/.test(lowerOf(items[at - 2]));

/** The verb that carries the phrase: back over prepositions, "talks with Y over", and an object ("awarded Y"). */
function carrierOf(context: SentenceContext, phrase: Phrase): Carrier {
	const {items, lexicon} = context;
	const others: Place[] = [];
	// "in exchange for warrants": the subject gets them.
	if (lowerOf(items[phrase.start - 1]) === 'for' && /^(?:exchange|return)$/.test(lowerOf(items[phrase.start - 2])))
		return {...none(phrase), subject: mainSubject(items, phrase.start, lexicon.standIns), role: 'receiver'};
	// "bought Y in a deal worth …": the verb tells the deal.
	if (
		/^(?:in|under|as|through|via|after|following|of)$/.test(lowerOf(items[phrase.start - 1])) &&
		!talks.test(lowerOf(items[phrase.start - 2]))
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
		else if (!(isPreposition(item) || /ly$/.test(word) || articles.test(word) || /^(?:up|major|new|and)$/.test(word)))
			break;
	}
	return none(phrase);
}

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
			party => frame.before[party.preposition] === 'owned' && party.item.kind === 'name' && !party.goods,
		)
	)
		return 'ownership';
	if (frame.kind !== null) return frame.kind;
	const forWhat = behind.words.slice(0, 12);
	const amount = phrase.amount ?? behind.amounts[0];
	if (/^(?:partnership|alliance|collaboration|tie-?up)s?$/.test(head) && !amount) return 'partnership';
	for (const words of [phrase.words, forWhat])
		for (const {kind, words: known} of context.rules.kindWords)
			if (words.some(word => known.includes(word))) return kind;
	return null;
}

interface Roles {
	from: Side | null;
	to: Side | null;
	parties: Side[];
	paid: Side | null;
	pays: Side | null;
}

function put(roles: Roles, role: DealRole | null, side: Side): void {
	if (role === 'from') roles.from ??= side;
	else if (role === 'to' || role === 'owned') roles.to ??= side;
	else if (role !== null && side.ids.length + (side.missing ? 1 : 0) > 0) roles.parties.push(side);
}

function subjectRole(kind: DealKind | null, carrier: Carrier, roles: Roles, frame: NounFrame): DealRole | null {
	const {role} = carrier;
	if (kind === 'debt') return role === 'giver' || (roles.to && !roles.from) ? 'from' : 'to';
	if (kind === 'invest') {
		if (role === 'receiver') return roles.to && !roles.from ? 'from' : 'to';
		// "closed a funding round" is told of who gets the money.
		if (role === 'party') return roles.to ? 'from' : roles.from || frame.possessor === 'to' ? 'to' : null;
		return 'from';
	}
	if (kind === 'ownership' || kind === 'backing' || frame.possessor === 'from') return 'from';
	if (kind === 'equity_grant') return role === 'giver' ? 'from' : 'to';
	return 'party';
}

function rolesOf(
	frame: NounFrame,
	phrase: Phrase,
	kind: DealKind | null,
	carrier: Carrier,
	behind: Arguments,
	context: SentenceContext,
): Roles {
	const roles: Roles = {from: null, to: null, parties: [], paid: null, pays: null};
	const resolve = (item: Item): readonly string[] => antecedent(context, item);
	for (const party of near(behind, phrase, context))
		put(roles, frame.before[party.preposition] ?? null, sideOf(party.item, resolve));
	if (phrase.possessor) put(roles, possessorRole(frame, roles), sideOf(phrase.possessor.item, resolve));
	for (const modifier of phrase.modifiers)
		if (modifier.item.kind === 'name')
			put(roles, frame.modifier === 'to' && roles.to ? 'from' : frame.modifier, sideOf(modifier.item, resolve));
	for (const other of carrier.others) put(roles, otherRole(kind, carrier), sideOf(other.item, resolve));
	if (!carrier.subject) return roles;
	const subject = sideOf(carrier.subject.item, resolve);
	const role = subjectRole(kind, carrier, roles, frame);
	if (role !== 'party' || !roles.parties.some(side => side.ids.some(id => subject.ids.includes(id))))
		put(roles, role, subject);
	if (role === 'party' && carrier.role === 'receiver') roles.paid = roles.parties.at(-1) ?? null;
	if (role === 'party' && carrier.role === 'giver') roles.pays = roles.parties.at(-1) ?? null;
	return roles;
}

/** "Its investment from X": the possessor got the money when the giver is told. */
function possessorRole(frame: NounFrame, roles: Roles): DealRole | null {
	if (frame.possessor === 'from' && roles.from) return 'to';
	if (frame.possessor === 'to' && roles.to) return 'from';
	return frame.possessor;
}

const otherRole = (kind: DealKind | null, carrier: Carrier): DealRole => {
	if (kind === 'invest' || kind === 'debt' || kind === 'equity_grant') return carrier.role === 'giver' ? 'to' : 'from';
	return 'party';
};

/** Companies behind the noun that the frame gives a part, up to the first comma. */
function near(behind: Arguments, phrase: Phrase, context: SentenceContext): readonly Argument[] {
	return behind.parties.filter(
		party =>
			party.preposition !== '' &&
			!(party.goods && party.preposition === 'for') &&
			party.at > phrase.head &&
			!isPlaceName(party, context),
	);
}

function isPlaceName(party: Argument, context: SentenceContext): boolean {
	if (party.item.kind !== 'stranger') return false;
	const name = context.text.slice(party.item.start, party.item.end).toLowerCase();
	return context.rules.places.some(place => name === place || name.startsWith(`${place} `));
}

/** "was awarded to Y by X", "signed with Y": the arguments go on behind the verb that carries the noun from the right. */
function behindNoun(context: SentenceContext, head: number): Arguments {
	const {items, lexicon} = context;
	const first = argumentsFrom(items, head + 1, lexicon.goods);
	let at = first.end;
	while (/^(?:was|were|is|has|been|being|have|are|will|would|could|be)$/.test(lowerOf(items[at]))) at++;
	const carried =
		lexicon.lightVerbs.has(lowerOf(items[at])) ||
		/^(?:worth|valued|estimated|expected|totals|totaled|totalled|totalling|amounts|now)$/.test(lowerOf(items[at]));
	if (at === first.end || !carried) return first;
	const second = argumentsFrom(items, lexicon.lightVerbs.has(lowerOf(items[at])) ? at + 1 : at, lexicon.goods);
	return {
		parties: [...first.parties, ...second.parties],
		amounts: [...first.amounts, ...second.amounts],
		counts: first.counts,
		words: [...first.words, ...second.words],
		end: second.end,
	};
}

const sumLinks = new Set(['of', 'worth', 'for', 'at', 'to', 'by', '']);

function draftAt(context: SentenceContext, frame: NounFrame, head: number): Draft | null {
	const phrase = phraseAt(context, head);
	const carrier = carrierOf(context, phrase);
	if (carrier.role === 'undone') return null;
	const behind = behindNoun(context, head);
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
