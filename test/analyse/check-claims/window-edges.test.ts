// Every window of a return at its limit: bases 100, ends at 83.01, 83.00 and 82.99, that is falls of 16.99, 17.00, 17.01.

import {describe, expect, it} from 'vitest';
import type {Series} from '../../../source/model/prices.ts';
import {checkOne} from './check-one.ts';
import {daily, smallSeries} from './small-series.ts';

/** Daily bars of Bitcoin from 1 January 2024 to 30 June 2025: `at` on the base day, `end` on the last, 200 on all others. */
function bitcoin(baseDay: string, end: number): Series {
	const first = Date.parse('2024-01-01T00:00:00Z');
	const last = Date.parse('2025-06-30T00:00:00Z');
	const rows: [string, number][] = [];
	for (let time = first; time <= last; time += 86_400_000) {
		const date = new Date(time).toISOString().slice(0, 10);
		rows.push([date, date === baseDay ? 100 : time === last ? end : 200]);
	}
	return smallSeries('BTC', rows);
}

const windows: readonly (readonly [wording: string, base: string])[] = [
	['over the past 30 days', '2025-05-31'],
	['in 30 days', '2025-05-31'],
	['over the past week', '2025-06-23'],
	['over the past two weeks', '2025-06-16'],
	['over the past month', '2025-05-30'],
	['over the past year', '2024-06-30'],
	['over the last 10 trading days', '2025-06-20'],
	['over the past 24 hours', '2025-06-29'],
	['year to date', '2024-12-31'],
	['this month', '2025-05-31'],
	['this quarter', '2025-03-31'],
	['this week', '2025-06-29'],
	['in the second quarter', '2025-03-31'],
	['in the first half of 2025', '2024-12-31'],
	['in June', '2025-05-31'],
	['in 2025', '2024-12-31'],
	['since March', '2025-02-28'],
	['since June 10', '2025-06-10'],
	['on Monday', '2025-06-29'],
];

describe('the base of a return', () => {
	it.each(windows)('"%s" is measured from the close of %s', (wording, base) => {
		const check = checkOne(`Bitcoin fell 17% ${wording}.`, [bitcoin(base, 83)]);
		expect([check.base?.at, check.end?.at, check.computed, check.verdict]).toEqual([
			base,
			'2025-06-30',
			-17,
			'supported',
		]);
	});

	it.each(windows)('"more than 17%" %s holds at 17.01, not at 17.00 or 16.99', (wording, base) => {
		const verdicts = [83.01, 83, 82.99].map(
			end => checkOne(`Bitcoin fell more than 17% ${wording}.`, [bitcoin(base, end)]).verdict,
		);
		expect(verdicts).toEqual(['contradicted', 'contradicted', 'supported']);
	});

	it.each(windows)('"at least 17%" %s holds at 17.00 and 17.01, not at 16.99', (wording, base) => {
		const verdicts = [83.01, 83, 82.99].map(
			end => checkOne(`Bitcoin fell at least 17% ${wording}.`, [bitcoin(base, end)]).verdict,
		);
		expect(verdicts).toEqual(['contradicted', 'supported', 'supported']);
	});

	it.each(windows)('a rise %s contradicts a fall', (wording, base) => {
		expect(checkOne(`Bitcoin fell 17% ${wording}.`, [bitcoin(base, 117)]).verdict).toBe('contradicted');
	});
});

describe('calendar days and trading days', () => {
	const closes = Array.from({length: 60}, (_, index) => 100 - index);
	const shares = daily('ACME', '2025-04-08', closes, {calendar: 'XNYS'});

	it('says where a share gives another verdict when the days are counted as trading days', () => {
		// 60 weekdays from 8 April end on Monday 30 June, at 41; 31 May is a Saturday: the base is 30 May, at 62.
		const check = checkOne('Acme fell 33.9% over the past 30 days.', [shares]);
		expect(check).toMatchObject({verdict: 'supported', conventionSensitive: true, base: {at: '2025-05-30', price: 62}});
		expect(check.alternatives.find(other => other.label === 'trading days')).toMatchObject({
			verdict: 'contradicted',
			base: {price: 71},
		});
	});

	it('says nothing about conventions where both agree', () => {
		expect(checkOne('Acme fell more than 30% over the past 30 days.', [shares]).conventionSensitive).toBe(false);
	});
});

describe('holes and limits of a series', () => {
	const full = daily(
		'BTC',
		'2025-05-01',
		Array.from({length: 61}, (_, index) => 100 + index),
	);

	it('does not check against a series that ends too early', () => {
		const old = {...full, bars: full.bars.slice(0, -2)};
		expect(checkOne('Bitcoin rose 3% over the past week.', [old])).toMatchObject({
			verdict: 'not_checkable',
			reason: 'stale_series',
		});
		const yesterday = {...full, bars: full.bars.slice(0, -1)};
		expect(checkOne('Bitcoin rose 3% over the past week.', [yesterday]).reason).not.toBe('stale_series');
	});

	it('grants shares the four days of a long weekend', () => {
		const shares = daily(
			'ACME',
			'2025-05-01',
			Array.from({length: 42}, () => 100),
			{calendar: 'XNYS'},
		);
		const last = shares.bars.at(-1)?.date;
		expect(last).toBe('2025-06-27');
		expect(checkOne('Acme is down 3% this month.', [shares], '2025-07-01T21:00:00Z').reason).not.toBe('stale_series');
		expect(checkOne('Acme is down 3% this month.', [shares], '2025-07-02T21:00:00Z').reason).toBe('stale_series');
	});

	it('does not check a window that begins before the series', () => {
		expect(checkOne('Bitcoin rose 3% over the past 90 days.', [full]).reason).toBe('history_too_short');
		expect(checkOne('Bitcoin rose 3% this year.', [full]).reason).toBe('history_too_short');
	});

	it('tells nothing where the base day is missing and its neighbours disagree', () => {
		const bars = full.bars.filter(bar => bar.date !== '2025-06-23');
		// 22 June: 152, 24 June: 154, 30 June: 160. From 152 it is +5.26 %, from 154 +3.90 %.
		const check = checkOne('Bitcoin rose more than 5% over the past week.', [{...full, bars}]);
		expect(check).toMatchObject({verdict: 'not_checkable', reason: 'ambiguous_convention'});
		expect(check.flags).toContain('gap_at_base');
		expect(check.alternatives.map(other => other.verdict)).toContain('contradicted');
		expect(checkOne('Bitcoin rose more than 2% over the past week.', [{...full, bars}]).verdict).toBe('supported');
	});

	it('does not take Friday for the day before Monday in a market that never closes', () => {
		const weekdays = {...full, bars: full.bars.filter(bar => ![0, 6].includes(new Date(bar.date).getUTCDay()))};
		expect(checkOne('Bitcoin rose 1.9% on Monday.', [weekdays])).toMatchObject({
			verdict: 'not_checkable',
			reason: 'ambiguous_convention',
		});
		expect(checkOne('Bitcoin rose 0.6% on Friday.', [weekdays]).verdict).toBe('supported');
	});

	it('sees no bar after the as-of date', () => {
		expect(checkOne('Bitcoin rose 3% over the past week.', [full], undefined, '2025-06-20').reason).toBe(
			'stale_series',
		);
	});

	it('needs finer bars for hours, and for what happened outside the session', () => {
		expect(checkOne('Bitcoin rose 3% in the past 4 hours.', [full]).reason).toBe('needs_intraday');
		const shares = daily(
			'ACME',
			'2025-05-01',
			Array.from({length: 43}, () => 100),
			{calendar: 'XNYS'},
		);
		expect(checkOne('Acme rose 3% in the past 24 hours.', [shares]).reason).toBe('needs_intraday');
		expect(checkOne('Acme rose 3% overnight.', [shares]).reason).toBe('needs_intraday');
	});

	it('names what is missing, in this order: tense, subject, series, window, date', () => {
		expect(checkOne('Bitcoin could fall 3% this week.', [full]).reason).toBe('forecast');
		expect(checkOne('The index fell 3% this week.', [full]).reason).toBe('no_subject');
		expect(checkOne('Ether fell 3% this week.', [full]).reason).toBe('no_series');
		expect(checkOne('Bitcoin fell 3%.', [full]).reason).toBe('no_window');
		expect(checkOne('Bitcoin fell 3% over the past week.', [full], null).reason).toBe('no_as_of');
		expect(checkOne('Acme employs 3,000 people.', [full]).reason).toBe('not_a_price_claim');
	});
});
