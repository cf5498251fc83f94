// A conflict, opened: both sides in their own words.

import {capital, spaced} from '../format/words.ts';
import type {ConflictKind} from '../model/conflict.ts';
import {note, paragraph, space, span} from '../sections/blocks.ts';
import type {Detail, DetailOf} from './detail.ts';
import {missing} from './missing.ts';
import {quoteBlocks} from './quotes.ts';

const hints: Readonly<Record<ConflictKind, string>> = {
	'different-actor': 'The same act is told of different parties. One may have it wrong, or both may do it.',
	'status-drift': 'What is only possible in one place reads as agreed in another. The weaker wording counts.',
	'conditional-as-fact': 'What one place makes depend on a condition, another states as a fact.',
	'different-number': 'The same thing has different numbers. Their dates and definitions may differ.',
	'reversed-logic': 'Cause and effect read the wrong way round.',
	'sum-mismatch': 'The parts do not add up to the stated whole.',
	'opposite-direction': 'One says up where the other says down. Periods may differ.',
};

export const conflictDetail: DetailOf<'conflict'> = ({id}, {briefing}): Detail => {
	const conflict = briefing.conflicts.find(one => one.id === id);
	if (!conflict) return missing('Conflict', `the conflict ${id}`);
	return {
		title: `Conflicts › ${capital(spaced(conflict.kind))}`,
		count: '',
		blocks: [
			paragraph([span('strong', conflict.summary)]),
			space,
			...quoteBlocks(conflict.evidence, briefing),
			space,
			note(hints[conflict.kind]),
		],
	};
};
