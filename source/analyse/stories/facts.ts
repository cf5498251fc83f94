// The facts an article states, as keys that another article's facts can be compared with.

import type {FoundClaim} from '../../model/claim.ts';
import type {FoundDeal} from '../../model/deal.ts';
import type {ReadArticle} from '../../model/findings.ts';

const significant = (value: number): string => String(Number(value.toPrecision(3)));

/** Stated in more than one digit, or money: "5 %" is told of everything. */
function isDistinctive(claim: FoundClaim): boolean {
	if (claim.historical || claim.subject === null || typeof claim.value !== 'number') return false;
	return claim.unit === 'USD' || claim.valueText.replace(/^0+|[^\d]/g, '').length >= 2;
}

const claimFacts = (claim: FoundClaim): readonly string[] =>
	isDistinctive(claim) ? [`${claim.subject} ${claim.unit} ${significant(claim.value as number)}`] : [];

/** A sum of money is a fact about the payer and about the payee. */
function dealFacts(deal: FoundDeal): readonly string[] {
	if (deal.status === 'historical' || deal.amountUSD === null) return [];
	const sum = significant(deal.amountUSD);
	return [deal.from, deal.to].filter(id => id !== null).map(id => `${id} deal ${sum}`);
}

/** Distinctive facts: entity and number. */
export function factsOf({findings}: ReadArticle): ReadonlySet<string> {
	return new Set([...findings.claims.flatMap(claimFacts), ...findings.deals.flatMap(dealFacts)]);
}

/** All an article tells for novelty: its distinctive facts, and the deals it draws even without a sum. */
export function newsOf(read: ReadArticle): ReadonlySet<string> {
	const edges = read.findings.deals
		.filter(deal => deal.status !== 'historical' && deal.from !== null && deal.to !== null)
		.map(deal => `${deal.from} ${deal.to} ${deal.kind}`);
	return new Set([...factsOf(read), ...edges]);
}
