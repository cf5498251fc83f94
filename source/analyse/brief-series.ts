// Price series as the briefing shows them: first, last, statistics, closes for the charts.

import type {PriceSeries} from '../model/briefing.ts';
import type {Bar, Series} from '../model/prices.ts';
import {priceStatistics} from './price-statistics.ts';

const point = (bar: Bar): {readonly date: string; readonly close: number} => ({date: bar.date, close: bar.close});

/** One entry; none for a series without a bar up to `asOf`. */
export function briefSeries(series: Series, asOf: string): readonly PriceSeries[] {
	const statistics = priceStatistics(series, asOf);
	const first = series.bars[0];
	const last = series.bars.at(-1);
	if (statistics === null || !first || !last) return [];
	return [
		{
			symbol: series.symbol,
			sourceSymbol: series.sourceSymbol,
			name: series.name,
			file: series.file,
			currency: series.currency,
			calendar: series.calendar,
			adjusted: series.adjusted,
			source: series.source,
			bars: series.bars.length,
			first: point(first),
			last: point(last),
			statistics,
			flags: series.flags,
			closes: series.bars.map(({date, open, high, low, close}) => ({date, open, high, low, close})),
		},
	];
}
