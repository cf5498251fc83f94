// The same measure over the same time told once as a rise and once as a fall.

import {evidenceOf, factPairs, firstOfEach} from './claim-pairs.ts';
import type {FoundConflict, Related} from './related.ts';

const moves = new Set(['return', 'change_abs', 'relative_return', 'amount', 'count']);
// "fell in early trade, then rose": two moments of one day.
const timed = new Set(['none', 'point', 'future']);

/** Conflicts of this kind. */
export function oppositeDirections(related: Related): readonly FoundConflict[] {
	const pairs = factPairs(related).filter(
		([a, b]) =>
			moves.has(a.claim.metric) &&
			!timed.has(a.claim.window.type) &&
			a.claim.direction !== 'none' &&
			b.claim.direction !== 'none' &&
			a.claim.direction !== b.claim.direction,
	);
	return firstOfEach(pairs, ([a]) => `${a.claim.subject} ${a.claim.metric} ${JSON.stringify(a.claim.window)}`).map(
		pair => {
			const [up, down] = pair[0].claim.direction === 'up' ? pair : [pair[1], pair[0]];
			return {
				kind: 'opposite-direction',
				summary: `${up.claim.subject ?? up.claim.item ?? 'It'} is told up ${up.claim.valueText} in one place and down ${down.claim.valueText} in another, over the same time.`,
				evidence: evidenceOf(pair),
			};
		},
	);
}
