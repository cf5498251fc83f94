import {describe, expect, it} from 'vitest';
import {addDays} from '../../source/math/calendar-days.ts';
import {rollingCorrelation} from '../../source/math/rolling-correlation.ts';

const closes = (count: number, step: number) =>
	Array.from({length: count}, (_, index) => ({
		date: addDays('2025-01-01', index),
		close: 100 + 10 * Math.sin(index * step),
	}));

describe('the rolling correlation', () => {
	it('has a point for every common return, and a gap until there are 20', () => {
		const points = rollingCorrelation(closes(40, 2.1), closes(40, 0.7), 30);
		expect(points).toHaveLength(39);
		expect(points[0]).toEqual({date: '2025-01-02', value: null, low: null, high: null});
		expect(points[18]?.value).toBeNull();
		expect(points[19]?.value).not.toBeNull();
	});

	it('is 1 with itself, and its interval holds the value otherwise', () => {
		const same = rollingCorrelation(closes(40, 2.1), closes(40, 2.1), 30).at(-1);
		expect(same?.value).toBeCloseTo(1, 10);
		const point = rollingCorrelation(closes(40, 2.1), closes(40, 0.7), 30).at(-1);
		expect(point?.low).toBeLessThan(point?.value as number);
		expect(point?.high).toBeGreaterThan(point?.value as number);
	});

	it('forgets what lies before the window', () => {
		const b = closes(70, 2.1).map(({date, close}, index) => ({date, close: index < 35 ? 200 - close : close}));
		expect(rollingCorrelation(closes(70, 2.1), b, 30).at(-1)?.value).toBeCloseTo(1, 10);
	});

	it('of series without a common day is empty', () => {
		expect(rollingCorrelation(closes(3, 1), [], 30)).toEqual([]);
	});
});
