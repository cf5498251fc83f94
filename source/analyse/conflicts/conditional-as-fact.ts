// A number told under a condition or as a forecast, and elsewhere as something that is.

import {evidenceOf, firstOfEach, type Statement, statementPairs} from './claim-pairs.ts';
import type {FoundConflict, Related} from './related.ts';

const isOpen = ({claim}: Statement): boolean =>
	claim.modality === 'conditional' || claim.modality === 'forecast' || claim.modality === 'potential';
const isFact = ({claim}: Statement): boolean => claim.modality === 'asserted' && claim.hedges.length === 0;
const sameValue = (a: Statement, b: Statement): boolean =>
	a.claim.value === b.claim.value && a.claim.direction === b.claim.direction;

/** Conflicts of this kind: the open wording first, then the firm one. */
export function conditionalsAsFact(related: Related): readonly FoundConflict[] {
	const pairs = statementPairs(related).flatMap(([a, b]): readonly (readonly [Statement, Statement])[] => {
		if (!sameValue(a, b)) return [];
		if (isOpen(a) && isFact(b)) return [[a, b]];
		return isOpen(b) && isFact(a) ? [[b, a]] : [];
	});
	return firstOfEach(pairs, ([a]) => `${a.claim.subject} ${a.claim.metric} ${a.claim.valueText}`).map(pair => {
		const [open] = pair;
		return {
			kind: 'conditional-as-fact',
			summary: `${open.claim.subject ?? 'The'} ${open.claim.item ?? open.claim.metric.replace('_', ' ')} ${open.claim.valueText} is told as ${open.claim.modality} and elsewhere as a fact.`,
			evidence: evidenceOf(pair),
		};
	});
}
