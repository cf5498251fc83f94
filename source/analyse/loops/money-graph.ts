// Deals as a graph: companies are nodes, parallel deals in one direction are one edge with a summed weight.

import {cashKinds, type Deal, type DealKind} from '../../model/deal.ts';

export interface MoneyEdge {
	readonly from: string;
	readonly to: string;
	/** Sum of the stated dollars of cash kinds; 0 when none is stated. */
	readonly usd: number;
	/** At least one sum is stated. */
	readonly known: boolean;
	readonly dealIds: readonly string[];
}

/** Payer -> payee -> edge, both in code-unit order. */
export type MoneyGraph = ReadonlyMap<string, ReadonlyMap<string, MoneyEdge>>;

// A pledge and a grant of shares close a loop, but no cash of theirs is counted. A stake held does not move anything.
const drawn: readonly DealKind[] = [...cashKinds, 'backing', 'equity_grant'];

/** Deals that move something from one known company to another today: not denied, not history, not without direction. */
export function moneyDeals(deals: readonly Deal[]): readonly (Deal & {readonly from: string; readonly to: string})[] {
	return deals.filter(
		(deal): deal is Deal & {readonly from: string; readonly to: string} =>
			deal.directed &&
			deal.from !== null &&
			deal.to !== null &&
			deal.from !== deal.to &&
			deal.status !== 'denied' &&
			deal.status !== 'historical' &&
			drawn.includes(deal.kind),
	);
}

/** Dollars of a deal that may enter a sum, or null. */
export const cashOf = (deal: Deal): number | null => (cashKinds.includes(deal.kind) ? deal.amountUSD : null);

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The graph of a list of deals. */
export function moneyGraph(deals: readonly Deal[]): MoneyGraph {
	const graph = new Map<string, Map<string, MoneyEdge>>();
	const sorted = moneyDeals(deals).toSorted((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to));
	for (const deal of sorted) {
		const row = graph.get(deal.from) ?? new Map<string, MoneyEdge>();
		graph.set(deal.from, row);
		const edge = row.get(deal.to);
		const cash = cashOf(deal);
		row.set(deal.to, {
			from: deal.from,
			to: deal.to,
			usd: (edge?.usd ?? 0) + (cash ?? 0),
			known: (edge?.known ?? false) || cash !== null,
			dealIds: [...(edge?.dealIds ?? []), deal.id],
		});
	}
	return graph;
}
