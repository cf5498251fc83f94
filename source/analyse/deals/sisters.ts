// A second deal named beside the first: "X's investment in Y, coupled with a $3 billion cloud contract".

import type {SentenceContext} from './context.ts';
import type {Draft, Side} from './draft.ts';
import {lowerOf} from './item.ts';

const joins = /^(?:and|plus|alongside|beside|besides|with|as|to|of)$/;
const joinWords = /^(?:coupled|combined|together|along|paired|alongside|beside|besides|plus|well|next|addition|top)$/;

/** "coupled with a", "alongside a", "as well as a" stand right before the draft's phrase. */
function isJoined(draft: Draft, context: SentenceContext): boolean {
	const [near, far] = [lowerOf(context.items[draft.first - 1]), lowerOf(context.items[draft.first - 2])];
	return joins.test(near) && (joinWords.test(near) || joinWords.test(far));
}

const isNamed = (side: Side | null): side is Side => side !== null && side.ids.length > 0;
const isLonely = (draft: Draft): boolean =>
	!isNamed(draft.from) && !isNamed(draft.to) && draft.parties.length === 0 && draft.amount !== null;

/** "a $3 million contract to supply Y": the contract the verb carries out, with its sum. */
function carriedOut(verb: Draft, drafts: readonly Draft[], context: SentenceContext): Draft | undefined {
	if (verb.amount !== null || !isNamed(verb.from) || !isNamed(verb.to)) return undefined;
	if (lowerOf(context.items[verb.head - 1]) !== 'to') return undefined;
	const ids = [...verb.from.ids, ...verb.to.ids];
	return drafts.find(noun => {
		const sides = [noun.from, noun.to, ...noun.parties].filter(isNamed);
		const near = noun.head < verb.head && verb.head - noun.head <= 6;
		return near && noun.amount !== null && sides.length === 1 && sides[0]?.ids.every(id => ids.includes(id)) === true;
	});
}

/**
 * Drafts with what the deal beside them tells: the companies where they name none of their own, the sum and the kind of
 * the contract a verb carries out.
 */
export function withSisters(drafts: readonly Draft[], context: SentenceContext): readonly Draft[] {
	return drafts.map(draft => {
		const contract = carriedOut(draft, drafts, context);
		if (contract) return {...draft, amount: contract.amount, kind: contract.kind ?? draft.kind};
		if (!isLonely(draft) || !isJoined(draft, context)) return draft;
		const sister = drafts.find(
			other => other !== draft && other.head < draft.head && isNamed(other.from) && isNamed(other.to),
		);
		return sister ? {...draft, parties: [sister.from as Side, sister.to as Side]} : draft;
	});
}
