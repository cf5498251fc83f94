// A loop of money, opened: each payment in turn, and what flows back for what flows out.

import {percent} from '../format/numbers.ts';
import type {Block} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import type {Deal, Loop, PairFlow} from '../model/deal.ts';
import {heading, note, paragraph, space, span} from '../sections/blocks.ts';
import {dealWords} from '../sections/deal-words.ts';
import {loopWords, pairWords} from '../sections/deals.ts';
import type {Detail, DetailOf} from './detail.ts';
import {missing} from './missing.ts';
import {quoteBlocks} from './quotes.ts';

/** A pair is part of the loop when its deals are. */
const pairsOf = (loop: Loop, pairs: readonly PairFlow[]): readonly PairFlow[] =>
	pairs.filter(({dealIds}) => dealIds.some(id => loop.dealIds.includes(id)));

const dealBlocks = (deal: Deal, briefing: Briefing): readonly Block[] => [
	paragraph([span('strong', dealWords(deal))], {kind: 'deal', id: deal.id}, 2),
	...quoteBlocks(deal.evidence.slice(0, 2), briefing),
];

export const loopDetail: DetailOf<'loop'> = ({index}, {briefing}): Detail => {
	const loop = briefing.loops[index];
	if (!loop) return missing('Loop', `loop ${index + 1}`);
	const deals = briefing.deals.filter(({id}) => loop.dealIds.includes(id));
	const pairs = pairsOf(loop, briefing.circularity.pairs);
	return {
		title: `Deals › loop of ${loop.nodes.join(', ')}`,
		count: loop.knownAmounts ? '' : 'amounts missing',
		blocks: [
			paragraph([loopWords(loop, briefing.deals)]),
			...pairs.map(pair =>
				paragraph([
					pairWords(pair),
					pair.roundTrip === null ? '' : `, round trip ${percent(pair.roundTrip * 100, 0)} of what goes out`,
				]),
			),
			space,
			heading(2, 'The deals in it'),
			...deals.flatMap(deal => dealBlocks(deal, briefing)),
			space,
			note(
				'Announced is not paid; years and terms differ; “up to” amounts may never be reached; deals without an amount count for nothing here.',
			),
		],
	};
};
