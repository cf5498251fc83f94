// Charts of changes: how far below the high, and how much a day.

import {longDate} from '../format/dates.ts';
import {change} from '../format/numbers.ts';
import {drawdowns} from '../math/drawdown.ts';
import type {Block, Chart} from '../model/block.ts';
import type {Briefing, PriceSeries} from '../model/briefing.ts';
import {note} from './blocks.ts';
import {cursorWords, inRange, periodWords, rangeStart, sourceWords} from './chart-data.ts';
import type {ChartView} from './chart-view.ts';

type Points = Extract<Chart, {kind: 'area'}>['points'];

function movesChart(
	kind: 'area' | 'bars',
	title: string,
	series: PriceSeries,
	points: Points,
	view: ChartView,
	more: string,
): readonly Block[] {
	const cursor = view.cursor === undefined ? {} : {cursor: view.cursor};
	const caption = `${cursorWords(view.cursor, [{name: series.symbol, points}], value => change(value))}${sourceWords([series])}. ${more}`;
	return [{kind: 'chart', chart: {kind, title, unit: 'percent', name: series.symbol, points, ...cursor, caption}}];
}

const nothing = (series: PriceSeries): readonly Block[] => [
	note(`${series.symbol} has too few closes in this range; its last is of ${longDate(series.last.date)}.`),
];

/** Percent below the highest close so far in the range; zero is at the top and never cut off. */
export function drawdownChart(briefing: Briefing, series: PriceSeries, view: ChartView): readonly Block[] {
	const closes = inRange(series.closes, rangeStart(briefing, view));
	if (closes.length < 2) return nothing(series);
	const falls = drawdowns(closes.map(({close}) => close));
	const points = closes.map(({date}, index) => ({date, value: falls[index] ?? null}));
	const title = `${series.symbol}  percent below the highest close so far, daily, ${periodWords(closes.map(({date}) => date))}`;
	return movesChart('area', title, series, points, view, 'The high is looked for inside the range.');
}

/** Percent from close to close; the day before the range gives the first bar its base. */
export function barsChart(briefing: Briefing, series: PriceSeries, view: ChartView): readonly Block[] {
	const from = rangeStart(briefing, view);
	const points = series.closes.flatMap(({date, close}, index): Points => {
		const before = series.closes[index - 1];
		return before && date >= from ? [{date, value: (close / before.close - 1) * 100}] : [];
	});
	if (points.length === 0) return nothing(series);
	const title = `${series.symbol}  percent from close to close, ${periodWords(points.map(({date}) => date))}`;
	return movesChart('bars', title, series, points, view, 'Bars begin at zero.');
}
