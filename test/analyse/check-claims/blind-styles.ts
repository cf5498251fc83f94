// A second set, in the manner of wire copy, blogs, newsletters, posts and analysts' notes; written down before the finder
// saw it. Notation and day as in blind-sentences.ts.

import type {Blind} from './blind-sentences.ts';

const says = (text: string, ...claims: readonly string[]): Blind => ({text, claims});
/** Known not to be read as it should. */
const notYet = (text: string, ...claims: readonly string[]): Blind => ({text, claims, missed: true});
const day = '[session 2026-03-18] 2026-03-18';

const wire: readonly Blind[] = [
	says(
		'NEW YORK, March 18 - The S&P 500 rose 66 points, or 1.01%, to 6,600 on Wednesday.',
		`SPX change_abs eq 66 points up ${day} = yes`,
		`SPX return eq 1.01 percent up ${day} = yes`,
		`SPX level eq 6600 points none ${day} = yes`,
	),
	says(
		'The Nasdaq 100 gained 0.83 percent to end Wednesday at 24,200.',
		`NDX return eq 0.83 percent up ${day} = yes`,
		`NDX level eq 24200 points none ${day} = yes`,
	),
	says(
		'The Russell 2000 index of smaller companies lost 25 points to 2,500.',
		'RUT change_abs eq 25 points down [none] - = ? no_window',
		'RUT level eq 2500 points none [point] 2026-03-18 = yes',
	),
	says(
		'Spot gold was up 1% at $4,200 per ounce by 1730 GMT.',
		'XAU return eq 1 percent up [none] - = ? no_window',
		'XAU level eq 4200 USD none [point] 2026-03-18 = yes',
	),
	says(
		'Nvidia (NVDA.O) jumped 5% on Wednesday to $210.',
		`NVDA return eq 5 percent up ${day} = yes`,
		`NVDA level eq 210 USD none ${day} = yes`,
	),
	says(
		'Shares in MARA Holdings slumped a fifth on Wednesday to $12.',
		`MARA return eq 20 percent down ${day} = yes`,
		`MARA level eq 12 USD none ${day} = yes`,
	),
	says(
		'Bitcoin was last up 3.75% on the day at $83,000.',
		`BTC return eq 3.75 percent up ${day} = yes`,
		`BTC level eq 83000 USD none ${day} = yes`,
	),
	says(
		'Shares of ASML have climbed 12.5% since the year began.',
		'ASML return eq 12.5 percent up [ytd 2026] 2026-03-18 = yes',
	),
	says(
		'Ether, the second-largest cryptocurrency, fell 9.4% in January and a further 10.3% in February.',
		'ETH return eq 9.4 percent down [calendar-month 2026-01] 2026-01-31 = yes',
		'ETH return eq 10.3 percent down [calendar-month 2026-02] 2026-02-28 = yes',
	),
	says(
		'Coinbase Global closed 2% firmer at $306.',
		`COIN return eq 2 percent up ${day} = yes`,
		`COIN level eq 306 USD none ${day} = yes`,
	),
	says('Solana bucked the trend, sliding 2.9%.', 'SOL return eq 2.9 percent down [none] - = ? no_window'),
	says(
		"Wednesday's 5% jump left Nvidia 4.5% short of November's record.",
		`NVDA return eq 5 percent up ${day} = yes`,
		'NVDA drawdown_current eq 4.5 percent down [point] 2026-03-18 = yes',
	),
	says('For the year, gold is 5% to the good.', 'XAU return eq 5 percent up [ytd 2026] 2026-03-18 = yes'),
	says(
		'The benchmark S&P 500 index has added 600 points this year.',
		'SPX change_abs eq 600 points up [ytd 2026] 2026-03-18 = yes',
	),
	says('Bitcoin fell to as low as $78,500 on Wednesday.', `BTC intraday_level up_to 78500 USD down ${day} = yes`),
	says(
		'Bitcoin swung between a low of $78,500 and a high of $84,200 on Wednesday.',
		`BTC intraday_level eq 78500 USD down ${day} = yes`,
		`BTC intraday_level eq 84200 USD up ${day} = yes`,
	),
	says(
		'Hive Digital said its hash rate hit 25 EH/s, up from 11.5 EH/s in October.',
		'HIVE count eq 25 count none [none] - (EH/s) reported = ? not_a_price_claim',
		'HIVE count eq 11.5 count none [none] - (EH/s) reported = ? not_a_price_claim',
	),
	notYet(
		"Some 2,300 staff, or 7% of Cisco's workforce, will go.",
		' count approx 2300 count none [none] - (staff) forecast = ? not_a_price_claim',
		'CSCO amount eq 7 percent none [none] - (workforce) forecast = ? not_a_price_claim',
	),
	says(
		'Dell shipped 1.2 million servers, 15% more than a year ago.',
		'DELL count eq 1200000 count none [none] - (servers) = ? not_a_price_claim',
		'DELL amount eq 15 percent up [none] - (servers) = ? not_a_price_claim',
	),
	says(
		'Cipher Mining signed a 12-year, 140 MW lease worth $2.6bn.',
		'CIFR count eq 140 count none [none] - (MW) = ? not_a_price_claim',
		'CIFR amount eq 2600000000 USD none [none] - (lease) = ? not_a_price_claim',
	),
];

const blogs: readonly Blind[] = [
	says(
		'Zoom out: bitcoin is still up about 11% from where it traded a year ago.',
		'BTC return approx 11 percent up [trailing 1 year calendar] 2026-03-18 = yes',
	),
	says(
		'Ethereum has bled more than a fifth of its value since January.',
		'ETH return gt 20 percent down [since 2026-01-01] 2026-03-18 = yes',
	),
	says(
		'MARA Holdings is down 40% in a month. Ouch.',
		'MARA return eq 40 percent down [trailing 1 month calendar] 2026-03-18 = yes',
	),
	notYet(
		'Gold has quietly made 40% over the last twelve months.',
		'XAU return eq 40 percent up [trailing 12 month calendar] 2026-03-18 = yes',
	),
	says(
		'Nvidia doubled in a year, and yet it only gained 10.5% over the last week.',
		'NVDA return eq 100 percent up [trailing 1 year calendar] 2026-03-18 = yes',
		'NVDA return eq 10.5 percent up [trailing 1 week calendar] 2026-03-18 = yes',
	),
	says(
		'March has been cruel: bitcoin is down 7.8%.',
		'BTC return eq 7.8 percent down [calendar-month 2026-03] 2026-03-18 = yes',
	),
	says('Remember when bitcoin traded at $125,000?'),
	says(
		'Nobody believes me, but Nvidia has outrun gold by 20 points this year.',
		'NVDA relative_return eq 20 pp up [ytd 2026] 2026-03-18 vs XAU = yes',
	),
	says(
		"It's been a brutal month for ether. It shed 19.7%.",
		'ETH return eq 19.7 percent down [trailing 1 month calendar] 2026-03-18 = ? ambiguous_convention',
	),
	says('My 3 favourite charts of 2026.'),
	says(
		"I'd need a 50% rally in MARA Holdings just to break even.",
		'MARA return eq 50 percent up [future] - forecast = ? forecast',
	),
	says(
		'Bitcoin dominance climbed from 55% to 58%.',
		' amount eq 55 percent none [none] - (dominance) = ? not_a_price_claim',
		' amount eq 58 percent none [none] - (dominance) = ? not_a_price_claim',
	),
	says(
		'Solana doubled in a year; XRP tripled.',
		'SOL return eq 100 percent up [trailing 1 year calendar] 2026-03-18 = yes',
		'XRP return eq 200 percent up [trailing 1 year calendar] 2026-03-18 = yes',
	),
	says(
		'Bitcoin lost roughly an eighth of its value in January.',
		'BTC return approx 12.5 percent down [calendar-month 2026-01] 2026-01-31 = yes',
	),
	says(
		'Bitcoin is down 17% in 30 days, not 20%.',
		'BTC return eq 17 percent down [trailing 30 day calendar] 2026-03-18 = yes',
		'BTC return eq 20 percent down [trailing 30 day calendar] 2026-03-18 NOT = yes',
	),
	says(
		'The claim that gold rose 50% over the past year does not hold up.',
		'XAU return eq 50 percent up [trailing 1 year calendar] 2026-03-18 NOT = yes',
	),
	says('The iPhone 17 and the Galaxy S26 use a 2nm chip.'),
	says('ISO 27001 and SOC 2 audits were passed.'),
	says('Flight UA 1549 leaves gate B12 at 7:45.'),
	says('Tickets cost €25 each.', ' amount eq 25 EUR none [none] - (tickets) = ? not_a_price_claim'),
];

const letters: readonly Blind[] = [
	says(
		'Bitcoin: $83,000 (+3.75% in 24h)',
		'BTC level eq 83000 USD none [point] 2026-03-18 = yes',
		'BTC return eq 3.75 percent up [trailing 24 hour calendar] 2026-03-18 = yes',
	),
	says(
		'Ether: $2,490 (+3.7% 7d)',
		'ETH level eq 2490 USD none [point] 2026-03-18 = yes',
		'ETH return eq 3.7 percent up [trailing 7 day calendar] 2026-03-18 = yes',
	),
	says(
		'S&P 500: +1.0% Wednesday, +10% YTD',
		`SPX return eq 1 percent up ${day} = yes`,
		'SPX return eq 10 percent up [ytd 2026] 2026-03-18 = yes',
	),
	says(
		'Nvidia: $210.00, +5.0%',
		'NVDA level eq 210 USD none [point] 2026-03-18 = yes',
		'NVDA return eq 5 percent up [none] - = ? no_window',
	),
	says(
		'In the week to Wednesday, the Nasdaq 100 put on 3%.',
		'NDX return eq 3 percent up [trailing 1 week calendar] 2026-03-18 = yes',
	),
	says(
		'The S&P 500 has notched a 2% weekly gain.',
		'SPX return eq 2 percent up [trailing 1 week calendar] 2026-03-18 = yes',
	),
	says(
		'The Nasdaq 100 slipped 0.74% on Monday and another 0.5% on Tuesday before bouncing 0.83% on Wednesday.',
		'NDX return eq 0.74 percent down [session 2026-03-16] 2026-03-16 = yes',
		'NDX return eq 0.5 percent down [session 2026-03-17] 2026-03-17 = yes',
		`NDX return eq 0.83 percent up ${day} = yes`,
	),
	says(
		'Over the past seven days: solana +10.7%, ether +3.7%, bitcoin -5.7%.',
		'SOL return eq 10.7 percent up [trailing 7 day calendar] 2026-03-18 = yes',
		'ETH return eq 3.7 percent up [trailing 7 day calendar] 2026-03-18 = yes',
		'BTC return eq 5.7 percent down [trailing 7 day calendar] 2026-03-18 = yes',
	),
	says('Microsoft finished last week at $430.', 'MSFT level eq 430 USD none [point] 2026-03-13 = yes'),
	says('The 4 things to know before the bell.'),
	says(
		'Asked in our poll of 1,200 readers, 63% own no crypto.',
		' count eq 1200 count none [none] - (readers) = ? not_a_price_claim',
		' amount eq 63 percent none [none] - (own no crypto) = ? not_a_price_claim',
	),
	says('Bitcoin closed February at $90,000.', 'BTC level eq 90000 USD none [calendar-month 2026-02] 2026-02-28 = yes'),
	says('Page 3 of the 10-Q lists 12 risks.', ' count eq 12 count none [none] - (risks) = ? not_a_price_claim'),
	says(
		'The Fed funds rate is 4.25%-4.50%.',
		' amount between 4.25..4.5 percent none [none] - (rate) = ? not_a_price_claim',
	),
];

const posts: readonly Blind[] = [
	says(
		'$NVDA +5% on the day, $MARA -20%. Brutal divergence.',
		`NVDA return eq 5 percent up ${day} = yes`,
		`MARA return eq 20 percent down ${day} = yes`,
	),
	says('BREAKING: Bitcoin reclaims $83K', 'BTC level gt 83000 USD none [point] 2026-03-18 = yes'),
	says('ETH just lost the $2,500 level', 'ETH level lt 2500 USD none [point] 2026-03-18 = yes'),
	says(
		'SOL is up 33% YTD while BTC is down 13.5%',
		'SOL return eq 33 percent up [ytd 2026] 2026-03-18 = yes',
		'BTC return eq 13.5 percent down [ytd 2026] 2026-03-18 = yes',
	),
	says('gold +40% y/y', 'XAU return eq 40 percent up [trailing 1 year calendar] 2026-03-18 = yes'),
	notYet("XRP 3x'd in 12 months", 'XRP return eq 200 percent up [trailing 12 month calendar] 2026-03-18 = yes'),
	notYet('$ETH is going to 10x lol', 'ETH return eq 900 percent up [future] - forecast = ? forecast'),
	says(
		'Never forget: bitcoin hit $125,000 on Oct. 6',
		'BTC intraday_level eq 125000 USD up [session 2025-10-06] 2025-10-06 = yes',
	),
];

const notes: readonly Blind[] = [
	says(
		'We note that NVDA shares have appreciated c.25% YTD versus +10% for the S&P 500.',
		'NVDA return approx 25 percent up [ytd 2026] 2026-03-18 = yes',
		'SPX return eq 10 percent up [ytd 2026] 2026-03-18 = yes',
	),
	says(
		'We expect the S&P 500 to end 2026 at 7,200, implying 9% upside.',
		'SPX level eq 7200 points none [future] - forecast = ? forecast',
		'SPX return eq 9 percent up [future] - forecast = ? forecast',
	),
	says(
		'MARA Holdings trades 60% below its 52-week high.',
		'MARA drawdown_current eq 60 percent down [point] 2026-03-18 = yes',
	),
	says(
		"Bitcoin's drawdown from the October peak now exceeds 33%.",
		'BTC drawdown_current gt 33 percent down [point] 2026-03-18 = yes',
	),
	says(
		'On our numbers ether trails bitcoin by 9 points year-to-date.',
		'ETH relative_return eq 9 pp down [ytd 2026] 2026-03-18 vs BTC = yes',
	),
	says(
		'The 30-day correlation of Litecoin with bitcoin stands at 1.00.',
		'LTC correlation eq 1 none none [trailing 30 day calendar] 2026-03-18 vs BTC = yes',
	),
	says(
		'Realised 30-day volatility in Polkadot is running at about 39%.',
		'DOT volatility approx 39 percent none [trailing 30 day calendar] 2026-03-18 = yes',
	),
	notYet(
		'Consensus sees revenue of $210bn for Nvidia, up 60%.',
		'NVDA amount eq 210000000000 USD none [none] - (revenue) forecast = ? not_a_price_claim',
		'NVDA amount eq 60 percent up [none] - (revenue) forecast = ? not_a_price_claim',
	),
	says(
		'Our Nvidia price target of $250 implies 19% upside.',
		'NVDA level eq 250 USD none [future] - forecast = ? forecast',
		'NVDA return eq 19 percent up [future] - forecast = ? forecast',
	),
	says(
		"Against a 4.8% fall on Tuesday, bitcoin's 3.75% bounce on Wednesday looks tame.",
		'BTC return eq 4.8 percent down [session 2026-03-17] 2026-03-17 = yes',
		`BTC return eq 3.75 percent up ${day} = yes`,
	),
	says(
		'Between the start of July and the end of September 2025, bitcoin rallied 22%.',
		'BTC return eq 22 percent up [since 2025-07-01] 2025-09-30 = yes',
	),
	says(
		'From the end of 2025 to March 11, bitcoin slid 8.3%.',
		'BTC return eq 8.3 percent down [since 2025-12-31] 2026-03-11 = yes',
	),
	says(
		'Bitcoin averaged $90,000 in February.',
		'BTC amount eq 90000 USD none [calendar-month 2026-02] - = ? not_a_price_claim',
	),
	says(
		"Nvidia's gain on Wednesday was its fourth in a row.",
		'NVDA streak eq 4 count up [trailing 4 day trading] 2026-03-18 = yes',
	),
	says('Every session since Thursday has ended higher for Nvidia.'),
	says(
		'Not a single analyst predicted that bitcoin would fall 17% in 30 days.',
		'BTC return eq 17 percent down [future] - forecast NOT = ? forecast',
	),
	says(
		'MARA Holdings, which had traded at $16 a week earlier, ended Wednesday at $12.',
		'MARA level eq 16 USD none [none] - = ? no_window',
		`MARA level eq 12 USD none ${day} = yes`,
	),
];

export const styledSentences: readonly Blind[] = [...wire, ...blogs, ...letters, ...posts, ...notes];
