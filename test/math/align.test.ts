import {describe, expect, it} from 'vitest';
import {alignReturns, joinOnDates} from '../../source/math/align.ts';

const closesOf = (days: Readonly<Record<string, number>>) =>
	Object.entries(days).map(([date, close]) => ({date, close}));

describe('aligning two calendars', () => {
	const equity = closesOf({'2025-11-06': 50, '2025-11-07': 51, '2025-11-10': 52});
	const crypto = closesOf({
		'2025-11-06': 100,
		'2025-11-07': 110,
		'2025-11-08': 90,
		'2025-11-09': 80,
		'2025-11-10': 121,
	});

	it('keeps the dates both have', () => {
		expect(joinOnDates([equity, crypto])).toEqual({
			dates: ['2025-11-06', '2025-11-07', '2025-11-10'],
			closes: [
				[50, 51, 52],
				[100, 110, 121],
			],
		});
	});

	it('moves crypto over a weekend in one step, from Friday to Monday', () => {
		const {dates, returns} = alignReturns([equity, crypto]);
		expect(dates).toEqual(['2025-11-07', '2025-11-10']);
		expect(returns[1]?.[1]).toBeCloseTo(Math.log(121 / 110), 12);
	});

	it('gives no return over a hole of more than a week', () => {
		const a = closesOf({'2025-11-03': 1, '2025-11-04': 2, '2025-11-12': 3, '2025-11-13': 4});
		expect(alignReturns([a, a]).dates).toEqual(['2025-11-04', '2025-11-13']);
	});

	it('keeps a step of exactly a week', () => {
		const a = closesOf({'2025-11-03': 1, '2025-11-10': 2});
		expect(alignReturns([a, a]).returns[0]).toEqual([Math.log(2)]);
	});

	it('of series without a common date is empty', () => {
		const a = closesOf({'2025-11-03': 1});
		const b = closesOf({'2025-11-04': 1});
		expect(alignReturns([a, b])).toEqual({dates: [], returns: [[], []]});
		expect(joinOnDates([])).toEqual({dates: [], closes: []});
	});
});
