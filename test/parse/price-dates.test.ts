import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {civilDay, dayNumber, isoDay, utcDay, zoneOffsets} from '../../source/parse/calendar-days.ts';
import {decideOrder} from '../../source/parse/date-order.ts';
import {completeMoments, noDay, plainMoments} from '../../source/parse/moment-columns.ts';
import {readMoment} from '../../source/parse/price-dates.ts';
import {stampsOf} from '../../source/parse/stamps.ts';
import {inputs} from '../seeded.ts';

const day = (text: string | number, order: 'dmy' | 'mdy' = 'mdy') => readMoment(text, order)?.day ?? null;

describe('dates of price files', () => {
	it.each([
		['2025-09-02', '2025-09-02'],
		['2025/9/2', '2025-09-02'],
		['2025.09.02', '2025-09-02'],
		['20250902', '2025-09-02'],
		['20250902 133000', '2025-09-02'],
		['2025-09-02T13:30:00Z', '2025-09-02'],
		['2025-09-02T23:30:00.000+02:00', '2025-09-02'],
		['2025-09-02 00:00:00 UTC', '2025-09-02'],
		['2025-09-02 12-PM', '2025-09-02'],
		['Sep 2, 2025', '2025-09-02'],
		['September 2nd, 2025', '2025-09-02'],
		['2 Sep 2025', '2025-09-02'],
		['02-Sep-25', '2025-09-02'],
		['2. Sept. 2025', '2025-09-02'],
		['Tue, 2 Sep 2025', '2025-09-02'],
		['Tue Sep 02 2025 00:00:00 GMT+0000 (Coordinated Universal Time)', '2025-09-02'],
		['2025年09月02日', '2025-09-02'],
		['2 февраля 2025', '2025-02-02'],
		['1756771200', '2025-09-02'],
		['1756771200000', '2025-09-02'],
		['1756771200000000', '2025-09-02'],
		['1756771200.0', '2025-09-02'],
		['9/2/25', '2025-09-02'],
		['12/31/69', '1969-12-31'],
		['12/31/68', '2068-12-31'],
	])('reads %s', (text, expected) => expect(day(text)).toBe(expected));

	it.each([
		'2025-02-30',
		'2025-13-01',
		'31/31/2026',
		'yesterday',
		'',
		'2025',
		'45901',
		'2025-09-02T25:99:00',
		'1e9',
		'99999999999999999999',
	])('refuses %j', text => {
		expect(day(text)).toBeNull();
	});

	it('keeps the instant where a zone is told, and the day as written', () => {
		expect(readMoment('2025-11-03 23:00:00-05:00', 'mdy')).toEqual({
			day: '2025-11-03',
			seconds: 82_800,
			instant: Date.parse('2025-11-04T04:00:00Z'),
			unix: false,
		});
	});

	it('reads twelve noon and midnight of a twelve-hour clock', () => {
		expect(readMoment('2025-09-02 12:30 AM', 'mdy')?.seconds).toBe(1800);
		expect(readMoment('2025-09-02 12:30 PM', 'mdy')?.seconds).toBe(45_000);
	});

	it('reads a column as it reads single dates', () => {
		const stamps = ['2025-09-02', '2025-09-02 13:30:00', '1756771200', 1756771200000, 'Sep 2, 2025', '2025-09-31'];
		const column = stampsOf(stamps);
		const {days, seconds} = completeMoments(plainMoments(column), column, 'mdy');
		const expected = dayNumber('2025-09-02');
		expect([...days]).toEqual([expected, expected, expected, expected, expected, noDay]);
		expect([...seconds]).toEqual([-1, 48_600, 0, 0, -1, -1]);
	});
});

describe('the order of day and month', () => {
	it('is decided by the whole file', () => {
		expect(decideOrder(['03/04/2025', '04/04/2025', '13/04/2025'], null).order).toBe('dmy');
		expect(decideOrder(['03/04/2025', '04/13/2025'], null).order).toBe('mdy');
	});

	it('is day first where points stand between', () => {
		expect(decideOrder(['03.04.2025'], null).order).toBe('dmy');
	});

	it('is refused where two digits at the end change more often than those in front', () => {
		expect(decideOrder(['25-09-12', '25-09-15'], null)).toEqual({
			order: null,
			reason: 'in dates like "25-09-12" the year may come first or last; write them as 2025-12-31',
		});
		expect(decideOrder(['12/30/24', '01/02/25'], null).order).toBe('mdy');
	});

	it('is refused where no row decides', () => {
		expect(decideOrder(['03/04/2025', '05/06/2025'], null)).toEqual({
			order: null,
			reason: 'dates like "03/04/2025" fit day/month and month/day in every row; write them as 2025-12-31',
		});
	});

	it('is outvoted only by nineteen in twenty', () => {
		const american = Array.from({length: 19}, (_, index) => `01/${Math.min(index + 13, 31)}/2025`);
		expect(decideOrder([...american, '13/01/2025'], null).order).toBe('mdy');
		expect(decideOrder([...american.slice(0, 10), '13/01/2025'], null).order).toBeNull();
	});
});

describe('days as numbers', () => {
	it('agree with the calendar of the language', () => {
		fc.assert(
			fc.property(fc.integer({min: -90_000, max: 80_000}), number => {
				const iso = new Date(number * 86_400_000).toISOString().slice(0, 10);
				const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
				expect([utcDay(number * 86_400_000), civilDay(year, month, date), isoDay(year, month, date)]).toEqual([
					iso,
					number,
					iso,
				]);
			}),
			inputs(500),
		);
	});

	it('know summer time in New York', () => {
		const offset = zoneOffsets('America/New_York');
		expect(offset?.(Date.parse('2025-07-01T12:00:00Z'))).toBe(-4 * 3_600_000);
		expect(offset?.(Date.parse('2025-12-01T12:00:00Z'))).toBe(-5 * 3_600_000);
		expect(zoneOffsets('Mars/Olympus')).toBeNull();
	});
});
