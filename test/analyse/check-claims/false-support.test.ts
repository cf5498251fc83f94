// Sentences a hasty reader would call supported: every loaded price fell exactly 3 % on the day, in the week and in the
// month, and none of these sentences says so of a price that is loaded.

import {describe, expect, it} from 'vitest';
import {checkAll} from './check-one.ts';
import {daily} from './small-series.ts';

const closes = Array.from({length: 400}, (_, index) => (index === 399 ? 97 : 100));
const series = [
	daily('BTC', '2024-05-27', closes),
	daily('ETH', '2024-05-27', closes),
	daily('ACME', '2023-12-19', closes, {calendar: 'XNYS'}),
	daily('NVDA', '2023-12-19', closes, {calendar: 'XNYS'}),
	daily('QQQ', '2023-12-19', closes, {calendar: 'XNYS'}),
];

const traps = [
	'Bitcoin could fall 3% this week.',
	'If rates rise, Bitcoin falls 3% this week.',
	'Analysts expect Bitcoin to have fallen 3% this week.',
	'Traders fear a 3% fall in Bitcoin this week would follow.',
	'Bitcoin miners fell 3% this week.',
	'Bitcoin futures fell 3% on Monday.',
	'Spot Bitcoin ETFs fell 3% on Monday.',
	'The Nasdaq 100 fell 3% on Monday.',
	'Nasdaq 100 futures fell 3% on Monday.',
	"Bitcoin's dominance fell 3% this week.",
	"Bitcoin's hash rate fell 3% this week.",
	"Bitcoin's trading volume fell 3% this week.",
	'Trading volume in Bitcoin fell 3% this week.',
	'Open interest in Bitcoin futures fell 3% on Monday.',
	"Nvidia's revenue fell 3% this week.",
	"Nvidia's market share fell 3% this month.",
	'Demand for Nvidia chips fell 3% this month.',
	'Acme cut its workforce by 3% this month.',
	'Acme lost 3% of its customers this month.',
	'Acme sold a 3% stake in Bolt on Monday.',
	'A suppliers of Nvidia lost 3% on Monday.',
	'ETH/BTC fell 3% on Monday.',
	'Against Bitcoin, Ether fell 3% on Monday.',
	'Ether fell 3% relative to Bitcoin on Monday.',
	'The token fell 3% on Monday.',
	'It fell 3% on Monday.',
	'Bitcoin and Ether were mixed. It fell 3% on Monday.',
	'Bitcoin fell 3%.',
	'Bitcoin fell 3% over the same period.',
	'Bitcoin fell 3% in early June.',
	'Bitcoin fell 3% overnight.',
	'Bitcoin fell 3% in the past 6 hours.',
	'Bitcoin rose 3% on Monday.',
	'Bitcoin did not fall 3% on Monday.',
	'Bitcoin fell more than 3% on Monday.',
	'Bitcoin fell less than 3% on Monday.',
	'Bitcoin fell 3 percentage points against Ether on Monday.',
	'Bitcoin fell 3% last year.',
	'Bitcoin fell 3% on Friday.',
	'Bitcoin fell 3% in May.',
	'Bitcoin fell €3 on Monday.',
	'Bitcoin closed at €97 on Monday.',
	'Bitcoin is 3% below its high, or was in 2021.',
	'Bitcoin hit a record low on Monday.',
	'Bitcoin gave back 3% of its gains on Monday.',
	'Bitcoin mining difficulty fell 3% on Monday.',
	'Of those asked, 3% sold Bitcoin on Monday.',
	'There is a 3% chance that Bitcoin fell on Monday.',
	'Interest on Bitcoin loans fell to 3% on Monday.',
	'[...] fell 3% on Monday, unlike Bitcoin.',
	'Quokkacoin fell 3% on Monday.',
	'Bitcoin has never fallen 3% in a week.',
	'Bitcoin has not fallen 4% in a month since spring.',
	'Inventory at Acme fell 3% this week.',
	'Bitcoin fell 3% in pre-market trading.',
	'American Bitcoin fell 3% on Monday.',
];

describe('false support', () => {
	it.each(traps)('"%s" is not supported', text => {
		const supported = checkAll(text, series).filter(claim => claim.check.verdict === 'supported');
		expect(supported.map(({subject, metric, value, window}) => ({subject, metric, value, window}))).toEqual([]);
	});

	it('while the plain statements are', () => {
		for (const text of [
			'Bitcoin fell 3% on Monday.',
			'Acme lost 3% this week.',
			'Over the past month Ether slipped 3%.',
		])
			expect(checkAll(text, series).map(claim => claim.check.verdict)).toEqual(['supported']);
	});
});
