import {describe, expect, it} from 'vitest';
import {dealsOf, linesOf} from './small-deals.ts';

/** Sentence -> the deals it tells. */
const tells = (cases: readonly (readonly [string, ...string[]])[]): void => {
	it.each(cases.map(([sentence, ...deals]) => ({sentence, deals})))('$sentence', ({sentence, deals}) => {
		expect(linesOf(sentence)).toEqual(deals);
	});
};

describe('orders won and lines drawn', () => {
	tells([
		['RentaGPU won a $3 billion order from BigCloud.', 'bigcloud > rentagpu purchase_commitment 3000000000 stated'],
		[
			'RentaGPU drew down $50 million of a $300 million credit facility from FundBank.',
			'fundbank > rentagpu debt 300000000 stated',
		],
	]);
});

describe('what a sentence calls untrue', () => {
	tells([
		['RentaGPU failed in its bid to acquire LabCo for $9 billion.', 'rentagpu > labco ownership 9000000000 denied'],
		['It is not true that ChipCo agreed to invest $2 billion in LabCo.', 'chipco > labco invest 2000000000 denied'],
	]);
});

describe('investments', () => {
	tells([
		['ChipCo to invest up to $5bn in LabCo.', 'chipco > labco invest 5000000000 up_to announced'],
		[
			'BigCloud, which has put $4 billion into Mindworks, is its main host.',
			'bigcloud > mindworks invest 4000000000 stated',
		],
		['$5 billion was invested in LabCo by ChipCo.', 'chipco > labco invest 5000000000 stated'],
		["LabCo's $2 billion investment from ChipCo closed the gap.", 'chipco > labco invest 2000000000 stated'],
		["BigCloud's $10 billion LabCo investment is large.", 'bigcloud > labco invest 10000000000 stated'],
		['FundBank leads a $40bn funding round in LabCo.', 'fundbank > labco invest 40000000000 up_to stated'],
		['LabCo raised $500 million.', '? > labco invest 500000000 stated'],
		['ChipCo took a minority stake in RentaGPU for $2 billion.', 'chipco > rentagpu invest 2000000000 stated'],
		['ChipCo will sell $5 billion of shares to FundBank.', 'fundbank > chipco invest 5000000000 announced'],
		['FundBank will provide LabCo with $22.5 billion by year-end.', 'fundbank > labco invest 22500000000 announced'],
	]);

	it('gives several payers no sum of their own', () => {
		expect(linesOf('LabCo raised $6.6 billion from ChipCo and BigCloud at a $157 billion valuation.')).toEqual([
			'chipco > labco invest ? stated',
			'bigcloud > labco invest ? stated',
		]);
	});

	it('gives each payer its own sum where the text does', () => {
		expect(linesOf('ChipCo and BigCloud will invest $10 billion and $5 billion respectively in LabCo.')).toEqual([
			'chipco > labco invest 10000000000 announced',
			'bigcloud > labco invest 5000000000 announced',
		]);
		expect(linesOf('BigCloud will invest $5 billion and ChipCo $10 billion in LabCo.')).toEqual([
			'chipco > labco invest 10000000000 announced',
			'bigcloud > labco invest 5000000000 announced',
		]);
		expect(linesOf('ChipCo will invest $2 billion in LabCo and $1 billion in Mindworks.')).toEqual([
			'chipco > labco invest 2000000000 announced',
			'chipco > mindworks invest 1000000000 announced',
		]);
	});
});

describe('debt', () => {
	tells([
		['RentaGPU secures $2.3 billion loan from FundBank.', 'fundbank > rentagpu debt 2300000000 stated'],
		['Shovel Mining raised $1.2bn in convertible notes.', '? > shovel debt 1200000000 stated'],
		['Shovel Mining priced $1.1 billion of convertible senior notes.', '? > shovel debt 1100000000 stated'],
		['FundBank lent Digger Mining $7.5 billion.', 'fundbank > digger debt 7500000000 stated'],
		['Digger Mining is borrowing $300 million from FundBank.', 'fundbank > digger debt 300000000 stated'],
		[
			'A $500 million credit facility was granted to Shovel Mining by FundBank.',
			'fundbank > shovel debt 500000000 stated',
		],
		[
			'FundBank has extended a $400 million line of credit to Shovel Mining.',
			'fundbank > shovel debt 400000000 stated',
		],
		['The loan to RentaGPU from FundBank totals $7.5 billion.', 'fundbank > rentagpu debt 7500000000 stated'],
		['Shovel Mining has repaid its $100 million credit facility with FundBank.'],
	]);
});

describe('contracts, supplies, leases', () => {
	tells([
		[
			'RentaGPU landed LabCo as a customer in an $11.9 billion contract.',
			'labco > rentagpu cloud_contract 11900000000 stated',
		],
		['RentaGPU won a $22.4 billion contract from LabCo.', 'labco > rentagpu cloud_contract 22400000000 stated'],
		[
			'LabCo signed a $300 billion cloud contract with BigCloud.',
			'labco > bigcloud cloud_contract 300000000000 stated',
		],
		[
			'A $300 billion contract was awarded to BigCloud by LabCo.',
			'labco > bigcloud cloud_contract 300000000000 stated',
		],
		[
			'SocialGiant has signed a six-year, $14.2 billion agreement with RentaGPU for computing capacity.',
			'socialgiant > rentagpu cloud_contract 14200000000 stated',
		],
		[
			'SocialGiant to buy $30bn of capacity from RentaGPU.',
			'socialgiant > rentagpu purchase_commitment 30000000000 announced',
		],
		[
			'BigCloud said it would buy $40 billion of ChipCo chips.',
			'bigcloud > chipco purchase_commitment 40000000000 announced',
		],
		[
			'LabCo will spend $38 billion on BWS over seven years.',
			'labco > bigcloud purchase_commitment 38000000000 announced',
		],
		[
			'RentaGPU will be paid $2 billion by SocialGiant.',
			'socialgiant > rentagpu purchase_commitment 2000000000 announced',
		],
		['ChipCo will supply RentaGPU with 50,000 GPUs.', 'rentagpu > chipco supply ? announced'],
		[
			'Sunny Power signed an $18 billion power agreement with BigCloud.',
			'bigcloud > sunpower supply 18000000000 stated',
		],
		['RentaGPU signed a 15-year lease with Digger Mining worth $6.7bn.', 'rentagpu > digger lease 6700000000 stated'],
		['Digger Mining leases 590 MW to RentaGPU.', 'rentagpu > digger lease ? stated'],
		['RentaGPU leases 590 MW from Digger Mining.', 'rentagpu > digger lease ? stated'],
		[
			'BWS won a seven-year, $38 billion contract to supply LabCo with cloud computing.',
			'labco > bigcloud cloud_contract 38000000000 stated',
		],
	]);

	it('counts goods where no money is told', () => {
		expect(dealsOf('ChipCo will supply RentaGPU with 50,000 GPUs.')[0]?.amountText).toBe('50,000 GPUs');
	});

	it('rolls products and units up to the company whose money it is', () => {
		expect(linesOf('RentaGPU ordered $2 billion of ZX9 accelerators.')).toEqual([
			'rentagpu > chipco purchase_commitment 2000000000 stated',
		]);
	});

	it('draws a contract between two of the same trade without direction', () => {
		expect(linesOf('LabCo and Mindworks signed a $1 billion computing agreement.')).toEqual([
			'labco - mindworks cloud_contract 1000000000 stated',
		]);
	});

	it('keeps the term', () => {
		expect(dealsOf('RentaGPU signed a 15-year lease with Digger Mining.')[0]?.term).toBe('15-year');
	});
});

describe('what is no cash', () => {
	tells([
		["BigCloud's $6.6B stake in Mindworks has grown.", 'bigcloud > mindworks ownership 6600000000 stated'],
		['ChipCo acquires Mindworks for $9bn.', 'chipco > mindworks ownership 9000000000 stated'],
		['ChipCo issued LabCo warrants for up to 160 million shares.', 'chipco > labco equity_grant ? stated'],
		['Backed by BigCloud, LabCo opened an office.', 'bigcloud > labco backing ? stated'],
		['BigCloud-backed LabCo opened an office.', 'bigcloud > labco backing ? stated'],
		['Digger Mining hired RentaGPU, a company backed by BigCloud.', 'bigcloud > rentagpu backing ? stated'],
		[
			'BigCloud will backstop $1.4 billion of RentaGPU obligations.',
			'bigcloud > rentagpu backing 1400000000 announced',
		],
		['The fall of Shovel Mining dragged down Digger Mining, its majority owner.', 'digger > shovel ownership ? stated'],
		[
			'A joint venture between Digger Mining and RentaGPU will build a hall.',
			'digger - rentagpu joint_venture ? announced',
		],
		['ChipCo and LabCo announced a partnership.', 'chipco - labco partnership ? announced'],
	]);
});

describe('how firmly it is told', () => {
	tells([
		['If the talks succeed, BigCloud could invest $5bn in LabCo.', 'bigcloud > labco invest 5000000000 potential'],
		[
			"BigCloud's potential $5 billion investment in LabCo was discussed.",
			'bigcloud > labco invest 5000000000 potential',
		],
		['ChipCo denied that it will invest $2 billion in LabCo.', 'chipco > labco invest 2000000000 denied'],
		['ChipCo will not invest in LabCo.', 'chipco > labco invest ? denied'],
		['There is no agreement between BigCloud and LabCo.', 'bigcloud - labco partnership ? denied'],
		['ChipCo has called off its $2 billion investment in Mindworks.', 'chipco > mindworks invest 2000000000 denied'],
		[
			'According to people familiar with the matter, SocialGiant will pay RentaGPU $14 billion.',
			'socialgiant > rentagpu purchase_commitment 14000000000 reported',
		],
		[
			"ChipCo's $9 billion LabCo investment may never happen, analysts said.",
			'chipco > labco invest 9000000000 potential',
		],
		['FundBank has completed its $40 billion investment in LabCo.', 'fundbank > labco invest 40000000000 closed'],
		['The $100 billion ChipCo-LabCo deal remains a letter of intent.', 'labco > chipco supply 100000000000 potential'],
		['OldTel lent $2 billion to RentaGPU.', 'oldtel > rentagpu debt 2000000000 historical'],
		['In 1999, ChipCo lent $2 billion to RentaGPU.', 'chipco > rentagpu debt 2000000000 historical'],
	]);

	it('does not let a doubt about one deal reach the other beside it', () => {
		expect(
			linesOf(
				"BigCloud's potential $9 billion investment in LabCo, coupled with a $20 billion cloud partnership, made news.",
			),
		).toEqual(['labco > bigcloud cloud_contract 20000000000 stated', 'bigcloud > labco invest 9000000000 potential']);
	});
});

describe('what is cut or left open', () => {
	it('leaves an end open where the words were cut out', () => {
		expect(linesOf('RentaGPU signed a $3 billion cloud contract with [...].')).toEqual([
			'rentagpu - ? cloud_contract 3000000000 stated',
		]);
	});

	it('takes no sum from the other side of a hole', () => {
		expect(linesOf("[...] comes with LabCo's commitment to buy thousands of ChipCo chips.")).toEqual([
			'labco > chipco purchase_commitment ? announced',
		]);
	});

	it('resolves "it" and "the company" only to the one they must mean', () => {
		expect(linesOf('LabCo needs money. It raised $2 billion from FundBank.')).toEqual([
			'fundbank > labco invest 2000000000 stated',
		]);
		expect(linesOf('Prices fell. The company lent $2 billion to LabCo.')).toEqual(['? > labco debt 2000000000 stated']);
	});

	it('names a company on no list when a sum is told, and no place', () => {
		expect(linesOf('ChipCo will invest $1 billion in Wavelet.')).toEqual([
			'chipco > Wavelet invest 1000000000 announced',
		]);
		expect(linesOf('ChipCo will invest $1 billion in Texas.')).toEqual([]);
	});

	it.each([
		'BigCloud reported $33 billion in cloud revenue.',
		'ChipCo has a market value of $5 trillion.',
		'FundBank raised its price target for ChipCo to $49 from $48.',
		'Shovel Mining bought 1,000 Coin for $100 million.',
		'ChipCo agreed to pay $3 million to Watchdog.',
		'FundBank sold its stake in ChipCo for $5.8 billion.',
		'Newswire has a partnership with LabCo.',
		'Demand for ChipCo chips from LabCo is strong.',
	])('tells no deal: %s', sentence => {
		expect(linesOf(sentence)).toEqual([]);
	});

	it('reads no headings', () => {
		expect(linesOf('# ChipCo to invest $5bn in LabCo\nNothing else was said.')).toEqual([]);
	});
});

describe('two statements in one sentence', () => {
	it('keep their subjects apart at a comma and "and"', () => {
		expect(linesOf('ChipCo invests in LabCo, and LabCo has committed to purchase millions of ChipCo chips.')).toEqual([
			'chipco > labco invest ? stated',
			'labco > chipco purchase_commitment ? announced',
		]);
	});

	it('take "which in turn" for the company named last', () => {
		expect(linesOf('ChipCo invests in LabCo, which in turn buys ChipCo servers.')).toEqual([
			'chipco > labco invest ? stated',
			'labco > chipco purchase_commitment ? stated',
		]);
	});

	it('keep their sums apart', () => {
		expect(
			linesOf('Digger Mining formed a $9 billion joint venture with RentaGPU, a company backed by BigCloud.'),
		).toEqual(['bigcloud > rentagpu backing ? stated', 'digger - rentagpu joint_venture 9000000000 stated']);
	});
});

describe('a deal told again', () => {
	it('is one deal with every telling, the vaguer ones taking the kind and sum of the exact one', () => {
		const body =
			'BigCloud has a $38 billion cloud contract with LabCo. BigCloud sells LabCo infrastructure. The $38 billion contract is long.';
		expect(linesOf(body)).toEqual([
			'labco > bigcloud cloud_contract 38000000000 stated',
			'labco > bigcloud cloud_contract 38000000000 stated',
			'labco > bigcloud cloud_contract 38000000000 stated',
		]);
		expect(dealsOf(body).map(deal => deal.sentence)).toEqual([0, 1, 2]);
	});

	it('stays two deals where the sums differ', () => {
		expect(linesOf('ChipCo invested $2 billion in LabCo. ChipCo will invest $7 billion in LabCo.')).toEqual([
			'chipco > labco invest 2000000000 stated',
			'chipco > labco invest 7000000000 announced',
		]);
	});
});
