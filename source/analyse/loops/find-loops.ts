// Loops: money that comes back to who paid it.

import type {Deal, Loop} from '../../model/deal.ts';
import {type MoneyEdge, type MoneyGraph, moneyGraph} from './money-graph.ts';
import {type Cycles, simpleCycles} from './simple-cycles.ts';

/** A loop over more companies than this says little about any of them. */
const longest = 6;
const limit = 1000;

/** Cycles of a money graph, bounded as above. */
export function cyclesOf(graph: MoneyGraph): Cycles {
	return simpleCycles(new Map([...graph].map(([from, row]) => [from, [...row.keys()]])), longest, limit);
}

/** The edges of a cycle, in order of payment. */
export function edgesOf(cycle: readonly string[], graph: MoneyGraph): readonly MoneyEdge[] {
	return cycle.map((from, at) => graph.get(from)?.get(cycle[(at + 1) % cycle.length] as string) as MoneyEdge);
}

/** Loops with all sums known first, then the shorter, then by name. */
const byInterest = (a: Loop, b: Loop): number =>
	Number(b.knownAmounts) - Number(a.knownAmounts) ||
	a.nodes.length - b.nodes.length ||
	(a.nodes.join('\u0000') < b.nodes.join('\u0000') ? -1 : 1);

/** Every loop of at most six companies, at most a thousand of them (`Circularity.truncated` says when there are more). */
export function findLoops(deals: readonly Deal[]): {readonly loops: readonly Loop[]} {
	const graph = moneyGraph(deals);
	const loops = cyclesOf(graph).cycles.map((cycle): Loop => {
		const edges = edgesOf(cycle, graph);
		return {
			nodes: cycle,
			dealIds: edges.flatMap(edge => edge.dealIds),
			knownAmounts: edges.every(edge => edge.known),
		};
	});
	return {loops: loops.toSorted(byInterest)};
}
