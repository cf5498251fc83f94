import {describe, expect, it} from 'vitest';
import {newsDays} from '../../source/analyse/news-days.ts';
import {seriesOn} from './small-series.ts';

// Monday 2 to Friday 13 June 2025: moves of 10 % on two days, of 1 % on the others.
const days = ['02', '03', '04', '05', '06', '09', '10', '11', '12', '13'].map(day => `2025-06-${day}`);
const closes = [100];
for (let index = 1; index < days.length; index++)
	closes.push((closes.at(-1) as number) * ([3, 5].includes(index) ? 1.1 : 1.01));
const series = seriesOn(
	'COIN',
	days.map((day, index) => [day, closes[index] as number]),
);

describe('days with news and without', () => {
	it('are set side by side: number of days and mean absolute move', () => {
		const {news, other} = newsDays(series, series, ['2025-06-05', '2025-06-09'], 90, '2025-06-30');
		expect(news.days).toBe(2);
		expect(news.move).toBeCloseTo(10, 8);
		expect(other.days).toBe(7);
		expect(other.move).toBeCloseTo(1, 8);
	});

	it('give news of a weekend to the Monday', () => {
		expect(newsDays(series, series, ['2025-06-07'], 90, '2025-06-30').news.move).toBeCloseTo(10, 8);
	});

	it('leave out news from before the window', () => {
		expect(newsDays(series, series, ['2025-01-01'], 90, '2025-06-30').news.days).toBe(0);
	});

	it('have no correlation under five days', () => {
		const found = newsDays(series, series, ['2025-06-05'], 90, '2025-06-30');
		expect(found.news.correlation).toBeNull();
		expect(found.other.correlation).toBeCloseTo(1, 8);
	});
});
