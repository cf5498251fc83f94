import {describe, expect, it} from 'vitest';
import {levelOf, marketIndicators} from '../../../source/analyse/risks/market-family.ts';
import type {MarketInput, Measured} from '../../../source/analyse/risks/measure.ts';
import {addDays} from '../../../source/math/calendar-days.ts';
import type {Series} from '../../../source/model/prices.ts';
import {type IndicatorRule, indicatorRule} from '../../../source/rules/indicator-rules.ts';
import {closesFrom, dailySeries, wobble} from '../small-series.ts';
import {packaged} from './small-world.ts';

const rule = (raw: Record<string, unknown>): IndicatorRule =>
	indicatorRule({id: 'x', of: {symbols: ['BTC']}, unit: 'u', ...raw}, 'x', () => {
		throw new Error('a rule of the test is wrong');
	}) as IndicatorRule;

const measured = (value: number | null, more: Partial<Measured> = {}): Measured => ({
	value,
	n: 30,
	ci: null,
	last: '2025-06-02',
	files: [],
	note: null,
	...more,
});

describe('cut-offs', () => {
	const falls = rule({formula: 'drawdown', below: [-10, -20, -35]});

	it.each([
		[-9.99, 0],
		[-10, 1],
		[-19.99, 1],
		[-20, 2],
		[-35, 3],
	])('a drawdown of %d is level %d', (value, level) => {
		expect(levelOf(falls, measured(value))).toBe(level);
	});

	const together = rule({
		formula: 'correlation',
		above: [0.3, 0.5, 0.7],
		lowerLimit: [0, 0.2, 0.4],
		severeDrawdown: 5,
	});

	it('ask for the lower limit of the interval as well', () => {
		expect(levelOf(together, measured(0.6, {ci: [0.25, 0.8]}))).toBe(2);
		expect(levelOf(together, measured(0.6, {ci: [0.2, 0.8]}))).toBe(1);
		expect(levelOf(together, measured(0.6, {ci: [-0.1, 0.8]}))).toBe(0);
	});

	it('are severe only while both sides are down', () => {
		expect(levelOf(together, measured(0.8, {ci: [0.6, 0.9], bothDown: true}))).toBe(3);
		expect(levelOf(together, measured(0.8, {ci: [0.6, 0.9], bothDown: false}))).toBe(2);
	});

	it('give no level to a missing value, nor where the rules name none', () => {
		expect(levelOf(falls, measured(null))).toBeNull();
		expect(levelOf(falls, measured(-50, {withoutLevel: true}))).toBeNull();
		expect(levelOf(rule({formula: 'dispersion'}), measured(4))).toBeNull();
	});
});

const start = '2025-01-06';
const share = (symbol: string, returns: readonly number[]): Series => dailySeries(symbol, start, closesFrom(returns));
const coin = (returns: readonly number[]): Series => dailySeries('BTC', start, closesFrom(returns), {calendar: '24x7'});

function input(series: readonly Series[], more: Partial<MarketInput> = {}): MarketInput {
	const last =
		series
			.map(one => one.bars.at(-1)?.date ?? '')
			.toSorted()
			.at(-1) ?? start;
	return {
		series,
		correlations: [],
		asOf: last,
		entities: packaged.entities,
		pairs: packaged.correlationPairs,
		newsDates: [],
		missingAfter: 6,
		...more,
	};
}

describe('indicators', () => {
	it('use the first loaded instrument and name a stand-in', () => {
		const pair = rule({formula: 'correlation', with: {symbols: ['NDX', 'QQQ']}, above: [0.3, 0.5, 0.7]});
		const moves = wobble(90, 2.1);
		const [found] = marketIndicators(
			[pair],
			input([dailySeries('BTC', start, closesFrom(moves)), share('QQQ', moves)]),
		);
		expect(found?.value).toBeCloseTo(1, 10);
		expect(found?.note).toContain('stands in for NDX');
		expect(found?.source).toBe('btc.csv, qqq.csv');
	});

	it('are missing, with a word why, where prices are not loaded', () => {
		const pair = rule({formula: 'correlation', with: {symbols: ['NDX']}});
		const [found] = marketIndicators([pair], input([coin(wobble(60, 2.1))]));
		expect(found).toMatchObject({value: null, level: null, ageDays: null, note: 'no prices of NDX loaded'});
	});

	it('keep the value and lose the level when prices are older than six trading days', () => {
		const falls = rule({formula: 'drawdown', below: [-10, -20, -35]});
		const series = [coin([...wobble(70, 2.1, 0.001), -0.3])];
		const last = input(series).asOf;
		expect(marketIndicators([falls], input(series))[0]?.level).toBe(2);
		// Eight calendar days never hold more than six weekdays; ten do.
		expect(marketIndicators([falls], input(series, {asOf: addDays(last, 8)}))[0]?.level).toBe(2);
		const [old] = marketIndicators([falls], input(series, {asOf: addDays(last, 10)}));
		expect(old?.level).toBeNull();
		expect(old?.value).toBeLessThan(-20);
		expect(old?.note).toContain('counts as missing');
	});

	it('take the median of a class', () => {
		const fall = (percent: number): readonly number[] => [
			...Array.from({length: 65}, () => 0),
			Math.log(1 - percent / 100),
		];
		const series = [share('MSFT', fall(10)), share('AMZN', fall(40)), share('GOOGL', fall(12))];
		const [found] = marketIndicators([rule({formula: 'drawdown', of: {classes: ['hyperscaler']}})], input(series));
		expect(found?.value).toBeCloseTo(-12, 8);
		expect(found?.n).toBe(3);
	});

	it('show the volatility itself, without a level, where its own year is not loaded', () => {
		const [found] = marketIndicators(
			[rule({formula: 'volatility-percentile', unit: 'percentile', above: [70, 85, 95]})],
			input([coin(wobble(60, 2.1))]),
		);
		expect(found).toMatchObject({unit: '% a year', level: null});
		expect(found?.value).toBeGreaterThan(0);
	});
});

describe('a class together', () => {
	const miners = (noise: number, count = 70): readonly Series[] =>
		['RIOT', 'CLSK', 'MARA'].map((symbol, which) => {
			const own = wobble(count, 0.5 + which, noise);
			return share(
				symbol,
				wobble(count, 2.1).map((one, index) => one + (own[index] as number)),
			);
		});
	const of = {classes: ['miner']};

	it('has an average correlation, high when all move alike', () => {
		const [found] = marketIndicators([rule({formula: 'average-correlation', of})], input(miners(0.0001)));
		expect(found?.value).toBeGreaterThan(0.99);
		expect(found?.note).toBe('3 pairs of CLSK, MARA, RIOT');
	});

	it('has a dispersion, low when all move alike', () => {
		const dispersion = (noise: number): number =>
			marketIndicators([rule({formula: 'dispersion', of})], input(miners(noise)))[0]?.value as number;
		expect(dispersion(0.0001)).toBeLessThan(dispersion(0.01) / 10);
	});

	it('has a Jennrich test from two windows on', () => {
		const change = rule({formula: 'matrix-change', of});
		expect(marketIndicators([change], input(miners(0.01)))[0]?.note).toContain('3 degrees of freedom');
		const [short] = marketIndicators([change], input(miners(0.01, 50)));
		expect(short).toMatchObject({value: null, note: 'fewer than two windows of 30 common observations'});
	});

	it('needs three recent series', () => {
		const [found] = marketIndicators([rule({formula: 'average-correlation', of})], input(miners(0.01).slice(1)));
		expect(found).toMatchObject({value: null, note: '2 of 2 loaded series are recent; 3 are needed'});
	});

	it('leaves out a series that stopped', () => {
		const stopped = dailySeries('WULF', '2024-01-01', closesFrom(wobble(70, 1.9)));
		const [found] = marketIndicators([rule({formula: 'average-correlation', of})], input([...miners(0.01), stopped]));
		expect(found?.note).toBe('3 pairs of CLSK, MARA, RIOT');
	});
});

describe('days with news', () => {
	const of = rule({formula: 'news-days', with: {symbols: ['NDX']}, window: 90});

	it('are too few to say anything under five', () => {
		const series = [coin(wobble(90, 2.1)), share('NDX', wobble(60, 1.3))];
		const [found] = marketIndicators([of], input(series, {newsDates: ['2025-02-03', '2025-02-04']}));
		expect(found?.value).toBeNull();
		expect(found?.note).toContain('2 days with news of');
	});
});
