import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {circularity} from '../../../source/analyse/loops/circularity.ts';
import {findLoops} from '../../../source/analyse/loops/find-loops.ts';
import {inputs} from '../../seeded.ts';
import {deal} from './deal.ts';

describe('circularity', () => {
	it('counts both directions of a pair once each in the reciprocity', () => {
		// 10 out, 38 back, 9.7 elsewhere: 2 · 10 / 57.7
		const deals = [
			deal('Funder', 'Lab', 10),
			deal('Lab', 'Funder', 38, {kind: 'cloud_contract'}),
			deal('Giant', 'Miner', 9.7),
		];
		expect(circularity(deals).weightedReciprocity).toBeCloseTo(0.3466, 4);
	});

	it('sees in a triangle what reciprocity misses', () => {
		const triangle = circularity([deal('a', 'b', 10), deal('b', 'c', 8), deal('c', 'a', 4)]);
		expect(triangle.weightedReciprocity).toBe(0);
		expect(triangle.cycleShare).toBeCloseTo(12 / 22, 10);
	});

	it('is null where no sum is stated', () => {
		const nothing = circularity([deal('a', 'b', null), deal('b', 'a', null)]);
		expect(nothing).toMatchObject({weightedReciprocity: null, cycleShare: null, edges: 2, edgesWithoutAmount: 2});
	});

	it('puts the funder first in the pair table, with what came back', () => {
		const {pairs} = circularity([deal('a', 'z', 38, {kind: 'cloud_contract'}), deal('z', 'a', 10)]);
		expect(pairs).toEqual([{a: 'z', b: 'a', out: 10, back: 38, roundTrip: 1, coverage: 3.8, dealIds: ['z>a', 'a>z']}]);
	});

	it('leaves the shares open when one side of a pair is unknown', () => {
		const {pairs} = circularity([deal('a', 'b', 5), deal('b', 'a', null, {kind: 'supply'})]);
		expect(pairs[0]).toMatchObject({out: 5, back: null, roundTrip: null, coverage: null});
	});

	it('keeps denied deals, history, stakes held and undirected deals out', () => {
		const deals = [
			deal('a', 'b', 5),
			deal('b', 'a', 5, {status: 'denied'}),
			deal('b', 'a', 5, {status: 'historical'}),
			deal('b', 'a', 5, {kind: 'ownership'}),
			deal('b', 'a', 5, {kind: 'partnership', directed: false}),
		];
		expect(circularity(deals)).toMatchObject({edges: 1, cycleShare: 0, pairs: []});
	});

	it('draws a pledge but does not add its sum', () => {
		const deals = [deal('a', 'b', 7, {kind: 'backing'}), deal('b', 'a', 3)];
		expect(circularity(deals)).toMatchObject({edges: 2, edgesWithoutAmount: 1, weightedReciprocity: 0});
		expect(findLoops(deals).loops).toEqual([{nodes: ['a', 'b'], dealIds: ['a>b', 'b>a'], knownAmounts: false}]);
	});

	it('keeps both shares between 0 and 1, the cycle share above 0 exactly when there is a loop', () => {
		const node = fc.constantFrom(...'abcde');
		fc.assert(
			fc.property(fc.array(fc.tuple(node, node, fc.integer({min: 1, max: 50})), {maxLength: 14}), edges => {
				const result = circularity(edges.map(([from, to, usd], at) => deal(from, to, usd, {id: String(at)})));
				if (result.cycleShare === null || result.weightedReciprocity === null) return;
				expect(result.cycleShare).toBeGreaterThanOrEqual(0);
				expect(result.cycleShare).toBeLessThanOrEqual(1 + 1e-9);
				expect(result.weightedReciprocity).toBeLessThanOrEqual(1 + 1e-9);
				expect(result.cycleShare > 0).toBe(
					findLoops(edges.map(([from, to, usd], at) => deal(from, to, usd, {id: String(at)}))).loops.length > 0,
				);
			}),
			inputs(200),
		);
	});
});

describe('findLoops', () => {
	it('names the deals of a loop in order of payment, parallel ones together', () => {
		const deals = [
			deal('b', 'a', 1, {id: 'd3'}),
			deal('a', 'b', 1, {id: 'd1'}),
			deal('a', 'b', null, {id: 'd2', kind: 'supply'}),
		];
		expect(findLoops(deals).loops).toEqual([{nodes: ['a', 'b'], dealIds: ['d1', 'd2', 'd3'], knownAmounts: true}]);
	});

	it('lists loops whose sums are all known first', () => {
		const deals = [deal('a', 'b', null), deal('b', 'a', 1), deal('x', 'y', 1), deal('y', 'x', 2)];
		expect(findLoops(deals).loops.map(loop => loop.nodes)).toEqual([
			['x', 'y'],
			['a', 'b'],
		]);
	});
});
