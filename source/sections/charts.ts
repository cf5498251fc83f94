// Charts: prices over time, compared, underwater, and how they move together.

import {dateNear} from '../format/dates.ts';
import {change, correlation, price} from '../format/numbers.ts';
import {count} from '../format/words.ts';
import type {Block} from '../model/block.ts';
import type {Briefing, PriceSeries} from '../model/briefing.ts';
import type {ChapterLength, FlatTable, Section} from '../model/section.ts';
import type {Correlation} from '../model/statistics.ts';
import {column, limited, muted, note, span, table} from './blocks.ts';
import {correlationChart, heatChart} from './chart-correlation.ts';
import {chosenSeries, inRange, rangeStart} from './chart-data.ts';
import {historyBlocks} from './chart-history.ts';
import {barsChart, drawdownChart} from './chart-moves.ts';
import {candleChart, priceChart, rebasedChart} from './chart-prices.ts';
import {type ChartView, defaultChartView} from './chart-view.ts';
import {bestSeries, seriesNamed} from './series-named.ts';
import {moveTone} from './signs.ts';

/** The chart asked for. */
export function chartBlocks(briefing: Briefing, view: ChartView): readonly Block[] {
	if (view.kind === 'history') return historyBlocks(briefing);
	const chosen = chosenSeries(briefing, view);
	const [first] = chosen;
	if (!first) return [note('No price series was read, so there is nothing to draw.')];
	switch (view.kind) {
		case 'price':
			return priceChart(briefing, first, view);
		case 'rebased':
			return chosen.length < 2 ? priceChart(briefing, first, view) : rebasedChart(briefing, chosen, view);
		case 'drawdown':
			return drawdownChart(briefing, first, view);
		case 'correlation':
			return correlationChart(briefing, withPartner(chosen, briefing), view);
		case 'candles':
			return candleChart(briefing, first, view);
		case 'bars':
			return barsChart(briefing, first, view);
		case 'heat':
			return heatChart(briefing, view);
	}
}

/** One instrument alone is compared with the one the rules compare it with, else with the next. */
function withPartner(chosen: readonly PriceSeries[], briefing: Briefing): readonly PriceSeries[] {
	const [first] = chosen;
	if (!first || chosen.length > 1) return chosen;
	const pair = briefing.correlations.find(({a, b}) => a === first.symbol || b === first.symbol);
	const other = pair && seriesNamed(briefing, pair.a === first.symbol ? pair.b : pair.a);
	const partner = other ?? bestSeries(briefing).find(({symbol}) => symbol !== first.symbol);
	return partner ? [first, partner] : [first];
}

/** The first day in range on which all that reach into it have a close: shapes begin together, like rebased lines. */
function commonStart(briefing: Briefing, chosen: readonly PriceSeries[]): string | null {
	const from = rangeStart(briefing, defaultChartView);
	const reaching = chosen.map(({closes}) => inRange(closes, from)).filter(closes => closes.length > 1);
	const [first = [], ...others] = reaching.map(closes => closes.map(({date}) => date));
	const known = others.map(dates => new Set(dates));
	return first.find(date => known.every(dates => dates.has(date))) ?? null;
}

/** A row of the shape since that day with what no shape tells: change, lowest, highest and last. */
function shape(series: PriceSeries, from: string, asOf: string | null): readonly Block[] {
	const closes = inRange(series.closes, from).map(({close}) => close);
	const [first, last] = [closes[0], closes.at(-1)];
	if (first === undefined || last === undefined || closes.length < 2) return [];
	const moved = (last / first - 1) * 100;
	const until = series.statistics.stale ? ` on ${dateNear(series.last.date, asOf)}` : '';
	const notes = [
		span(moveTone(moved), change(moved)),
		muted(`  low ${price(Math.min(...closes))}  high ${price(Math.max(...closes))}  last ${price(last)}${until}`),
	];
	return [{kind: 'sparkline', label: series.symbol.padEnd(6), values: closes, notes}];
}

const interval = ({widened, ci}: Correlation): string => {
	const shown = widened ?? ci;
	return shown ? `[${correlation(shown[0])}, ${correlation(shown[1])}]` : '';
};

const columns = [
	column('pair', 'pair', {min: 8, grow: 1}),
	column('value', 'correlation', {align: 'right', min: 5}),
	column('interval', 'widened 95%', {min: 14, drop: 1}),
	column('n', 'n', {align: 'right', min: 2, drop: 2}),
	column('before', 'before', {align: 'right', min: 5, drop: 3}),
	column('date', 'to', {min: 6, drop: 4}),
];

function correlationTable(pairs: readonly Correlation[], {asOf}: Briefing): readonly Block[] {
	const rows = pairs.map(one => ({
		cells: [
			[`${one.a}–${one.b}, ${one.window} d`],
			[span('strong', correlation(one.value))],
			[interval(one)],
			[String(one.n)],
			[muted(correlation(one.previous?.value ?? null))],
			[muted(dateNear(one.asOf, asOf))],
		],
	}));
	return rows.length === 0 ? [] : [table(columns, rows)];
}

/** In short: each pair over its shortest window, the first ones of the rules. */
function correlationBlocks(briefing: Briefing, length: ChapterLength): readonly Block[] {
	const {correlations} = briefing;
	if (length === 'full') return correlationTable(correlations, briefing);
	const first = correlations.filter(
		(one, index) => correlations.findIndex(({a, b}) => a === one.a && b === one.b) === index,
	);
	return limited(first, 5, 'charts', items => correlationTable(items, briefing));
}

const legend =
	'Of daily log returns; intervals of 95%, widened for fat tails; before: the window of as many days before it. To move together is not to cause.';

function chapter(briefing: Briefing, length: ChapterLength): readonly Block[] {
	const chosen = chosenSeries(briefing, defaultChartView);
	const from = commonStart(briefing, chosen);
	const shapes = from === null ? [] : chosen.flatMap(series => shape(series, from, briefing.asOf));
	const pairs = correlationBlocks(briefing, length);
	return [
		...shapes,
		...(shapes.length > 0 ? [note(`Daily closes since ${dateNear(from, briefing.asOf)}, each on its own scale.`)] : []),
		...pairs,
		...(pairs.length > 0 ? [note(legend)] : []),
	];
}

function flatTable({correlations}: Briefing): FlatTable {
	return {
		columns: [
			'a',
			'b',
			'window',
			'n',
			'value',
			'low',
			'high',
			'widenedLow',
			'widenedHigh',
			'asOf',
			'previous',
			'z',
			'p',
			'adjusted',
			'notes',
		],
		rows: correlations.map(one => [
			one.a,
			one.b,
			one.window,
			one.n,
			one.value,
			one.ci?.[0] ?? null,
			one.ci?.[1] ?? null,
			one.widened?.[0] ?? null,
			one.widened?.[1] ?? null,
			one.asOf,
			one.previous?.value ?? null,
			one.previous?.z ?? null,
			one.previous?.p ?? null,
			one.adjusted,
			one.notes.join('; '),
		]),
	};
}

export const charts: Section = {
	name: 'charts',
	title: 'Charts',
	count: ({series, correlations}) =>
		[`${series.length} series`, ...(correlations.length > 0 ? [count(correlations.length, 'correlation')] : [])].join(
			', ',
		),
	pane: briefing => chartBlocks(briefing, defaultChartView),
	chapter,
	table: flatTable,
};
