import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {correlationMatrix, pearson} from '../../source/math/pearson.ts';

describe("Pearson's correlation", () => {
	it('of four pairs, by hand', () => {
		// x - mean: -1.5 -0.5 0.5 1.5, y - mean: -1.25 0.75 -0.25 0.75; sums 5, 2.75, 2.5; 2.5 / sqrt(13.75).
		expect(pearson([1, 2, 3, 4], [1, 3, 2, 3])).toBeCloseTo(2.5 / Math.sqrt(13.75), 12);
	});

	it('has no value where one sample does not move, even with rounding noise', () => {
		expect(pearson([0.1, 0.1, 0.1, 0.1], [1, 2, 3, 4])).toBeNull();
		expect(pearson([0, 0, 0], [1, 2, 4])).toBeNull();
	});

	it('has no value for under three pairs or unequal lengths', () => {
		expect(pearson([1, 2], [2, 1])).toBeNull();
		expect(pearson([1, 2, 3], [1, 2])).toBeNull();
	});

	it('is symmetric, within -1 and 1, and blind to scale and shift', () => {
		const sample = fc.array(fc.tuple(fc.integer({min: -999, max: 999}), fc.integer({min: -999, max: 999})), {
			minLength: 3,
		});
		fc.assert(
			fc.property(sample, pairs => {
				const x = pairs.map(([value]) => value);
				const y = pairs.map(([, value]) => value);
				const r = pearson(x, y);
				if (r === null) return pearson(y, x) === null;
				const moved =
					pearson(
						x.map(value => 3 * value + 7),
						y,
					) ?? Number.NaN;
				return Math.abs(r) <= 1 && Math.abs(r - (pearson(y, x) ?? 9)) < 1e-12 && Math.abs(r - moved) < 1e-9;
			}),
			{seed: 7},
		);
	});

	it('fills a matrix, and none when a sample stands still', () => {
		expect(
			correlationMatrix([
				[1, 2, 3],
				[3, 2, 1],
			]),
		).toEqual([
			[1, -1],
			[-1, 1],
		]);
		expect(
			correlationMatrix([
				[1, 2, 3],
				[5, 5, 5],
			]),
		).toBeNull();
	});
});
