// Deals told by a verb: "X will invest up to $5 billion in Y", "the stake was bought by X".

import type {Amount} from '../../language/amounts.ts';
import type {DealKind} from '../../model/deal.ts';
import type {DealRole, VerbFrame} from '../../rules/deal-rules.ts';
import {type Argument, type Arguments, argumentsFrom} from './arguments.ts';
import {isBoundary, isPreposition, type Place, subjectOf} from './clause.ts';
import {antecedent, type SentenceContext} from './context.ts';
import {type Draft, type Side, sideOf} from './draft.ts';
import {lowerOf} from './items.ts';
import type {VerbForm} from './lexicon.ts';

const beForms = /^(?:is|are|was|were|be|been|being|gets|got|'s)$/;
const modals = /^(?:to|will|would|can|could|may|might|must|should|not)$/;

interface Reading {
	readonly frame: VerbFrame;
	readonly at: number;
	readonly passive: boolean;
	readonly subject: Place | null;
	readonly behind: Arguments;
}

/** A past form behind a form of "be", or followed by "by". */
function isPassive(context: SentenceContext, at: number, form: VerbForm): boolean {
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
function isHyphenated(context: SentenceContext, at: number): boolean {
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
function isNoun(context: SentenceContext, at: number): boolean {
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

const needMet = (reading: Reading, context: SentenceContext): boolean => {
	const {frame, behind} = reading;
	const has = (words: ReadonlySet<string>): boolean => behind.words.some(word => words.has(word));
	switch (frame.needs) {
		case 'amount':
			return (
				sumOf(reading, context) !== null ||
				behind.words.some(word => /^(?:tens|hundreds|millions|billions|trillions)$/.test(word)) ||
				behind.counts.some(count => count.item.kind === 'count' && count.item.amount.fuzzy)
			);
		case 'goods':
			return (
				!has(context.lexicon.stakeWords) &&
				(has(context.lexicon.goods) || behind.parties.some(party => party.item.kind === 'name' && party.item.product))
			);
		case 'stake':
			return has(context.lexicon.stakeWords);
		case 'sum':
			return behind.amounts.some(amount => amount.preposition === '');
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

function roleAt(party: Argument, reading: Reading): DealRole | null {
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

/** "invests in Texas": a place is no company. */
function isPlace(party: Argument, context: SentenceContext): boolean {
	if (party.item.kind !== 'stranger') return false;
	const {start, end} = party.item;
	// "Texas data centers", "Hopper chips": the name only describes the goods.
	const next = context.items[party.at + 1];
	if (
		next?.kind === 'word' &&
		!isPreposition(next) &&
		!isBoundary(next) &&
		!/^(?:and|or|to|at|alone|this|last|next|each|worth|valued|instead|today|yesterday|also|earlier|later|again|over|through|by)$/.test(
			next.lower,
		)
	)
		return true;
	const name = context.text.slice(start, end).toLowerCase().replace(/'s$/, '');
	return context.rules.places.some(
		place => name === place || name.startsWith(`${place} `) || name.endsWith(` ${place}`),
	);
}

/** "a deal with Z to buy": Z stands between subject and verb. */
function partnerBefore(reading: Reading, context: SentenceContext): Place | null {
	const from = reading.subject?.at ?? -1;
	if (from < 0) return null;
	for (let at = reading.at - 1; at > from + 1; at--) {
		const item = context.items[at];
		if (item?.kind === 'name' && lowerOf(context.items[at - 1]) === 'with') return {item, at};
	}
	return null;
}

function kindOf(reading: Reading, role: DealRole | null, context: SentenceContext): DealKind {
	const {frame, behind} = reading;
	const has = (words: ReadonlySet<string>): boolean => behind.words.some(word => words.has(word));
	// "raised $5 billion in equity and debt" is not a loan.
	if (
		frame.kind === 'invest' &&
		frame.subject === 'to' &&
		has(context.lexicon.debtWords) &&
		!has(context.lexicon.stakeWords)
	)
		return 'debt';
	// "receives $3 million from X for hosting": paid for goods, not invested.
	if (frame.needs === 'sum' && has(context.lexicon.goods)) return 'purchase_commitment';
	if (role === 'owned') return 'ownership';
	if (role === 'stake') return 'invest';
	return frame.kind;
}

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

function rolesOf(reading: Reading, context: SentenceContext): Roles {
	const {frame, subject, passive, behind} = reading;
	const roles: Roles = {from: null, to: null, parties: [], kind: null};
	const lessee = behind.parties.some(party => roleAt(party, reading) === 'lessee');
	const subjectRole = passive ? frame.object : lessee ? 'to' : frame.subject;
	const subjectSide = subject ? sideOf(subject.item, item => antecedent(context, item)) : null;
	if (subjectSide) put(roles, subjectRole, subjectSide);
	const bought = behind.words.some(word => context.lexicon.stakeWords.has(word));
	for (const party of behind.parties) {
		const role = roleAt(party, reading);
		// "backed by X's commitment": not by X.
		if (frame.kind === 'backing' && role === 'from' && party.item.kind === 'name' && party.item.possessive) continue;
		const thing = party.item.kind === 'pronoun' && (party.preposition === 'of' || frame.kind === 'ownership');
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

/** "raised to $49 from $48": ends of a move. */
const notTheSum = /^(?:to|from|than|versus|by|until)$/;

/** The sum behind the verb; of a passive the one before it ("$2 million was invested in"). */
function sumOf(reading: Reading, context: SentenceContext): Amount | null {
	const behind = reading.behind.amounts.find(amount => !notTheSum.test(amount.preposition))?.item;
	if (behind?.kind === 'amount') return behind.amount;
	if (!reading.passive) return null;
	const before = context.items.slice(Math.max(0, reading.at - 8), reading.at).findLast(item => item.kind === 'amount');
	return before?.kind === 'amount' ? before.amount : null;
}

/** As many sums as companies, told "respectively". */
function respectively(context: SentenceContext, behind: Arguments, count: number): readonly Amount[] {
	if (count < 2 || !/\brespectively\b/i.test(context.text)) return [];
	const sums = behind.amounts.map(({item}) => item).filter(item => item.kind === 'amount');
	return sums.length === count ? sums.map(item => item.amount) : [];
}

const firmly =
	/^(?:agree|agrees|agreed|commit|commits|committed|commitment|commitments|pledge|pledged|contract|contracted|deal|sign|signed|agreement)$/;

function draftOf(reading: Reading, context: SentenceContext): Draft {
	const {frame, at, subject, behind} = reading;
	const roles = rolesOf(reading, context);
	const kind = kindOf(reading, roles.kind, context);
	const first = subject?.at ?? at;
	const between = context.items.slice(first, at).map(lowerOf);
	const count = behind.counts[0]?.item;
	return {
		from: roles.from,
		to: roles.to,
		parties: roles.parties,
		paid: null,
		pays: null,
		kind,
		explicit: true,
		amount: sumOf(reading, context),
		each: respectively(context, behind, Math.max(roles.from?.ids.length ?? 0, roles.to?.ids.length ?? 0)),
		shared: false,
		countText: count ? goodsText(context, count.start, behind) : null,
		oneSided:
			kind === 'debt' ||
			(kind === 'invest' && frame.subject === 'to') ||
			(kind === 'purchase_commitment' && between.some(word => firmly.test(word))),
		definite: false,
		first: Math.min(first, at),
		head: at,
		end: behind.end,
	};
}

/** "50,000 GPUs": the count up to the first word of goods. */
function goodsText(context: SentenceContext, start: number, behind: Arguments): string | null {
	const counted = context.items.find(item => item.start >= start);
	if (
		counted?.kind === 'count' &&
		counted.amount.fuzzy &&
		counted.amount.unit === 'count' &&
		behind.counts[0]?.item.start === start &&
		!behind.words.some(word => context.lexicon.goods.has(word))
	)
		return counted.amount.text;
	const goods = context.items.find(
		item => item.start >= start && item.kind === 'word' && context.lexicon.goods.has(item.lower),
	);
	const last = context.items[behind.end - 1];
	return goods && last && goods.end <= last.end ? context.text.slice(start, goods.end) : null;
}

/** "$2 million in A and $1 million in B", "$5 million and B $10 million in C": a second sum with a company of its own. */
function further(reading: Reading, first: Draft, context: SentenceContext): readonly Draft[] {
	const {behind, frame} = reading;
	if (first.each.length > 0 || frame.kind === 'ownership') return [];
	return behind.amounts.slice(1).flatMap((sum): readonly Draft[] => {
		if (sum.item.kind !== 'amount') return [];
		const [joint, name] = [lowerOf(context.items[sum.at - 1]), context.items[sum.at - 1]];
		const draft: Draft = {...first, amount: sum.item.amount, head: sum.at};
		if (name?.kind === 'name' && /^(?:and|,|while)$/.test(lowerOf(context.items[sum.at - 2])))
			return frame.subject === 'from' ? [{...draft, from: sideOf(name, () => [])}] : [];
		if (joint !== 'and' && joint !== ',') return [];
		const other = behind.parties.find(party => party.at > sum.at && roleAt(party, reading) === 'to');
		return other && frame.subject === 'from' ? [{...draft, to: sideOf(other.item, () => [])}] : [];
	});
}

/** "back up a claim", "back out": no backing. */
const isPhrasal = (context: SentenceContext, at: number, frame: VerbFrame): boolean =>
	frame.kind === 'backing' && /^(?:up|out|off|down|away|into|to|that)$/.test(lowerOf(context.items[at + 1]));

/** Drafts of every deal verb of the sentence. */
export function verbDrafts(context: SentenceContext): readonly Draft[] {
	const drafts: Draft[] = [];
	for (const [at, item] of context.items.entries()) {
		if (item.kind !== 'word' || isNoun(context, at) || isHyphenated(context, at)) continue;
		for (const {frame, form} of context.lexicon.verbs.get(item.lower) ?? []) {
			const passive = isPassive(context, at, form);
			const reading: Reading = {
				frame,
				at,
				passive,
				subject: subjectOf(context.items, at, context.lexicon.standIns),
				behind: argumentsFrom(context.items, at + 1, context.lexicon.goods),
			};
			if (!needMet(reading, context) || isPhrasal(context, at, frame)) continue;
			const draft = draftOf(reading, context);
			drafts.push(draft, ...further(reading, draft, context));
			break;
		}
	}
	return drafts;
}
