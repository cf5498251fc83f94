import {describe, expect, it} from 'vitest';
import {labelled} from './labelled-sentences.ts';
import {claimsOf, linesOf} from './small-article.ts';
import {told} from './told-sentences.ts';

describe('findClaims', () => {
	it.each(labelled.map(({text, claims}) => [text, claims] as const))('labelled: %s', (text, claims) =>
		expect(linesOf(text)).toEqual(claims),
	);

	it.each(told)('%s', (text, claims) => expect(linesOf(text)).toEqual(claims));

	it('carries the window and its stated end over to "the same period"', () => {
		const text =
			'In the 60 days leading up to early May 2025, Bitcoin fell 4%. Ether lost 9% over the same period. Acme rose 1% on Monday.';
		expect(linesOf(text)).toEqual([
			'BTC return eq 4 percent down [trailing 60 day calendar] 2025-05-01~2025-05-10',
			'ETH return eq 9 percent down [trailing 60 day calendar] 2025-05-01~2025-05-10',
			'ACME return eq 1 percent up [session 2025-06-30] 2025-06-30',
		]);
	});

	it('never borrows a window from another sentence without such words', () => {
		expect(linesOf('Bitcoin fell 4% over the past 30 days. On heavy trading Ether lost 9%, Acme 3%.').slice(1)).toEqual(
			['ETH return eq 9 percent down [none] -', 'ACME return eq 3 percent down [none] -'],
		);
	});

	it('takes "ended the week at" as the last close on a Friday, and as a week nobody can name on a Tuesday', () => {
		const text = 'The Nasdaq 100 ended the week at 21,450 points.';
		expect(linesOf(text, '2025-06-27T21:00:00Z')).toEqual(['NDX level eq 21450 points none [point] 2025-06-27']);
		expect(linesOf(text, '2025-07-01T21:00:00Z')).toEqual(['NDX level eq 21450 points none [none] -']);
	});

	it('gives what an unlisted name owns no price of that name', () => {
		const subjects = (text: string) => claimsOf(text).map(claim => claim.subject);
		expect(subjects("Quokkacoin's early backers lost 3% on Monday.")).toEqual([null]);
		expect(subjects("Quokkacoin's price fell 3% on Monday.")).toEqual(['Quokkacoin']);
	});

	it('goes on with the verb behind a window', () => {
		expect(linesOf('Ether has climbed 4% month to date and 9% year to date.')).toEqual([
			'ETH return eq 4 percent up [mtd 2025-06] 2025-06-30',
			'ETH return eq 9 percent up [ytd 2025] 2025-06-30',
		]);
	});

	it('reads the size of a gain that "stands at" it, with its window between', () => {
		expect(linesOf("Bitcoin's 10-day gain stands at 6%.")).toEqual([
			'BTC return eq 6 percent up [trailing 10 day calendar] 2025-06-30',
		]);
	});

	it('takes a loss that widened for one of the accounts', () => {
		expect(claimsOf("Acme's loss widened 35% in the second quarter.").map(({metric, item}) => [metric, item])).toEqual([
			['amount', 'loss'],
		]);
	});

	it('takes a common noun of business that opens a sentence for no name', () => {
		expect(claimsOf('Inventory is up 20% this year.').map(({subject, metric}) => [subject, metric])).toEqual([
			[null, 'amount'],
		]);
	});

	it('reads US session dates in New York and crypto dates in UTC', () => {
		// 01:30 UTC on Tuesday is still Monday evening in New York.
		const night = '2025-07-01T01:30:00Z';
		expect(linesOf('Acme closed 3% higher today.', night)).toEqual([
			'ACME return eq 3 percent up [session 2025-06-30] 2025-06-30',
		]);
		expect(linesOf('Bitcoin rose 3% today.', night)).toEqual([
			'BTC return eq 3 percent up [session 2025-07-01] 2025-07-01',
		]);
	});

	it('leaves the end day open where the article states no date, and a range where it states a month', () => {
		expect(linesOf('Bitcoin fell 3% over the past week.', null)).toEqual([
			'BTC return eq 3 percent down [trailing 1 week calendar] -',
		]);
		expect(linesOf('Bitcoin fell 3% over the past week.', '2025-12')).toEqual([
			'BTC return eq 3 percent down [trailing 1 week calendar] 2025-12-01~2025-12-31',
		]);
	});

	it('gives offsets that cover the verb and the number in the text', () => {
		const text = 'A quiet day. Bitcoin fell more than 3% on Monday.';
		const claim = claimsOf(text)[0];
		expect(text.slice(claim?.start, claim?.end)).toBe('fell more than 3%');
	});

	it('keeps the written form and the last stated digit', () => {
		expect(claimsOf('Bitcoin fell 3.50% on Monday.')[0]).toMatchObject({value: 3.5, valueText: '3.50%', ulp: 0.01});
	});

	it('fills no hole: a number behind a cut has no subject', () => {
		expect(linesOf('[...] fell 3% on Monday.')[0]).toMatch(/^ return/);
		expect(linesOf('Acme spoke. [...], with 63% of managers in favour.').at(-1)).toMatch(/^ amount/);
	});

	it('resolves "it" only where one thing was spoken of', () => {
		expect(linesOf('Bitcoin was calm. It fell 3% on Monday.')[0]).toMatch(/^BTC /);
		expect(linesOf('Bitcoin and Acme were calm. It fell 3% on Monday.')[0]).toMatch(/^ return/);
		expect(linesOf('Bitcoin and Acme were calm. The token fell 3% on Monday.')[0]).toMatch(/^BTC /);
	});

	it('names an unknown instrument as it is written', () => {
		expect(linesOf('Quokkacoin (QKK) fell 3% on Monday.')[0]).toMatch(/^QKK return/);
		expect(linesOf('Quokkacoin fell 3% on Monday.')[0]).toMatch(/^Quokkacoin return/);
		expect(linesOf('Prices fell 3% on Monday.')[0]).toMatch(/^ return/);
	});

	it('leaves out "sentences" longer than any sentence: they are tables or worse', () => {
		const noise = ['1', '$', '1,', 'from $1 to ', '(', 'Bitcoin '].map(piece => piece.repeat(2000));
		for (const text of noise) expect(claimsOf(text)).toEqual([]);
		expect(linesOf(`${noise[1]}\nBitcoin fell 3% on Monday.`)).toHaveLength(1);
	});
});
