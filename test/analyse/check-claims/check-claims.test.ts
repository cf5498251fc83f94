import {describe, expect, it} from 'vitest';
import {checkClaims} from '../../../source/analyse/check-claims/check-claims.ts';
import {readSmall, rules} from '../claims/small-article.ts';
import {checkAll, checkOne} from './check-one.ts';
import {daily, smallSeries} from './small-series.ts';

const btc = daily(
	'BTC',
	'2025-05-01',
	Array.from({length: 61}, (_, index) => 160 - index),
);

describe('checkClaims', () => {
	it('makes one row of what an article says twice, with all its quotes', () => {
		const text =
			'Bitcoin fell 6.5% over the past week.\nA quiet market.\nOver the past week Bitcoin is down 6.5%, traders say.';
		const claims = checkAll(text, [btc]);
		expect(claims).toHaveLength(1);
		expect(claims[0]?.evidence.map(each => [each.line, each.text])).toEqual([
			[1, 'Bitcoin fell 6.5% over the past week.'],
			[3, 'Over the past week Bitcoin is down 6.5%, traders say.'],
		]);
	});

	it('names the first teller where another article says the same, and gives the first all quotes', () => {
		const read = [
			readSmall('Bitcoin fell 6.5% over the past week.', undefined, 'a1'),
			readSmall('Bitcoin is down 6.5% in a week.', undefined, 'a2'),
		];
		const claims = checkClaims(read, [btc], null, rules);
		expect(
			claims.map(({id, articleId, duplicateOf, evidence}) => [id, articleId, duplicateOf, evidence.length]),
		).toEqual([
			['k01', 'a1', null, 2],
			['k02', 'a2', 'k01', 1],
		]);
	});

	it('keeps apart what only looks alike: other windows, days, things', () => {
		const text =
			'Bitcoin fell 3% on Friday. Bitcoin fell 3% on Thursday. Acme paid $3 million in fees. Acme paid $3 million in taxes.';
		expect(checkAll(text, [])).toHaveLength(4);
	});

	it('tells which price must have stood at the start, and what undoes a fall', () => {
		const [claim] = checkAll('Bitcoin is down more than 20% over the past 30 days, trading around $96.', [btc]);
		// 96 / 0.8 = 120; 1 / 0.8 - 1 = 25 %.
		expect(claim?.implied).toContainEqual({
			label: 'price 30 days earlier if both hold: above',
			value: 120,
			unit: 'USD',
		});
		expect(claim?.implied).toContainEqual({label: 'gain needed to recover', value: 25, unit: 'percent'});
	});

	it('says when a stated price and a stated change cannot belong to one moment', () => {
		// Closes: 130 on 31 May, 100 on 30 June: -23.1 %. From 130, a price of 100 is no "20 %".
		const apart = checkAll('Bitcoin is down 20% over the past 30 days, trading around $100.', [btc])[0]?.check;
		expect(apart?.flags).toContain('price_and_change_apart');
		const together = checkAll('Bitcoin is down 23% over the past 30 days, trading around $100.', [btc])[0]?.check;
		expect(together?.flags).not.toContain('price_and_change_apart');
	});

	it('turns the verdict of what is denied', () => {
		expect(checkOne('Bitcoin did not fall 10% on Monday.', [btc]).verdict).toBe('supported');
		expect(checkOne('Bitcoin did not fall 1% on Monday.', [btc]).verdict).toBe('contradicted');
	});

	it('shows the day before where the article came out before the close, and flags another answer', () => {
		const steady = smallSeries('BTC', [
			['2025-06-23', 100],
			['2025-06-29', 110],
			['2025-06-30', 104],
		]);
		const check = checkOne('Bitcoin is up more than 5% since June 23.', [steady], '2025-06-30T09:00:00Z');
		expect(check.verdict).toBe('contradicted');
		expect(check.flags).toContain('end_day_sensitive');
		expect(check.alternatives).toContainEqual(
			expect.objectContaining({label: 'ending 2025-06-29', verdict: 'supported'}),
		);
	});

	it('shows the same claims whatever the order of the series', () => {
		const series = [btc, daily('ETH', '2025-06-01', [1, 2, 3]), {...btc, file: 'other.csv'}];
		const text = 'Bitcoin fell 6.5% over the past week.';
		expect(checkAll(text, series)).toEqual(checkAll(text, series.toReversed()));
	});
});

describe('an end day that is only told as part of a month', () => {
	const text = 'In the 30 days to early June 2025, Bitcoin fell 20%.';

	it('is checked for every day, and told nothing where they disagree', () => {
		const check = checkOne('Over the past 10 days leading up to early June 2025, Bitcoin fell more than 7.3%.', [btc]);
		expect(check).toMatchObject({verdict: 'not_checkable', reason: 'ambiguous_convention', computed: null});
		expect(check.flags).toEqual(expect.arrayContaining(['as_of_inferred', 'end_day_sensitive']));
		expect(check.alternatives).toHaveLength(10);
		expect(new Set(check.alternatives.map(other => other.verdict))).toEqual(new Set(['supported', 'contradicted']));
	});

	it('is supported where all possible days agree', () => {
		const check = checkOne('Over the past 10 days leading up to early June 2025, Bitcoin fell more than 5%.', [btc]);
		expect(check).toMatchObject({verdict: 'supported'});
		expect(check.flags).toContain('as_of_inferred');
	});

	it('is not supported by a part of the days', () => {
		const cut = {...btc, bars: btc.bars.filter(bar => bar.date <= '2025-06-05')};
		expect(
			checkOne('Over the past 10 days leading up to early June 2025, Bitcoin fell more than 5%.', [cut]),
		).toMatchObject({verdict: 'not_checkable', reason: 'ambiguous_convention'});
	});

	it('needs bars in the part of the month', () => {
		expect(checkOne(text, [daily('BTC', '2025-06-12', [1, 2, 3])]).reason).toBe('no_as_of');
	});

	it('is the whole month where the article itself is only dated to a month', () => {
		const check = checkOne('Bitcoin is trading around $110.', [btc], '2025-06');
		expect(check).toMatchObject({verdict: 'not_checkable', reason: 'ambiguous_convention'});
		expect(check.alternatives).toHaveLength(30);
	});
});
