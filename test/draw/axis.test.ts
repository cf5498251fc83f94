import {describe, expect, it} from 'vitest';
import {rangeOf, rowOf} from '../../source/draw/axis.ts';

describe('the range of an axis', () => {
	it.each([0, 100, -3, 1e-12, 5e-324, 1e300])('of the constant %d is opened to both sides', value => {
		const range = rangeOf([value, value]);
		expect(range?.low).toBeLessThan(value);
		expect(range?.high).toBeGreaterThan(value);
		if (range) expect(rowOf(value, range, 5)).toBe(2);
	});
	it('without a span puts everything in the middle row', () => {
		expect(rowOf(3, {low: 3, high: 3}, 5)).toBe(2);
	});
	it('is none without a value, and none of values too far apart for a number', () => {
		expect(rangeOf([null, Number.NaN])).toBeNull();
		expect(rangeOf([-1.7e308, 1.7e308])).toBeNull();
	});
});
