import {describe, expect, it} from 'vitest';
import {jennrich} from '../../source/math/jennrich.ts';

const pair = (r: number): number[][] => [
	[1, r],
	[r, 1],
];
const triple = (ab: number, ac: number, bc: number): number[][] => [
	[1, ab, ac],
	[ab, 1, bc],
	[ac, bc, 1],
];

describe('the Jennrich test', () => {
	it('of two correlations', () => {
		const test = jennrich(pair(0.7), 30, pair(0.2), 30);
		expect(test?.chiSquare).toBeCloseTo(5.8962, 4);
		expect(test?.df).toBe(1);
		expect(test?.p).toBeLessThan(0.05);
	});

	it('of two matrices of three series', () => {
		const test = jennrich(triple(0.6, 0.5, 0.4), 60, triple(0.2, 0.1, 0.3), 60);
		expect(test?.chiSquare).toBeCloseTo(10.0326, 4);
		expect(test?.df).toBe(3);
		expect(test?.p).toBeLessThan(0.05);
	});

	it('finds no difference between equal matrices', () => {
		const test = jennrich(triple(0.6, 0.5, 0.4), 30, triple(0.6, 0.5, 0.4), 45);
		expect(test?.chiSquare).toBeCloseTo(0, 12);
		expect(test?.p).toBeCloseTo(1, 12);
	});

	it('does not depend on the order of the series', () => {
		const one = jennrich(triple(0.6, 0.5, 0.4), 50, triple(0.2, 0.1, 0.3), 40);
		const other = jennrich(triple(0.4, 0.5, 0.6), 50, triple(0.3, 0.1, 0.2), 40);
		expect(one?.chiSquare).toBeCloseTo(other?.chiSquare ?? Number.NaN, 10);
	});

	it('has no value where two series are one and the same', () => {
		expect(jennrich(pair(1), 30, pair(1), 30)).toBeNull();
	});

	it('has no value for one series or for different numbers of series', () => {
		expect(jennrich([[1]], 30, [[1]], 30)).toBeNull();
		expect(jennrich(pair(0.5), 30, triple(0.5, 0.5, 0.5), 30)).toBeNull();
	});
});
