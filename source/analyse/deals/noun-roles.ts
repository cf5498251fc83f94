// Who plays which part in a deal told by a noun: possessor, companies in the phrase, behind prepositions, and the subject.

import type {DealKind} from '../../model/deal.ts';
import type {DealRole, NounFrame} from '../../rules/deal-frames.ts';
import type {Argument, Arguments} from './arguments.ts';
import type {Carrier} from './carrier.ts';
import {mainSubject} from './clause.ts';
import {antecedent, type SentenceContext} from './context.ts';
import {type Side, sideOf} from './draft.ts';
import {type Item, lowerOf} from './item.ts';
import {classesOf} from './memory.ts';
import type {Phrase} from './noun-phrase.ts';
import {isPlace} from './places.ts';

const undirected: ReadonlySet<string> = new Set(['joint_venture', 'partnership']);

interface Roles {
	from: Side | null;
	to: Side | null;
	parties: Side[];
	paid: Side | null;
	pays: Side | null;
}

function put(roles: Roles, role: DealRole | null, side: Side): void {
	if (role === 'from' || role === 'lender') roles.from ??= side;
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
	// "won an order from X", "received a guarantee from X": whoever gets it is not the one who gives.
	if (frame.possessor === 'from' && (role === 'receiver' || role === 'party') && roles.from && !roles.to) return 'to';
	if (kind === 'ownership' || kind === 'backing' || frame.possessor === 'from') return 'from';
	if (kind === 'equity_grant') return role === 'giver' ? 'from' : 'to';
	return 'party';
}

/** "Its investment from X": the possessor got the money when the giver is told. */
function possessorRole(frame: NounFrame, roles: Roles): DealRole | null {
	if (frame.possessor === 'from' && roles.from) return 'to';
	if (frame.possessor === 'to' && roles.to) return 'from';
	return frame.possessor;
}

/** "a Y investment", "an X facility": a bank lends, anybody else named in the phrase gets the money. */
function modifierRole(frame: NounFrame, roles: Roles, item: Item, context: SentenceContext): DealRole | null {
	if (frame.modifier === 'to' && roles.to) return 'from';
	if (frame.modifier !== 'lender' || item.kind !== 'name') return frame.modifier;
	const lends = item.ids.some(id => classesOf(id, context.index, context.memory, context.lexicon).includes('bank'));
	return lends && !roles.from ? 'lender' : 'to';
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
			!isPlace(party, context),
	);
}

/** "a contract to build halls for X", "to power X's sites": whoever is served pays. */
function serve(roles: Roles, behind: Arguments, phrase: Phrase, resolve: (item: Item) => readonly string[]): void {
	const served = behind.served.find(
		({item, at, preposition}) => at > phrase.head && item.kind === 'name' && (preposition === 'for' || item.possessive),
	);
	if (!served) return;
	const side = sideOf(served.item, resolve);
	roles.parties.push(side);
	roles.pays = side;
}

/** Sides of a deal noun. A place already taken is not taken again: prepositions first, then possessor, phrase, subject. */
export function rolesOf(
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
			put(roles, modifierRole(frame, roles, modifier.item, context), sideOf(modifier.item, resolve));
	for (const other of carrier.others) {
		// "talks between X and Y over": nobody says who pays.
		const between = /^(?:between|among)$/.test(lowerOf(context.items[other.at - 1]));
		put(roles, between ? 'party' : otherRole(kind, carrier), sideOf(other.item, resolve));
	}
	if (frame.possessor === 'party' && roles.parties.length === 0) serve(roles, behind, phrase, resolve);
	if (undirected.has(kind ?? '') && roles.parties.length === 0 && !carrier.subject) {
		const pair = mainSubject(context.items, phrase.start, context.lexicon.standIns)?.item;
		if (pair?.kind === 'name' && pair.ids.length === 2) roles.parties.push(sideOf(pair, resolve));
	}
	if (!carrier.subject) return roles;
	const subject = sideOf(carrier.subject.item, resolve);
	const role = subjectRole(kind, carrier, roles, frame);
	if (role !== 'party' || !roles.parties.some(side => side.ids.some(id => subject.ids.includes(id))))
		put(roles, role, subject);
	if (role === 'party' && (carrier.role === 'receiver' || roles.pays)) roles.paid = roles.parties.at(-1) ?? null;
	if (role === 'party' && carrier.role === 'giver') roles.pays = roles.parties.at(-1) ?? null;
	return roles;
}
