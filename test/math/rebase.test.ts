import {describe, expect, it} from 'vitest';
import {rebase} from '../../source/math/rebase.ts';
import {rolling} from '../../source/math/rolling.ts';

describe('rebasing to 100', () => {
	const early = [
		{date: '2025-01-01', close: 5},
		{date: '2025-01-02', close: 10},
		{date: '2025-01-03', close: 12},
	];
	const late = [
		{date: '2025-01-02', close: 400},
		{date: '2025-01-03', close: 300},
	];

	it('starts every series on the first date all have', () => {
		const {base, series} = rebase([early, late]);
		expect(base).toBe('2025-01-02');
		expect(series.map(points => points.map(point => point.close))).toEqual([
			[100, 120],
			[100, 75],
		]);
	});

	it('can start later', () => {
		expect(rebase([early, late], '2025-01-03').base).toBe('2025-01-03');
	});

	it('shows nothing without a common date', () => {
		expect(rebase([early, late], '2025-02-01')).toEqual({base: null, series: [[], []]});
	});
});

describe('rolling', () => {
	it('gives one result for each full window', () => {
		expect(rolling([1, 2, 3, 4], 3, window => window.reduce((sum, value) => sum + value, 0))).toEqual([6, 9]);
		expect(rolling([1, 2], 3, window => window.length)).toEqual([]);
	});
});
