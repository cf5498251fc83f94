import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {strongComponents} from '../../../source/analyse/loops/strong-components.ts';
import {inputs} from '../../seeded.ts';

function reaches(graph: ReadonlyMap<string, readonly string[]>, from: string): ReadonlySet<string> {
	const seen = new Set([from]);
	for (const node of seen) for (const next of graph.get(node) ?? []) seen.add(next);
	return seen;
}

describe('strongComponents', () => {
	it('puts two nodes together when each reaches the other, on any graph', () => {
		const node = fc.constantFrom(...'abcdefgh');
		fc.assert(
			fc.property(fc.dictionary(node, fc.uniqueArray(node)), raw => {
				const graph = new Map(Object.entries(raw));
				const nodes = [...new Set([...graph.keys(), ...[...graph.values()].flat()])];
				const component = new Map(strongComponents(graph).flatMap((all, at) => all.map(name => [name, at] as const)));
				for (const a of nodes)
					for (const b of nodes)
						expect(component.get(a) === component.get(b)).toBe(reaches(graph, a).has(b) && reaches(graph, b).has(a));
			}),
			inputs(200),
		);
	});

	it('survives a chain of ten thousand companies', () => {
		const chain = new Map(Array.from({length: 10_000}, (_, at) => [`n${at}`, [`n${at + 1}`]] as const));
		expect(strongComponents(chain)).toHaveLength(10_001);
	});
});
