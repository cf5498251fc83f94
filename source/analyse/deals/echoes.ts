// "The $3 billion contract": a deal named again by its sum alone, without its companies.

import type {FoundDeal} from '../../model/deal.ts';
import type {Sentence} from '../../model/sentence.ts';
import {sameAmount} from './absorb.ts';
import type {SentenceContext} from './context.ts';
import type {Draft} from './draft.ts';
import {statusOf} from './status.ts';

export interface Echo {
	readonly usd: number;
	readonly kind: Draft['kind'];
	readonly status: FoundDeal['status'];
	readonly sentence: Sentence;
}

/** The echo of a draft that names nobody; none when it speaks of a new deal ("a contract") or of no dollars. */
export function echoOf(
	draft: Draft,
	{context, sentence}: {readonly context: SentenceContext; readonly sentence: Sentence},
): readonly Echo[] {
	const usd = draft.amount?.unit === 'USD' ? draft.amount.value : null;
	if (!draft.definite || usd === null || draft.parties.length > 0 || draft.from || draft.to) return [];
	return [{usd, kind: draft.kind, status: statusOf(draft, context), sentence}];
}

/** Tellings of deals found elsewhere in the article whose sum an echo repeats; none where two deals have that sum. */
export function echoed(echoes: readonly Echo[], found: readonly FoundDeal[]): readonly FoundDeal[] {
	return echoes.flatMap(({usd, status, sentence}) => {
		const same = found.filter(deal => deal.amountUSD !== null && sameAmount(deal.amountUSD, usd));
		const pairs = new Set(same.map(deal => `${deal.from} ${deal.to}`));
		const [deal] = same;
		if (!deal || pairs.size !== 1 || same.some(other => other.sentence === sentence.index)) return [];
		return [{...deal, status, sentence: sentence.index, start: sentence.start, end: sentence.end}];
	});
}
