import {describe, expect, it} from 'vitest';
import {deepestFall, drawdowns} from '../../source/math/drawdown.ts';
import {logReturns} from '../../source/math/log-returns.ts';
import {sampleDeviation} from '../../source/math/moments.ts';
import {realisedVolatility} from '../../source/math/volatility.ts';

const closes = [100, 110, 99, 99, 108.9];

describe('five closes worked out by hand', () => {
	it('have these log returns', () => {
		const expected = [0.09531, -0.105361, 0, 0.09531];
		for (const [index, value] of logReturns(closes).entries()) expect(value).toBeCloseTo(expected[index] ?? 9, 6);
	});

	it('have this spread, a year by trading days and by calendar days', () => {
		const returns = logReturns(closes);
		expect(sampleDeviation(returns)).toBeCloseTo(0.095658, 6);
		expect(realisedVolatility(returns, 252)).toBeCloseTo(151.853, 3);
		expect(realisedVolatility(returns, 365)).toBeCloseTo(182.755, 3);
	});

	it('have these drawdowns', () => {
		const expected = [0, 0, -10, -10, -1];
		for (const [index, value] of drawdowns(closes).entries()) expect(value).toBeCloseTo(expected[index] ?? 9, 10);
	});

	it('fell deepest from the second to the third', () => {
		expect(deepestFall(closes)).toEqual({percent: expect.closeTo(-10, 10), peak: 1, trough: 2});
	});
});

describe('too little data', () => {
	it('has no volatility under two returns', () => {
		expect(realisedVolatility([0.1], 252)).toBeNull();
		expect(sampleDeviation([1])).toBeNaN();
	});

	it('has no deepest fall without closes, and a fall of zero where closes only rose', () => {
		expect(deepestFall([])).toBeNull();
		expect(deepestFall([1, 2, 3])).toEqual({percent: 0, peak: 0, trough: 0});
	});
});
