// "The $3 billion contract", "The deal was called off": a deal named again without its companies.

import type {Amount} from '../../language/amounts.ts';
import type {DealStatus, FoundDeal} from '../../model/deal.ts';
import {isKin, sameAmount} from './absorb.ts';
import {type Draft, noSide} from './draft.ts';
import {dealsOf, type Reader} from './settle.ts';
import {statusOf} from './status.ts';

export interface Echo {
	readonly draft: Draft;
	readonly amount: Amount | null;
	readonly kind: Draft['kind'];
	readonly status: DealStatus;
	readonly reader: Reader;
}

/** Only these say something of a deal that is told without a sum: it is off, or not yet sure. */
const doubts: readonly DealStatus[] = ['denied', 'potential'];

/** The echo of a draft that names nobody; none when it speaks of a new deal ("a contract") or tells nothing of it. */
export function echoOf(draft: Draft, reader: Reader): readonly Echo[] {
	if (!draft.definite || draft.parties.length > 0 || draft.from || draft.to) return [];
	const amount = draft.amount?.unit === 'USD' && draft.amount.value !== null ? draft.amount : null;
	const status = statusOf(draft, reader.context);
	if (amount === null && (draft.amount !== null || !doubts.includes(status))) return [];
	return [{draft, amount, kind: draft.kind, status, reader}];
}

/** Deals of the last sentence before this one that tells any, at most two sentences back. */
function before(found: readonly FoundDeal[], sentence: number): readonly FoundDeal[] {
	const near = found.filter(deal => deal.sentence < sentence && deal.sentence >= sentence - 2);
	const last = Math.max(...near.map(deal => deal.sentence));
	return near.filter(deal => deal.sentence === last);
}

const onePair = (deals: readonly FoundDeal[]): FoundDeal | null =>
	new Set(deals.map(deal => `${deal.from} ${deal.to}`)).size === 1 ? (deals[0] ?? null) : null;

function meant(echo: Echo, found: readonly FoundDeal[]): FoundDeal | null {
	const usd = echo.amount?.value ?? null;
	const near = before(found, echo.reader.sentence.index).filter(
		deal => echo.kind === null || isKin(echo.kind, deal.kind) || deal.kind === 'partnership',
	);
	if (usd === null) return onePair(near);
	const same = found.filter(deal => deal.amountUSD !== null && sameAmount(deal.amountUSD, usd));
	if (same.length > 0) return same.some(deal => deal.sentence === echo.reader.sentence.index) ? null : onePair(same);
	// "200 megawatts" is counted goods, "€2 billion" another sum.
	return onePair(near.filter(deal => deal.amountUSD === null && !/\p{Sc}/u.test(deal.amountText ?? '')));
}

/** Tellings of the deals that echoes speak of: of the same sum, or of the one told right before; none where two could be meant. */
export function echoed(echoes: readonly Echo[], found: readonly FoundDeal[]): readonly FoundDeal[] {
	return echoes.flatMap(echo => {
		const deal = meant(echo, found);
		if (!deal) return [];
		// "X and Y signed a contract. It is worth $2 million": with the sum known, who pays can be told.
		if (deal.kind === 'partnership' && echo.amount && deal.from !== null && deal.to !== null)
			return dealsOf({...echo.draft, parties: [deal.from, deal.to].map(id => ({...noSide, ids: [id]}))}, echo.reader);
		const {start, end, index} = echo.reader.sentence;
		const sum = echo.amount && deal.amountUSD === null ? sumOf(echo.amount) : {};
		return [{...deal, ...sum, status: echo.status, sentence: index, start, end}];
	});
}

const sumOf = ({value, text, comparator}: Amount): Pick<FoundDeal, 'amountUSD' | 'amountText' | 'comparator'> => ({
	amountUSD: value,
	amountText: text,
	comparator,
});
