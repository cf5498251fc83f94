import {describe, expect, it} from 'vitest';
import {clockOf, findWindows} from '../../source/language/windows.ts';

// A Monday.
const clock = clockOf('2025-06-30T21:00:00Z');
const window = (text: string) => findWindows(text, clock).map(found => found.window);

describe('findWindows', () => {
	it.each([
		['over the past 30 days', {type: 'trailing', n: 30, unit: 'day', basis: 'calendar'}],
		['in 30 days', {type: 'trailing', n: 30, unit: 'day', basis: 'calendar'}],
		['over a 30-day period', {type: 'trailing', n: 30, unit: 'day', basis: 'calendar'}],
		['the last two weeks', {type: 'trailing', n: 2, unit: 'week', basis: 'calendar'}],
		['in the past week', {type: 'trailing', n: 1, unit: 'week', basis: 'calendar'}],
		['over the last 10 trading days', {type: 'trailing', n: 10, unit: 'day', basis: 'trading'}],
		['in five sessions', {type: 'trailing', n: 5, unit: 'day', basis: 'trading'}],
		['over the past 24 hours', {type: 'trailing', n: 24, unit: 'hour', basis: 'calendar'}],
		['(7d)', {type: 'trailing', n: 7, unit: 'day', basis: 'calendar'}],
		['year-over-year', {type: 'trailing', n: 1, unit: 'year', basis: 'calendar'}],
		['from a month earlier', {type: 'trailing', n: 1, unit: 'month', basis: 'calendar'}],
		['its worst week since April', {type: 'trailing', n: 1, unit: 'week', basis: 'calendar'}],
		['year to date', {type: 'ytd', year: 2025}],
		['so far this year', {type: 'ytd', year: 2025}],
		['since the start of the year', {type: 'ytd', year: 2025}],
		['this month', {type: 'mtd', month: '2025-06'}],
		['since the beginning of the month', {type: 'mtd', month: '2025-06'}],
		['quarter to date', {type: 'qtd', quarter: '2025-Q2'}],
		['this week', {type: 'start-of', of: 'week'}],
		['at the start of the year', {type: 'start-of', of: 'year'}],
		['within the month', {type: 'within', of: 'month'}],
		['in May', {type: 'calendar-month', month: '2025-05'}],
		['in November', {type: 'calendar-month', month: '2024-11'}],
		['last month', {type: 'calendar-month', month: '2025-05'}],
		['last year', {type: 'calendar-year', year: 2024}],
		['in 2022', {type: 'calendar-year', year: 2022}],
		['in the first half of 2025', {type: 'half-year', year: 2025, half: 1}],
		['in the second half', {type: 'half-year', year: 2024, half: 2}],
		['Q1 2025', {type: 'quarter', quarter: '2025-Q1'}],
		['in the third quarter', {type: 'quarter', quarter: '2024-Q3'}],
		['since January', {type: 'since', date: '2025-01-01', event: null}],
		['since June 10', {type: 'since', date: '2025-06-10', event: null}],
		['since Friday', {type: 'since', date: '2025-06-27', event: null}],
		['since its March 2024 launch', {type: 'since', date: '2024-03-01', event: 'launch'}],
		['on Monday', {type: 'session', date: '2025-06-30'}],
		['on Tuesday', {type: 'session', date: '2025-06-24'}],
		['last Monday', {type: 'session', date: '2025-06-23'}],
		['on June 12', {type: 'session', date: '2025-06-12'}],
		['today', {type: 'session', date: '2025-06-30'}],
		['overnight', {type: 'overnight'}],
		['over the same period', {type: 'inherit'}],
		['next month', {type: 'future'}],
		['by 2030', {type: 'future'}],
		['in 2027', {type: 'future'}],
		['over the coming weeks', {type: 'future'}],
	])('reads "%s"', (text, expected) => expect(window(text)).toEqual([expected]));

	it.each(['may fall', 'the 52-week high', 'a 200-day average', 'the 10-year yield', 'twice a day'])(
		'finds no window in "%s"',
		text => expect(window(text)).toEqual([]),
	);

	it('tells the end of a window apart from the window', () => {
		const found = findWindows('over the 30 days through June 15', clock);
		expect(found.map(({window: w, asOf}) => [w?.type ?? null, asOf])).toEqual([
			['trailing', undefined],
			[null, '2025-06-15'],
		]);
	});

	it('keeps a part of a month as a range of possible last days', () => {
		expect(findWindows('in the weeks up to early June 2025', clock).at(-1)).toMatchObject({
			window: null,
			endDays: ['2025-06-01', '2025-06-10'],
		});
		expect(findWindows('as of February 2024', clock)[0]?.endDays).toEqual(['2024-02-01', '2024-02-29']);
	});

	it('leaves dates open when the article has none', () => {
		const open = clockOf(null);
		expect(findWindows('on Monday', open)[0]?.window).toEqual({type: 'session', date: null});
		expect(findWindows('this month', open)[0]?.window).toEqual({type: 'mtd', month: null});
	});

	it('reads the month of an article that only states a month', () => {
		const december = clockOf('2025-12');
		expect(findWindows('this month', december)[0]?.window).toEqual({type: 'mtd', month: '2025-12'});
		expect(findWindows('on Monday', december)[0]?.window).toEqual({type: 'session', date: null});
	});

	it('takes a month word for a month only when it is written as one', () => {
		expect(window('it fell in march')).toEqual([]);
		expect(window('it fell in March')).toEqual([{type: 'calendar-month', month: '2025-03'}]);
	});
});
