// Who pays whom when the wording only says that two companies have a contract: what they do decides.

import type {DealKind} from '../../model/deal.ts';
import type {EntityClass} from '../../model/entity.ts';
import type {SentenceContext} from './context.ts';
import {apart, type Draft, type Side} from './draft.ts';
import {classesOf} from './memory.ts';

const traded: readonly (DealKind | null)[] = ['cloud_contract', 'supply', 'purchase_commitment', 'lease', null];

/** Position in the line of providers: the lower, the more it is the one that sells. */
function lineOf(side: Side, lines: readonly (readonly EntityClass[])[], context: SentenceContext): number {
	const classes = side.ids.flatMap(id => classesOf(id, context.index, context.memory, context.lexicon));
	const line = lines.findIndex(some => some.some(name => classes.includes(name)));
	return line < 0 ? lines.length : line;
}

/** A company nobody says anything of: it may sell or buy. */
const hasNoTrade = (side: Side, {index, memory, lexicon}: SentenceContext): boolean =>
	side.ids.every(id => !index.byId.has(id) && classesOf(id, index, memory, lexicon).length === 0);

/** Provider and client of two companies by their classes, or null when they do the same. */
function byClass(
	draft: Draft,
	context: SentenceContext,
	lines: readonly (readonly EntityClass[])[],
): {readonly provider: Side; readonly client: Side} | null {
	const [a, b] = draft.parties;
	if (!a || !b || a.ids.length === 0 || b.ids.length === 0) return null;
	const [lineA, lineB] = [lineOf(a, lines, context), lineOf(b, lines, context)];
	if (lineA === lineB || hasNoTrade(a, context) || hasNoTrade(b, context)) return null;
	return lineA < lineB ? {provider: a, client: b} : {provider: b, client: a};
}

function kindOfProvider(side: Side, context: SentenceContext): DealKind {
	const classes = side.ids.flatMap(id => classesOf(id, context.index, context.memory, context.lexicon));
	if (classes.some(name => name === 'neocloud' || name === 'miner' || name === 'data-centre' || name === 'cloud'))
		return 'cloud_contract';
	if (classes.includes('chipmaker') || classes.includes('energy')) return 'supply';
	// Nobody buys much from a laboratory: a sum promised to it is capital.
	return classes.includes('ai-lab') ? 'invest' : 'purchase_commitment';
}

const isOpen = (side: Side | null): boolean => side === null || (side.ids.length === 0 && side.missing === null);

/** One list of two companies is two parties, unless another party is told. */
function twoSided(draft: Draft): Draft {
	const [only] = draft.parties;
	const alone = only && draft.parties.length === 1 && !draft.from && !draft.to;
	return alone ? {...draft, parties: apart(only)} : draft;
}

/** The side left over for a role that nobody holds. */
function filled(draft: Draft): Draft {
	const [first, ...rest] = draft.parties;
	if (!first) return draft;
	if (isOpen(draft.from) && !isOpen(draft.to)) return {...draft, from: first, parties: rest};
	if (isOpen(draft.to) && !isOpen(draft.from)) return {...draft, to: first, parties: rest};
	return draft;
}

/** A contract whose two ends are told: what the one who is paid does tells the kind. */
function kinded(draft: Draft, context: SentenceContext): Draft {
	if (draft.kind !== null || !draft.to || draft.to.ids.length === 0 || !draft.from || draft.from.ids.length === 0)
		return draft;
	return {...draft, kind: draft.amount === null ? 'partnership' : kindOfProvider(draft.to, context)};
}

/** "Talks of X and Y over an investment": two companies and no word of who pays. */
function invested(draft: Draft, context: SentenceContext): Draft {
	if (draft.from || draft.to || draft.parties.length !== 2) return draft;
	const told = byClass(draft, context, context.rules.investors);
	return told ? {...draft, from: told.provider, to: told.client, parties: []} : draft;
}

/** The draft with payer and payee where that can be told; two parties stay parties where it cannot. */
export function directed(given: Draft, context: SentenceContext): Draft {
	const draft = kinded(filled(twoSided(given)), context);
	if (draft.kind === 'invest') return invested(draft, context);
	if (!traded.includes(draft.kind) || draft.parties.length < 2) return draft;
	// A bare "deal" without a sum says nothing about who pays.
	if (draft.kind === null && draft.amount === null) return {...draft, kind: 'partnership'};
	const {supply, any} = context.rules.providers;
	const told = byClass(draft, context, draft.kind === 'supply' ? supply : any);
	const worded = draft.paid !== null && draft.pays !== null && draft.paid !== draft.pays;
	const provider =
		(worded ? draft.paid : told?.provider) ??
		draft.paid ??
		draft.parties.find(side => draft.pays !== null && side !== draft.pays);
	const client = draft.parties.find(side => side !== provider);
	if (!provider || !client) return {...draft, kind: draft.kind ?? 'partnership'};
	return {...draft, from: client, to: provider, parties: [], kind: draft.kind ?? kindOfProvider(provider, context)};
}
