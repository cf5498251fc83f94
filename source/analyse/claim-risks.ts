// Which risks a claim bears on: those that counted the very sentence the claim stands in.

import type {Claim} from '../model/claim.ts';
import type {Evidence} from '../model/evidence.ts';
import type {Risk, RiskId} from '../model/risk.ts';

const placeOf = ({articleId, start}: Evidence): string => `${articleId}:${start}`;

/** The claims with their `risks` filled, in the order of the risks. */
export function withRisks(claims: readonly Claim[], risks: readonly Risk[]): readonly Claim[] {
	const counted = new Map<string, readonly RiskId[]>();
	for (const risk of risks)
		for (const evidence of risk.evidence) {
			const place = placeOf(evidence);
			counted.set(place, [...(counted.get(place) ?? []), risk.id]);
		}
	return claims.map(claim => {
		const found = claim.evidence.flatMap(evidence => counted.get(placeOf(evidence)) ?? []);
		return {...claim, risks: risks.map(risk => risk.id).filter(id => found.includes(id))};
	});
}
