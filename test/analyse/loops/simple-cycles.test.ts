import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {simpleCycles} from '../../../source/analyse/loops/simple-cycles.ts';
import {inputs} from '../../seeded.ts';

const graph = (edges: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> => {
	const rows = new Map<string, string[]>();
	for (const [from, to] of edges) rows.set(from, [...new Set([...(rows.get(from) ?? []), to])].toSorted());
	return rows;
};

/** Every path tried: the slow way that cannot be wrong. */
function byForce(edges: ReadonlyMap<string, readonly string[]>, longest: number): string[] {
	const found: string[] = [];
	const walk = (path: readonly string[]): void => {
		for (const next of edges.get(path.at(-1) as string) ?? []) {
			if (next === path[0] && path.length > 1) found.push(path.join(' '));
			if (next > (path[0] as string) && !path.includes(next) && path.length < longest) walk([...path, next]);
		}
	};
	for (const start of edges.keys()) walk([start]);
	return found.toSorted();
}

const written = (edges: ReadonlyMap<string, readonly string[]>, longest = 6): string[] =>
	simpleCycles(edges, longest, 100_000)
		.cycles.map(cycle => cycle.join(' '))
		.toSorted();

describe('simpleCycles', () => {
	it('finds nothing in an empty graph, a chain and a self-loop', () => {
		expect(written(graph([]))).toEqual([]);
		expect(
			written(
				graph([
					['a', 'b'],
					['b', 'c'],
				]),
			),
		).toEqual([]);
		expect(written(graph([['a', 'a']]))).toEqual([]);
	});

	it('begins each cycle with its smallest node', () => {
		expect(
			written(
				graph([
					['c', 'a'],
					['a', 'b'],
					['b', 'c'],
				]),
			),
		).toEqual(['a b c']);
	});

	it('finds both cycles that share a node', () => {
		expect(
			written(
				graph([
					['a', 'b'],
					['b', 'a'],
					['b', 'c'],
					['c', 'b'],
				]),
			),
		).toEqual(['a b', 'b c']);
	});

	it('finds the 20 cycles of the complete graph of four nodes', () => {
		const nodes = ['a', 'b', 'c', 'd'];
		const all = nodes.flatMap(from => nodes.filter(to => to !== from).map(to => [from, to] as const));
		expect(written(graph(all))).toHaveLength(20);
	});

	it('leaves out cycles over more nodes than asked for', () => {
		const ring = graph([
			['a', 'b'],
			['b', 'c'],
			['c', 'd'],
			['d', 'a'],
			['b', 'a'],
		]);
		expect(written(ring, 3)).toEqual(['a b']);
		expect(written(ring, 4)).toEqual(['a b', 'a b c d']);
	});

	it('stops at the limit and says so', () => {
		const pairs = graph([
			['a', 'b'],
			['b', 'a'],
			['b', 'c'],
			['c', 'b'],
		]);
		expect(simpleCycles(pairs, 6, 1)).toEqual({cycles: [['a', 'b']], truncated: true});
		expect(simpleCycles(pairs, 6, 2).truncated).toBe(false);
	});

	it('finds exactly what trying every path finds, on any graph', () => {
		const node = fc.constantFrom(...'abcdefg');
		fc.assert(
			fc.property(fc.array(fc.tuple(node, node), {maxLength: 24}), fc.integer({min: 2, max: 7}), (edges, longest) => {
				const given = graph(edges);
				expect(written(given, longest)).toEqual(byForce(given, longest));
			}),
			inputs(400),
		);
	});
});
