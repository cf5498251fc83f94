// Price series of the two-stories briefing: smooth made-up curves with a fall in November, one a day.

import type {PriceSeries} from '../../source/model/briefing.ts';
import {series} from './pieces.ts';

const day = 86_400_000;
const start = Date.parse('2025-08-25T00:00:00Z');

type Closes = PriceSeries['closes'];

function curve(days: number, close: (index: number) => number, weekdaysOnly: boolean): Closes {
	return Array.from({length: days}, (_, index) => ({index, date: new Date(start + index * day)}))
		.filter(({date}) => !weekdaysOnly || (date.getUTCDay() > 0 && date.getUTCDay() < 6))
		.map(({index, date}) => {
			const value = Math.round(close(index) * 100) / 100;
			const before = Math.round(close(index - 1) * 100) / 100;
			const [high, low] = [Math.max(value, before) * 1.01, Math.min(value, before) * 0.99];
			const round = (price: number): number => Math.round(price * 100) / 100;
			return {date: date.toISOString().slice(0, 10), open: before, high: round(high), low: round(low), close: value};
		});
}

const fall = (index: number, from: number): number => 1 / (1 + Math.exp(-(index - from) / 4));

const bitcoin = curve(115, index => 112_000 + 3000 * Math.sin(index / 5) - 26_000 * fall(index, 84), false);
const fund = curve(115, index => 600 + 8 * Math.sin(index / 5 + 0.4) + index * 0.2 - 22 * fall(index, 82), true);

const closeAt = (closes: Closes, date: string): {readonly date: string; readonly close: number} => {
	const bar = closes.findLast(one => one.date <= date) ?? closes[0];
	return {date: bar?.date ?? date, close: bar?.close ?? 0};
};

function withStatistics(one: PriceSeries, dates: Readonly<Record<string, string>>, factor: 252 | 365): PriceSeries {
	const {closes, last} = one;
	const returns = Object.entries(dates).map(([window, date]) => {
		const from = closeAt(closes, date);
		return {window, percent: (last.close / from.close - 1) * 100, from};
	});
	const high = closes.slice(-90).reduce((most, bar) => (bar.close > most.close ? bar : most));
	const drawdown90 = {percent: (last.close / high.close - 1) * 100, high: high.close, highDate: high.date};
	const volatility30 = {percent: factor === 365 ? 41.3 : 15.8, n: 30, factor};
	return {...one, statistics: {...one.statistics, returns, drawdown90, volatility30}};
}

const dates = {'1d': '2025-12-16', '7d': '2025-12-10', '30d': '2025-11-17', '90d': '2025-09-18'};

export const twoStoriesSeries: readonly PriceSeries[] = [
	withStatistics(series('BTC', bitcoin, {name: 'Bitcoin', source: 'made up', adjusted: null}), dates, 365),
	withStatistics(
		series('QQQ', fund, {name: 'Invesco QQQ Trust', calendar: 'XNYS', adjusted: true, source: 'made up'}),
		dates,
		252,
	),
	series(
		'HUT',
		curve(92, index => 40 - index / 20, true),
		{
			name: 'Hut 8',
			calendar: 'XNYS',
			flags: [{code: 'possible-split', line: 31, message: 'fell by half in one day on 6 Oct 2025: unadjusted split?'}],
			statistics: {
				last: {date: '2025-11-24', close: 35.45, line: 67},
				returns: [{window: '30d', percent: -3.9, from: {date: '2025-10-25', close: 36.9}}],
				drawdown90: {percent: -11.4, high: 40, highDate: '2025-08-25'},
				maxDrawdown90: null,
				volatility30: null,
				volatilityPercentile: null,
				ageDays: 23,
				stale: true,
			},
		},
	),
];
