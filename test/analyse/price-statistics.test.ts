import {describe, expect, it} from 'vitest';
import {barsUntil, priceStatistics, returnSince} from '../../source/analyse/price-statistics.ts';
import {closesFrom, dailySeries, seriesOn, wobble} from './small-series.ts';

const windowOf = (series: ReturnType<typeof seriesOn>, asOf: string, window: string) =>
	priceStatistics(series, asOf)?.returns.find(one => one.window === window);

describe('returns over calendar days', () => {
	const series = seriesOn('ACME', [
		['2024-12-30', 80],
		['2024-12-31', 90],
		['2025-05-02', 95],
		['2025-06-06', 110],
		['2025-06-09', 99],
	]);

	it('go back to the last close at or before the day', () => {
		// Monday 9 June less one day is a Sunday: the close of Friday counts.
		expect(windowOf(series, '2025-06-09', '1d')).toEqual({
			window: '1d',
			percent: expect.closeTo(-10, 10),
			from: {date: '2025-06-06', close: 110},
		});
	});

	it('are unknown where the nearest earlier close is more than a week too old', () => {
		expect(windowOf(series, '2025-06-09', '30d')?.percent).toBeNull();
	});

	it('of the year begin at the last close of the year before', () => {
		expect(windowOf(series, '2025-06-09', 'ytd')).toEqual({
			window: 'ytd',
			percent: expect.closeTo(10, 10),
			from: {date: '2024-12-31', close: 90},
		});
	});

	it('see nothing behind the as-of day', () => {
		const known = priceStatistics(series, '2025-06-08');
		expect(known?.last).toEqual({date: '2025-06-06', close: 110, line: 5});
		expect(known?.ageDays).toBe(2);
	});

	it('need a bar', () => {
		expect(priceStatistics(series, '2024-12-29')).toBeNull();
		expect(barsUntil(series, '2024-12-30')).toHaveLength(1);
	});
});

describe('the return since a day', () => {
	const series = seriesOn('ACME', [
		['2025-06-06', 100],
		['2025-06-09', 120],
	]);

	it('begins at the last close at or before it', () => {
		expect(returnSince(series, '2025-06-08', '2025-06-30').percent).toBeCloseTo(20, 10);
	});

	it('is unknown before the first close and after the last', () => {
		expect(returnSince(series, '2025-06-05', '2025-06-30').percent).toBeNull();
		expect(returnSince(series, '2025-06-10', '2025-06-30').percent).toBeNull();
	});
});

describe('drawdowns of the last 90 days', () => {
	// 65 weekdays span 89 calendar days.
	const closes = [...Array.from({length: 63}, () => 100), 125, 100];

	it('are measured from the highest close, and the deepest fall from a running peak', () => {
		const found = priceStatistics(dailySeries('ACME', '2025-03-03', closes), '2025-06-30');
		expect(found?.drawdown90).toEqual({percent: expect.closeTo(-20, 10), high: 125, highDate: '2025-05-29'});
		expect(found?.maxDrawdown90).toEqual({
			percent: expect.closeTo(-20, 10),
			peakDate: '2025-05-29',
			troughDate: '2025-05-30',
		});
	});

	it('are unknown with less than 60 days of history', () => {
		expect(
			priceStatistics(dailySeries('ACME', '2025-03-03', closes.slice(0, 20)), '2025-06-30')?.drawdown90,
		).toBeNull();
	});

	it('forget a high more than 90 days old', () => {
		const old = dailySeries('ACME', '2025-01-01', [500, ...Array.from({length: 80}, () => 100)]);
		expect(priceStatistics(old, '2025-06-30')?.drawdown90?.percent).toBe(0);
	});
});

describe('realised volatility', () => {
	const returns = Array.from({length: 40}, (_, index) => (index % 2 === 0 ? 0.01 : -0.01));

	it('annualises by trading days for shares and by calendar days for crypto', () => {
		// 30 returns of ±1 %: sample deviation 0.01 · sqrt(30/29).
		const daily = 0.01 * Math.sqrt(30 / 29) * 100;
		const shares = priceStatistics(dailySeries('ACME', '2025-03-03', closesFrom(returns)), '2025-12-31');
		const coin = priceStatistics(
			dailySeries('COIN', '2025-03-03', closesFrom(returns), {calendar: '24x7'}),
			'2025-12-31',
		);
		expect(shares?.volatility30).toEqual({percent: expect.closeTo(daily * Math.sqrt(252), 8), n: 30, factor: 252});
		expect(coin?.volatility30).toEqual({percent: expect.closeTo(daily * Math.sqrt(365), 8), n: 30, factor: 365});
	});

	it('takes a crypto file without weekends for five days a week', () => {
		const weekdays = dailySeries('COIN', '2025-03-03', closesFrom(returns));
		expect(priceStatistics({...weekdays, calendar: '24x7'}, '2025-12-31')?.volatility30?.factor).toBe(252);
	});

	it('is unknown under 20 returns', () => {
		const few = dailySeries('ACME', '2025-03-03', closesFrom(returns.slice(0, 19)));
		expect(priceStatistics(few, '2025-12-31')?.volatility30).toBeNull();
	});

	it('has a standing in its own year only from 250 values on', () => {
		const calm = wobble(300, 1.3, 0.005);
		const wild = [...calm.slice(0, 270), ...calm.slice(270).map(one => one * 4)];
		const year = dailySeries('ACME', '2024-01-01', closesFrom(wild));
		expect(priceStatistics(year, '2025-12-31')?.volatilityPercentile).toBeGreaterThan(99);
		const short = dailySeries('ACME', '2024-01-01', closesFrom(wild.slice(0, 270)));
		expect(priceStatistics(short, '2025-12-31')?.volatilityPercentile).toBeNull();
	});
});

describe('age', () => {
	const friday: readonly [string, number][] = [['2025-06-06', 100]];

	it('of a share is fresh over a long weekend', () => {
		expect(priceStatistics(seriesOn('ACME', friday), '2025-06-10')?.stale).toBe(false);
		expect(priceStatistics(seriesOn('ACME', friday), '2025-06-11')?.stale).toBe(true);
	});

	it('of crypto is fresh for a day', () => {
		const coin = seriesOn('COIN', friday, {calendar: '24x7'});
		expect(priceStatistics(coin, '2025-06-07')?.stale).toBe(false);
		expect(priceStatistics(coin, '2025-06-08')?.stale).toBe(true);
	});
});
