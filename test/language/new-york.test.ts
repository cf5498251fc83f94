import {describe, expect, it} from 'vitest';
import {newYorkHour} from '../../source/language/new-york.ts';

const hour = 3_600_000;
const format = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'America/New_York',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	hourCycle: 'h23',
});
const byIntl = (instant: number): string => format.format(instant).replace(' ', 'T').slice(0, 13);

describe('newYorkHour', () => {
	it('says what Intl says around every change of the clocks from 2000 to 2037', () => {
		for (let year = 2000; year <= 2037; year++)
			for (const month of [2, 3, 9, 10])
				for (let day = 1; day <= 31; day++)
					for (const utcHour of [3, 4, 5, 6, 7, 8]) {
						const instant = Date.UTC(year, month, day, utcHour, 30);
						expect(newYorkHour(instant)).toBe(byIntl(instant));
					}
	});

	it('says what Intl says at the turns of years and seven hours apart through one', () => {
		for (let year = 2005; year <= 2030; year++)
			for (let at = -8; at <= 8; at++) {
				const instant = Date.UTC(year, 0, 1) + at * hour;
				expect(newYorkHour(instant)).toBe(byIntl(instant));
			}
		for (let instant = Date.UTC(2024, 0, 1); instant < Date.UTC(2025, 0, 1); instant += 7 * hour)
			expect(newYorkHour(instant)).toBe(byIntl(instant));
	});
});
