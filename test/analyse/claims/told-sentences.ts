// More sentences with their claims, read one by one: the wordings that once were read wrong stand here too.
// Published on Monday, 30 June 2025; notation of `lineOf` (small-article.ts).

export const told: readonly (readonly [text: string, claims: readonly string[]])[] = [
	['Ether slid nearly 8% in May.', ['ETH return nearly 8 percent down [calendar-month 2025-05] 2025-05-31']],
	[
		'Shares of MARA Holdings sank 12.4% last week.',
		['MARA return eq 12.4 percent down [trailing 1 week calendar] 2025-06-27'],
	],
	[
		'The S&P 500 ended the session 0.3% lower on Friday.',
		['SPX return eq 0.3 percent down [session 2025-06-27] 2025-06-27'],
	],
	['Bitcoin has gained 28% year to date.', ['BTC return eq 28 percent up [ytd 2025] 2025-06-30']],
	[
		'Bitcoin has risen at least 5% since the start of the month.',
		['BTC return gte 5 percent up [mtd 2025-06] 2025-06-30'],
	],
	[
		'The CoinDesk 20 dropped between 3% and 5% over the past 24 hours.',
		['CD20 return between 3..5 percent down [trailing 24 hour calendar] 2025-06-30'],
	],
	[
		'Nvidia stock closed at $157.75 on Monday, up 1.1%.',
		[
			'NVDA level eq 157.75 USD none [session 2025-06-30] 2025-06-30',
			'NVDA return eq 1.1 percent up [session 2025-06-30] 2025-06-30',
		],
	],
	[
		'Bitcoin fell to $98,200 on June 22 before recovering to $101,000.',
		['BTC level eq 98200 USD none [session 2025-06-22] 2025-06-22', 'BTC level eq 101000 USD none [none] -'],
	],
	[
		'Bitcoin traded as low as $98,240 on June 22.',
		['BTC intraday_level up_to 98240 USD down [session 2025-06-22] 2025-06-22'],
	],
	[
		'Bitcoin briefly topped $110,000 on Monday.',
		['BTC intraday_level gt 110000 USD up [session 2025-06-30] 2025-06-30'],
	],
	[
		'Ether outperformed Bitcoin by 4 percentage points in the past week.',
		['ETH relative_return eq 4 pp up [trailing 1 week calendar] 2025-06-30 vs BTC'],
	],
	['Ether lagged Bitcoin this month.', ['ETH relative_return gt 0 pp down [mtd 2025-06] 2025-06-30 vs BTC']],
	[
		'The 30-day correlation between Bitcoin and the Nasdaq 100 stood at 0.62.',
		['BTC correlation eq 0.62 none none [trailing 30 day calendar] 2025-06-30 vs NDX'],
	],
	[
		"Bitcoin's correlation with the Nasdaq 100 over the past 30 days rose to 0.45.",
		['BTC correlation eq 0.45 none none [trailing 30 day calendar] 2025-06-30 vs NDX'],
	],
	[
		"Bitcoin's 30-day annualised volatility was 38%.",
		['BTC volatility eq 38 percent none [trailing 30 day calendar] 2025-06-30'],
	],
	['Bitcoin rose for a third straight day.', ['BTC streak eq 3 count up [trailing 3 day trading] 2025-06-30']],
	[
		'MARA posted its fifth consecutive session of losses.',
		['MARA streak eq 5 count down [trailing 5 day trading] 2025-06-30'],
	],
	['Bitcoin hit a record high of $112,000 on Monday.', ['BTC record eq 112000 USD up [session 2025-06-30] 2025-06-30']],
	['Bitcoin is 25% below its all-time high.', ['BTC drawdown_current eq 25 percent down [point] 2025-06-30']],
	['Ether is down 48% from its record high.', ['ETH drawdown_current eq 48 percent down [point] 2025-06-30']],
	['MARA trades at 60% of its 52-week high.', ['MARA ratio_to_high eq 60 percent none [point] 2025-06-30']],
	[
		'Bitcoin suffered a 12% drawdown in June.',
		['BTC drawdown_max eq 12 percent down [calendar-month 2025-06] 2025-06-30'],
	],
	['Bitcoin has doubled since January.', ['BTC return eq 100 percent up [since 2025-01-01] 2025-06-30']],
	['MARA shares tripled this year.', ['MARA return eq 200 percent up [ytd 2025] 2025-06-30']],
	['Ether has halved since its peak.', ['ETH return eq 50 percent down [since its peak] 2025-06-30']],
	['Bitcoin did not fall 5% last week.', ['BTC return eq 5 percent down [trailing 1 week calendar] 2025-06-29 NOT']],
	['If the Fed cuts rates, Bitcoin could rise 20%.', ['BTC return eq 20 percent up [future] - conditional']],
	['Analysts expect Ether to climb 15% by year-end.', ['ETH return eq 15 percent up [future] - forecast']],
	[
		'Bitcoin and Ether fell 3% and 4%, respectively, on Friday.',
		[
			'BTC return eq 3 percent down [session 2025-06-27] 2025-06-27',
			'ETH return eq 4 percent down [session 2025-06-27] 2025-06-27',
		],
	],
	[
		'Bitcoin and Ether both gained 2% on Monday.',
		[
			'BTC return eq 2 percent up [session 2025-06-30] 2025-06-30',
			'ETH return eq 2 percent up [session 2025-06-30] 2025-06-30',
		],
	],
	[
		'Bitcoin fell 3% and Ether 4% on Friday.',
		[
			'BTC return eq 3 percent down [session 2025-06-27] 2025-06-27',
			'ETH return eq 4 percent down [session 2025-06-27] 2025-06-27',
		],
	],
	[
		'While Bitcoin rose 2% this week, MARA lost 9%.',
		[
			'BTC return eq 2 percent up [start-of week] 2025-06-30',
			'MARA return eq 9 percent down [start-of week] 2025-06-30',
		],
	],
	[
		'MARA, which gained 20% in May, fell 6% on Monday.',
		[
			'MARA return eq 20 percent up [calendar-month 2025-05] 2025-05-31',
			'MARA return eq 6 percent down [session 2025-06-30] 2025-06-30',
		],
	],
	['Bitcoin rallied. It added 7% in a week.', ['BTC return eq 7 percent up [trailing 1 week calendar] 2025-06-30']],
	[
		'The token lost a third of its value over the past month.',
		[' return eq 33.3 percent down [trailing 1 month calendar] 2025-06-30'],
	],
	['The Nasdaq 100 shed 300 points on Monday.', ['NDX change_abs eq 300 points down [session 2025-06-30] 2025-06-30']],
	['Bitcoin dropped $2,500 on Monday.', ['BTC change_abs eq 2500 USD down [session 2025-06-30] 2025-06-30']],
	[
		'Bitcoin moved from $104,000 to $107,000 in June.',
		['BTC level eq 104000 USD none [none] -', 'BTC level eq 107000 USD none [calendar-month 2025-06] 2025-06-30'],
	],
	[
		'Nasdaq 100 futures rose 0.4% on Monday.',
		[' amount eq 0.4 percent up [session 2025-06-30] 2025-06-30 (Nasdaq 100 futures)'],
	],
	[
		'Bitcoin miners lost 8% of their value this week.',
		[' amount eq 8 percent down [start-of week] - (Bitcoin miners)'],
	],
	[
		"Microsoft's cloud revenue rose 33% from a year earlier.",
		['MSFT amount eq 33 percent up [trailing 1 year calendar] 2025-06-30 (revenue)'],
	],
	["Bitcoin's market dominance climbed to 64%.", ['BTC amount eq 64 percent none [none] - (dominance)']],
	['Traders see a 70% chance of a cut.', [' amount eq 70 percent none [none] - (chance)']],
	['Acme raised $500 million from investors.', ['ACME amount eq 500000000 USD none [none] -']],
	[
		'Acme signed a $2.3 billion contract with Microsoft for 200 megawatts of capacity.',
		['ACME amount eq 2300000000 USD none [none] - (contract)', 'ACME count eq 200 count none [none] - (megawatts)'],
	],
	[
		'OpenLab plans to spend $1.4 trillion on data centres over the next eight years.',
		['openlab amount eq 1400000000000 USD none [future] - forecast'],
	],
	['About 60% of respondents expect a bubble.', [' amount approx 60 percent none [none] - (respondents)']],
	['Bolt Mining operates 45,000 machines in Texas.', ['BOLT count eq 45000 count none [none] - (machines)']],
	[
		'Hut 8 reported quarterly revenue of $83.5 million, up 91% year over year.',
		[
			'HUT amount eq 83500000 USD none [none] - (quarterly revenue)',
			'HUT amount eq 91 percent up [trailing 1 year calendar] 2025-06-30 (revenue)',
		],
	],
	[
		'Analysts said Nvidia fell 3.5% on Monday, according to Ledger Wire.',
		['NVDA return eq 3.5 percent down [session 2025-06-30] 2025-06-30 reported'],
	],
	['Bitcoin reportedly fell 3% on Monday.', ['BTC return eq 3 percent down [session 2025-06-30] 2025-06-30 reported']],
	[
		'Down 17% over the past month, Bitcoin is heading lower.',
		['BTC return eq 17 percent down [trailing 1 month calendar] 2025-06-30'],
	],
	['A 9% drop in Ether on Monday rattled traders.', ['ETH return eq 9 percent down [session 2025-06-30] 2025-06-30']],
	['The sell-off wiped 5% off MARA on Monday.', ['MARA return eq 5 percent down [session 2025-06-30] 2025-06-30']],
	['News of the deal sent MARA up 14% on Monday.', ['MARA return eq 14 percent up [session 2025-06-30] 2025-06-30']],
	[
		'Bitcoin was little changed at $107,100 on Monday.',
		['BTC level eq 107100 USD none [session 2025-06-30] 2025-06-30'],
	],
	[
		'At $107,120, Bitcoin is up 15% this year.',
		['BTC level eq 107120 USD none [point] 2025-06-30', 'BTC return eq 15 percent up [ytd 2025] 2025-06-30'],
	],
	[
		'Bitcoin rose as much as 2.3% to $110,241 on Monday before paring gains.',
		[
			'BTC intraday_move up_to 2.3 percent up [session 2025-06-30] 2025-06-30',
			'BTC intraday_level eq 110241 USD up [session 2025-06-30] 2025-06-30',
		],
	],
	['In the first half of 2025, Bitcoin gained 15%.', ['BTC return eq 15 percent up [half-year 2025 1] 2025-06-30']],
	['Bitcoin returned 30% in the second quarter.', ['BTC return eq 30 percent up [quarter 2025-Q2] 2025-06-30']],
	['Bitcoin ended May at $104,000.', ['BTC level eq 104000 USD none [calendar-month 2025-05] 2025-05-31']],
	['Bitcoin started the month at $104,000.', ['BTC level eq 104000 USD none [start-of month] 2025-06-30']],
	['Bitcoin is trading above $107,000.', ['BTC level gt 107000 USD none [point] 2025-06-30']],
	['Bitcoin held above $100,000 for the first time since May.', ['BTC level gt 100000 USD none [point] 2025-06-30']],
	['Bitcoin closed at its highest level since May 22.', ['BTC record eq  none up [since 2025-05-22] 2025-06-30']],
	['Over the same period, Ether lost 2%.', ['ETH return eq 2 percent down [inherit] 2025-06-30']],
	['Overnight, Bitcoin slipped 1.2%.', ['BTC return eq 1.2 percent down [overnight] 2025-06-30']],
	[
		'Bitcoin, Ether and the CoinDesk 20 fell more than 2% on Friday.',
		[
			'BTC return gt 2 percent down [session 2025-06-27] 2025-06-27',
			'ETH return gt 2 percent down [session 2025-06-27] 2025-06-27',
			'CD20 return gt 2 percent down [session 2025-06-27] 2025-06-27',
		],
	],
	[
		"The company said MARA's price was up fivefold in 2025.",
		['MARA return eq 400 percent up [calendar-year 2025] 2025-06-30 reported'],
	],
	[
		'Bitcoin has climbed roughly 10 percent over the last two months.',
		['BTC return approx 10 percent up [trailing 2 month calendar] 2025-06-30'],
	],
	[
		'Bitcoin lost just under 3 per cent in the week to June 27.',
		['BTC return nearly 3 percent down [trailing 1 week calendar] 2025-06-27'],
	],
	['Bitcoin was trading at $105,856 as of June 27.', ['BTC level eq 105856 USD none [point] 2025-06-27']],
	['On June 12, Ether tumbled 3.9%.', ['ETH return eq 3.9 percent down [session 2025-06-12] 2025-06-12']],
	['The index climbed 1.2% yesterday.', [' return eq 1.2 percent up [session 2025-06-29] 2025-06-29']],
	[
		'S&P 500 up 0.5%, Nasdaq 100 up 0.6% on Monday.',
		[
			'SPX return eq 0.5 percent up [session 2025-06-30] 2025-06-30',
			'NDX return eq 0.6 percent up [session 2025-06-30] 2025-06-30',
		],
	],
	['BTC +1.2% 24h', ['BTC return eq 1.2 percent up [trailing 24 hour calendar] 2025-06-30']],
	["Ether's price jumped by over a fifth in May.", ['ETH return gt 20 percent up [calendar-month 2025-05] 2025-05-31']],
	["The cryptocurrency's price is hovering near $106,500.", [' level approx 106500 USD none [point] 2025-06-30']],
	[
		'Bitcoin changed hands at about $107,300 late Monday.',
		['BTC level approx 107300 USD none [session 2025-06-30] 2025-06-30'],
	],
	[
		'Bitcoin has lost a quarter of its value in 90 days.',
		['BTC return eq 25 percent down [trailing 90 day calendar] 2025-06-30'],
	],
	[
		'Over the last three months, Nasdaq 100 advanced 17.6%.',
		['NDX return eq 17.6 percent up [trailing 3 month calendar] 2025-06-30'],
	],
	[
		'Since April 1, the Nasdaq 100 has rallied more than 15%.',
		['NDX return gt 15 percent up [since 2025-04-01] 2025-06-30'],
	],
	[
		"MARA Holdings gained 4.4% in Monday's session to close at $15.68.",
		[
			'MARA return eq 4.4 percent up [session 2025-06-30] 2025-06-30',
			'MARA level eq 15.68 USD none [session 2025-06-30] 2025-06-30',
		],
	],
	['MARA rallied 36% in the second quarter.', ['MARA return eq 36 percent up [quarter 2025-Q2] 2025-06-30']],
	['Between April 1 and June 15, Bitcoin climbed 23%.', ['BTC return eq 23 percent up [since 2025-04-01] 2025-06-15']],
	['Ether swung to a loss of 1.7% for the month.', ['ETH return eq 1.7 percent down [mtd 2025-06] 2025-06-30']],
	[
		'On a monthly basis, Ether is down 1.7%.',
		['ETH return eq 1.7 percent down [trailing 1 month calendar] 2025-06-30'],
	],
	[
		'Ether recorded its worst week since April, dropping 9%.',
		['ETH return eq 9 percent down [trailing 1 week calendar] 2025-06-30'],
	],
	[
		'Bitcoin eased 0.9 percent to $107,120.',
		['BTC return eq 0.9 percent down [none] -', 'BTC level eq 107120 USD none [point] 2025-06-30'],
	],
	[
		'Bitcoin, the largest cryptocurrency, fell 0.9% on Monday.',
		['BTC return eq 0.9 percent down [session 2025-06-30] 2025-06-30'],
	],
	[
		"Bitcoin's 0.9% decline on Monday left it at $107,120.",
		[
			'BTC return eq 0.9 percent down [session 2025-06-30] 2025-06-30',
			'BTC level eq 107120 USD none [session 2025-06-30] 2025-06-30',
		],
	],
	["The world's largest cryptocurrency dropped 1%.", [' return eq 1 percent down [none] -']],
	[
		'MARA stock plunged by as much as 11% before closing down 4% on Monday.',
		[
			'MARA intraday_move up_to 11 percent down [session 2025-06-30] 2025-06-30',
			'MARA return eq 4 percent down [session 2025-06-30] 2025-06-30',
		],
	],
	[
		'The token, which peaked at $112,000 in May, now trades at $107,000.',
		[
			' intraday_level eq 112000 USD up [calendar-month 2025-05] 2025-05-31',
			' level eq 107000 USD none [point] 2025-06-30',
		],
	],
	['Bitcoin has never closed above $112,000.', ['BTC level gt 112000 USD none [none] - NOT']],
	[
		'Bitcoin failed to hold above $110,000 on Monday.',
		['BTC level gt 110000 USD none [session 2025-06-30] 2025-06-30 NOT'],
	],
	['Bitcoin is not down 5% this week.', ['BTC return eq 5 percent down [start-of week] 2025-06-30 NOT']],
	[
		'Ether rose from $2,405 to $2,486 between June 25 and June 30.',
		['ETH level eq 2405 USD none [none] -', 'ETH level eq 2486 USD none [point] 2025-06-30'],
	],
	[
		'Trading volume in Bitcoin rose 30% to $45 billion.',
		['BTC amount eq 30 percent up [none] - (volume)', 'BTC amount eq 45000000000 USD none [none] - (volume)'],
	],
	['Acme shares are up 3% in premarket trading.', ['ACME return eq 3 percent up [overnight] 2025-06-30']],
	['Bitcoin may have fallen 3% on Monday.', ['BTC return eq 3 percent down [future] - forecast']],
	[
		'Strategists at Ledger Wire predict the Nasdaq 100 will gain 8% by December.',
		['NDX return eq 8 percent up [future] - forecast'],
	],
	[
		'Should demand slow, Nvidia might lose a third of its value.',
		['NVDA return eq 33.3 percent down [future] - forecast'],
	],
	[
		'Nvidia shares fell 3% on Monday after it forecast revenue of $54 billion.',
		[
			'NVDA return eq 3 percent down [session 2025-06-30] 2025-06-30',
			'NVDA amount eq 54000000000 USD none [session 2025-06-30] - (revenue) forecast',
		],
	],
	['In 2022, Bitcoin lost 64%.', ['BTC return eq 64 percent down [calendar-year 2022] 2022-12-31 history']],
	['During the dot-com bust, the Nasdaq 100 fell 83%.', ['NDX return eq 83 percent down [none] - history']],
	['Bitcoin is within 4% of its all-time high.', ['BTC drawdown_current lte 4 percent down [point] 2025-06-30']],
	['Bitcoin sits 4% away from its record.', ['BTC drawdown_current eq 4 percent down [point] 2025-06-30']],
	['Ether needs to rise 95% to regain its peak.', ['ETH return eq 95 percent up [future] - forecast']],
	[
		"Bitcoin's market value topped $2.1 trillion on Monday.",
		['BTC amount gt 2100000000000 USD none [session 2025-06-30] 2025-06-30 (market value)'],
	],
	[
		'Spot Bitcoin ETFs drew $2.2 billion of inflows last week.',
		[' amount eq 2200000000 USD none [trailing 1 week calendar] 2025-06-29 (inflows)'],
	],
	[
		'The number of active users rose to 3.5 million, a 12% increase.',
		[' count eq 3500000 count none [none] - (users)', ' amount eq 12 percent up [none] - (users)'],
	],
	['Miners produced 900 BTC a day.', [' count eq 900 count none [none] - (BTC)']],
	['Microsoft holds a 27% stake in OpenLab.', ['MSFT amount eq 27 percent none [none] - (stake)']],
	['Nvidia accounts for 7.5% of the S&P 500.', ['NVDA amount eq 7.5 percent none [none] - (S&P 500)']],
	[
		'Acme cut 9,000 jobs, about 4% of its workforce.',
		['ACME count eq 9000 count none [none] - (jobs)', 'ACME amount approx 4 percent none [none] - (workforce)'],
	],
	[
		'Acme will invest up to $25 billion over five years.',
		['ACME amount up_to 25000000000 USD none [future] - forecast'],
	],
	[
		'Revenue came in at $1.2 billion versus $900 million a year ago.',
		[' amount eq 1200000000 USD none [none] - (revenue)', ' amount eq 900000000 USD none [none] - (revenue)'],
	],
	[
		'Between 200 and 300 megawatts will come online in 2026.',
		[' count between 200..300 count none [future] - (megawatts)'],
	],
	[
		'Acme closed a $150 million convertible note at 0%.',
		['ACME amount eq 150000000 USD none [none] - (convertible note)', 'ACME amount eq 0 percent none [none] -'],
	],
	[
		'Power prices fell 12% to $48 per megawatt-hour.',
		[' return eq 12 percent down [none] -', ' amount eq 48 USD none [none] -'],
	],
	[
		'The S&P 500 has risen for five straight weeks.',
		['SPX streak eq 5 count up [trailing 5 week calendar] 2025-06-30'],
	],
	[
		'Ether extended its losing streak to four days.',
		['ETH streak eq 4 count down [trailing 4 day trading] 2025-06-30'],
	],
	[
		"Bitcoin's volatility dropped to 35% on an annualised 30-day basis.",
		['BTC volatility eq 35 percent none [trailing 30 day calendar] 2025-06-30'],
	],
	[
		'MARA underperformed the Nasdaq 100 by 10 points in June.',
		['MARA relative_return eq 10 pp down [calendar-month 2025-06] 2025-06-30 vs NDX'],
	],
	[
		'Ether beat both Bitcoin and the Nasdaq 100 this week.',
		[
			'ETH relative_return gt 0 pp up [start-of week] 2025-06-30 vs BTC',
			'ETH relative_return gt 0 pp up [start-of week] 2025-06-30 vs NDX',
		],
	],
	[
		'Bitcoin was up 4.8% against the dollar last week.',
		['BTC return eq 4.8 percent up [trailing 1 week calendar] 2025-06-29'],
	],
	['ETH/BTC fell 2% on Monday.', [' return eq 2 percent down [session 2025-06-30] 2025-06-30']],
	[
		'Against Bitcoin, Ether lost 3% this month.',
		['ETH relative_return eq 3 percent down [mtd 2025-06] 2025-06-30 vs BTC'],
	],
	["Bitcoin's year-to-date gain stands at 15%.", ['BTC return eq 15 percent up [ytd 2025] 2025-06-30']],
	["Ether's 30-day return is -1.7%.", ['ETH return eq 1.7 percent down [trailing 30 day calendar] 2025-06-30']],
	[
		'7-day performance: Bitcoin +0.8%, Ether -1.4%.',
		[
			'BTC return eq 0.8 percent up [trailing 7 day calendar] 2025-06-30',
			'ETH return eq 1.4 percent down [trailing 7 day calendar] 2025-06-30',
		],
	],
	[
		"Over the past month Nvidia has advanced 14%, outpacing the S&P 500's 5% gain.",
		[
			'NVDA return eq 14 percent up [trailing 1 month calendar] 2025-06-30',
			'NVDA relative_return gt 0 pp up [trailing 1 month calendar] 2025-06-30 vs SPX',
			'SPX return eq 5 percent up [trailing 1 month calendar] 2025-06-30',
		],
	],
	[
		'Last Friday, Acme tumbled 22% to $8.40 after it cut its forecast.',
		[
			'ACME return eq 22 percent down [session 2025-06-27] 2025-06-27',
			'ACME level eq 8.4 USD none [session 2025-06-27] 2025-06-27',
		],
	],
	[
		'For the week, Bitcoin lost 1.4% and Ether shed 0.6%.',
		[
			'BTC return eq 1.4 percent down [start-of week] 2025-06-30',
			'ETH return eq 0.6 percent down [start-of week] 2025-06-30',
		],
	],
	[
		'Bitcoin was last up 1.3% at $107,500.',
		['BTC return eq 1.3 percent up [none] -', 'BTC level eq 107500 USD none [point] 2025-06-30'],
	],
	[
		'Ether was trading 0.4% lower at $2,486 on Monday.',
		[
			'ETH return eq 0.4 percent down [session 2025-06-30] 2025-06-30',
			'ETH level eq 2486 USD none [session 2025-06-30] 2025-06-30',
		],
	],
	[
		'Compared with a month ago, Ether is 1.7% lower.',
		['ETH return eq 1.7 percent down [trailing 1 month calendar] 2025-06-30'],
	],
	[
		'MARA jumped to $16.52 at its session high on Monday.',
		['MARA intraday_level eq 16.52 USD up [session 2025-06-30] 2025-06-30'],
	],
	[
		'Bitcoin has more than doubled over the past year.',
		['BTC return gt 100 percent up [trailing 1 year calendar] 2025-06-30'],
	],
	[
		"Bitcoin's price has risen from $93,000 at the start of the year to $107,000.",
		['BTC level eq 93000 USD none [start-of year] 2025-06-30', 'BTC level eq 107000 USD none [point] 2025-06-30'],
	],
	[
		'The Nasdaq 100 has added 6.3% in June, its best month since November.',
		['NDX return eq 6.3 percent up [calendar-month 2025-06] 2025-06-30'],
	],
	[
		'Bitcoin touched $98,200, its lowest level in six weeks, on June 22.',
		[
			'BTC intraday_level eq 98200 USD down [session 2025-06-22] 2025-06-22',
			'BTC record eq  none down [trailing 6 week calendar] 2025-06-30',
		],
	],
	[
		'Bitcoin gave back 2% of its gains on Monday.',
		['BTC amount eq 2 percent down [session 2025-06-30] 2025-06-30 (gains)'],
	],
	[
		"At Friday's close, the S&P 500 stood at 6,173 points.",
		['SPX level eq 6173 points none [session 2025-06-27] 2025-06-27'],
	],
	['Bitcoin dipped below $107,000 overnight.', ['BTC level lt 107000 USD none [overnight] 2025-06-30']],
	[
		"Nvidia's shares, up 1.1% on Monday, have gained 46% in the past three months.",
		[
			'NVDA return eq 1.1 percent up [session 2025-06-30] 2025-06-30',
			'NVDA return eq 46 percent up [trailing 3 month calendar] 2025-06-30',
		],
	],
	[
		"Bitcoin's drop of 0.9% on Monday followed a 0.2% gain on Sunday.",
		[
			'BTC return eq 0.9 percent down [session 2025-06-30] 2025-06-30',
			'BTC return eq 0.2 percent up [session 2025-06-29] 2025-06-29',
		],
	],
	[
		'Bitcoin has fallen in each of the past three sessions.',
		['BTC streak eq 3 count down [trailing 3 day trading] 2025-06-30'],
	],
	[
		"Ether's market capitalization slid 2% to $300 billion.",
		[
			'ETH amount eq 2 percent down [none] - (market capitalization)',
			'ETH amount eq 300000000000 USD none [none] - (market capitalization)',
		],
	],
	[
		'Analysts at Harbour Research forecast that Acme will reach $20 by March 2026.',
		['ACME intraday_level eq 20 USD up [future] - forecast'],
	],
	['Bitcoin is set to end the month up 3%.', ['BTC return eq 3 percent up [future] - forecast']],
	[
		'"Bitcoin fell 0.9% on Monday," said one trader.',
		['BTC return eq 0.9 percent down [session 2025-06-30] 2025-06-30 reported'],
	],
	[
		'One trader said Bitcoin had lost 5% since Friday.',
		['BTC return eq 5 percent down [since 2025-06-27] 2025-06-30 reported'],
	],
	['MARA dropped 8% in two days.', ['MARA return eq 8 percent down [trailing 2 day calendar] 2025-06-30']],
	['Bitcoin rose by less than 1% this week.', ['BTC return lt 1 percent up [start-of week] 2025-06-30']],
	['Bitcoin gained no more than 3% in June.', ['BTC return lte 3 percent up [calendar-month 2025-06] 2025-06-30']],
	["Ether's decline this month is 1.7%.", ['ETH return eq 1.7 percent down [mtd 2025-06] 2025-06-30']],
	['Nasdaq 100: +0.6% on Monday.', ['NDX return eq 0.6 percent up [session 2025-06-30] 2025-06-30']],
	[
		'The S&P 500 lost 1.2 percentage points against the Nasdaq 100 in June.',
		['SPX relative_return eq 1.2 pp down [calendar-month 2025-06] 2025-06-30 vs NDX'],
	],
	['Bitcoin is back above $107,000.', ['BTC level gt 107000 USD none [point] 2025-06-30']],
	[
		'Acme shares, which closed at $15 on Friday, opened at $16 on Monday.',
		[
			'ACME level eq 15 USD none [session 2025-06-27] 2025-06-27',
			'ACME level eq 16 USD none [session 2025-06-30] 2025-06-30',
		],
	],
	[
		'MARA was the worst performer, losing 11%, while Hut 8 dropped 3% on Friday.',
		[
			'MARA return eq 11 percent down [session 2025-06-27] 2025-06-27',
			'HUT return eq 3 percent down [session 2025-06-27] 2025-06-27',
		],
	],
	[
		'Bitcoin climbed $1,200, or 1.1%, on Monday.',
		[
			'BTC change_abs eq 1200 USD up [session 2025-06-30] 2025-06-30',
			'BTC return eq 1.1 percent up [session 2025-06-30] 2025-06-30',
		],
	],
	[
		'Shares of Acme and Bolt rose 5% and 7% respectively this week.',
		[
			'ACME return eq 5 percent up [start-of week] 2025-06-30',
			'BOLT return eq 7 percent up [start-of week] 2025-06-30',
		],
	],
	['The token has risen 300% since launch.', [' return eq 300 percent up [since launch] 2025-06-30']],
	[
		'Bitcoin ended the quarter at $107,120, up 30%.',
		['BTC level eq 107120 USD none [point] 2025-06-30', 'BTC return eq 30 percent up [qtd 2025-Q2] 2025-06-30'],
	],
	[
		'Bitcoin edged up 0.4% over the past seven days.',
		['BTC return eq 0.4 percent up [trailing 7 day calendar] 2025-06-30'],
	],
	[
		'The Nasdaq 100 closed Monday at a record 22,679.01.',
		[
			'NDX record eq  none up [session 2025-06-30] 2025-06-30',
			'NDX level eq 22679.01 points none [session 2025-06-30] 2025-06-30',
		],
	],
	[
		'By the close on June 27, the S&P 500 had gained 5.1% for the month.',
		['SPX return eq 5.1 percent up [mtd 2025-06] 2025-06-27'],
	],
	[
		'Ether gained 2.4%, its third straight daily advance.',
		['ETH return eq 2.4 percent up [none] -', 'ETH streak eq 3 count up [trailing 3 day trading] 2025-06-30'],
	],
	[
		'Bitcoin set a new all-time high of $111,980 on May 22.',
		['BTC record eq 111980 USD up [session 2025-05-22] 2025-05-22'],
	],
	[
		'Ether neither rose nor fell more than 1% on Monday.',
		['ETH return gt 1 percent down [session 2025-06-30] 2025-06-30 NOT'],
	],
	[
		'With a gain of 0.6%, the Nasdaq 100 ended Monday higher.',
		['NDX return eq 0.6 percent up [session 2025-06-30] 2025-06-30'],
	],
	[
		'Acme will supply Microsoft with 400 megawatts under a 15-year lease worth $6.7 billion.',
		[
			'ACME count eq 400 count none [none] - (megawatts) forecast',
			'ACME amount eq 6700000000 USD none [none] - (lease) forecast',
		],
	],
	[
		'Hut 8 sold a 20% stake for $300 million.',
		['HUT amount eq 20 percent none [none] - (stake)', 'HUT amount eq 300000000 USD none [none] -'],
	],
	[
		'From January to June, Ether lost a quarter of its value.',
		['ETH return eq 25 percent down [since 2025-01-01] 2025-06-30'],
	],
	[
		'Bitcoin was down 0.9% on the day and up 2.7% on the month.',
		[
			'BTC return eq 0.9 percent down [session 2025-06-30] 2025-06-30',
			'BTC return eq 2.7 percent up [mtd 2025-06] 2025-06-30',
		],
	],
	['Acme, founded in 1998, has 14 offices.', ['ACME count eq 14 count none [none] - (offices)']],
	['MARA popped 4% Monday.', ['MARA return eq 4 percent up [session 2025-06-30] 2025-06-30']],
	[
		'Ether: -1.7% in June, +36% in the second quarter.',
		[
			'ETH return eq 1.7 percent down [calendar-month 2025-06] 2025-06-30',
			'ETH return eq 36 percent up [quarter 2025-Q2] 2025-06-30',
		],
	],
	[
		'A year ago Bitcoin was worth $62,000; it has since gained 73%.',
		['BTC level eq 62000 USD none [none] -', 'BTC return eq 73 percent up [none] -'],
	],
	['Bitcoin Cash rose 5% on Monday.', [' amount eq 5 percent up [session 2025-06-30] 2025-06-30 (cash)']],
	[
		'Bitcoin, which makes up 60% of the market, fell 2% on Monday.',
		['BTC amount eq 60 percent none [none] - (market)', 'BTC return eq 2 percent down [session 2025-06-30] 2025-06-30'],
	],
	['BTC is up 4.2% WTD.', ['BTC return eq 4.2 percent up [start-of week] 2025-06-30']],
	[
		'Bitcoin fell 2% on Friday, Ether 3% and MARA 4%.',
		[
			'BTC return eq 2 percent down [session 2025-06-27] 2025-06-27',
			'ETH return eq 3 percent down [session 2025-06-27] 2025-06-27',
			'MARA return eq 4 percent down [session 2025-06-27] 2025-06-27',
		],
	],
	['Nvidia Shares Jump 5% on Friday as Traders Cheer', ['NVDA return eq 5 percent up [session 2025-06-27] 2025-06-27']],
];
