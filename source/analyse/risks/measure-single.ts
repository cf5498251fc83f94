// Indicators of one instrument, or of the median of a class: drawdown, return, volatility in its own year.

import {quantile} from '../../math/quantile.ts';
import type {Series} from '../../model/prices.ts';
import type {SeriesStatistics} from '../../model/statistics.ts';
import type {IndicatorRule} from '../../rules/indicator-rules.ts';
import {priceStatistics} from '../price-statistics.ts';
import {
	freshOf,
	joinNotes,
	type MarketInput,
	type Measured,
	meant,
	missing,
	notLoaded,
	standInNote,
} from './measure.ts';

interface One {
	readonly series: Series;
	readonly statistics: SeriesStatistics;
}

/** The instruments of a rule with their statistics; of a class only those that are fresh. */
function instrumentsOf(rule: IndicatorRule, input: MarketInput): readonly One[] {
	const all = meant(rule.of, input);
	const kept = all.length > 1 ? freshOf(all, input) : all;
	return kept.flatMap(series => {
		const statistics = priceStatistics(series, input.asOf);
		return statistics ? [{series, statistics}] : [];
	});
}

const oldest = (ones: readonly One[]): string | null =>
	ones.map(({statistics}) => statistics.last.date).toSorted()[0] ?? null;

/** Median over the instruments that have the figure. `n` is the number of instruments, or of observations for one. */
function median(
	rule: IndicatorRule,
	input: MarketInput,
	figure: (statistics: SeriesStatistics) => number | null,
	lacking: string,
): Measured {
	const ones = instrumentsOf(rule, input);
	if (ones.length === 0) return missing(notLoaded(rule.of));
	const having = ones.filter(({statistics}) => figure(statistics) !== null);
	const value = quantile(
		having.map(({statistics}) => figure(statistics) as number),
		0.5,
	);
	const names = having.map(({series}) => series.symbol).join(', ');
	return {
		value,
		n: ones.length > 1 ? having.length : null,
		ci: null,
		last: oldest(having.length > 0 ? having : ones),
		files: (having.length > 0 ? having : ones).map(({series}) => series.file),
		note: joinNotes([
			value === null ? lacking : null,
			having.length > 1 ? `median of ${names}` : null,
			standInNote(
				ones.map(({series}) => series),
				input,
			),
		]),
	};
}

/** Percent under the highest close of the last 90 days. */
export function measureDrawdown(rule: IndicatorRule, input: MarketInput): Measured {
	return median(
		rule,
		input,
		statistics => statistics.drawdown90?.percent ?? null,
		'the history is shorter than 60 days',
	);
}

/** Percent over 30 calendar days. */
export function measureReturn(rule: IndicatorRule, input: MarketInput): Measured {
	const over30 = (statistics: SeriesStatistics): number | null =>
		statistics.returns.find(({window}) => window === '30d')?.percent ?? null;
	return median(rule, input, over30, 'no close 30 days before');
}

/** Standing of realised volatility in its own year; the volatility itself, without a level, where the year is not loaded. */
export function measureVolatilityPercentile(rule: IndicatorRule, input: MarketInput): Measured {
	const percentile = median(rule, input, statistics => statistics.volatilityPercentile, '');
	if (percentile.value !== null) return percentile;
	const plain = median(rule, input, statistics => statistics.volatility30?.percent ?? null, 'fewer than 20 returns');
	if (plain.value === null) return plain;
	return {
		...plain,
		unit: '% a year',
		withoutLevel: true,
		note: joinNotes(['no percentile under 250 observations', plain.note]),
	};
}
