import {describe, expect, it} from 'vitest';
import type {Block, Chart} from '../../source/model/block.ts';
import type {Briefing, PriceSeries} from '../../source/model/briefing.ts';
import {chartKinds} from '../../source/sections/chart-view.ts';
import {chartBlocks} from '../../source/sections/charts.ts';
import {article, emptyBriefing, series} from '../briefings/pieces.ts';
import {twoStories} from '../briefings/two-stories.ts';

const closes = (start: string, values: readonly number[], step = 1): PriceSeries['closes'] =>
	values.map((close, index) => ({
		date: new Date(Date.parse(start) + index * step * 86_400_000).toISOString().slice(0, 10),
		open: null,
		high: null,
		low: null,
		close,
	}));

const briefing = (...all: readonly PriceSeries[]): Briefing => ({...emptyBriefing, asOf: '2026-03-10', series: all});

const chartOf = <K extends Chart['kind']>(blocks: readonly Block[], kind: K): Extract<Chart, {kind: K}> => {
	const found = blocks.find(block => block.kind === 'chart' && block.chart.kind === kind);
	if (found?.kind !== 'chart') throw new Error(`no ${kind} chart`);
	return found.chart as Extract<Chart, {kind: K}>;
};

describe('charts', () => {
	it.each(chartKinds)('of kind %s have a sentence to say about no series', kind => {
		expect(chartBlocks(emptyBriefing, {kind, days: 30, symbols: []}).length).toBeGreaterThan(0);
	});

	it('rebase all lines to 100 on the first day they share', () => {
		const blocks = chartBlocks(
			briefing(series('AAA', closes('2026-03-01', [50, 60, 75])), series('BBB', closes('2026-03-02', [8, 4]))),
			{kind: 'rebased', days: null, symbols: []},
		);
		const chart = chartOf(blocks, 'line');
		expect(chart.title).toContain('rebased to 100 on 2 Mar 2026');
		expect(chart.series).toEqual([
			{
				name: 'AAA',
				points: [
					{date: '2026-03-02', value: 100},
					{date: '2026-03-03', value: 125},
				],
			},
			{
				name: 'BBB',
				points: [
					{date: '2026-03-02', value: 100},
					{date: '2026-03-03', value: 50},
				],
			},
		]);
	});

	it('take a log scale when one line goes more than three times as high as another', () => {
		const log = (last: number) =>
			chartOf(
				chartBlocks(
					briefing(series('AAA', closes('2026-03-01', [1, last])), series('BBB', closes('2026-03-01', [1, 1]))),
					{kind: 'rebased', days: null, symbols: []},
				),
				'line',
			).log;
		expect([log(2.9), log(3.1)]).toEqual([undefined, true]);
	});

	it('measure drawdown from the highest close inside the range', () => {
		const blocks = chartBlocks(briefing(series('AAA', closes('2026-03-01', [200, 100, 90, 99, 110]))), {
			kind: 'drawdown',
			days: 8,
			symbols: ['AAA'],
		});
		expect(chartOf(blocks, 'area').points.map(({value}) => value?.toFixed(2))).toEqual([
			'0.00',
			'-10.00',
			'-1.00',
			'0.00',
		]);
	});

	it('give the first daily bar of a range its base from the day before', () => {
		const blocks = chartBlocks(briefing(series('AAA', closes('2026-03-08', [100, 110, 99]))), {
			kind: 'bars',
			days: 1,
			symbols: ['AAA'],
		});
		expect(chartOf(blocks, 'bars').points.map(({date, value}) => [date, value?.toFixed(1)])).toEqual([
			['2026-03-09', '10.0'],
			['2026-03-10', '-10.0'],
		]);
	});

	it('leave a correlation of fewer than 20 common days a gap', () => {
		const rising = Array.from({length: 25}, (_, index) => 100 + index + (index % 3));
		const chart = chartOf(
			chartBlocks(briefing(series('AAA', closes('2026-02-01', rising)), series('BBB', closes('2026-02-01', rising))), {
				kind: 'correlation',
				days: null,
				symbols: [],
			}),
			'line',
		);
		const values = chart.series[0]?.points.map(({value}) => value) ?? [];
		expect(values.slice(0, 19).every(value => value === null)).toBe(true);
		expect(values[19]).toBeCloseTo(1, 9);
		expect(chart.fixed).toEqual([-1, 1]);
	});

	it('fall back to closes where a file has no candles, and say so', () => {
		const blocks = chartBlocks(briefing(series('AAA', closes('2026-03-01', [1, 2]))), {
			kind: 'candles',
			days: null,
			symbols: [],
		});
		expect(blocks[0]).toMatchObject({kind: 'paragraph'});
		expect(chartOf(blocks, 'line').series[0]?.name).toBe('AAA');
	});

	it('read the value under the crosshair, or the last one before it', () => {
		const chart = chartOf(
			chartBlocks(briefing(series('AAA', closes('2026-03-01', [5, 7], 3))), {
				kind: 'price',
				days: null,
				symbols: [],
				cursor: '2026-03-03',
			}),
			'line',
		);
		expect(chart.caption).toContain('At 3 Mar 2026: AAA 5.00.');
		expect(chart.cursor).toBe('2026-03-03');
	});

	it('mark articles on the day they came out, only those about what is shown', () => {
		const about = (ticker: string) => [
			{entityId: 'x', name: 'x', ticker, relevance: 1, tone: null, mentions: 1, firstMention: {sentence: 0, of: 1}},
		];
		const articles = [
			article('a', 1, {publishedAt: '2026-03-02T10:00:00.000Z', entities: about('AAA')}),
			article('b', 2, {publishedAt: '2026-03-02', entities: about('BBB')}),
			article('c', 3, {publishedAt: '2026-03', entities: about('AAA')}),
		];
		const chart = chartOf(
			chartBlocks(
				{...briefing(series('AAA', closes('2026-03-01', [1, 2, 3]))), articles},
				{kind: 'price', days: null, symbols: []},
			),
			'line',
		);
		expect(chart.marks).toEqual([
			{date: '2026-03-02', label: '2 Mar  [1] Title of a', open: {kind: 'article', id: 'a'}},
		]);
	});

	it('say their file, last day and that the axis does not begin at zero', () => {
		const {caption, title} = chartOf(chartBlocks(twoStories, {kind: 'price', days: 30, symbols: ['BTC']}), 'line');
		expect(caption).toBe('BTC.csv to 17 Dec 2025. The axis does not begin at zero.');
		expect(title).toBe('BTC  USD, daily closes, 17 Nov – 17 Dec 2025');
	});

	it('name a file that holds several of the instruments once', () => {
		const series = twoStories.series.map(one => ({...one, file: 'prices/all.json'}));
		const view = {kind: 'rebased', days: 30, symbols: ['BTC', 'QQQ']} as const;
		const {caption} = chartOf(chartBlocks({...twoStories, series}, view), 'line');
		expect(caption.split('all.json')).toHaveLength(2);
	});

	it('compare one instrument with the one the rules compare it with', () => {
		const {
			series: [line],
		} = chartOf(chartBlocks(twoStories, {kind: 'correlation', days: null, symbols: ['QQQ']}), 'line');
		expect(line?.name).toBe('QQQ–BTC');
	});

	it('draw levels of earlier days with a gap where there was no level', () => {
		const history = (['watch', 'insufficient', null, 'elevated'] as const).map((level, index) => ({
			date: `2026-03-0${index + 1}`,
			level,
		}));
		const [risk] = twoStories.risks;
		const briefing = {...twoStories, risks: risk ? [{...risk, history}] : []};
		const chart = chartOf(chartBlocks(briefing, {kind: 'history', days: null, symbols: []}), 'steps');
		expect(chart.points.map(({value}) => value)).toEqual([1, null, null, 2]);
	});
});
