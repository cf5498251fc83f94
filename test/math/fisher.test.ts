import {describe, expect, it} from 'vitest';
import {fisherInterval, kurtosisTerm, twoSampleZ, widenedInterval} from '../../source/math/fisher.ts';

describe('the interval of a correlation', () => {
	it.each([
		[0.5, 30, 0.1704, 0.729],
		[0.7, 30, 0.4543, 0.8467],
		[0.3, 30, -0.0676, 0.5959],
		[0, 30, -0.3603, 0.3603],
		[0.5, 20, 0.0738, 0.7718],
		[0.5, 60, 0.2819, 0.669],
		[0.5, 90, 0.3267, 0.6407],
		[-0.2, 30, -0.5226, 0.1727],
	])('of %d from %d pairs is the published one', (r, n, low, high) => {
		const [from, to] = fisherInterval(r, n) ?? [];
		expect(from).toBeCloseTo(low, 4);
		expect(to).toBeCloseTo(high, 4);
	});

	it.each([
		[20, 0.4425],
		[30, 0.3603],
		[60, 0.2539],
		[90, 0.2071],
	])('leaves out zero with %d pairs only from a correlation of %d on', (n, limit) => {
		expect(fisherInterval(limit + 0.0001, n)?.[0]).toBeGreaterThan(0);
		expect(fisherInterval(limit - 0.0001, n)?.[0]).toBeLessThan(0);
	});

	it('is not known under four pairs', () => {
		expect(fisherInterval(0.5, 3)).toBeNull();
	});

	it('of a perfect correlation is that correlation', () => {
		expect(fisherInterval(-1, 30)).toEqual([-1, -1]);
	});

	it('widens with fat tails', () => {
		const [low, high] = widenedInterval(0.5, 30, 1) ?? [];
		expect(low).toBeCloseTo(0.0159, 4);
		expect(high).toBeCloseTo(0.7942, 4);
	});
});

describe('the kurtosis term', () => {
	it('is the mean excess over the normal kurtosis of both samples', () => {
		// Moments by hand: [-3,0,0,0,0,0,0,3]: m2 = 18/8, m4 = 162/8, m4/(3 m2²) - 1 = 1/3. Twice the same sample.
		const fat = [-3, 0, 0, 0, 0, 0, 0, 3];
		expect(kurtosisTerm(fat, fat)).toBeCloseTo(1 / 3, 12);
	});

	it('never narrows: thin tails count as none', () => {
		expect(kurtosisTerm([-1, 1, -1, 1], [1, -1, 1, -1])).toBe(0);
	});

	it('takes a sample that does not move as normal', () => {
		expect(kurtosisTerm([2, 2, 2], [2, 2, 2])).toBe(0);
	});
});

describe('the comparison of two correlations', () => {
	it.each([
		[0.7, 0.2, 2.4418, 0.0146],
		[0.6, 0.4, 0.9902, 0.3221],
	])('%d against %d, 30 pairs each', (a, b, z, p) => {
		const test = twoSampleZ(a, 30, b, 30);
		expect(test?.z).toBeCloseTo(z, 4);
		expect(test?.p).toBeCloseTo(p, 4);
	});

	it('is not known for a perfect correlation or a tiny sample', () => {
		expect(twoSampleZ(1, 30, 0.2, 30)).toBeNull();
		expect(twoSampleZ(0.5, 30, 0.2, 3)).toBeNull();
	});
});
