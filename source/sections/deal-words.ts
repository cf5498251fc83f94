// A deal in words: amount, kind, status. What is only talked about, or has no amount, says so.

import {money} from '../format/numbers.ts';
import {shorten, spaced} from '../format/words.ts';
import type {ToneName} from '../model/block.ts';
import type {Comparator} from '../model/claim.ts';
import type {Deal, DealKind, DealStatus} from '../model/deal.ts';

const kinds: Readonly<Record<DealKind, string>> = {
	invest: 'investment',
	backing: 'backing',
	debt: 'debt',
	equity_grant: 'shares granted',
	ownership: 'ownership',
	cloud_contract: 'cloud contract',
	purchase_commitment: 'purchase commitment',
	supply: 'supply',
	lease: 'lease',
	joint_venture: 'joint venture',
	partnership: 'partnership',
};

export const dealKindWord = (kind: DealKind): string => kinds[kind] ?? spaced(kind);

const comparatorSigns: Readonly<Record<Comparator, string>> = {
	eq: '',
	approx: '~',
	nearly: '<',
	gt: '>',
	gte: '≥',
	lt: '<',
	lte: '≤',
	up_to: '≤',
	between: '~',
};

/** `$9.7bn`, `>$38bn`; the text's own words for an amount without a number; `?` when none is given. */
export function dealAmount({amountUSD, amountText, comparator}: Deal): string {
	if (amountUSD !== null) return comparatorSigns[comparator] + money(amountUSD);
	return amountText === null ? '?' : `“${shorten(amountText, 14)}”`;
}

/** What is not agreed yet is dimmed; what was denied is doubted. */
export function statusTone(status: DealStatus): ToneName {
	if (status === 'denied') return 'contradicted';
	return status === 'potential' || status === 'historical' ? 'muted' : 'plain';
}

/** The status; `implied` where the wording only implies a deal that is otherwise just stated. */
export const statusWord = ({status, explicit}: Deal): string => (explicit || status !== 'stated' ? status : 'implied');

export const arrowOf = ({directed}: Deal): string => (directed ? '→' : '–');

/** The name of a party, or that it was cut out or not told. */
export const partyName = (name: string | null): string => name ?? '(not told)';

/** `Amazon → OpenAI $10bn investment, potential`. */
export const dealWords = (deal: Deal): string =>
	`${partyName(deal.from)} ${arrowOf(deal)} ${partyName(deal.to)} ${dealAmount(deal)} ${dealKindWord(deal.kind)}, ${deal.status}`;
