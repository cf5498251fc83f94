import {describe, expect, it} from 'vitest';
import {addDays, dayNumber, daysBetween, isoDate, weekday, weekdaysBetween} from '../../source/math/calendar-days.ts';

describe('counting days', () => {
	it('starts at 1970-01-01', () => {
		expect(dayNumber('1970-01-01')).toBe(0);
		expect(dayNumber('2000-03-01')).toBe(11017);
		expect(dayNumber('1969-12-31')).toBe(-1);
	});

	it('ignores a time behind the day and refuses other text', () => {
		expect(dayNumber('2000-03-01T23:59:59Z')).toBe(11017);
		expect(dayNumber('2025-12')).toBeNaN();
	});

	it('goes back to the date it came from, over leap days and centuries', () => {
		for (let day = -40000; day < 40000; day += 13) expect(dayNumber(isoDate(day))).toBe(day);
	});

	it('knows 2024 as a leap year and 1900 as none', () => {
		expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
		expect(addDays('1900-02-28', 1)).toBe('1900-03-01');
		expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
		expect(addDays('2025-12-02', -30)).toBe('2025-11-02');
	});

	it('counts between dates', () => {
		expect(daysBetween('2025-11-03', '2025-12-02')).toBe(29);
	});

	it('names weekdays from Sunday 0', () => {
		expect(weekday('2025-12-02')).toBe(2);
		expect(weekday('2025-11-30')).toBe(0);
		expect(weekday('1969-12-31')).toBe(3);
	});

	it('counts weekdays after a date', () => {
		expect(weekdaysBetween('2025-12-12', '2025-12-17')).toBe(3);
		expect(weekdaysBetween('2025-12-12', '2025-12-14')).toBe(0);
		expect(weekdaysBetween('2025-12-01', '2025-12-31')).toBe(22);
		expect(weekdaysBetween('2025-12-05', '2025-12-05')).toBe(0);
		expect(weekdaysBetween('2025-12-05', '2025-12-01')).toBe(0);
	});
});
