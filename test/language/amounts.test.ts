import {describe, expect, it} from 'vitest';
import {type Amount, findAmounts} from '../../source/language/amounts.ts';
import {findMasks} from '../../source/language/masks.ts';

const one = (text: string): Amount => {
	const amounts = findAmounts(text, findMasks(text));
	expect(amounts).toHaveLength(1);
	return amounts[0] as Amount;
};
const short = (text: string) => {
	const {value, high, unit, comparator, ulp} = one(text);
	return [value, high, unit, comparator, ulp];
};

describe('findAmounts', () => {
	it.each([
		['gave up 18.4% of its worth', [18.4, null, 'percent', 'eq', 0.1]],
		['fell by 17 per cent', [17, null, 'percent', 'eq', 1]],
		['rose five percent', [5, null, 'percent', 'eq', 1]],
		['gained 4 percentage points', [4, null, 'pp', 'eq', 1]],
		['rose 25 basis points', [0.25, null, 'pp', 'eq', 0.01]],
		['closed at 22,679 points', [22679, null, 'points', 'eq', 1]],
		['near $41,207.65', [41207.65, null, 'USD', 'approx', 0.01]],
		['hit $73,400', [73400, null, 'USD', 'eq', 100]],
		['a $6.4 billion deal', [6.4e9, null, 'USD', 'eq', 1e8]],
		['up to €2bn', [2e9, null, 'EUR', 'up_to', 1e9]],
		['USD 5 million', [5e6, null, 'USD', 'eq', 1e6]],
		['half a billion dollars', [5e8, null, 'USD', 'eq', 1e8]],
		['a tenfold rise', [10, null, 'multiple', 'eq', 1]],
		['3x faster', [3, null, 'multiple', 'eq', 1]],
		['lost a third of its value', [33.3, null, 'percent', 'eq', 1]],
		['two thirds of managers', [66.7, null, 'percent', 'eq', 1]],
		['1.5m users', [1.5e6, null, 'count', 'eq', 1e5]],
	])('reads %s', (text, expected) => expect(short(text)).toEqual(expected));

	it.each([
		['more than 17%', 'gt'],
		['at least 17%', 'gte'],
		['no less than 17%', 'gte'],
		['less than 17%', 'lt'],
		['no more than 17%', 'lte'],
		['as much as 17%', 'up_to'],
		['roughly 17%', 'approx'],
		['almost 17%', 'nearly'],
		['just under 17%', 'nearly'],
		['17% or more', 'gte'],
		['17% or so', 'approx'],
		['topped 17%', 'gt'],
		['17%', 'eq'],
	])('takes the comparator of %s', (text, comparator) => expect(one(text).comparator).toBe(comparator));

	it.each([
		['between 3% and 5%', 3, 5],
		['3-5%', 3, 5],
		['an estimated 5 to 10 percent', 5, 10],
		['$8 billion to $10 billion', 8e9, 1e10],
		['Between 200 and 300 megawatts', 200, 300],
	])('reads %s as one range', (text, low, high) => {
		expect([one(text).value, one(text).high, one(text).comparator]).toEqual([low, high, 'between']);
	});

	it('keeps the two ends of "from … to …" apart: they are two levels', () => {
		const amounts = findAmounts('moved from $100,000 to $110,000', []);
		expect(amounts.map(amount => amount.value)).toEqual([100000, 110000]);
	});

	it('reads a decimal comma only before a percent sign, and says that it doubted', () => {
		expect(one('17,87 %')).toMatchObject({value: 17.87, unit: 'percent', fuzzy: true});
		expect(one('17,870 units')).toMatchObject({value: 17870, fuzzy: false});
	});

	it('keeps a vague size without a number', () => {
		expect(one('hundreds of thousands of chips')).toMatchObject({
			value: null,
			unit: 'count',
			fuzzy: true,
			item: 'chips',
		});
		expect(one('billions of dollars')).toMatchObject({value: null, unit: 'USD'});
		expect(one('millions in losses')).toMatchObject({value: null, unit: 'USD'});
	});

	it.each([
		['3,000 visitors in 2025', 'visitors'],
		['$4.7 million in total revenue', 'total revenue'],
		['a combined annual revenue of $2 trillion', 'combined annual revenue'],
		['its app ($2.5 million)', 'app'],
		['717 million monthly calls', 'monthly calls'],
		['an 87% chance of winning', 'chance'],
		['a $500 billion valuation-a figure nobody checked', 'valuation'],
	])('names what %s counts', (text, item) => expect(one(text).item).toBe(item));

	it('sees a written sign', () => {
		expect(one('return of -3.2%').sign).toBe(-1);
		expect(one('BTC +1.2%').sign).toBe(1);
		expect(one('a 10-12% drop').sign).toBe(0);
	});

	it('gives offsets of the number and of its comparator in the text as it was', () => {
		const text = 'fell more\u00A0than 17% on Monday';
		const {start, end, from} = one(text);
		expect(text.slice(start, end)).toBe('17%');
		expect(text.slice(from, end)).toBe('more\u00A0than 17%');
	});

	it('does not count halves and quarters of a year, or a first of many', () => {
		expect(findAmounts('in the first half of the year and the third quarter', [])).toEqual([]);
		expect(findAmounts('at one point in a third straight session', [])).toEqual([]);
	});
});
