import {describe, expect, it} from 'vitest';
import {findAmounts} from '../../source/language/amounts.ts';
import {findMasks} from '../../source/language/masks.ts';

const values = (text: string) => findAmounts(text, findMasks(text)).map(amount => amount.value);

describe('findMasks', () => {
	it.each([
		'The S&P 500, the FTSE 100 and the Russell 2000 diverged.',
		'The GB200 follows the H100; both use HBM3 and run GPT-4o.',
		'1. Watch the debt of miners.',
		'(2) Watch the grid.',
		'Filed on March 3, 2025, at 9:30 a.m. under Section 4.2 of Form 10-K.',
		'Following the 2024 halving and the crash of the 1990s.',
		'The 24-hour chart, the 10-year yield and the 52-week high.',
		'In the 12 months ended June 30, over 90 days, for five straight sessions.',
		'Call +1 212 555 0147 or see https://example.org/a/2025/12 for v2.3.1.',
		'Q3 2025, H1 2025, FY2026 and 2Q25 are periods.',
		'A 3-for-1 split, a 1:10 ratio, Top 20 holders, Rule 144, BIP 110.',
		'It trades 24/7.',
	])('counts nothing in: %s', text => expect(values(text)).toEqual([]));

	it('masks names it is given, whatever their digits', () => {
		const text = 'Web 3 Holdings fell 12%';
		expect(findAmounts(text, findMasks(text, [{start: 0, end: 14}])).map(amount => amount.value)).toEqual([12]);
	});

	it.each([
		['In May 3% was lost.', [3]],
		['About 300 people came.', [300]],
		['In 2025, 3,000 visitors came.', [3000]],
		['Bitcoin 3%', [3]],
		['The fund paid $2025.', [2025]],
		['The index is at 2000 points.', [2000]],
		['Up to 144 Altrium 3 chips run.', [144]],
	])('leaves the quantity in: %s', (text, expected) => expect(values(text)).toEqual(expected));
});
