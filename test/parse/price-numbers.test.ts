import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decimalMark, readNumber} from '../../source/parse/price-numbers.ts';
import {inputs} from '../seeded.ts';

describe('numbers of price files', () => {
	it.each([
		['10.5', 10.5],
		['565.6199951171875', 565.6199951171875],
		['$1,234.50', 1234.5],
		['"1,234"', 1234],
		['97.26K', 97_260],
		['1.5M', 1_500_000],
		['2B', 2e9],
		['1e3', 1000],
		['(12.5)', -12.5],
		['−3', -3],
		['1 234.5', 1234.5],
		["1'234.5", 1234.5],
		['USD 12', 12],
		['12 EUR', 12],
		['.5', 0.5],
		['12,34,567.5', 1_234_567.5],
	])('reads %s', (text, value) => expect(readNumber(text)).toBe(value));

	it.each([
		['1.234,56', 1234.56],
		['12,5', 12.5],
		['1.234.567', 1_234_567],
		['10', 10],
	])('reads %s with a decimal comma', (text, value) => {
		expect(readNumber(text, ',')).toBe(value);
	});

	it.each(['', ' ', '.', '-', '--', 'N/A', 'null', 'NaN', 'None', '#N/A'])('takes %j for missing', text => {
		expect(readNumber(text)).toBeNull();
	});

	it.each(['abc', '1.2.3', '12,5', '1,23', '--5', '1e999', '5%', '0x10', '1'.repeat(500)])(
		'takes %j for no number',
		text => {
			expect(readNumber(text)).toBeNaN();
		},
	);

	it('decides on the decimal mark by cells that read one way only', () => {
		expect(decimalMark(['1,234', '12.5'], ',')).toBe('.');
		expect(decimalMark(['1.234', '12,5'], ';')).toBe(',');
		expect(decimalMark(['1,234', '2,345'], ',')).toBe('.');
		expect(decimalMark(['1,234', '2,345'], ';')).toBe(',');
		expect(decimalMark(['10', '11'], ';')).toBe('.');
	});

	it('reads whatever JavaScript writes back to the same number', () => {
		fc.assert(
			fc.property(fc.double({min: 1e-7, max: 1e12, noNaN: true}), value => readNumber(String(value)) === value),
			inputs(500),
		);
	});
});
