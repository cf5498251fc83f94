import {describe, expect, it} from 'vitest';
import {cpuTime} from '../../cpu-time.ts';
import {readSmall, risksIn} from './small-world.ts';

describe('sustainability of AI demand', () => {
	it.each([
		['Investors worry that hyperscalers are overbuilding data centers.', 'R1 tightening asserted'],
		['GPU utilisation fell to 38% in October.', 'R1 tightening realised'],
		['Anthropic has yet to turn a profit.', 'R1 tightening asserted'],
		['CoreWeave delayed the opening of its Denton data center.', 'R1 tightening asserted'],
		['Cloud providers are sold out of H100 capacity until 2027.', 'R1 easing realised'],
		['AWS revenue growth accelerated to 20%.', 'R1 easing realised'],
		['Orders for the newest and fastest GPUs are drying up.', 'R1 tightening asserted'],
		['The chatbot maker missed revenue estimates by 4%.', 'R1 tightening realised'],
		['Amazon has free cash flow that was negative as spending on data centers ballooned.', 'R1 tightening asserted'],
	])('%s', (text, found) => {
		expect(risksIn(text)).toContain(found);
	});

	it.each([
		'Demand for the new bike lanes slowed.',
		'The AI model predicts protein folding.',
		'We leverage machine learning to improve energy efficiency.',
		'The chatbot wrote a bubble bath advertisement.',
		'AI drives demand for electricity that fell last winter.',
	])('does not see it in: %s', text => {
		expect(risksIn(text)).toEqual([]);
	});

	it('asks what a paragraph is about, not only the sentence', () => {
		const second = 'The company burned $9 billion last year.';
		expect(risksIn(`OpenAI raised new money. ${second}`)).toEqual(['R1 tightening realised']);
		expect(risksIn(`The bakery raised new money. ${second}`)).toEqual([]);
	});

	it('counts a large company only in a text that has to do with AI', () => {
		const text = 'IBM posted a drop in revenue.';
		expect(risksIn(text)).toEqual([]);
		expect(risksIn(text, {title: 'The AI trade this week'})).toEqual(['R1 tightening asserted']);
	});

	it('hears sentences around it, also those behind', () => {
		const first = 'The rival index lost 4% in a week.';
		expect(risksIn(`${first} Bitcoin and shares were weak.`)).toContain('R3 tightening realised');
		expect(risksIn(`${first} Bread was cheap.`)).toEqual([]);
	});

	it('lets the heading say what a list is about', () => {
		expect(risksIn('# GPU makers\n- A glut of parts')).toEqual(['R1 tightening asserted']);
		expect(risksIn('# Bakeries\n- A glut of parts')).toEqual([]);
	});
});

describe('balance sheets of miners', () => {
	it.each([
		['Riot Platforms repaid its $75 million credit facility in full.', 'R2 easing realised'],
		['The miner has no debt and $400 million in cash.', 'R2 easing asserted'],
		['Galaxy Digital signed a 15-year lease with CoreWeave worth $4.5 billion.', 'R2 easing realised'],
		['Google agreed to backstop $1.8 billion of lease obligations for Cipher Mining.', 'R2 easing realised'],
		["IREN's contract with Microsoft includes a prepayment.", 'R2 easing asserted'],
		['The lender extended a $300 million loan to TeraWulf.', 'R2 tightening realised'],
	])('%s', (text, found) => {
		expect(risksIn(text)).toContain(found);
	});

	it.each([
		'Meta raised $27 billion of debt for its Louisiana campus.',
		'Oracle took on a term loan, while TeraWulf watched.',
		'Gold miners took on more debt last year.',
		'Coal miner Peabody refinanced its term loan.',
		'Hut 8 leverages our platform to serve customers faster.',
		'Some miners relay transactions below the default fee.',
	])('belongs to the borrower; nothing in: %s', text => {
		expect(risksIn(text).filter(found => found.startsWith('R2'))).toEqual([]);
	});

	it('carries the borrower over to a sentence that points back', () => {
		expect(risksIn('IREN opened a site in Texas. Its debt burden is mounting.')).toContain('R2 tightening asserted');
		expect(risksIn('Oracle opened a site in Texas. Its debt burden is mounting.')).not.toContain(
			'R2 tightening asserted',
		);
	});
});

describe('broader market correlation', () => {
	it.each([
		['Bitcoin and the S&P 500 fell in tandem on Monday.', 'R3 tightening realised'],
		['Stocks and crypto sold off together on Friday.', 'R3 tightening realised'],
		['Bitcoin has decoupled from tech stocks this month.', 'R3 easing realised'],
		['The correlation between Bitcoin and the Nasdaq weakened.', 'R3 easing asserted'],
		['The link between crypto and equities is breaking down.', 'R3 easing asserted'],
		['Crypto markets shrugged off the tech rout.', 'R3 easing asserted'],
		['A drop in tech shares could spill over into crypto.', 'R3 tightening conditional'],
	])('%s', (text, found) => {
		expect(risksIn(text)).toContain(found);
	});

	it.each(['Bitcoin rose 3%.', 'Shares of Walmart fell 2%.', "The bakery's revenue is correlated with the weather."])(
		'is not in a move of one market: %s',
		text => {
			expect(risksIn(text)).toEqual([]);
		},
	);
});

describe('regulation and energy', () => {
	it.each([
		['FERC ordered PJM to change its interconnection rules for data centers.', 'R4 tightening realised'],
		['Lawmakers in New York are considering a moratorium on proof-of-work mining.', 'R4 tightening asserted'],
		['The Commerce Department lifted export controls on AI chips.', 'R4 easing realised'],
		['The White House eased restrictions on exports of AI chips.', 'R4 easing asserted'],
		['Kazakhstan cut off electricity to miners.', 'R4 tightening asserted'],
		['The bill would exempt data centers from the sales tax.', 'R4 easing conditional'],
		['The SEC dropped its investigation of the mining site.', 'R4 easing asserted'],
	])('%s', (text, found) => {
		expect(risksIn(text)).toContain(found);
	});

	it.each([
		'SEC filings show that Cipher Mining owns 12 data centers.',
		'According to SEC data, the miner reported on Monday.',
		'The new GPU works twice as fast on as much power.',
		"The miner's sites have access to 1.3 gigawatts of power.",
		'The president of the company signed off the data center.',
		'The FTC sued Meta over its ad practices.',
		'A new law firm opened next to the data center.',
	])('needs an authority or public rule, an act and a scope; none in: %s', text => {
		expect(risksIn(text)).toEqual([]);
	});
});

describe('what is never evidence', () => {
	it.each([
		'# Overbuilding of data centers',
		'| GPU glut | overbuilding',
		'- The Outlook For Compute: Watch for slowing demand for GPUs.',
		'Readers should keep an eye on whether Bitcoin follows tech stocks.',
	])('%s', text => {
		expect(risksIn(text)).toEqual([]);
	});

	it('is text in a language the rules do not know', () => {
		expect(risksIn('Overbuilding of data centers', {lang: 'de'})).toEqual([]);
	});
});

describe('a text without an end', () => {
	it('is read no further than a sentence can be long', () => {
		const endless = 'demand for GPUs slows and '.repeat(20_000);
		const before = cpuTime();
		expect(risksIn(endless)).toEqual(['R1 tightening asserted']);
		expect(cpuTime() - before).toBeLessThan(5000);
	});
});

describe('polarity', () => {
	it('turns round with a negation, and back with two', () => {
		expect(risksIn('Demand for GPUs is not slowing.')).toEqual(['R1 easing asserted']);
		expect(risksIn('There is no sign of a slowdown in demand for GPUs.')).toEqual(['R1 easing asserted']);
		expect(risksIn('It is unlikely that GPU demand will slow.')).toEqual(['R1 easing forecast']);
	});

	it('is that of the main clause, not of a concession', () => {
		expect(risksIn('While its debt load is rising, Cipher Mining signed a $3 billion hosting deal.')).toEqual([
			'R2 easing realised',
		]);
		expect(risksIn('Although IREN signed a $2 billion cloud contract, its debt burden is mounting.')).toEqual([
			'R2 tightening asserted',
		]);
	});

	it('is that behind a "but"', () => {
		expect(risksIn('Demand for AI servers remains strong, but customers are delaying data center projects.')).toEqual([
			'R1 tightening asserted',
		]);
	});

	it('is neutral where the sentence leaves it open', () => {
		expect(risksIn('For OpenAI, the question is whether this is a bubble.')).toEqual(['R1 neutral conditional']);
	});

	it('heeds fears that are waved away', () => {
		expect(risksIn('Fears of an AI bubble are overblown, argues one strategist.')).toEqual(['R1 easing reported']);
	});
});

describe('the words that matched', () => {
	it('are quoted as they stand', () => {
		const [found] = readSmall('Analysts see a GLUT of GPUs.').findings.riskSentences;
		expect(found?.matched).toEqual(['GLUT']);
		expect(found?.sentence).toBe(0);
		const [bound] = readSmall('Stocks and Bitcoin (BTC) fell 4% in tandem.').findings.riskSentences;
		expect(bound?.matched).toContain('Bitcoin');
	});
});
