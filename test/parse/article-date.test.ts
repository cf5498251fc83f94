import {describe, expect, it} from 'vitest';
import {parseDate} from '../../source/parse/article-date.ts';
import {dateInLine, dateInPath, monthInText} from '../../source/parse/date-hint.ts';

const value = (stated: unknown): string | null => parseDate(stated)?.value ?? null;

describe('parseDate', () => {
	it.each([
		['2024-05-17T09:30:00.000Z', '2024-05-17T09:30:00.000Z'],
		['2024-05-17T09:30:00+02:00', '2024-05-17T07:30:00.000Z'],
		['2024-05-17', '2024-05-17'],
		['2024/5/7', '2024-05-07'],
		['2024-05', '2024-05'],
		['20240517T093000', '2024-05-17T09:30:00.000Z'],
		['Fri, 17 May 2024 09:30:00 GMT', '2024-05-17T09:30:00.000Z'],
		['Fri, 17 May 2024 09:30:00 -0400', '2024-05-17T13:30:00.000Z'],
		['17 May 24 09:30 EDT', '2024-05-17T13:30:00.000Z'],
		['Fri May 17 09:30:00 2024', '2024-05-17T09:30:00.000Z'],
		['May 17, 2024, 6:05 p.m. EDT', '2024-05-17T22:05:00.000Z'],
		['12:00 am', null],
		['17. März 2024', '2024-03-17'],
		['1er août 2024', '2024-08-01'],
		['2 de febrero de 2024', '2024-02-02'],
		['Пт, 17 мая 2024 10:00:00 +0300', '2024-05-17T07:00:00.000Z'],
		['2024年5月17日', '2024-05-17'],
		['17.05.2024 08:00', '2024-05-17T08:00:00.000Z'],
		['May.7 2024', '2024-05-07'],
	])('reads %s', (stated, expected) => {
		expect(value(stated)).toBe(expected);
	});

	it('reads unix times in seconds, milliseconds, microseconds and nanoseconds', () => {
		// 1715938200 s is 2024-05-17 09:30:00 UTC.
		for (const stated of [1715938200, 1715938200000, 1715938200000000, '1715938200', '1715938200000'])
			expect(value(stated)).toBe('2024-05-17T09:30:00.000Z');
	});

	it('refuses days that do not exist', () => {
		for (const stated of [
			'2023-02-29',
			'31/31/2026',
			'2024-13-01',
			'30 February 2024',
			'1899-01-01',
			'soon',
			'',
			null,
			{},
		])
			expect(parseDate(stated)).toBeNull();
	});

	it('refuses numeric dates that could be two different days, and reads those that cannot', () => {
		expect(parseDate('05/06/2024')).toBeNull();
		expect(value('17/05/2024')).toBe('2024-05-17');
		expect(value('05/17/2024')).toBe('2024-05-17');
	});

	it('says when a wall-clock time came without a zone', () => {
		expect(parseDate('2024-05-17 09:30')).toEqual({value: '2024-05-17T09:30:00.000Z', zoneAssumed: true});
		expect(parseDate('2024-05-17T09:30Z')?.zoneAssumed).toBe(false);
	});
});

describe('dates of texts that state none', () => {
	it('finds a date in a file name or in dated folders', () => {
		expect(dateInPath('notes/2024-05-17-miners.md')?.value).toBe('2024-05-17');
		expect(dateInPath('posts/2024/05/17/miners.md')?.value).toBe('2024-05-17');
		expect(dateInPath('notes/report-20240517.txt')?.value).toBe('2024-05-17');
		expect(dateInPath('notes/invoice-99999999.txt')).toBeNull();
	});

	it('reads bylines and datelines, not dates inside sentences', () => {
		expect(dateInLine('Published: 17 May 2024')?.value).toBe('2024-05-17');
		expect(dateInLine('By Ann Other | May 17, 2024, 9:30 am')?.value).toBe('2024-05-17T09:30:00.000Z');
		expect(dateInLine('AUSTIN, Texas, May 17, 2024 /Newswire/ -- Acme said')?.value).toBe('2024-05-17');
		expect(dateInLine('On 17 May 2024 the board met and decided')).toBeNull();
		expect(dateInLine('Acme, which was founded on May 17, 2004, grew')).toBeNull();
	});

	it('takes the latest month spoken of as past or present, with low confidence', () => {
		const text = 'In March 2024 it began. In late May 2024 it was over. Nothing is due until June 2025.';
		expect(monthInText(text)).toEqual({value: '2024-05', confidence: 'low'});
		expect(monthInText('No month here, only 2024.')).toBeNull();
	});
});
