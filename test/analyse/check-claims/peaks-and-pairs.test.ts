import {describe, expect, it} from 'vitest';
import {checkOne} from './check-one.ts';
import {daily, smallSeries} from './small-series.ts';

// 61 days to 30 June: up from 100 to 120 on 11 June, down to 96 on 23 June, up to 103.
const path = [
	...Array.from({length: 42}, (_, index) => 100 + (20 * index) / 41),
	...Array.from({length: 12}, (_, index) => 120 - 2 * (index + 1)),
	...Array.from({length: 7}, (_, index) => 96 + (index + 1)),
];
const btc = smallSeries(
	'BTC',
	path.map((close, index) => [
		new Date(Date.parse('2025-05-01T00:00:00Z') + index * 86_400_000).toISOString().slice(0, 10),
		close,
	]),
);
const verdict = (text: string, series = [btc]) => checkOne(text, series).verdict;

describe('falls from a peak', () => {
	it('finds the deepest fall between closes inside the window', () => {
		const check = checkOne('Bitcoin went through a drawdown of 20% within the month.', [btc]);
		expect(check).toMatchObject({
			verdict: 'supported',
			computed: -20,
			base: {price: 120, at: '2025-06-11'},
			end: {price: 96, at: '2025-06-23'},
		});
		expect(verdict('Bitcoin went through a more than 20% drawdown within the month.')).toBe('contradicted');
		expect(verdict('Bitcoin saw a drawdown of 3% over the past week.')).toBe('contradicted');
	});

	it('measures where the price stands below the highest of the loaded history, and says that it is limited', () => {
		// 103 / 120 - 1 = -14.17 %
		const check = checkOne('Bitcoin is 14.2% below its record high.', [btc]);
		expect(check.verdict).toBe('supported');
		expect(check.flags).toContain('limited_history');
		expect(verdict('Bitcoin is 25% below its record high.')).toBe('contradicted');
		expect(verdict('Bitcoin trades at 86% of its record high.')).toBe('supported');
		expect(checkOne('Bitcoin is 14.2% below its 52-week high.', [btc]).reason).toBe('history_too_short');
	});

	it('shows the highest close beside the highest high, and that they differ', () => {
		const highs = {...btc, bars: btc.bars.map(bar => ({...bar, high: bar.close + 5, low: bar.close - 5}))};
		const check = checkOne('Bitcoin is 14.2% below its record high.', [highs]);
		// 103 / 125 - 1 = -17.6 %
		expect(check).toMatchObject({verdict: 'contradicted', conventionSensitive: true, computed: -17.6});
	});
});

describe('records and streaks', () => {
	it('refutes a record by a higher bar, and cannot confirm one by a history that began later', () => {
		expect(verdict('Bitcoin hit a record high on Monday.')).toBe('contradicted');
		const rising = daily(
			'BTC',
			'2025-06-01',
			Array.from({length: 30}, (_, index) => 100 + index),
		);
		expect(checkOne('Bitcoin hit a record high on Monday.', [rising])).toMatchObject({
			verdict: 'not_checkable',
			reason: 'history_too_short',
			flags: ['limited_history'],
		});
	});

	it('confirms the highest since a day the history covers', () => {
		expect(verdict('Bitcoin closed at its highest level since June 21.')).toBe('supported');
		expect(verdict('Bitcoin closed at its highest level since June 5.')).toBe('contradicted');
		expect(checkOne('Bitcoin closed at its highest level since February.', [btc]).reason).toBe('history_too_short');
	});

	it('counts days in a row exactly', () => {
		expect(verdict('Bitcoin rose for a seventh straight day.')).toBe('supported');
		expect(verdict('Bitcoin rose for a third straight day.')).toBe('contradicted');
		expect(verdict('Bitcoin fell for a third straight day.')).toBe('contradicted');
	});
});

describe('two instruments', () => {
	const eth = daily(
		'ETH',
		'2025-05-01',
		Array.from({length: 61}, (_, index) => 100 + index),
	);

	it('takes the difference of two returns over one window', () => {
		// Week to 30 June from 23 June: Bitcoin 96 -> 103 is +7.29 %, Ether 153 -> 160 is +4.58 %: 2.72 points.
		expect(checkOne('Bitcoin beat Ether over the past week.', [btc, eth]).computed).toBeCloseTo(2.7165, 3);
		expect(verdict('Bitcoin beat Ether over the past week.', [btc, eth])).toBe('supported');
		expect(verdict('Bitcoin lagged Ether over the past week.', [btc, eth])).toBe('contradicted');
		expect(verdict('Bitcoin outperformed Ether by 2.7 percentage points over the past week.', [btc, eth])).toBe(
			'supported',
		);
		expect(checkOne('Bitcoin beat Ether over the past week.', [btc]).reason).toBe('no_series');
	});

	it('does not take a price in another coin for a difference of returns', () => {
		expect(checkOne('Ether fell 3% against Bitcoin over the past week.', [btc, eth]).reason).toBe('unsupported_metric');
	});

	it('correlates log returns of common days', () => {
		const twice = {...btc, symbol: 'ETH', bars: btc.bars.map(bar => ({...bar, close: bar.close ** 2}))};
		expect(checkOne('The 30-day correlation between Bitcoin and Ether is 1.0.', [btc, twice])).toMatchObject({
			verdict: 'supported',
			computed: 1,
		});
		expect(verdict('The 30-day correlation between Bitcoin and Ether is 0.5.', [btc, twice])).toBe('contradicted');
		expect(checkOne('The 90-day correlation between Bitcoin and Ether is 1.0.', [btc, twice]).reason).toBe(
			'history_too_short',
		);
	});

	it('annualises volatility by 365 days for crypto and 252 for shares', () => {
		// Log returns of +1 % and -1 % in turn: sample deviation 1 % x sqrt(30/29).
		const closes = Array.from({length: 61}, (_, index) => (index % 2 === 0 ? 100 : 100 * Math.exp(0.01)));
		const expected = (days: number) => Math.sqrt(30 / 29) * Math.sqrt(days);
		const crypto = daily('BTC', '2025-05-01', closes);
		expect(checkOne("Bitcoin's 30-day volatility was 19%.", [crypto]).computed).toBeCloseTo(expected(365), 6);
		const shares = daily('ACME', '2025-04-07', closes, {calendar: 'XNYS'});
		expect(checkOne("Acme's 30-day volatility was 16%.", [shares]).computed).toBeCloseTo(expected(252), 6);
		expect(checkOne("Bitcoin's 30-day implied volatility was 19%.", [crypto]).reason).toBe('not_a_price_claim');
	});

	it('never checks an index against a fund that follows it, but shows what the fund did', () => {
		const fund = {...eth, symbol: 'QQQ', calendar: 'XNYS' as const};
		const check = checkOne('The Nasdaq 100 rose 4.6% over the past week.', [fund]);
		expect(check).toMatchObject({verdict: 'not_checkable', reason: 'no_series', series: null, flags: ['proxy_loaded']});
		expect(check.alternatives).toMatchObject([{label: 'proxy QQQ', verdict: 'supported'}]);
	});
});
