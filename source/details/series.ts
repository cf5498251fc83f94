// An instrument, opened: its chart, its figures with the closes they come from, what is doubtful about the file.

import {longDate} from '../format/dates.ts';
import {change, checkPrice, correlation, fixed, percent, price} from '../format/numbers.ts';
import {count} from '../format/words.ts';
import type {Block} from '../model/block.ts';
import type {Briefing, PriceSeries, PriceSnapshot} from '../model/briefing.ts';
import {column, heading, muted, note, paragraph, space, span, table} from '../sections/blocks.ts';
import type {ChartView} from '../sections/chart-view.ts';
import {chartBlocks} from '../sections/charts.ts';
import {claimWords} from '../sections/claim-words.ts';
import {seriesNamed} from '../sections/series-named.ts';
import {moveTone, verdictSign} from '../sections/signs.ts';
import {articleTable} from './article-rows.ts';
import type {Detail, DetailContext} from './detail.ts';
import {type Fact, facts} from './facts.ts';
import {missing} from './missing.ts';

const calendars = {'24x7': 'every day, closes at midnight UTC', XNYS: 'trading days of New York'} as const;

function fileFacts(series: PriceSeries): readonly Fact[] {
	const adjusted =
		series.adjusted === null
			? 'not told whether adjusted'
			: series.adjusted
				? 'adjusted for splits and dividends'
				: 'unadjusted';
	return [
		['name', series.name],
		[
			'last close',
			`${checkPrice(series.last.close)}${series.currency === null ? '' : ` ${series.currency}`} on ${longDate(series.last.date)}${series.statistics.stale ? `, stale: ${count(series.statistics.ageDays, 'day')} old` : ''}`,
		],
		['file', `${series.file}, ${count(series.bars, 'bar')} from ${longDate(series.first.date)}`],
		['days', calendars[series.calendar]],
		['closes', adjusted],
		['source', series.source],
	];
}

function returnTable({statistics}: PriceSeries): Block {
	const columns = [
		column('window', 'change over', {min: 8}),
		column('percent', '', {align: 'right', min: 8}),
		column('from', 'from', {min: 14, grow: 1, drop: 1}),
	];
	const rows = statistics.returns.map(({window, percent: value, from}) => ({
		cells: [
			[window],
			[span(moveTone(value), change(value, 2))],
			[muted(from === null ? 'the prices begin later' : `${checkPrice(from.close)} on ${longDate(from.date)}`)],
		],
	}));
	return table(columns, rows);
}

function statisticFacts({statistics}: PriceSeries): readonly Fact[] {
	const {drawdown90, maxDrawdown90, volatility30, volatilityPercentile} = statistics;
	return [
		[
			'below 90-d high',
			drawdown90 &&
				`${percent(drawdown90.percent, 2)}, the high ${checkPrice(drawdown90.high)} on ${longDate(drawdown90.highDate)}`,
		],
		[
			'deepest fall',
			maxDrawdown90 &&
				`${percent(maxDrawdown90.percent, 2)} within 90 days, ${longDate(maxDrawdown90.peakDate)} to ${longDate(maxDrawdown90.troughDate)}`,
		],
		[
			'volatility',
			volatility30 &&
				`${percent(volatility30.percent)} a year, from ${volatility30.n} daily returns times √${volatility30.factor}`,
		],
		[
			'of its own year',
			volatilityPercentile === null ? null : `higher than on ${fixed(volatilityPercentile, 0)}% of days`,
		],
	];
}

function flagBlocks({flags, file}: PriceSeries): readonly Block[] {
	if (flags.length === 0) return [];
	return [
		space,
		heading(2, 'To be doubted'),
		...flags.map(({message, line}) =>
			paragraph([span('unsure', '! '), message, muted(`  ${file}${line === null ? '' : `:${line}`}`)], undefined, 2),
		),
	];
}

function correlationBlocks(symbol: string, {correlations}: Briefing): readonly Block[] {
	const own = correlations.filter(({a, b}) => a === symbol || b === symbol);
	if (own.length === 0) return [];
	// What holds for all of them is said once.
	const shared = own.length < 2 ? [] : (own[0]?.notes ?? []).filter(one => own.every(({notes}) => notes.includes(one)));
	const lines = own.map(({a, b, value, widened, n, window, previous, notes}) => {
		const particular = notes.filter(one => !shared.includes(one));
		const range = widened ? ` [${correlation(widened[0])}, ${correlation(widened[1])}]` : '';
		const before = previous ? `; ${correlation(previous.value)} in the window before, z ${fixed(previous.z, 2)}` : '';
		return paragraph(
			[
				`${a}–${b} `,
				span('strong', correlation(value)),
				`${range}, n = ${n}, ${window} common days${before}`,
				muted(particular.length > 0 ? `; ${particular.join('; ')}` : ''),
			],
			undefined,
			2,
		);
	});
	const all = shared.length > 0 ? [note(`All of them: ${shared.join('; ')}.`)] : [];
	return [space, heading(2, 'Moves with'), ...lines, ...all];
}

function claimBlocks(symbol: string, {claims}: Briefing): readonly Block[] {
	const own = claims.filter(({subject, duplicateOf}) => subject === symbol && duplicateOf === null);
	if (own.length === 0) return [];
	const lines = own.map(claim => {
		const verdict = verdictSign(claim);
		return paragraph(
			[span(verdict.tone, `${verdict.sign} ${verdict.word}`), '  ', claimWords(claim)],
			{kind: 'claim', id: claim.id},
			2,
		);
	});
	return [space, heading(2, 'Claims about it'), ...lines];
}

function articleBlocks(symbol: string, briefing: Briefing): readonly Block[] {
	const told = briefing.articles
		.filter(({entities}) => entities.some(({ticker}) => ticker === symbol))
		.toSorted((a, b) => b.rank - a.rank);
	return told.length === 0 ? [] : [space, heading(2, 'Told of in'), articleTable(told.slice(0, 8), briefing)];
}

const context = (symbol: string, briefing: Briefing): readonly Block[] => [
	...correlationBlocks(symbol, briefing),
	...claimBlocks(symbol, briefing),
	...articleBlocks(symbol, briefing),
];

function snapshotDetail(snapshot: PriceSnapshot, briefing: Briefing): Detail {
	const stated = snapshot.changes.map(
		({window, percent: value}): Fact => [`${window}, stated`, [span(moveTone(value), change(value))]],
	);
	return {
		title: `Prices › ${snapshot.symbol}`,
		count: 'snapshot',
		blocks: [
			facts([
				['name', snapshot.name],
				[
					'price',
					`${price(snapshot.price)}${snapshot.currency === null ? '' : ` ${snapshot.currency}`} on ${longDate(snapshot.asOf)}`,
				],
				...stated,
				['source', snapshot.source],
				['file', `${snapshot.file}:${snapshot.line}`],
			]),
			note('One moment as its source stated it: there is no history to compute from.'),
			...context(snapshot.symbol, briefing),
		],
	};
}

/** `view` is the chart the reader chose; by default the price over 90 days. */
export function seriesDetail({symbol}: {readonly symbol: string}, {briefing}: DetailContext, view?: ChartView): Detail {
	const series = seriesNamed(briefing, symbol);
	if (!series) {
		const snapshot = briefing.snapshots.find(one => one.symbol === symbol);
		return snapshot ? snapshotDetail(snapshot, briefing) : missing('Prices', symbol);
	}
	const chart = chartBlocks(briefing, {...(view ?? {kind: 'price', days: 90}), symbols: [symbol]});
	return {
		title: `Prices › ${series.symbol}${series.name === null ? '' : ` ${series.name}`}`,
		count: longDate(series.last.date),
		blocks: [
			...chart,
			space,
			facts([...fileFacts(series), ...statisticFacts(series)]),
			space,
			returnTable(series),
			...flagBlocks(series),
			...context(symbol, briefing),
		],
	};
}
