// Sentences with the claims a careful reader would write down, labelled by hand before the finder saw them.
// Published on Monday, 30 June 2025. One line a claim, in the notation of `lineOf` (small-article.ts).

export interface Labelled {
	readonly text: string;
	readonly claims: readonly string[];
}

export const labelled: readonly Labelled[] = [
	{
		text: 'Bitcoin tumbled 6.2% over the past fortnight of trading, or so it felt.',
		claims: ['BTC return eq 6.2 percent down [none] -'],
	},
	{
		text: 'Ether surged more than 11% over the last 45 days.',
		claims: ['ETH return gt 11 percent up [trailing 45 day calendar] 2025-06-30'],
	},
	{
		text: 'The Nasdaq 100 finished Friday 2.3% higher.',
		claims: ['NDX return eq 2.3 percent up [session 2025-06-27] 2025-06-27'],
	},
	{text: 'MARA ended Thursday at $15.26.', claims: ['MARA level eq 15.26 USD none [session 2025-06-26] 2025-06-26']},
	{
		text: 'Shares in Nvidia are up roughly 17% since the beginning of the year.',
		claims: ['NVDA return approx 17 percent up [ytd 2025] 2025-06-30'],
	},
	{
		text: 'Bitcoin was hovering just above $107,000 on Monday afternoon.',
		claims: ['BTC level gt 107000 USD none [session 2025-06-30] 2025-06-30'],
	},
	{
		text: 'Bitcoin bottomed at $98,240 on June 22.',
		claims: ['BTC intraday_level eq 98240 USD down [session 2025-06-22] 2025-06-22'],
	},
	{
		text: 'At one point on Monday, MARA was down 7%.',
		claims: ['MARA intraday_move eq 7 percent down [session 2025-06-30] 2025-06-30'],
	},
	{
		text: 'Acme rocketed 41% intraday on Friday.',
		claims: ['ACME intraday_move eq 41 percent up [session 2025-06-27] 2025-06-27'],
	},
	{
		text: 'Bolt shares fell by a fifth in the first quarter.',
		claims: ['BOLT return eq 20 percent down [quarter 2025-Q1] 2025-03-31'],
	},
	{
		text: 'Ether retreated between 4% and 6% this week.',
		claims: ['ETH return between 4..6 percent down [start-of week] 2025-06-30'],
	},
	{
		text: 'Over 10 trading days, Acme climbed 9%.',
		claims: ['ACME return eq 9 percent up [trailing 10 day trading] 2025-06-30'],
	},
	{
		text: 'Bitcoin gained 2.1% in the 24 hours to Monday.',
		claims: ['BTC return eq 2.1 percent up [trailing 24 hour calendar] 2025-06-30'],
	},
	{
		text: 'The S&P 500 added 52 points on Friday.',
		claims: ['SPX change_abs eq 52 points up [session 2025-06-27] 2025-06-27'],
	},
	{
		text: 'Ether has shed almost $300 since June 10.',
		claims: ['ETH change_abs nearly 300 USD down [since 2025-06-10] 2025-06-30'],
	},
	{
		text: 'Bitcoin is 4.3% off its record high.',
		claims: ['BTC drawdown_current eq 4.3 percent down [point] 2025-06-30'],
	},
	{
		text: 'From its May peak, Ether has dropped 12%.',
		claims: ['ETH drawdown_current eq 12 percent down [point] 2025-06-30'],
	},
	{
		text: 'The maximum drawdown of Bitcoin over the past 90 days was 9%.',
		claims: ['BTC drawdown_max eq 9 percent down [trailing 90 day calendar] 2025-06-30'],
	},
	{
		text: 'Acme now trades at less than half of its 52-week high.',
		claims: ['ACME ratio_to_high lt 50 percent none [point] 2025-06-30'],
	},
	{
		text: 'Bitcoin outpaced Ether by 5 percentage points in the second quarter.',
		claims: ['BTC relative_return eq 5 pp up [quarter 2025-Q2] 2025-06-30 vs ETH'],
	},
	{
		text: 'Bolt trailed the S&P 500 in May.',
		claims: ['BOLT relative_return gt 0 pp down [calendar-month 2025-05] 2025-05-31 vs SPX'],
	},
	{
		text: 'Bitcoin and the S&P 500 showed a 60-day correlation of 0.71.',
		claims: ['BTC correlation eq 0.71 none none [trailing 60 day calendar] 2025-06-30 vs SPX'],
	},
	{
		text: 'Annualised volatility of Ether over the past 30 days came to about 58%.',
		claims: ['ETH volatility approx 58 percent none [trailing 30 day calendar] 2025-06-30'],
	},
	{
		text: 'Nvidia notched a record close on Friday.',
		claims: ['NVDA record eq  none up [session 2025-06-27] 2025-06-27'],
	},
	{
		text: 'The Nasdaq 100 fell to its lowest level since May 7.',
		claims: ['NDX record eq  none down [since 2025-05-07] 2025-06-30'],
	},
	{
		text: 'Ether declined for a fourth consecutive day.',
		claims: ['ETH streak eq 4 count down [trailing 4 day trading] 2025-06-30'],
	},
	{
		text: 'Acme is on a six-day winning streak.',
		claims: ['ACME streak eq 6 count up [trailing 6 day trading] 2025-06-30'],
	},
	{
		text: 'Nvidia has nearly tripled in two years.',
		claims: ['NVDA return nearly 200 percent up [trailing 2 year calendar] 2025-06-30'],
	},
	{
		text: 'Bolt lost half its value last year.',
		claims: ['BOLT return eq 50 percent down [calendar-year 2024] 2024-12-31'],
	},
	{
		text: 'Bitcoin did not rise 10% in May.',
		claims: ['BTC return eq 10 percent up [calendar-month 2025-05] 2025-05-31 NOT'],
	},
	{
		text: "Ether hasn't gained more than 2% this month.",
		claims: ['ETH return gt 2 percent up [mtd 2025-06] 2025-06-30 NOT'],
	},
	{
		text: 'Acme would fall 30% if the contract were cancelled.',
		claims: ['ACME return eq 30 percent down [future] - conditional'],
	},
	{
		text: 'Bitcoin is expected to reach $150,000 by the end of the year.',
		claims: ['BTC intraday_level eq 150000 USD up [future] - forecast'],
	},
	{
		text: 'Economists project that the S&P 500 will lose 5% in the coming months.',
		claims: ['SPX return eq 5 percent down [future] - forecast'],
	},
	{
		text: 'The token could tumble to $90,000, traders warned.',
		claims: [' level eq 90000 USD none [future] - forecast'],
	},
	{
		text: 'Ether jumped 7% on Friday, according to exchange data.',
		claims: ['ETH return eq 7 percent up [session 2025-06-27] 2025-06-27 reported'],
	},
	{
		text: 'Bitcoin rose 2% on Friday, and MARA 5%.',
		claims: [
			'BTC return eq 2 percent up [session 2025-06-27] 2025-06-27',
			'MARA return eq 5 percent up [session 2025-06-27] 2025-06-27',
		],
	},
	{
		text: 'Bitcoin slipped 1% on Monday, while the Nasdaq 100 put on 0.6%.',
		claims: [
			'BTC return eq 1 percent down [session 2025-06-30] 2025-06-30',
			'NDX return eq 0.6 percent up [session 2025-06-30] 2025-06-30',
		],
	},
	{
		text: 'After sliding 8% in April, Ether recovered 12% in May.',
		claims: [
			'ETH return eq 8 percent down [calendar-month 2025-04] 2025-04-30',
			'ETH return eq 12 percent up [calendar-month 2025-05] 2025-05-31',
		],
	},
	{
		text: 'Acme, up 12% this year, and Bolt, down 9%, parted ways.',
		claims: [
			'ACME return eq 12 percent up [ytd 2025] 2025-06-30',
			'BOLT return eq 9 percent down [ytd 2025] 2025-06-30',
		],
	},
	{
		text: 'Bitcoin had a bad week. The cryptocurrency dropped 3.4% on Friday.',
		claims: ['BTC return eq 3.4 percent down [session 2025-06-27] 2025-06-27'],
	},
	{
		text: 'Bitcoin and Ether moved. It fell 2% on Friday.',
		claims: [' return eq 2 percent down [session 2025-06-27] 2025-06-27'],
	},
	{
		text: 'Bitcoin fell 5% over the past 60 days. The Nasdaq 100 gained 4% over the same period.',
		claims: [
			'BTC return eq 5 percent down [trailing 60 day calendar] 2025-06-30',
			'NDX return eq 4 percent up [trailing 60 day calendar] 2025-06-30',
		],
	},
	{
		text: 'Bitcoin ETFs lost 4% on Friday.',
		claims: [' amount eq 4 percent down [session 2025-06-27] 2025-06-27 (Bitcoin etfs)'],
	},
	{
		text: 'Open interest in Bitcoin fell 8% this week.',
		claims: ['BTC amount eq 8 percent down [start-of week] - (open interest)'],
	},
	{
		text: "Nvidia's data-centre sales grew 73% year on year.",
		claims: ['NVDA amount eq 73 percent up [trailing 1 year calendar] 2025-06-30 (sales)'],
	},
	{
		text: 'Microsoft plans capital expenditures of $80 billion.',
		claims: ['MSFT amount eq 80000000000 USD none [none] - (capital expenditures) forecast'],
	},
	{
		text: 'Acme borrowed €450 million to buy 12,000 GB300 GPUs.',
		claims: ['ACME amount eq 450000000 EUR none [none] -', 'ACME count eq 12000 count none [none] - (GB300 GPUs)'],
	},
	{
		text: 'Hut 8 owns 1,020 megawatts of capacity across 15 sites.',
		claims: ['HUT count eq 1020 count none [none] - (megawatts)', 'HUT count eq 15 count none [none] - (sites)'],
	},
	{
		text: 'Two thirds of investors think the rally is over.',
		claims: [' amount eq 66.7 percent none [none] - (investors)'],
	},
	{
		text: 'OpenLab was valued at $29 billion in March.',
		claims: ['openlab amount eq 29000000000 USD none [calendar-month 2025-03] -'],
	},
	{
		text: 'Acme agreed to pay Bolt up to $1.1 billion over ten years.',
		claims: ['ACME amount up_to 1100000000 USD none [trailing 10 year calendar] 2025-06-30'],
	},
	{text: 'The deal covers hundreds of thousands of chips.', claims: [' count eq  count none [none] - (chips)']},
	{text: 'Section 12 of the 2024 filing, dated March 3, names Form 10-K.', claims: []},
	{text: 'The 24-hour chart and the 200-day average say little.', claims: []},
	{text: 'Bitcoin turned 16 in January 2025.', claims: []},
	{text: '3. Watch the debt of miners such as Hut 8.', claims: []},
	{text: 'The S&P 500 and the Russell 2000 moved apart in 2024.', claims: []},
	{text: 'Call 212-555-0147 by 9:30 a.m. on June 30, 2025.', claims: []},
	{text: 'The GB200 follows the H100, and both use HBM3.', claims: []},
];
