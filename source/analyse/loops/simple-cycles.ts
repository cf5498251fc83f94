// Simple cycles of a directed graph up to a length: Johnson (1975) inside each strong component, with the length bound
// of Gupta and Suzumura (2021).

import {type Graph, strongComponents} from './strong-components.ts';

export interface Cycles {
	/** Each begins with its smallest node; the last points to the first. */
	readonly cycles: readonly (readonly string[])[];
	/** There are more than were asked for. */
	readonly truncated: boolean;
}

interface Search {
	readonly graph: Graph;
	readonly within: ReadonlySet<string>;
	readonly start: string;
	readonly longest: number;
	/** A node at depth `lock` or deeper cannot reach the start within the bound. */
	readonly lock: Map<string, number>;
	/** Nodes to look at again once a node is unlocked. */
	readonly waiting: Map<string, Set<string>>;
	readonly path: string[];
	/** Gives back false to stop. */
	readonly found: (cycle: readonly string[]) => boolean;
}

const lockOf = (search: Search, node: string): number => search.lock.get(node) ?? search.longest;

/** A node from which the start is `distance` steps away may be entered again that much shallower. */
function unlock(search: Search, node: string, distance: number): void {
	const depth = search.longest - distance + 1;
	if (lockOf(search, node) >= depth) return;
	search.lock.set(node, depth);
	for (const other of search.waiting.get(node) ?? [])
		if (!search.path.includes(other)) unlock(search, other, distance + 1);
}

/** Steps from the end of the path back to the start, or `longest` when there is no way; null: stopped. */
function extend(search: Search): number | null {
	const node = search.path.at(-1) as string;
	const targets = (search.graph.get(node) ?? []).filter(target => search.within.has(target));
	let distance = search.longest;
	for (const target of targets) {
		if (target === search.start) {
			if (!search.found([...search.path])) return null;
			distance = 1;
		} else if (search.path.length < lockOf(search, target)) {
			search.path.push(target);
			search.lock.set(target, search.path.length);
			const further = extend(search);
			if (further === null) return null;
			distance = Math.min(distance, further + 1);
		}
	}
	search.path.pop();
	if (distance < search.longest) unlock(search, node, distance);
	else
		for (const target of targets) {
			const waiting = search.waiting.get(target) ?? new Set();
			search.waiting.set(target, waiting.add(node));
		}
	return distance;
}

/**
 * Cycles of 2 to `longest` nodes, at most `limit`, in code-unit order of their nodes. Self-loops are no cycles.
 * O((n + e)(c + 1) · longest) for c cycles.
 */
export function simpleCycles(graph: Graph, longest: number, limit: number): Cycles {
	const cycles: (readonly string[])[] = [];
	let truncated = false;
	const take = (cycle: readonly string[]): boolean => {
		if (cycle.length < 2) return true;
		if (cycles.length === limit) truncated = true;
		else cycles.push(cycle);
		return !truncated;
	};
	for (const component of strongComponents(graph).filter(nodes => nodes.length > 1)) {
		const left = new Set(component);
		for (const start of component) {
			if (truncated) break;
			extend({
				graph,
				within: left,
				start,
				longest,
				lock: new Map([[start, 1]]),
				waiting: new Map(),
				path: [start],
				found: take,
			});
			left.delete(start);
		}
	}
	const key = (cycle: readonly string[]): string => cycle.join('\u0000');
	return {cycles: cycles.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)), truncated};
}
