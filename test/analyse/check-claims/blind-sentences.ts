// Sentences with the claims a careful reader finds in them and the verdicts of the invented market, written down before
// the finder saw them. Published on Wednesday, 18 March 2026, after the close of New York, unless a day is given.
// Notation: the line of `lineOf` (small-article.ts), `=`, the verdict; the reason after `?` where nothing can be told.

export interface Blind {
	readonly text: string;
	/** Empty: nothing is stated. */
	readonly claims: readonly string[];
	readonly publishedAt?: string;
	/** Known to be read otherwise: the test says when that changes. */
	readonly missed?: boolean;
}

const says = (text: string, ...claims: readonly string[]): Blind => ({text, claims});
const on = (publishedAt: string, text: string, ...claims: readonly string[]): Blind => ({text, claims, publishedAt});

const saturday = '2026-03-14T12:00:00Z';

const stretches: readonly Blind[] = [
	says(
		'Ether has shed more than 17% in thirty days.',
		'ETH return gt 17 percent down [trailing 30 day calendar] 2026-03-18 = yes',
	),
	says(
		"Solana's slide over the last 30 days exceeds 17%.",
		'SOL return gt 17 percent down [trailing 30 day calendar] 2026-03-18 = no',
	),
	says(
		'In 30 days bitcoin has given back at least 17%.',
		'BTC return gte 17 percent down [trailing 30 day calendar] 2026-03-18 = yes',
	),
	says(
		"Bitcoin's loss over the past 30 days is more than 17%.",
		'BTC return gt 17 percent down [trailing 30 day calendar] 2026-03-18 = no',
	),
	says(
		'Solana retreated less than 17% during the past thirty days.',
		'SOL return lt 17 percent down [trailing 30 day calendar] 2026-03-18 = yes',
	),
	says(
		'Solana is 17% lower than 30 days ago.',
		'SOL return eq 17 percent down [trailing 30 day calendar] 2026-03-18 = yes',
	),
	says(
		'Ether dropped 17.0% in the past 30 days.',
		'ETH return eq 17 percent down [trailing 30 day calendar] 2026-03-18 = yes',
	),
	says(
		'Bitcoin lost 17.1% over the past 30 days.',
		'BTC return eq 17.1 percent down [trailing 30 day calendar] 2026-03-18 = no',
	),
	says(
		'Bitcoin has fallen 5.7% in a week.',
		'BTC return eq 5.7 percent down [trailing 1 week calendar] 2026-03-18 = yes',
	),
	says('Week over week, ether is up 3.7%.', 'ETH return eq 3.7 percent up [trailing 1 week calendar] 2026-03-18 = yes'),
	says(
		'Solana jumped by nearly 11% over seven days.',
		'SOL return nearly 11 percent up [trailing 7 day calendar] 2026-03-18 = yes',
	),
	says(
		'Nvidia stock has climbed 25% since the turn of the year.',
		'NVDA return eq 25 percent up [ytd 2026] 2026-03-18 = yes',
	),
	says(
		'Solana has doubled over the past twelve months.',
		'SOL return eq 100 percent up [trailing 12 month calendar] 2026-03-18 = yes',
	),
	says('XRP tripled in a year.', 'XRP return eq 200 percent up [trailing 1 year calendar] 2026-03-18 = yes'),
	says(
		'MARA Holdings stock is worth half what it was a year ago.',
		'MARA return eq 50 percent down [trailing 1 year calendar] 2026-03-18 = yes',
	),
	says(
		'MARA Holdings has halved in twelve months.',
		'MARA return eq 50 percent down [trailing 12 month calendar] 2026-03-18 = yes',
	),
	says(
		'Bitcoin has more than doubled over the past year.',
		'BTC return gt 100 percent up [trailing 1 year calendar] 2026-03-18 = no',
	),
	says(
		'MARA Holdings shares lost a third of their value this month.',
		'MARA return eq 33.3 percent down [mtd 2026-03] 2026-03-18 = yes',
	),
	says(
		'XRP has surrendered a quarter of its value this year.',
		'XRP return eq 25 percent down [ytd 2026] 2026-03-18 = yes',
	),
	says(
		'MARA Holdings sank by one fifth on Wednesday.',
		'MARA return eq 20 percent down [session 2026-03-18] 2026-03-18 = yes',
	),
	says('Bitcoin is down 13.5% so far in 2026.', 'BTC return eq 13.5 percent down [ytd 2026] 2026-03-18 = yes'),
	says('Year to date, the Nasdaq 100 has returned 10%.', 'NDX return eq 10 percent up [ytd 2026] 2026-03-18 = yes'),
	says('The S&P 500 is sitting on a 10% gain for the year.', 'SPX return eq 10 percent up [ytd 2026] 2026-03-18 = yes'),
	says('Gold has appreciated 5% this year.', 'XAU return eq 5 percent up [ytd 2026] 2026-03-18 = yes'),
	says(
		'Ether ended February 10.3% lower.',
		'ETH return eq 10.3 percent down [calendar-month 2026-02] 2026-02-28 = yes',
	),
	says(
		'January was unkind to bitcoin, which dropped 12.5%.',
		'BTC return eq 12.5 percent down [calendar-month 2026-01] 2026-01-31 = yes',
	),
	says('Bitcoin gained 7.1% in February.', 'BTC return eq 7.1 percent up [calendar-month 2026-02] 2026-02-28 = yes'),
	says(
		'The Nasdaq 100 rose 6.5% last month.',
		'NDX return eq 6.5 percent up [calendar-month 2026-02] 2026-02-28 = yes',
	),
	says(
		'Bitcoin tumbled 12.7% in the fourth quarter of 2025.',
		'BTC return eq 12.7 percent down [quarter 2025-Q4] 2025-12-31 = yes',
	),
	says(
		'In the third quarter, bitcoin advanced 22.2%.',
		'BTC return eq 22.2 percent up [quarter 2025-Q3] 2025-09-30 = yes',
	),
	says(
		'The Nasdaq 100 slid 10% in the first half of 2025 and rebounded 22.2% in the second.',
		'NDX return eq 10 percent down [half-year 2025 1] 2025-06-30 = yes',
		'NDX return eq 22.2 percent up [half-year 2025 2] 2025-12-31 = yes',
	),
	says('Bitcoin returned 20% in 2025.', 'BTC return eq 20 percent up [calendar-year 2025] 2025-12-31 = yes'),
	says('H2 2025 brought bitcoin a gain of 6.7%.', 'BTC return eq 6.7 percent up [half-year 2025 2] 2025-12-31 = yes'),
	says(
		"Ether's quarter-to-date loss stands at 22.2%.",
		'ETH return eq 22.2 percent down [qtd 2026-Q1] 2026-03-18 = yes',
	),
	says(
		'Since Friday the Nasdaq 100 has slipped 0.4%.',
		'NDX return eq 0.4 percent down [since 2026-03-13] 2026-03-18 = yes',
	),
	says(
		'Since the end of February, Nvidia is up 12%.',
		'NVDA return eq 12 percent up [since 2026-02-28] 2026-03-18 = yes',
	),
	says('Bitcoin has lost 1.2% since March 16.', 'BTC return eq 1.2 percent down [since 2026-03-16] 2026-03-18 = yes'),
	says('Since January, Ether has dropped 22%.', 'ETH return eq 22 percent down [since 2026-01-01] 2026-03-18 = yes'),
	says(
		'Gold has put on 5% over the past two weeks.',
		'XAU return eq 5 percent up [trailing 2 week calendar] 2026-03-18 = yes',
	),
	says(
		'Nvidia trades 20% above where it stood three weeks ago.',
		'NVDA return eq 20 percent up [trailing 3 week calendar] 2026-03-18 = yes',
	),
	says(
		'In the past 10 trading days Nvidia has added 5%.',
		'NVDA return eq 5 percent up [trailing 10 day trading] 2026-03-18 = yes',
	),
	says('Microsoft gained 2.4% last week.', 'MSFT return eq 2.4 percent up [trailing 1 week calendar] 2026-03-13 = yes'),
	says(
		'Core Scientific slid 15% over the past 30 days.',
		'CORZ return eq 15 percent down [trailing 30 day calendar] 2026-03-18 = ? history_too_short',
	),
	says('Hut 8 is down 20% this year.', 'HUT return eq 20 percent down [ytd 2026] 2026-03-18 = ? stale_series'),
	says(
		'It was a good month for gold. The metal gained 2.4%.',
		'XAU return eq 2.4 percent up [trailing 1 month calendar] 2026-03-18 = yes',
	),
	says(
		'It was a rough month. Bitcoin lost 7.8%.',
		'BTC return eq 7.8 percent down [trailing 1 month calendar] 2026-03-18 = ? ambiguous_convention',
	),
	says(
		'It has been a torrid week for MARA Holdings. The stock lost 25%.',
		'MARA return eq 25 percent down [trailing 1 week calendar] 2026-03-18 = yes',
	),
	says('Bitcoin lost 7.8%.', 'BTC return eq 7.8 percent down [none] - = ? no_window'),
];

const sessions: readonly Blind[] = [
	says('Nvidia popped 5% on Wednesday.', 'NVDA return eq 5 percent up [session 2026-03-18] 2026-03-18 = yes'),
	says(
		"Nvidia shares gained as much as 7% during Wednesday's session before settling 5% higher.",
		'NVDA intraday_move up_to 7 percent up [session 2026-03-18] 2026-03-18 = yes',
		'NVDA return eq 5 percent up [session 2026-03-18] 2026-03-18 = yes',
	),
	says(
		"At Tuesday's close the Nasdaq 100 stood at 24,000.",
		'NDX level eq 24000 points none [session 2026-03-17] 2026-03-17 = yes',
	),
	says(
		'The Nasdaq 100 shed half a percent on Tuesday.',
		'NDX return eq 0.5 percent down [session 2026-03-17] 2026-03-17 = yes',
	),
	says(
		'The Nasdaq 100 added 200 points on Wednesday.',
		'NDX change_abs eq 200 points up [session 2026-03-18] 2026-03-18 = yes',
	),
	says('The Russell 2000 fell 1% Wednesday.', 'RUT return eq 1 percent down [session 2026-03-18] 2026-03-18 = yes'),
	says(
		'The S&P 500 advanced 101 basis points on Wednesday.',
		'SPX return eq 1.01 percent up [session 2026-03-18] 2026-03-18 = yes',
	),
	says(
		'MARA Holdings plunged 20% by the close on Wednesday after being down as much as 25% earlier in the session.',
		'MARA return eq 20 percent down [session 2026-03-18] 2026-03-18 = yes',
		'MARA intraday_move up_to 25 percent down [session 2026-03-18] 2026-03-18 = yes',
	),
	says(
		'MARA Holdings closed at $12.00 on Wednesday.',
		'MARA level eq 12 USD none [session 2026-03-18] 2026-03-18 = yes',
	),
	says(
		'MARA Holdings touched $11.25 at its worst on Wednesday.',
		'MARA intraday_level eq 11.25 USD down [session 2026-03-18] 2026-03-18 = yes',
	),
	says(
		'Nvidia hit an intraday high of $214 on Wednesday.',
		'NVDA intraday_level eq 214 USD up [session 2026-03-18] 2026-03-18 = yes',
	),
	says('Nvidia opened at $199 on Wednesday.', 'NVDA level eq 199 USD none [session 2026-03-18] 2026-03-18 = yes'),
	says('Nvidia closed at $214 on Wednesday.', 'NVDA level eq 214 USD none [session 2026-03-18] 2026-03-18 = no'),
	says('Bitcoin rose 3.75% on Wednesday.', 'BTC return eq 3.75 percent up [session 2026-03-18] 2026-03-18 = yes'),
	says('On March 17 bitcoin dropped 4.8%.', 'BTC return eq 4.8 percent down [session 2026-03-17] 2026-03-17 = yes'),
	says('Bitcoin slumped 4.8% yesterday.', 'BTC return eq 4.8 percent down [session 2026-03-17] 2026-03-17 = yes'),
	says(
		'Bitcoin climbed 3.75% in the past 24 hours.',
		'BTC return eq 3.75 percent up [trailing 24 hour calendar] 2026-03-18 = yes',
	),
	says(
		'Nvidia is up 5% in the past 24 hours.',
		'NVDA return eq 5 percent up [trailing 24 hour calendar] 2026-03-18 = ? needs_intraday',
	),
	says('Overnight, bitcoin slipped 2%.', 'BTC return eq 2 percent down [overnight] 2026-03-18 = ? needs_intraday'),
	says(
		'Coinbase shares jumped as much as 4% on Wednesday.',
		'COIN intraday_move up_to 4 percent up [session 2026-03-18] 2026-03-18 = ? needs_intraday',
	),
	says('Coinbase rose 2% on Wednesday.', 'COIN return eq 2 percent up [session 2026-03-18] 2026-03-18 = yes'),
];

const prices: readonly Blind[] = [
	says('Bitcoin changes hands at $83,000.', 'BTC level eq 83000 USD none [point] 2026-03-18 = yes'),
	says('A single bitcoin now costs roughly $83,000.', 'BTC level approx 83000 USD none [point] 2026-03-18 = yes'),
	says('Bitcoin was quoted just shy of $84,000.', 'BTC level nearly 84000 USD none [point] 2026-03-18 = yes'),
	says('Bitcoin trades north of $82,000.', 'BTC level gt 82000 USD none [point] 2026-03-18 = yes'),
	says('Bitcoin has slipped below the $84,000 mark.', 'BTC level lt 84000 USD none [point] 2026-03-18 = yes'),
	says(
		'Bitcoin traded between $78,500 and $84,200 on Wednesday.',
		'BTC level between 78500..84200 USD none [session 2026-03-18] 2026-03-18 = yes',
	),
	says(
		'The S&P 500 finished Wednesday at 6,600.',
		'SPX level eq 6600 points none [session 2026-03-18] 2026-03-18 = yes',
	),
	says('Gold is trading at $4,200 an ounce.', 'XAU level eq 4200 USD none [point] 2026-03-18 = yes'),
	says('Ether hovers near $2,500.', 'ETH level approx 2500 USD none [point] 2026-03-18 = yes'),
	says('Ether sits at €2,490.', 'ETH level eq 2490 EUR none [point] 2026-03-18 = ? unsupported_metric'),
	says(
		'Bitcoin is priced at ¥12.4 million.',
		'BTC level eq 12400000 JPY none [point] 2026-03-18 = ? unsupported_metric',
	),
	says('ASML closed at €900 on Wednesday.', 'ASML level eq 900 EUR none [session 2026-03-18] 2026-03-18 = yes'),
	says('Bitcoin is back around $83K.', 'BTC level approx 83000 USD none [point] 2026-03-18 = yes'),
	says(
		'Bitcoin fell from $84,000 on Monday to $80,000 on Tuesday.',
		'BTC level eq 84000 USD none [session 2026-03-16] 2026-03-16 = yes',
		'BTC level eq 80000 USD none [session 2026-03-17] 2026-03-17 = yes',
	),
	says(
		'After starting the year at $96,000, bitcoin now fetches $83,000.',
		'BTC level eq 96000 USD none [start-of year] 2026-03-18 = yes',
		'BTC level eq 83000 USD none [point] 2026-03-18 = yes',
	),
	says(
		"Nvidia's market cap topped $5 trillion.",
		'NVDA amount gt 5000000000000 USD none [none] - (market cap) = ? not_a_price_claim',
	),
	says('Nvidia sits 4.5% below its record high.', 'NVDA drawdown_current eq 4.5 percent down [point] 2026-03-18 = yes'),
	says('The Nasdaq 100 is 5.1% off its peak.', 'NDX drawdown_current eq 5.1 percent down [point] 2026-03-18 = yes'),
	says(
		'MARA Holdings trades at 40% of its all-time high.',
		'MARA ratio_to_high eq 40 percent none [point] 2026-03-18 = yes',
	),
	says(
		'MARA Holdings has lost 60% from its peak.',
		'MARA drawdown_current eq 60 percent down [point] 2026-03-18 = yes',
	),
	says(
		'Bitcoin set a record high of $125,000 on October 6.',
		'BTC record eq 125000 USD up [session 2025-10-06] 2025-10-06 = ? history_too_short',
	),
	says('Nvidia notched a record close on Wednesday.', 'NVDA record eq  none up [session 2026-03-18] 2026-03-18 = no'),
	says(
		'The Nasdaq 100 closed at its highest since February on Wednesday.',
		'NDX record eq  none up [since 2026-02-01] 2026-03-18 = no',
	),
	says(
		'Nvidia advanced for a fourth straight session.',
		'NVDA streak eq 4 count up [trailing 4 day trading] 2026-03-18 = yes',
	),
	says('Nvidia has risen five days in a row.', 'NVDA streak eq 5 count up [trailing 5 day trading] 2026-03-18 = no'),
	on(
		saturday,
		'Microsoft has climbed for four straight weeks.',
		'MSFT streak eq 4 count up [trailing 4 week calendar] 2026-03-14 = yes',
	),
	on(
		saturday,
		'Microsoft posted a sixth consecutive weekly gain.',
		'MSFT streak eq 6 count up [trailing 6 week calendar] 2026-03-14 = no',
	),
	on(
		'2026-02-28T12:00:00Z',
		'The Nasdaq 100 logged a second straight monthly advance.',
		'NDX streak eq 2 count up [trailing 2 month calendar] 2026-02-28 = yes',
	),
];

const pairs: readonly Blind[] = [
	says(
		'Nvidia outpaced gold by 20 percentage points this year.',
		'NVDA relative_return eq 20 pp up [ytd 2026] 2026-03-18 vs XAU = yes',
	),
	says(
		'Bitcoin trailed gold by 29 points over the past year.',
		'BTC relative_return eq 29 pp down [trailing 1 year calendar] 2026-03-18 vs XAU = yes',
	),
	says(
		'The Nasdaq 100 beat the Russell 2000 by 5.8 percentage points year to date.',
		'NDX relative_return eq 5.8 pp up [ytd 2026] 2026-03-18 vs RUT = yes',
	),
	says(
		'Ether underperformed bitcoin over the past 30 days.',
		'ETH relative_return gt 0 pp down [trailing 30 day calendar] 2026-03-18 vs BTC = yes',
	),
	says(
		'Solana outperformed ether by 7 points over the past week.',
		'SOL relative_return eq 7 pp up [trailing 1 week calendar] 2026-03-18 vs ETH = yes',
	),
	says(
		'Bitcoin and Litecoin showed a 30-day correlation of 1.0.',
		'BTC correlation eq 1 none none [trailing 30 day calendar] 2026-03-18 vs LTC = yes',
	),
	says(
		"Cardano's 30-day correlation with bitcoin was -1.0.",
		'ADA correlation eq 1 none down [trailing 30 day calendar] 2026-03-18 vs BTC = yes',
	),
	says(
		"Polkadot's annualized 30-day volatility was 38.9%.",
		'DOT volatility eq 38.9 percent none [trailing 30 day calendar] 2026-03-18 = yes',
	),
	says(
		'The 90-day correlation between bitcoin and Litecoin dropped to 0.2.',
		'BTC correlation eq 0.2 none none [trailing 90 day calendar] 2026-03-18 vs LTC = no',
	),
];

const manners: readonly Blind[] = [
	says('Bitcoin may slide 20% by June.', 'BTC return eq 20 percent down [future] - forecast = ? forecast'),
	says('Strategists see ether rallying 30%.', 'ETH return eq 30 percent up [future] - forecast = ? forecast'),
	says(
		'If solana holds its ground, the token could bounce 25%.',
		'SOL return eq 25 percent up [future] - conditional = ? forecast',
	),
	says(
		'Had bitcoin fallen 30%, lenders would have called their loans.',
		'BTC return eq 30 percent down [future] - conditional = ? forecast',
	),
	says(
		'Bitcoin has not lost 17% over the past 30 days.',
		'BTC return eq 17 percent down [trailing 30 day calendar] 2026-03-18 NOT = no',
	),
	says('Nvidia did not rise 5% on Wednesday.', 'NVDA return eq 5 percent up [session 2026-03-18] 2026-03-18 NOT = no'),
	says(
		'It is not true that bitcoin gained 20% in 2025.',
		'BTC return eq 20 percent up [calendar-year 2025] 2025-12-31 NOT = no',
	),
	says('Did bitcoin really drop 17% in 30 days?'),
	says(
		'"Bitcoin is down 17% over the past 30 days," said a trader at Galaxy Digital.',
		'BTC return eq 17 percent down [trailing 30 day calendar] 2026-03-18 reported = yes',
	),
	says(
		'According to CoinDesk, ether gained 3.7% over the past seven days.',
		'ETH return eq 3.7 percent up [trailing 7 day calendar] 2026-03-18 reported = yes',
	),
	says(
		'Bulls had hoped for a 10% jump in bitcoin this week.',
		'BTC return eq 10 percent up [future] - forecast = ? forecast',
	),
	says(
		'A 50% crash in bitcoin is unlikely this year.',
		'BTC return eq 50 percent down [future] - forecast = ? forecast',
	),
	says(
		'Analysts at Galaxy Digital say bitcoin fell 12.5% in January.',
		'BTC return eq 12.5 percent down [calendar-month 2026-01] 2026-01-31 reported = yes',
	),
	says(
		'Reports that bitcoin dropped 17% in 30 days are false.',
		'BTC return eq 17 percent down [trailing 30 day calendar] 2026-03-18 reported NOT = no',
	),
];

const accounts: readonly Blind[] = [
	says(
		'Applied Digital lifted its capacity to 1.4 GW.',
		'APLD count eq 1.4 count none [none] - (GW) = ? not_a_price_claim',
	),
	says('CleanSpark now runs 50 EH/s.', 'CLSK count eq 50 count none [none] - (EH/s) = ? not_a_price_claim'),
	says('Intel cut 15,000 jobs.', 'INTC count eq 15000 count none [none] - (jobs) = ? not_a_price_claim'),
	says(
		"Dell's revenue grew 12% to $27 billion last quarter.",
		'DELL amount eq 12 percent up [quarter 2025-Q4] - (revenue) = ? not_a_price_claim',
		'DELL amount eq 27000000000 USD none [quarter 2025-Q4] - (revenue) = ? not_a_price_claim',
	),
	says(
		'The ministry approved ₹1,200 crore for data centres.',
		' amount eq 12000000000 INR none [none] - (data centres) = ? not_a_price_claim',
	),
	says('The tender is worth 45 lakh rupees.', ' amount eq 4500000 INR none [none] - (tender) = ? not_a_price_claim'),
	says(
		'CoreWeave raised $650M in debt and $1.1B in equity.',
		'CRWV amount eq 650000000 USD none [none] - (debt) = ? not_a_price_claim',
		'CRWV amount eq 1100000000 USD none [none] - (equity) = ? not_a_price_claim',
	),
	says(
		'Cisco bought the start-up for half a billion dollars.',
		'CSCO amount eq 500000000 USD none [none] - (start-up) = ? not_a_price_claim',
	),
	says('AMD ordered three dozen machines.', 'AMD count eq 36 count none [none] - (machines) = ? not_a_price_claim'),
	says(
		'Around two thirds of Nebius revenue comes from one client.',
		'NBIS amount approx 66.7 percent none [none] - (revenue) = ? not_a_price_claim',
	),
	says('Bitfarms holds 1,827 BTC.', 'BITF count eq 1827 count none [none] - (BTC) = ? not_a_price_claim'),
	says(
		'Trading volume in ether fell 30% on Wednesday.',
		'ETH amount eq 30 percent down [session 2026-03-18] 2026-03-18 (trading volume) = ? not_a_price_claim',
	),
	says(
		"Core Scientific's debt shrank by $200 million.",
		'CORZ amount eq 200000000 USD down [none] - (debt) = ? not_a_price_claim',
	),
	says(
		'Riot Platforms mined 463 bitcoin in February.',
		'RIOT count eq 463 count none [calendar-month 2026-02] - (bitcoin) = ? not_a_price_claim',
	),
	says(
		'Margins at Micron widened by 300 basis points.',
		'MU amount eq 3 pp none [none] - (margins) = ? not_a_price_claim',
	),
	says('£2.3bn was set aside for the grid.', ' amount eq 2300000000 GBP none [none] - (grid) = ? not_a_price_claim'),
	says(
		"Meta's capital expenditure may reach $70-72 billion in 2026.",
		'META amount between 70000000000..72000000000 USD none [calendar-year 2026] - (capital expenditure) forecast = ? not_a_price_claim',
	),
	says(
		'Galaxy Digital employs about 600 people.',
		'GLXY count approx 600 count none [none] - (people) = ? not_a_price_claim',
	),
	says(
		"OpenAI's headcount doubled to 6,000.",
		'openai count eq 6000 count none [none] - (headcount) = ? not_a_price_claim',
	),
	says(
		'Equinix will pay 40 cents on the dollar for the notes.',
		'EQIX amount eq 0.4 USD none [none] - (notes) forecast = ? not_a_price_claim',
	),
	says(
		'Three in four respondents own solana.',
		' amount eq 75 percent none [none] - (respondents) = ? not_a_price_claim',
	),
	says('Bitdeer secured 570 MW across four sites.', 'BTDR count eq 570 count none [none] - (MW) = ? not_a_price_claim'),
	says(
		'The hyperscalers spent a combined $1.1 trillion.',
		' amount eq 1100000000000 USD none [none] - (combined) = ? not_a_price_claim',
	),
	says("Oracle's backlog swelled sixfold.", 'ORCL amount eq 6 none up [none] - (backlog) = ? not_a_price_claim'),
	says(
		"Broadcom's operating loss narrowed to $12m from $40m.",
		'AVGO amount eq 12000000 USD none [none] - (operating loss) = ? not_a_price_claim',
		'AVGO amount eq 40000000 USD none [none] - (operating loss) = ? not_a_price_claim',
	),
	says('The 10-year yield rose 12 basis points.', ' amount eq 0.12 pp up [none] - (yield) = ? not_a_price_claim'),
];

const nothing: readonly Blind[] = [
	says('Boeing 737 deliveries resumed.'),
	says('See page 14, section 230 and Form 10-K for details.'),
	says('GPT-5 and the H100 dominated the agenda at Web3 Summit 2026.'),
	says('Call 555-0199 or +1 212 555 0142 for details.'),
	says('The 7-Eleven chain accepts bitcoin.'),
	says('1. Bitcoin 2. Ether 3. Solana'),
	says('Version 2.4.1 of the client shipped on 3 March 2026.'),
	says('The Knicks won 112-98 on Tuesday.'),
	says('The S&P 500 and the Russell 2000 ended mixed.'),
	says('Hut 8 and CoinDesk 20 are names, not numbers.'),
	says('The 2028 halving is two years away.'),
	says('Chapter 11 filings rose in 2025.'),
	says('Apollo 11 and Windows 95 were named in the keynote at 9:30 a.m.'),
	says('Read our 5-minute guide to the Fortune 500.'),
	says('XRP is unchanged over the past week.'),
	says('The meeting is at 15:00 UTC in room 404 on the 3rd floor.'),
	says('Bitcoin turned 17 in January.'),
	says('The ETF trades under SEC Rule 6c-11.'),
	says('Nvidia shares jumped on Wednesday.'),
	says('He has covered bitcoin for 12 years.'),
];

const others: readonly Blind[] = [
	says(
		'Bitcoin miners lost 8% on Wednesday.',
		' amount eq 8 percent down [session 2026-03-18] 2026-03-18 (bitcoin miners) = ? not_a_price_claim',
	),
	says(
		'Nasdaq 100 futures slipped 0.8% on Wednesday.',
		' amount eq 0.8 percent down [session 2026-03-18] 2026-03-18 (Nasdaq 100 futures) = ? not_a_price_claim',
	),
	says(
		'The token lost 12% over the past week.',
		' return eq 12 percent down [trailing 1 week calendar] 2026-03-18 = ? no_subject',
	),
	says(
		'Dogecoin gained 9% over the past week.',
		'DOGE return eq 9 percent up [trailing 1 week calendar] 2026-03-18 = ? no_series',
	),
];

export const blindSentences: readonly Blind[] = [
	...stretches,
	...sessions,
	...prices,
	...pairs,
	...manners,
	...accounts,
	...nothing,
	...others,
];
