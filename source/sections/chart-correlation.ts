// Charts of how instruments move together: a rolling correlation with its band, and all pairs in a matrix.

import {correlation} from '../format/numbers.ts';
import {alignReturns} from '../math/align.ts';
import {pearson} from '../math/pearson.ts';
import {fewestObservations, rollingCorrelation} from '../math/rolling-correlation.ts';
import type {Block} from '../model/block.ts';
import type {Briefing, PriceSeries} from '../model/briefing.ts';
import {note} from './blocks.ts';
import {cursorWords, periodWords, rangeStart, sourceWords} from './chart-data.ts';
import type {ChartView} from './chart-view.ts';
import {bestSeries} from './series-named.ts';

const window = 30;
const mostInMatrix = 10;

/** Pearson on daily log returns over the last 30 common days, day by day; empty under 20. */
export function correlationChart(
	briefing: Briefing,
	[a, b]: readonly PriceSeries[],
	view: ChartView,
): readonly Block[] {
	if (!a || !b) return [note('A correlation needs two series; load one more.')];
	const from = rangeStart(briefing, view);
	const rolled = rollingCorrelation(a.closes, b.closes, window).filter(({date}) => date >= from);
	if (!rolled.some(({value}) => value !== null))
		return [note(`${a.symbol} and ${b.symbol} share fewer than ${fewestObservations} daily returns up to this range.`)];
	const points = rolled.map(({date, value}) => ({date, value}));
	const name = `${a.symbol}–${b.symbol}`;
	const cursor = view.cursor === undefined ? {} : {cursor: view.cursor};
	return [
		{
			kind: 'chart',
			chart: {
				kind: 'line',
				title: `${name}  correlation of daily log returns, ${window} common days rolling, ${periodWords(rolled.map(({date}) => date))}`,
				unit: 'correlation',
				series: [{name, points}],
				band: rolled.map(({low, high}) => ({low, high})),
				fixed: [-1, 1],
				zeroLine: true,
				...cursor,
				caption: `${cursorWords(view.cursor, [{name, points}], correlation)}Shaded: 95% interval widened for fat tails. No line under ${fewestObservations} common days. ${sourceWords([a, b])}. To move together is not to cause.`,
			},
		},
	];
}

/** All pairs of the last 30 common daily returns, a number in every cell; a dash under 20. */
export function heatChart(briefing: Briefing, view: ChartView): readonly Block[] {
	const chosen =
		view.symbols.length > 1
			? briefing.series.filter(({symbol}) => view.symbols.includes(symbol))
			: bestSeries(briefing);
	const shown = chosen.slice(0, mostInMatrix);
	if (shown.length < 2) return [note('A matrix needs two series; load one more.')];
	const cells = shown.map((a, row) => shown.map((b, column) => (row === column ? 1 : pairValue(a, b))));
	const left = chosen.length - shown.length;
	return [
		{
			kind: 'chart',
			chart: {
				kind: 'heat',
				title: `Correlation of daily log returns, last ${window} common days of each pair`,
				names: shown.map(({symbol}) => symbol),
				cells,
				caption: `In the order of the library. – is fewer than ${fewestObservations} common days.${left > 0 ? ` ${left} more series not shown.` : ''}`,
			},
		},
	];
}

function pairValue(a: PriceSeries, b: PriceSeries): number | null {
	const [x = [], y = []] = alignReturns([a.closes, b.closes]).returns.map(returns => returns.slice(-window));
	return x.length < fewestObservations ? null : pearson(x, y);
}
