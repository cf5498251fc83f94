// Prices: where each instrument stands, how it moved, how fresh it is. Snapshots say what their source stated.

import {dateNear} from '../format/dates.ts';
import {change, percent, price} from '../format/numbers.ts';
import {count} from '../format/words.ts';
import type {Block, Inline, Row} from '../model/block.ts';
import type {Briefing, PriceSeries, PriceSnapshot} from '../model/briefing.ts';
import type {ChapterLength, FlatTable, Section} from '../model/section.ts';
import {column, dated, limited, muted, note, span, table} from './blocks.ts';
import {bestSeries, fileName, seriesNamed} from './series-named.ts';
import {moveTone} from './signs.ts';

const windows = ['1d', '7d', '30d'] as const;

export const returnOf = (series: PriceSeries, window: string): number | null =>
	series.statistics.returns.find(entry => entry.window === window)?.percent ?? null;

const moveCell = (value: number | null): Inline => [span(moveTone(value), change(value))];

function seriesRow(series: PriceSeries, briefing: Briefing): Row {
	const {asOf} = briefing;
	const {statistics} = series;
	const doubts = [
		...(statistics.stale ? [`stale ${statistics.ageDays} d`] : []),
		...(series.flags.length > 0 ? [`!${series.flags.length}`] : []),
	];
	return {
		cells: [
			[span('strong', series.symbol)],
			[
				price(series.last.close),
				muted(series.currency !== null && series.currency !== 'USD' ? ` ${series.currency}` : ''),
			],
			...windows.map(window => moveCell(returnOf(series, window))),
			[span(moveTone(statistics.drawdown90?.percent ?? null), change(statistics.drawdown90?.percent ?? null))],
			[percent(statistics.volatility30?.percent ?? null, 0)],
			[
				dated(series.last.date, dateNear(series.last.date, asOf)),
				span('unsure', doubts.length > 0 ? ` ${doubts.join(' ')}` : ''),
			],
		],
		open: {kind: 'series', symbol: series.symbol},
	};
}

/** A snapshot has no history: its changes are what the source stated. */
function snapshotRow(snapshot: PriceSnapshot, asOf: string | null): Row {
	const stated = (window: string): Inline => {
		const found = snapshot.changes.find(entry => entry.window === window);
		return [span(moveTone(found?.percent ?? null), found ? change(found.percent) : '')];
	};
	return {
		cells: [
			[span('strong', snapshot.symbol)],
			[price(snapshot.price)],
			...windows.map(stated),
			[],
			[],
			[dated(snapshot.asOf, dateNear(snapshot.asOf, asOf)), span('unsure', ' stated')],
		],
		open: {kind: 'series', symbol: snapshot.symbol},
	};
}

const columns = [
	column('symbol', 'symbol', {min: 5}),
	column('last', 'last', {align: 'right', min: 8}),
	column('1d', '1 d', {align: 'right', min: 6, drop: 1}),
	column('7d', '7 d', {align: 'right', min: 6, drop: 3}),
	column('30d', '30 d', {align: 'right', min: 6}),
	column('high', '90-d high', {align: 'right', min: 9, drop: 2}),
	column('vol', 'vol 30', {align: 'right', min: 6, drop: 4}),
	column('date', 'date', {min: 18, grow: 1, overflow: 'wrap'}),
];

/** Rows of series, then of snapshots of instruments without a series, each by symbol: files come in any order. */
function rowsOf(shown: readonly PriceSeries[], briefing: Briefing): readonly Row[] {
	const known = new Set(briefing.series.map(({symbol}) => symbol));
	const alone = briefing.snapshots.filter(({symbol}) => !known.has(symbol));
	const bySymbol = (a: {readonly symbol: string}, b: {readonly symbol: string}): number =>
		a.symbol < b.symbol ? -1 : 1;
	return [
		...shown.toSorted(bySymbol).map(one => seriesRow(one, briefing)),
		...alone.toSorted(bySymbol).map(one => snapshotRow(one, briefing.asOf)),
	];
}

function pane(briefing: Briefing): readonly Block[] {
	const rows = rowsOf(bestSeries(briefing), briefing);
	if (rows.length === 0) return [note('No prices were read. A CSV with date and close will do: brief prices/BTC.csv')];
	return [table(columns, rows), ...notCounted(briefing)];
}

/** Of several files of one instrument the freshest counts; the others in one sentence. */
function notCounted(briefing: Briefing): readonly Block[] {
	const others = briefing.series.filter(one => seriesNamed(briefing, one.symbol) !== one);
	if (others.length === 0) return [];
	const words = others.map(
		({symbol, file, last}) => `${symbol} in ${fileName(file)}, to ${dateNear(last.date, briefing.asOf)}`,
	);
	return [note(`Read, but a fresher or longer file counts: ${words.join('; ')}.`)];
}

const legend =
	'Calendar days back from the last close; 90-d high: below the highest close of 90 days; vol: annualised, 30 returns.';

/** One row an instrument. */
function chapter(briefing: Briefing, length: ChapterLength): readonly Block[] {
	const shown = bestSeries(briefing);
	const rows = rowsOf(shown, briefing);
	if (rows.length === 0) return [];
	const stale = shown.filter(({statistics}) => statistics.stale).length;
	const words = stale > 0 ? `${legend} ${count(stale, 'series is', 'series are')} stale.` : legend;
	const limit = length === 'full' ? rows.length : 12;
	return [...limited(rows, limit, 'prices', items => [table(columns, items)]), note(words), ...notCounted(briefing)];
}

function flatTable({series, snapshots}: Briefing): FlatTable {
	const columns = [
		'symbol',
		'name',
		'currency',
		'calendar',
		'adjusted',
		'lastDate',
		'last',
		'1d',
		'7d',
		'30d',
		'90d',
		'ytd',
		'drawdown90',
		'volatility30',
		'ageDays',
		'stale',
		'bars',
		'file',
	];
	const rows = series.map(one => [
		one.symbol,
		one.name,
		one.currency,
		one.calendar,
		one.adjusted,
		one.last.date,
		one.last.close,
		...['1d', '7d', '30d', '90d', 'ytd'].map(window => returnOf(one, window)),
		one.statistics.drawdown90?.percent ?? null,
		one.statistics.volatility30?.percent ?? null,
		one.statistics.ageDays,
		one.statistics.stale,
		one.bars,
		one.file,
	]);
	const quoted = snapshots.map(one => [
		one.symbol,
		one.name,
		one.currency,
		null,
		null,
		one.asOf,
		one.price,
		...['1d', '7d', '30d', '90d', 'ytd'].map(
			window => one.changes.find(entry => entry.window === window)?.percent ?? null,
		),
		null,
		null,
		null,
		null,
		null,
		one.file,
	]);
	return {columns, rows: [...rows, ...quoted]};
}

export const prices: Section = {
	name: 'prices',
	title: 'Prices',
	count: ({series, snapshots}) =>
		[
			...(series.length > 0 || snapshots.length === 0 ? [`${series.length} series`] : []),
			...(snapshots.length > 0 ? [count(snapshots.length, 'snapshot')] : []),
		].join(', '),
	pane,
	chapter,
	table: flatTable,
};
