import {describe, expect, it} from 'vitest';
import {chiSquareTail, logGamma, normal975, twoSidedTail} from '../../source/math/normal.ts';

describe('tail probabilities', () => {
	it.each([
		[3.841458820694124, 1, 0.05],
		[7.814727903251179, 3, 0.05],
		[18.307038053275146, 10, 0.05],
		[0.10258658877510106, 2, 0.95],
	])('chi-square %d with %d degrees of freedom: the tables say %d', (x, df, p) => {
		expect(chiSquareTail(x, df)).toBeCloseTo(p, 10);
	});

	it('of the normal distribution on both sides', () => {
		expect(twoSidedTail(normal975)).toBeCloseTo(0.05, 12);
		expect(twoSidedTail(-2.5758293035489004)).toBeCloseTo(0.01, 12);
		expect(twoSidedTail(0)).toBe(1);
	});

	it('rest on the gamma function: (n - 1)!, and sqrt(pi) at one half', () => {
		expect(logGamma(6)).toBeCloseTo(Math.log(120), 12);
		expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
		expect(logGamma(0.25)).toBeCloseTo(Math.log(3.625609908221908), 12);
	});
});
