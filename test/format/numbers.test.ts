import {describe, expect, it} from 'vitest';
import {
	amount,
	change,
	checkPrice,
	fixed,
	money,
	percent,
	price,
	quantity,
	roundHalfAway,
	signed,
	toneScore,
} from '../../source/format/numbers.ts';

describe('rounding', () => {
	it('rounds half away from zero, judged on the decimal form', () => {
		expect(roundHalfAway(1.005, 2)).toBe(1.01);
		expect(roundHalfAway(-1.005, 2)).toBe(-1.01);
		expect(roundHalfAway(2.5, 0)).toBe(3);
		expect(roundHalfAway(-2.5, 0)).toBe(-3);
		expect(roundHalfAway(0.285, 2)).toBe(0.29);
	});

	it('rounds once: 0.4449 is not first made 0.445', () => {
		expect(roundHalfAway(0.4449, 1)).toBe(0.4);
	});

	it('never gives minus zero', () => {
		expect(Object.is(roundHalfAway(-0.04, 1), 0)).toBe(true);
		expect(fixed(-0.04, 1)).toBe('0.0');
		expect(change(-0.04)).toBe('0.0%');
	});

	it('rounds numbers in exponent form', () => {
		expect(roundHalfAway(1.5e-7, 7)).toBe(2e-7);
		expect(roundHalfAway(1.25e21, 1)).toBe(1.25e21);
	});
});

describe('plain numbers', () => {
	it('groups thousands and keeps the decimals asked for', () => {
		expect(fixed(1234567.891, 2)).toBe('1,234,567.89');
		expect(fixed(999, 0)).toBe('999');
		expect(fixed(0.5, 3)).toBe('0.500');
	});

	it('leaves numbers beyond all groups in exponent form', () => {
		expect(fixed(-1e25, 2)).toBe('−1e+25');
	});

	it('writes a true minus sign', () => {
		expect(fixed(-1234.5, 1)).toBe('−1,234.5');
		expect(toneScore(-0.484)).toBe('−0.48');
	});

	it('writes a plus only above zero', () => {
		expect(signed(0.3, 1)).toBe('+0.3');
		expect(signed(0.03, 1)).toBe('0.0');
	});

	it('shows what is not known as a dash, never as 0', () => {
		for (const show of [fixed, signed, percent, change] as const) expect(show(null, 1)).toBe('–');
		expect(price(null)).toBe('–');
		expect(money(null)).toBe('–');
		expect(fixed(Number.NaN, 1)).toBe('–');
		expect(percent(Number.POSITIVE_INFINITY)).toBe('–');
	});
});

describe('prices', () => {
	it('have no decimals from 1,000 on, two below, four significant digits under 1', () => {
		expect(price(87058.23)).toBe('87,058');
		expect(price(512.3)).toBe('512.30');
		expect(price(0.012345)).toBe('0.01235');
		expect(price(0.5)).toBe('0.5000');
	});

	it('choose by the rounded value, so that no width jumps at the edge', () => {
		expect(price(999.996)).toBe('1,000');
		expect(price(0.99996)).toBe('1.00');
	});

	it('keep two decimals where figures are checked', () => {
		expect(checkPrice(87058.23)).toBe('87,058.23');
		expect(checkPrice(106000)).toBe('106,000.00');
		expect(checkPrice(0.012345)).toBe('0.01235');
	});
});

describe('money', () => {
	it('is short, with at most three figures and no trailing zeros', () => {
		expect(money(9.7e9)).toBe('$9.7bn');
		expect(money(38e9)).toBe('$38bn');
		expect(money(4.7e6)).toBe('$4.7m');
		expect(money(2e12)).toBe('$2tn');
		expect(money(964_200_000)).toBe('$964m');
		expect(money(1_032_000_000)).toBe('$1.03bn');
	});

	it('moves up to the next unit when rounding fills one', () => {
		expect(money(999.7e6)).toBe('$1bn');
		expect(money(999.6e9)).toBe('$1tn');
		expect(money(999_999)).toBe('$1m');
	});

	it('puts the minus before the sign of the currency', () => {
		expect(money(-4.7e6)).toBe('−$4.7m');
		expect(money(-4.7e6, 'CHF')).toBe('−CHF 4.7m');
		expect(money(3e9, 'EUR')).toBe('€3bn');
		expect(money(3e9, null)).toBe('3bn');
	});

	it('writes small amounts in full', () => {
		expect(money(950)).toBe('$950');
		expect(money(12.5)).toBe('$12.50');
		expect(amount(717e6)).toBe('717m');
	});
});

describe('quantities', () => {
	it('follow their unit', () => {
		expect(quantity(-26.14, 'percent')).toBe('−26.1%');
		expect(quantity(0.58, 'correlation')).toBe('0.58');
		expect(quantity(10e9, 'USD')).toBe('$10bn');
		expect(quantity(3.25, 'x')).toBe('3.3x');
		expect(quantity(7, 'count')).toBe('7');
		expect(quantity(31.52, '% a year')).toBe('32% a year');
		expect(quantity(2.5, 'quarters')).toBe('2.50 quarters');
	});
});
