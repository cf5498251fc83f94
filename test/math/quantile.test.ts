import {describe, expect, it} from 'vitest';
import {percentileRank, quantile} from '../../source/math/quantile.ts';

describe('standing among others', () => {
	it('counts those below, and equals half', () => {
		expect(percentileRank([1, 2, 3, 4], 4)).toBe(87.5);
		expect(percentileRank([1, 2, 3, 4], 0)).toBe(0);
		expect(percentileRank([2, 2], 2)).toBe(50);
		expect(percentileRank([], 2)).toBeNull();
	});

	it('finds the value at a share, between neighbours by a straight line', () => {
		expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
		expect(quantile([4, 1, 3, 2], 1)).toBe(4);
		expect(quantile([], 0.5)).toBeNull();
	});
});
