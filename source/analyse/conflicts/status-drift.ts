// A deal told as possible first and as done later in the same text, without news in between.

import {indexEntities} from '../../language/entity-index.ts';
import {quote} from '../../language/quote.ts';
import type {FoundDeal} from '../../model/deal.ts';
import type {ReadArticle} from '../../model/findings.ts';
import type {Rules} from '../../rules/rules.ts';
import {nameOfKind} from './name-of-kind.ts';
import type {FoundConflict} from './related.ts';

/** Further quotations of the firm wording add nothing. */
const quoted = 3;

const keyOf = (deal: FoundDeal): string => `${deal.from} ${deal.to} ${deal.kind} ${deal.amountUSD}`;

// "They had been in talks; on Monday they signed": a story told in order, not a drift.
const order =
	/\b(?:had been|previously|earlier this|months of|after (?:weeks|months) of|initially|at first|until now|now completed|has since|later)\b/i;

function driftOf(read: ReadArticle, tellings: readonly FoundDeal[], rules: Rules): readonly FoundConflict[] {
	const weak = tellings.find(deal => deal.status === 'potential');
	if (!weak || (weak.from === null && weak.to === null)) return [];
	const text = (deal: FoundDeal): string => read.article.body.text.slice(deal.start, deal.end);
	const firm = tellings.filter(
		deal => deal.status === 'stated' && deal.sentence > weak.sentence && !order.test(text(deal)),
	);
	if (firm.length === 0 || order.test(text(weak))) return [];
	const index = indexEntities(rules.entities);
	const name = (id: string | null): string => (id === null ? '?' : (index.byId.get(id)?.name ?? id));
	const sum = weak.amountText === null ? '' : ` (${weak.amountText})`;
	return [
		{
			kind: 'status-drift',
			summary: `The text calls the ${nameOfKind[weak.kind]} ${name(weak.from)} → ${name(weak.to)}${sum} potential, and later writes as if it were done.`,
			evidence: [weak, ...firm.slice(0, quoted)].map(({start, end}) => quote(read.article, start, end)),
		},
	];
}

/** Conflicts of this kind inside each article. */
export function statusDrifts(read: readonly ReadArticle[], rules: Rules): readonly FoundConflict[] {
	return read.flatMap(one => {
		const groups = new Map<string, FoundDeal[]>();
		for (const deal of one.findings.deals) {
			const list = groups.get(keyOf(deal));
			if (list) list.push(deal);
			else groups.set(keyOf(deal), [deal]);
		}
		return [...groups.values()].flatMap(tellings => driftOf(one, tellings, rules));
	});
}
