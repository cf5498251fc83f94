// A second deal named beside the first: "X's investment in Y, coupled with a $3 billion cloud contract".

import type {SentenceContext} from './context.ts';
import type {Draft, Side} from './draft.ts';
import {lowerOf} from './items.ts';

const joins = /^(?:and|plus|alongside|with|as)$/;
const joinWords = /^(?:coupled|combined|together|along|paired|alongside|plus|well)$/;

/** "coupled with a", "alongside a", "as well as a" stand right before the draft's phrase. */
function isJoined(draft: Draft, context: SentenceContext): boolean {
	const [near, far] = [lowerOf(context.items[draft.first - 1]), lowerOf(context.items[draft.first - 2])];
	return joins.test(near) && (joinWords.test(near) || joinWords.test(far));
}

const isNamed = (side: Side | null): side is Side => side !== null && side.ids.length > 0;
const isLonely = (draft: Draft): boolean =>
	!isNamed(draft.from) && !isNamed(draft.to) && draft.parties.length === 0 && draft.amount !== null;

/** Drafts with the two companies of the deal beside them, where they name none of their own. */
export function withSisters(drafts: readonly Draft[], context: SentenceContext): readonly Draft[] {
	return drafts.map(draft => {
		if (!isLonely(draft) || !isJoined(draft, context)) return draft;
		const sister = drafts.find(
			other => other !== draft && other.head < draft.head && isNamed(other.from) && isNamed(other.to),
		);
		return sister ? {...draft, parties: [sister.from as Side, sister.to as Side]} : draft;
	});
}
