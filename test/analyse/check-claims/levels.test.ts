import {describe, expect, it} from 'vitest';
import {checkOne} from './check-one.ts';
import {smallSeries} from './small-series.ts';

const btc = smallSeries('BTC', [
	['2025-05-31', 104_000, 104_500, 103_000],
	['2025-06-29', 108_100, 108_145, 107_670],
	['2025-06-30', 107_120, 110_241, 106_816],
]);
const acme = smallSeries(
	'ACME',
	[
		['2025-06-20', 14, 15, 13.5],
		['2025-06-27', 15.02, 15.9, 14.7],
		['2025-06-30', 15.68, 16.52, 15],
	],
	{calendar: 'XNYS', adjusted: false},
);
const verdict = (text: string, series = [btc, acme]) => checkOne(text, series).verdict;
const check = (text: string, series = [btc, acme]) => checkOne(text, series);

describe('levels', () => {
	it('are held against the close of the day', () => {
		expect(verdict('Bitcoin is trading around $107,000.')).toBe('supported');
		expect(verdict('Bitcoin closed at $107,120 on Monday.')).toBe('supported');
		expect(verdict('Bitcoin closed at $107,300 on Monday.')).toBe('contradicted');
		expect(verdict('Acme closed at $15.68 on Monday.')).toBe('supported');
		expect(verdict('Acme closed at $15.02 on Friday.')).toBe('supported');
	});

	it('tell nothing where the price was traded that day but is not the close', () => {
		expect(check('Bitcoin is trading at $109,500.')).toMatchObject({
			verdict: 'not_checkable',
			reason: 'needs_intraday',
		});
		expect(verdict('Bitcoin is trading at $115,500.')).toBe('contradicted');
	});

	it('are crossed inside the day where the words say crossed, not where they say closed', () => {
		const crossed = check('Bitcoin climbed above $110,000 on Monday.');
		expect(crossed).toMatchObject({verdict: 'supported', end: {field: 'high', price: 110_241}});
		expect(crossed.flags).toContain('intraday');
		expect(verdict('Bitcoin closed above $110,000 on Monday.')).toBe('contradicted');
		expect(check('Bitcoin is trading above $110,000.').reason).toBe('needs_intraday');
		expect(verdict('Bitcoin climbed above $111,000 on Monday.')).toBe('contradicted');
	});

	it('hold at the line itself only with "at least"', () => {
		expect(verdict('Bitcoin closed above $107,120 on Monday.')).toBe('contradicted');
		expect(verdict('Bitcoin closed above $107,119 on Monday.')).toBe('supported');
		expect(verdict('Bitcoin closed at no less than $107,120 on Monday.')).toBe('supported');
	});

	it('take highs and lows for extremes, and a price inside the day for a price touched', () => {
		expect(verdict('Bitcoin traded as high as $110,241 on Monday.')).toBe('supported');
		expect(verdict('Bitcoin hit a high of $109,000 on Monday.')).toBe('contradicted');
		expect(verdict('Bitcoin hit $109,000 on Monday.')).toBe('supported');
		expect(verdict('Bitcoin hit $111,000 on Monday.')).toBe('contradicted');
		expect(verdict('Acme traded as low as $15 on Monday.')).toBe('supported');
	});

	it('need highs and lows for that', () => {
		const closes = {...btc, bars: btc.bars.map(bar => ({...bar, high: null, low: null}))};
		expect(check('Bitcoin hit $109,000 on Monday.', [closes]).reason).toBe('needs_intraday');
		expect(check('Bitcoin jumped as much as 2% on Monday.', [closes])).toMatchObject({
			reason: 'needs_intraday',
			flags: ['closes_only'],
		});
	});

	it('are never compared across currencies, nor dollars with points', () => {
		expect(check('Acme closed at €15.68 on Monday.')).toMatchObject({
			reason: 'unsupported_metric',
			flags: ['currency_differs'],
		});
		const index = {...acme, symbol: 'NDX', currency: 'points'};
		expect(verdict('The Nasdaq 100 closed at 15.68 points on Monday.', [index])).toBe('supported');
		expect(check('The Nasdaq 100 closed at $15.68 on Monday.', [index]).flags).toEqual(['currency_differs']);
	});

	it('are not held against old adjusted closes: people saw other prices then', () => {
		const adjusted = {...acme, adjusted: true};
		expect(check('Acme closed at $15.68 on Monday.', [adjusted])).toMatchObject({
			verdict: 'supported',
			flags: ['adjusted'],
		});
		expect(check('Acme closed at $14 on June 20.', [adjusted])).toMatchObject({
			reason: 'ambiguous_convention',
			flags: ['adjusted'],
		});
		expect(check('Acme closed at $14 on June 20.', [{...acme, adjusted: null}]).flags).toEqual(['adjustment_unknown']);
	});

	it('at the open are held against the open, where the file has one', () => {
		const opened = {...acme, bars: acme.bars.map(bar => ({...bar, open: 15.1}))};
		expect(check('Acme opened at $15.10 on Monday.', [opened])).toMatchObject({
			verdict: 'supported',
			end: {field: 'open'},
		});
		expect(verdict('Acme opened at $15.68 on Monday.', [opened])).toBe('contradicted');
		expect(check('Acme opened at $15.68 on Monday.').reason).toBe('needs_intraday');
	});

	it('at the start of a month are the last close before it', () => {
		expect(check('Bitcoin started the month at $104,000.')).toMatchObject({
			verdict: 'supported',
			end: {at: '2025-05-31'},
		});
	});
});

describe('moves inside a session', () => {
	it('run from the close before to the high or low, and are no closing move', () => {
		// 110,241 / 108,100 - 1 = 1.98 %; 107,120 / 108,100 - 1 = -0.91 %.
		expect(verdict('Bitcoin jumped as much as 2% on Monday.')).toBe('supported');
		expect(verdict('Bitcoin closed 2% higher on Monday.')).toBe('contradicted');
		expect(verdict('Bitcoin closed 0.9% lower on Monday.')).toBe('supported');
		expect(verdict('Bitcoin fell as much as 1.2% on Monday.')).toBe('supported');
		expect(verdict('Bitcoin fell as much as 3% on Monday.')).toBe('contradicted');
	});

	it('in money and in points are differences of closes', () => {
		expect(verdict('Bitcoin fell $980 on Monday.')).toBe('supported');
		expect(verdict('Bitcoin fell $2,500 on Monday.')).toBe('contradicted');
		expect(check('Acme fell €1 on Monday.').flags).toEqual(['currency_differs']);
	});

	it('of a closed market on a weekend are those of the last session', () => {
		const sunday = checkOne('Acme closed 4% higher.', [acme], '2025-06-29T12:00:00Z');
		expect(sunday.flags).toContain('last_session');
	});
});
