// A deal, opened: who pays whom, in whose words, and what else flows between the two.

import {longDate} from '../format/dates.ts';
import {spaced} from '../format/words.ts';
import type {Block} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import type {Deal} from '../model/deal.ts';
import {heading, muted, note, paragraph, space, span} from '../sections/blocks.ts';
import {arrowOf, dealAmount, dealKindWord, dealWords, partyName, statusTone} from '../sections/deal-words.ts';
import {loopWords} from '../sections/deals.ts';
import type {Detail, DetailOf} from './detail.ts';
import {facts} from './facts.ts';
import {missing} from './missing.ts';
import {quoteBlocks} from './quotes.ts';

const between = (deal: Deal, other: Deal): boolean =>
	other.id !== deal.id && [other.from, other.to].toSorted().join('\n') === [deal.from, deal.to].toSorted().join('\n');

function others(deal: Deal, {deals, loops}: Briefing): readonly Block[] {
	const same = deals.filter(other => between(deal, other));
	const closed = loops.flatMap((loop, index) => (loop.dealIds.includes(deal.id) ? [{loop, index}] : []));
	if (same.length + closed.length === 0) return [];
	return [
		space,
		heading(2, 'Between the same parties'),
		...same.map(other => paragraph([dealWords(other)], {kind: 'deal', id: other.id}, 2)),
		...closed.map(({loop, index}) =>
			paragraph([span('strong', 'loop '), loopWords(loop, deals)], {kind: 'loop', index}, 5),
		),
	];
}

function amountWords(deal: Deal): string {
	if (deal.amountUSD === null && deal.amountText === null) return 'not told';
	return deal.amountText === null ? dealAmount(deal) : `${dealAmount(deal)}, as written: “${deal.amountText}”`;
}

export const dealDetail: DetailOf<'deal'> = ({id}, {briefing}): Detail => {
	const deal = briefing.deals.find(one => one.id === id);
	if (!deal) return missing('Deal', `the deal ${id}`);
	return {
		title: `Deals › ${partyName(deal.from)} ${arrowOf(deal)} ${partyName(deal.to)}`,
		count: deal.status,
		blocks: [
			paragraph([span('strong', dealWords(deal))]),
			...quoteBlocks(deal.evidence, briefing),
			space,
			facts([
				['payer', deal.directed ? partyName(deal.from) : null],
				['payee', deal.directed ? partyName(deal.to) : null],
				['parties', deal.directed ? null : `${partyName(deal.from)} and ${partyName(deal.to)}, no direction told`],
				['amount', amountWords(deal)],
				['for', dealKindWord(deal.kind)],
				[
					'status',
					[
						span(statusTone(deal.status), deal.status),
						muted(deal.explicit ? '' : ' (implied by the wording, not told as a deal)'),
					],
				],
				['date', deal.date === null ? null : longDate(deal.date)],
				['term', deal.term],
				['compared', deal.comparator === 'eq' ? null : spaced(deal.comparator)],
			]),
			...others(deal, briefing),
			space,
			note('Announced is not paid. A deal told twice keeps its weakest wording.'),
		],
	};
};
