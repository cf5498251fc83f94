// "Under the pact, X will put in $2 million": the other end is the partner of the deal told right before.

import type {FoundDeal} from '../../model/deal.ts';
import type {SentenceContext} from './context.ts';
import {type Draft, noSide, type Side} from './draft.ts';

const refers =
	/\b(?:under|as part of|per|with|through|for)\s+(?:it|(?:the|this|that|its|their)(?: [a-z-]+){0,2} (?:deal|pact|agreement|contract|accord|arrangement|terms|partnership|alliance|transaction|tie-up))\b|\bin (?:return|exchange)\b/i;

/** The two companies of the deals of the sentence before; null when these are not two. */
export function pairOf(deals: readonly FoundDeal[]): readonly [string, string] | null {
	const ids = [...new Set(deals.flatMap(deal => [deal.from, deal.to]).filter(id => id !== null))];
	const [a, b] = ids;
	return ids.length === 2 && a !== undefined && b !== undefined ? [a, b] : null;
}

const otherOf = (side: Side | null, [a, b]: readonly [string, string]): string | null => {
	if (side?.ids.length !== 1) return null;
	return side.ids[0] === a ? b : side.ids[0] === b ? a : null;
};

const isOpen = (side: Side | null): boolean => side === null || (side.ids.length === 0 && side.missing === null);

/** The draft with its open end filled by the partner, when the sentence speaks of the deal before and tells a sum. */
export function withPartner(draft: Draft, context: SentenceContext, pair: readonly [string, string] | null): Draft {
	const told = draft.amount !== null || draft.countText !== null;
	if (pair === null || !told || draft.parties.length > 0 || !refers.test(context.text)) return draft;
	const [from, to] = [otherOf(draft.to, pair), otherOf(draft.from, pair)];
	if (isOpen(draft.to) && to !== null) return {...draft, to: {...noSide, ids: [to]}};
	if (isOpen(draft.from) && from !== null) return {...draft, from: {...noSide, ids: [from]}};
	return draft;
}
