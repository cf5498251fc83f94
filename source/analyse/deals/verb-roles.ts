// Who plays which part in a deal told by a verb.

import type {DealRole} from '../../rules/deal-frames.ts';
import {mainSubject, type Place} from './clause.ts';
import {antecedent, type SentenceContext} from './context.ts';
import {type Side, sideOf} from './draft.ts';
import {type Item, lowerOf} from './item.ts';
import {isPlace} from './places.ts';
import {type Reading, roleAt} from './verb-reading.ts';

interface Roles {
	from: Side | null;
	to: Side | null;
	parties: Side[];
	kind: DealRole | null;
}

const together = (a: Side, b: Side): Side => ({
	ids: [...new Set([...a.ids, ...b.ids])],
	others: a.others || b.others || a.ids.length === 0 || b.ids.length === 0,
	missing: a.ids.length + b.ids.length === 0 ? a.missing : null,
});

function put(roles: Roles, role: DealRole | null, side: Side): void {
	// "in a round led by A, with participation from B": both pay.
	if (role === 'from' && roles.from && roles.to) roles.from = together(roles.from, side);
	else if (role === 'from' || role === 'lessee') roles.from ??= side;
	else if (role === 'party') roles.parties.push(side);
	else if (role !== null) {
		roles.to ??= side;
		if (role !== 'to') roles.kind ??= role;
	}
}

/** "a deal with Z to buy": Z stands between subject and verb. */
function partnerBefore(reading: Reading, context: SentenceContext): Place | null {
	const from = reading.subject?.at ?? -1;
	if (from < 0) return null;
	for (let at = reading.at - 1; at > from + 1; at--) {
		const item = context.items[at];
		if (item?.kind === 'name' && lowerOf(context.items[at - 1]) === 'with') return {item, at};
	}
	// "Y received an offer from X to buy": of what Y has.
	if (lowerOf(context.items[from - 1]) !== 'from') return null;
	return mainSubject(context.items, from - 1, context.lexicon.standIns);
}

/** Sides of a deal verb: its subject, then the companies behind it in order, then a partner named before it. */
export function rolesOf(reading: Reading, context: SentenceContext): Roles {
	const {frame, subject, passive, behind} = reading;
	const roles: Roles = {from: null, to: null, parties: [], kind: null};
	const lessee = behind.parties.some(party => roleAt(party, reading) === 'lessee');
	const subjectRole = passive ? frame.object : lessee ? 'to' : frame.subject;
	const subjectSide = subject ? sideOf(subject.item, item => antecedent(context, item)) : null;
	if (subjectSide) put(roles, subjectRole, subjectSide);
	const share = (item: Item): boolean => item.kind === 'count' && item.amount.unit === 'percent';
	const bought =
		behind.words.some(word => context.lexicon.stakeWords.has(word)) || behind.counts.some(count => share(count.item));
	// "warrants to buy a stake in Y": Y's warrants.
	const told = frame.kind === 'equity_grant' ? [...behind.parties, ...behind.served] : behind.parties;
	for (const party of told) {
		const role = roleAt(party, reading);
		// "backed by X's commitment": not by X.
		if (frame.kind === 'backing' && role === 'from' && party.item.kind === 'name' && party.item.possessive) continue;
		const thing =
			party.item.kind === 'pronoun' &&
			!party.item.possessive &&
			(party.preposition === 'of' || frame.kind === 'ownership');
		if (thing || isPlace(party, context) || (role === 'stake' && !bought)) continue;
		put(
			roles,
			role,
			sideOf(party.item, item => antecedent(context, item, subjectSide?.ids ?? [])),
		);
	}
	const partner = partnerBefore(reading, context);
	if (partner)
		put(
			roles,
			roles.from ? 'to' : 'from',
			sideOf(partner.item, () => []),
		);
	return roles;
}
