import {describe, expect, it} from 'vitest';
import {adjustForVariance} from '../../source/math/forbes-rigobon.ts';

describe('the correlation adjusted for a rise in variance', () => {
	it('is lower the more the variance rose', () => {
		expect(adjustForVariance(0.8, 1)).toBeCloseTo(0.686, 4);
		expect(adjustForVariance(0.6, 2)).toBeCloseTo(0.3974, 4);
	});

	it('is the correlation itself where the variance did not change', () => {
		expect(adjustForVariance(0.42, 0)).toBe(0.42);
	});
});
