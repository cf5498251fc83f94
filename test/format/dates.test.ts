import {describe, expect, it} from 'vitest';
import {
	addDays,
	dateNear,
	dayNumber,
	dayOf,
	daysBetween,
	inferredMark,
	longDate,
	shortDate,
	timeOf,
	weekdayDate,
} from '../../source/format/dates.ts';

describe('dates as words', () => {
	it('read day first, without leading zeros', () => {
		expect(shortDate('2025-12-02')).toBe('2 Dec');
		expect(longDate('2025-12-02T18:56:04.000Z')).toBe('2 Dec 2025');
		expect(weekdayDate('2025-12-17')).toBe('Wed 17 Dec 2025');
		expect(weekdayDate('1969-12-31')).toBe('Wed 31 Dec 1969');
	});

	it('keep a month a month', () => {
		expect(shortDate('2025-12')).toBe('Dec 2025');
		expect(longDate('2025-12')).toBe('Dec 2025');
		expect(dayNumber('2025-12')).toBeNull();
	});

	it('drop the year only inside the year of the as-of date', () => {
		expect(dateNear('2025-11-03', '2025-12-17')).toBe('3 Nov');
		expect(dateNear('2024-12-30', '2025-01-02')).toBe('30 Dec 2024');
		expect(dateNear('2025-11-03', null)).toBe('3 Nov 2025');
	});

	it('show what is no date as it is, and nothing as a dash', () => {
		expect(shortDate('soon')).toBe('soon');
		expect(longDate('2025-13-01')).toBe('2025-13-01');
		expect(shortDate(null)).toBe('–');
	});

	it('mark what was inferred', () => {
		expect(inferredMark('low')).toBe('~');
		expect(inferredMark('medium')).toBe('~');
		expect(inferredMark('high')).toBe('');
		expect(inferredMark('none')).toBe('');
	});

	it('tell a time only of an instant', () => {
		expect(timeOf('2025-12-02T18:56:04.000Z')).toBe('18:56 UTC');
		expect(timeOf('2025-12-02')).toBeNull();
	});
});

describe('days', () => {
	it('are counted over month ends and leap days', () => {
		expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
		expect(daysBetween('2025-12-02T23:59:00Z', '2025-12-03')).toBe(1);
		expect(daysBetween('2025-12', '2025-12-03')).toBeNull();
		expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
		expect(dayOf('2025-12-02T18:56:04.000Z')).toBe('2025-12-02');
	});
});
