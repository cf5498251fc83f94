// Charts of prices: one line, several rebased to a common day, candles.

import {longDate} from '../format/dates.ts';
import {fixed, price} from '../format/numbers.ts';
import {joinOnDates} from '../math/align.ts';
import type {Block, Chart} from '../model/block.ts';
import type {Briefing, PriceSeries} from '../model/briefing.ts';
import {note} from './blocks.ts';
import {articleMarks, cursorWords, inRange, periodWords, rangeStart, sourceWords} from './chart-data.ts';
import type {ChartView} from './chart-view.ts';

type LineChart = Extract<Chart, {kind: 'line'}>;
type CandleChart = Extract<Chart, {kind: 'candles'}>;

const cursorOf = ({cursor}: ChartView) => (cursor === undefined ? {} : {cursor});
const unitWords = ({currency, adjusted}: PriceSeries): string =>
	[currency ?? 'currency not told', adjusted === null ? '' : adjusted ? 'adjusted' : 'unadjusted']
		.filter(word => word !== '')
		.join(', ');

/** Daily closes of one instrument. */
export function priceChart(briefing: Briefing, series: PriceSeries, view: ChartView): readonly Block[] {
	const closes = inRange(series.closes, rangeStart(briefing, view));
	if (closes.length === 0)
		return [
			note(`${series.symbol} has no close in this range; its last is of ${longDate(series.last.date)}. ] shows more.`),
		];
	const points = closes.map(({date, close}) => ({date, value: close}));
	const dates = closes.map(({date}) => date);
	const chart: LineChart = {
		kind: 'line',
		title: `${series.symbol}  ${unitWords(series)}, daily closes, ${periodWords(dates)}`,
		unit: series.currency ?? '',
		series: [{name: series.symbol, points}],
		marks: articleMarks(briefing, [series.symbol], dates),
		...cursorOf(view),
		caption: `${cursorWords(view.cursor, [{name: series.symbol, points}], price)}${sourceWords([series])}. The axis does not begin at zero.`,
	};
	return [{kind: 'chart', chart}];
}

/** A ratio of extremes from which on a log scale is drawn, so that the small ones can be read too. */
const logFrom = 3;

/** Several instruments at 100 on the first day they share; only days all of them have, so that no weekend is a flat line. */
export function rebasedChart(briefing: Briefing, chosen: readonly PriceSeries[], view: ChartView): readonly Block[] {
	const from = rangeStart(briefing, view);
	const fresh = chosen.filter(({closes}) => inRange(closes, from).length > 1);
	const {dates, closes} = joinOnDates(fresh.map(one => inRange(one.closes, from)));
	const base = dates[0];
	if (base === undefined || dates.length < 2) return [note('These series share no two days in this range.')];
	const series = fresh.map(({symbol}, index) => {
		const own = closes[index] ?? [];
		return {
			name: symbol,
			points: dates.map((date, at) => ({date, value: ((own[at] as number) / (own[0] as number)) * 100})),
		};
	});
	const values = series.flatMap(({points}) => points.map(({value}) => value));
	const log = Math.max(...values) / Math.min(...values) > logFrom;
	const left = chosen.filter(one => !fresh.includes(one)).map(({symbol}) => symbol);
	const chart: LineChart = {
		kind: 'line',
		title: `${fresh.map(({symbol}) => symbol).join(', ')}  rebased to 100 on ${longDate(base)}, daily closes, ${periodWords(dates)}`,
		unit: 'none',
		series,
		...(log ? {log} : {}),
		marks: articleMarks(
			briefing,
			fresh.map(({symbol}) => symbol),
			dates,
		),
		...cursorOf(view),
		caption: `${cursorWords(view.cursor, series, value => fixed(value, 1))}${sourceWords(fresh)}. Days all of them have${log ? '; log scale' : ''}; the axis does not begin at zero.${left.length > 0 ? ` Not in this range: ${left.join(', ')}.` : ''}`,
	};
	return [{kind: 'chart', chart}];
}

/** Open, high, low and close; where the file has closes only, their line and a word about it. */
export function candleChart(briefing: Briefing, series: PriceSeries, view: ChartView): readonly Block[] {
	const bars = inRange(series.closes, rangeStart(briefing, view));
	const candles = bars.flatMap(({date, open, high, low, close}): CandleChart['candles'] =>
		open === null || high === null || low === null ? [] : [{date, open, high, low, close}],
	);
	if (candles.length === 0)
		return [
			note(`${series.file} has closes only: there are no candles to draw.`),
			...priceChart(briefing, series, view),
		];
	const points = candles.map(({date, close}) => ({date, value: close}));
	const chart: CandleChart = {
		kind: 'candles',
		title: `${series.symbol}  ${unitWords(series)}, daily open, high, low, close, ${periodWords(candles.map(({date}) => date))}`,
		unit: series.currency ?? '',
		name: series.symbol,
		candles,
		...cursorOf(view),
		caption: `${cursorWords(view.cursor, [{name: series.symbol, points}], price)}${sourceWords([series])}.${candles.length < bars.length ? ` ${bars.length - candles.length} days without open, high or low are left out.` : ''}`,
	};
	return [{kind: 'chart', chart}];
}
