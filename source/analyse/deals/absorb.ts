// A deal told again in other words: which of two tellings speak of the same money.

import {type DealKind, dealStatuses, type FoundDeal} from '../../model/deal.ts';

/** Kinds that name the same thing more or less exactly; the earlier is the more exact. */
const families: readonly (readonly DealKind[])[] = [
	['invest', 'backing', 'ownership'],
	['cloud_contract', 'lease', 'purchase_commitment', 'supply'],
	['debt'],
	['equity_grant'],
	['joint_venture', 'partnership'],
];

type Told = Pick<FoundDeal, 'from' | 'to' | 'kind' | 'amountUSD' | 'amountText' | 'directed' | 'status'>;

const familyOf = (kind: DealKind): number => families.findIndex(family => family.includes(kind));

/** Kinds that may name the same deal. */
export const isKin = (a: DealKind, b: DealKind): boolean => familyOf(a) === familyOf(b);

/** Within 1 % of the larger. */
export const sameAmount = (a: number, b: number): boolean => Math.abs(a - b) <= 0.01 * Math.max(a, b);

const samePair = (a: Told, b: Told): boolean => a.from === b.from && a.to === b.to;
const sameTwo = (a: Told, b: Told): boolean => samePair(a, b) || (a.from === b.to && a.to === b.from);
const isKnown = (deal: Told): boolean => deal.from !== null && deal.to !== null;

/** The same sum to or from the same company, the other end left out: "closed a loan of $3 million". */
function isOpenEnd(deal: Told, again: Told): boolean {
	if (
		isKnown(again) ||
		deal.amountUSD === null ||
		again.amountUSD === null ||
		!sameAmount(deal.amountUSD, again.amountUSD)
	)
		return false;
	return again.from === null ? again.to === deal.to : again.from === deal.from;
}

/** True when `again` tells `deal` once more: same ends, kin in kind, no other sum. */
export function isSameDeal(deal: Told, again: Told): boolean {
	// History is told to compare: it says nothing about the deals of today.
	if ((deal.status === 'historical') !== (again.status === 'historical')) return false;
	if (again.kind === 'partnership' && again.amountUSD === null) return isKnown(again) && sameTwo(deal, again);
	if (familyOf(deal.kind) !== familyOf(again.kind)) return false;
	if (isOpenEnd(deal, again)) return true;
	if (!(deal.directed && again.directed ? samePair(deal, again) : sameTwo(deal, again))) return false;
	if (deal.amountUSD !== null && again.amountUSD !== null) return sameAmount(deal.amountUSD, again.amountUSD);
	if (!isKnown(deal) && deal.amountUSD !== again.amountUSD) return false;
	return true;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The exacter first: both ends known, a sum, the more exact kind, explicit. The last keys only make the order total. */
export function byExactness(a: Told & {readonly explicit: boolean}, b: Told & {readonly explicit: boolean}): number {
	const rank = (deal: Told): number => families[familyOf(deal.kind)]?.indexOf(deal.kind) ?? 0;
	return (
		Number(isKnown(b)) - Number(isKnown(a)) ||
		Number(b.amountUSD !== null) - Number(a.amountUSD !== null) ||
		Number(a.kind === 'partnership') - Number(b.kind === 'partnership') ||
		Number(b.explicit) - Number(a.explicit) ||
		rank(a) - rank(b) ||
		(b.amountUSD ?? 0) - (a.amountUSD ?? 0) ||
		Number(b.amountText !== null) - Number(a.amountText !== null) ||
		byText(a.amountText ?? '', b.amountText ?? '')
	);
}

export const weakest = (deals: readonly Pick<FoundDeal, 'status'>[]): FoundDeal['status'] =>
	dealStatuses.find(status => deals.some(deal => deal.status === status)) ?? 'stated';

/** Where groups are looked up: by their two ends, and by either end for tellings that leave the other open. */
function keysOf(deal: Told): readonly string[] {
	const pair = [deal.from ?? '', deal.to ?? ''].toSorted().join('\u0000');
	return [pair, `from ${deal.from}`, `to ${deal.to}`];
}

/** Tellings grouped by the deal they tell; the exactest leads its group. Near-linear: only deals that share an end meet. */
export function grouped<T extends Told & {readonly explicit: boolean}>(deals: readonly T[]): readonly (readonly T[])[] {
	const groups: T[][] = [];
	const index = new Map<string, T[][]>();
	for (const deal of deals.toSorted(byExactness)) {
		const [pair = '', from = '', to = ''] = keysOf(deal);
		const candidates = isKnown(deal) ? index.get(pair) : index.get(deal.from === null ? to : from);
		const group = candidates?.find(some => isSameDeal(some[0] as T, deal));
		if (group) {
			group.push(deal);
			continue;
		}
		const fresh = [deal];
		groups.push(fresh);
		for (const key of keysOf(deal)) {
			const list = index.get(key);
			if (list) list.push(fresh);
			else index.set(key, [fresh]);
		}
	}
	return groups;
}

/** All tellings, in reading order, those of one deal made alike in kind and sum so that they merge. */
export function absorbed(deals: readonly FoundDeal[]): readonly FoundDeal[] {
	return grouped(deals)
		.flatMap(group => {
			const [lead] = group as readonly [FoundDeal, ...FoundDeal[]];
			const bySentence = new Map(group.toReversed().map(deal => [deal.sentence, deal]));
			return [...bySentence.values()].map(deal => ({
				...deal,
				from: lead.from,
				to: lead.to,
				directed: lead.directed,
				kind: lead.kind,
				amountUSD: lead.amountUSD,
				amountText: lead.amountText,
				comparator: lead.comparator,
				term: deal.term ?? lead.term,
			}));
		})
		.toSorted((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
}
