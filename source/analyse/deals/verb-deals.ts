// Deals told by a verb: "X will invest up to $5 billion in Y", "the stake was bought by X".

import type {Amount} from '../../language/amounts.ts';
import type {DealKind} from '../../model/deal.ts';
import type {DealRole, VerbFrame} from '../../rules/deal-frames.ts';
import {type Arguments, argumentsFrom} from './arguments.ts';
import {type Place, subjectOf} from './clause.ts';
import type {SentenceContext} from './context.ts';
import {type Draft, sideOf} from './draft.ts';
import {lowerOf} from './item.ts';
import {needMet} from './verb-needs.ts';
import {isHyphenated, isNoun, isPassive, type Reading, roleAt, sumOf} from './verb-reading.ts';
import {rolesOf} from './verb-roles.ts';

function kindOf(reading: Reading, role: DealRole | null, context: SentenceContext): DealKind {
	const {frame, behind} = reading;
	const has = (words: ReadonlySet<string>): boolean => behind.words.some(word => words.has(word));
	// "raised $5 billion in equity and debt" is not a loan.
	if (frame.kind === 'invest' && has(context.lexicon.debtWords) && !has(context.lexicon.stakeWords)) return 'debt';
	// "receives $3 million from X for hosting": paid for goods, not invested.
	if (frame.needs === 'sum' && has(context.lexicon.goods)) return 'purchase_commitment';
	if (role === 'owned') return 'ownership';
	if (role === 'stake') return 'invest';
	return frame.kind;
}

/** As many sums as companies, told "respectively". */
function respectively(context: SentenceContext, behind: Arguments, count: number): readonly Amount[] {
	if (count < 2 || !/\brespectively\b/i.test(context.text)) return [];
	const sums = behind.amounts.map(({item}) => item).filter(item => item.kind === 'amount');
	return sums.length === count ? sums.map(item => item.amount) : [];
}

const firmly =
	/^(?:agree|agrees|agreed|commit|commits|committed|commitment|commitments|pledge|pledged|contract|contracted|deal|sign|signed|agreement)$/;

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
	if (!goods || !last || goods.end > last.end) return null;
	const text = context.text.slice(start, goods.end);
	// "billions on servers": the goods are what the money is for.
	return / (?:on|for|in|to|from|with) /.test(text) ? (counted?.kind === 'count' ? counted.amount.text : null) : text;
}

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
		shared: behind.words.some(word => /^(?:co-)?led$/.test(word)),
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

/** "$2 million from A and $5 million from B": every payer with the sum right before it. */
function eachPayer({behind, frame}: Reading, first: Draft, context: SentenceContext): readonly Draft[] {
	if (frame.subject !== 'to' || behind.amounts.length < 2) return [];
	return behind.parties.flatMap((party): readonly Draft[] => {
		const sum = context.items[party.at - 2];
		if (party.preposition !== 'from' || sum?.kind !== 'amount') return [];
		return [{...first, from: sideOf(party.item, () => []), amount: sum.amount, head: party.at - 2}];
	});
}

/** "back up a claim", "back out": no backing. */
const isPhrasal = (context: SentenceContext, at: number, frame: VerbFrame): boolean =>
	frame.kind === 'backing' && /^(?:up|out|off|down|away|into|to|that)$/.test(lowerOf(context.items[at + 1]));

/** "Backed by X, Y …": the name behind the opening clause. */
function opened(context: SentenceContext, at: number): Place | null {
	if (at > 0) return null;
	const comma = context.items.findIndex(item => lowerOf(item) === ',');
	const item = context.items[comma + 1];
	return comma > 0 && item?.kind === 'name' ? {item, at: comma + 1} : null;
}

/** "warrants to buy": nothing is bought yet. */
const isOption = ({items, lexicon}: SentenceContext, at: number): boolean =>
	lowerOf(items[at - 1]) === 'to' && lexicon.equityWords.has(lowerOf(items[at - 2]));

/** Drafts of every deal verb of the sentence. */
export function verbDrafts(context: SentenceContext): readonly Draft[] {
	const drafts: Draft[] = [];
	for (const [at, item] of context.items.entries()) {
		if (item.kind !== 'word' || isHyphenated(context, at) || isOption(context, at)) continue;
		for (const {frame, form} of context.lexicon.verbs.get(item.lower) ?? []) {
			if (isNoun(context, at, form)) break;
			const passive = isPassive(context, at, form);
			const reading: Reading = {
				frame,
				at,
				passive,
				subject: subjectOf(context.items, at, context.lexicon.standIns) ?? (passive ? opened(context, at) : null),
				behind: argumentsFrom(context.items, at + 1, context.lexicon),
			};
			if (!needMet(reading, context) || isPhrasal(context, at, frame)) continue;
			const draft = draftOf(reading, context);
			const each = eachPayer(reading, draft, context);
			drafts.push(...(each.length > 0 ? each : [draft, ...further(reading, draft, context)]));
			break;
		}
	}
	return drafts;
}
