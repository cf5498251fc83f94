// Tells the same statement told twice: same subject, metric, value, unit, direction and window, ending on days that agree.

import type {FoundClaim} from '../../model/claim.ts';

const item = (claim: FoundClaim): string =>
	claim.metric === 'amount' || claim.metric === 'count' ? (claim.item ?? '').toLowerCase() : '';

/** What two tellings must share, whatever their day and comparator. */
export function sameKey(claim: FoundClaim): string {
	return JSON.stringify([
		claim.subject,
		claim.metric,
		claim.value,
		claim.unit,
		claim.direction,
		claim.window,
		claim.benchmark,
		claim.negated,
		item(claim),
		claim.value === null ? claim.valueText : '',
	]);
}

/** True when nothing speaks against both ending on one day. An unsaid day agrees with any. */
export function sameEnd(a: FoundClaim, b: FoundClaim): boolean {
	if (a.asOf !== null && b.asOf !== null) return a.asOf === b.asOf;
	if (a.endDays && b.endDays) return a.endDays[0] <= b.endDays[1] && b.endDays[0] <= a.endDays[1];
	const [known, range] = a.asOf === null ? [b.asOf, a.endDays] : [a.asOf, b.endDays];
	return known === null || !range || (range[0] <= known && known <= range[1]);
}

const rank: Readonly<Record<string, number>> = {asserted: 4, reported: 3, forecast: 2, conditional: 1, potential: 0};

/** How much a telling says: a stated day before a narrow range before a wide one, the weaker wording on ties. */
export function precision(claim: FoundClaim): number {
	const days =
		claim.asOf !== null
			? 0
			: claim.endDays
				? Number(claim.endDays[1].slice(8)) - Number(claim.endDays[0].slice(8)) + 1
				: 99;
	return -days * 10 - (rank[claim.modality] ?? 0);
}
