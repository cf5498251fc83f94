// How much of the stated money goes round: pair table, weighted reciprocity, share of cycles.

import {type Circularity, cashKinds, type Deal, type DealKind, type PairFlow} from '../../model/deal.ts';
import {cyclesOf} from './find-loops.ts';
import {type MoneyEdge, type MoneyGraph, moneyDeals, moneyGraph} from './money-graph.ts';

const funding: readonly DealKind[] = ['invest', 'debt', 'backing', 'equity_grant'];

const all = (graph: MoneyGraph): readonly MoneyEdge[] => [...graph.values()].flatMap(row => [...row.values()]);

const stated = (edge: MoneyEdge | undefined): number | null => (edge?.known ? edge.usd : null);

/** Funder first; where both or neither fund, the smaller name. */
function pairOf(one: MoneyEdge, other: MoneyEdge, kinds: ReadonlyMap<string, DealKind>): PairFlow {
	const funds = (edge: MoneyEdge): boolean => edge.dealIds.some(id => funding.includes(kinds.get(id) as DealKind));
	const turned = funds(other) && !funds(one);
	const [there, back] = turned ? [other, one] : [one, other];
	const [out, returned] = [stated(there), stated(back)];
	const both = out !== null && returned !== null && out > 0;
	return {
		a: there.from,
		b: there.to,
		out,
		back: returned,
		roundTrip: both ? Math.min(out, returned) / out : null,
		coverage: both ? returned / out : null,
		dealIds: [...there.dealIds, ...back.dealIds],
	};
}

function pairsOf(graph: MoneyGraph, kinds: ReadonlyMap<string, DealKind>): readonly PairFlow[] {
	return all(graph).flatMap(edge => {
		const back = graph.get(edge.to)?.get(edge.from);
		return back && edge.from < edge.to ? [pairOf(edge, back, kinds)] : [];
	});
}

/**
 * Σ min(w_ij, w_ji) / Σ w_ij over ordered pairs (Squartini et al. 2013): 0 when nothing comes back, 1 when all does.
 * null without any stated sum.
 */
export function weightedReciprocity(graph: MoneyGraph): number | null {
	const edges = all(graph);
	const total = edges.reduce((sum, edge) => sum + edge.usd, 0);
	if (total <= 0) return null;
	return edges.reduce((sum, edge) => sum + Math.min(edge.usd, graph.get(edge.to)?.get(edge.from)?.usd ?? 0), 0) / total;
}

interface Candidate {
	readonly cycle: readonly string[];
	readonly bottleneck: number;
}

/** Largest bottleneck first, then the shorter, then by name. */
function better(a: Candidate | null, b: Candidate): Candidate {
	if (!a || b.bottleneck > a.bottleneck) return b;
	// Candidates come in order of their names: the earlier wins a tie.
	return b.bottleneck === a.bottleneck && b.cycle.length < a.cycle.length ? b : a;
}

/**
 * Share of the stated money that runs in cycles, greedy: the cycle with the largest bottleneck is taken out, bottleneck
 * times length counted, until none is left. Reciprocity misses loops over three companies; this does not.
 */
export function cycleShare(graph: MoneyGraph): number | null {
	const left = new Map(all(graph).map(edge => [`${edge.from}\u0000${edge.to}`, edge.usd]));
	const total = [...left.values()].reduce((sum, usd) => sum + usd, 0);
	if (total <= 0) return null;
	const keysOf = (cycle: readonly string[]): readonly string[] =>
		cycle.map((from, at) => `${from}\u0000${cycle[(at + 1) % cycle.length]}`);
	const {cycles} = cyclesOf(graph);
	let counted = 0;
	for (;;) {
		let best: Candidate | null = null;
		for (const cycle of cycles) {
			const bottleneck = Math.min(...keysOf(cycle).map(key => left.get(key) ?? 0));
			if (bottleneck > 0) best = better(best, {cycle, bottleneck});
		}
		if (!best) return counted / total;
		counted += best.bottleneck * best.cycle.length;
		for (const key of keysOf(best.cycle)) left.set(key, (left.get(key) ?? 0) - best.bottleneck);
	}
}

/** The figures of the pair table, reciprocity and cycle share over stated sums; what has no stated sum is counted in `edgesWithoutAmount`. */
export function circularity(deals: readonly Deal[]): Circularity {
	const graph = moneyGraph(deals);
	const drawn = moneyDeals(deals);
	return {
		weightedReciprocity: weightedReciprocity(graph),
		cycleShare: cycleShare(graph),
		edges: drawn.length,
		edgesWithoutAmount: drawn.filter(deal => deal.amountUSD === null || !cashKinds.includes(deal.kind)).length,
		pairs: pairsOf(graph, new Map(deals.map(deal => [deal.id, deal.kind]))),
		truncated: cyclesOf(graph).truncated,
	};
}
