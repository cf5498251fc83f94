import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {resample} from '../../source/draw/resample.ts';

describe('resampling', () => {
	it('keeps lowest and highest of each share, in the order they came', () => {
		expect(resample([1, 9, 2, 3, 8, 0, 4, 4], 4)).toEqual([1, 9, 8, 0]);
	});

	it('stretches few values by straight lines', () => {
		expect(resample([0, 4], 5)).toEqual([0, 1, 2, 3, 4]);
	});

	it('draws nothing between a value and a gap', () => {
		expect(resample([1, null, 3], 5)).toEqual([1, null, null, null, 3]);
	});

	it('never goes beyond the values it was given, whatever the width', () => {
		fc.assert(
			fc.property(
				fc.array(fc.option(fc.double({min: -1e6, max: 1e6, noNaN: true})), {minLength: 1, maxLength: 300}),
				fc.integer({min: 1, max: 120}),
				(values, columns) => {
					const known = values.filter(value => value !== null);
					const shown = resample(values, columns).filter(value => value !== null);
					expect(resample(values, columns).length).toBeLessThanOrEqual(Math.max(columns, 1));
					for (const value of shown) {
						expect(value).toBeGreaterThanOrEqual(Math.min(...known) - 1e-6);
						expect(value).toBeLessThanOrEqual(Math.max(...known) + 1e-6);
					}
				},
			),
		);
	});

	it('keeps the extremes of more values than columns', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({min: -1000, max: 1000}), {minLength: 41, maxLength: 400}), values => {
				const shown = resample(values, 40).filter(value => value !== null);
				expect(Math.max(...shown)).toBe(Math.max(...values));
				expect(Math.min(...shown)).toBe(Math.min(...values));
			}),
		);
	});
});
