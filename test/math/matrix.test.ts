import {describe, expect, it} from 'vitest';
import {invert, multiply} from '../../source/math/matrix.ts';

describe('small matrices', () => {
	it('multiply row by column', () => {
		expect(
			multiply(
				[
					[1, 2],
					[3, 4],
				],
				[
					[0, 1],
					[1, 0],
				],
			),
		).toEqual([
			[2, 1],
			[4, 3],
		]);
	});

	it('invert, also when the first pivot is zero', () => {
		expect(
			invert([
				[0, 2],
				[4, 0],
			]),
		).toEqual([
			[0, 0.25],
			[0.5, 0],
		]);
	});

	it('have no inverse when rows repeat each other', () => {
		expect(
			invert([
				[1, 2],
				[2, 4],
			]),
		).toBeNull();
	});
});
