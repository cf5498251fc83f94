import {describe, expect, it} from 'vitest';
import {dateAxis, rangeOf, rowLabels} from '../../source/draw/axis.ts';
import {dateUnder} from '../../source/draw/chart.ts';
import {columnOf, dateAt, lineGeometry} from '../../source/draw/geometry.ts';
import {layout} from '../../source/draw/layout.ts';
import {apart} from '../../source/draw/line-names.ts';
import {asciiStyle, type DrawStyle, fullStyle} from '../../source/draw/style.ts';
import type {Chart} from '../../source/model/block.ts';

const days = (count: number): readonly string[] =>
	Array.from({length: count}, (_, index) =>
		new Date(Date.UTC(2026, 2, 2) + index * 86_400_000).toISOString().slice(0, 10),
	);

const points = (values: readonly (number | null)[]) =>
	days(values.length).map((date, index) => ({date, value: values[index] ?? null}));

const line = (values: readonly (number | null)[], more: object = {}): Chart => ({
	kind: 'line',
	title: 'T',
	unit: 'USD',
	series: [{name: 'AAA', points: points(values)}],
	caption: '',
	...more,
});

const drawn = (chart: Chart, width = 50, height = 12, style: DrawStyle = fullStyle): readonly string[] =>
	layout([{kind: 'chart', chart, height}], width, style).map(({spans}) => spans.map(span => span.text).join(''));

/** The plot area alone: rows with an axis, what stands right of it. */
const area = (lines: readonly string[]): readonly string[] =>
	lines.filter(text => /[┤│]/.test(text)).map(text => text.slice(text.search(/[┤│]/) + 1));

describe('a single line', () => {
	it('is drawn by asciichart in its rounded corners, from the lowest to the highest value', () => {
		expect(area(drawn(line([1, 1, 5, 5]), 46, 9))).toEqual(
			expect.arrayContaining([expect.stringMatching(/╭─+$/), expect.stringMatching(/^─+╯/)]),
		);
	});

	it('labels rows by magnitude, so that small prices do not all read 0.00', () => {
		const labels = drawn(line([0.0001, 0.0002, 0.0003]), 46, 9)
			.filter(text => text.includes('┤'))
			.map(text => text.trim().split(' ')[0]);
		expect(new Set(labels).size).toBe(labels.length);
		expect(labels[0]).toMatch(/^0\.0003/);
	});

	it('leaves a gap empty: nothing is drawn down to zero and nothing across', () => {
		const rows = area(drawn(line([5, 5, 5, null, null, null, 9, 9, 9]), 60, 12));
		const gap = rows.map(row => row.slice(20, 30));
		expect(gap.join('').trim()).toBe('');
		expect(rows[0]).toMatch(/─+$/);
		expect(rows.at(-1)).toMatch(/^─+/);
	});

	it('draws a lone value between two gaps', () => {
		const rows = area(drawn(line([1, 2, null, 3, null, 2, 1]), 60, 12));
		expect(rows[0]?.trim()).toBe('─');
	});

	it('draws a constant series as one level line', () => {
		const rows = area(drawn(line([7, 7, 7, 7]), 50, 12)).filter(row => row.trim() !== '');
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatch(/^─+$/);
	});

	it('keeps the one extreme of a thousand days and says how many share a column', () => {
		const values = Array.from({length: 1000}, (_, index) => (index === 500 ? 99 : 1));
		const lines = drawn(line(values), 60, 12);
		expect(area(lines)[0]?.trim()).not.toBe('');
		expect(lines.at(-1)).toContain('1000 days in');
	});

	it('says values too far apart for any axis as words', () => {
		const far = (chart: Chart): string => drawn(chart).join(' ');
		const two = [
			{name: 'AAA', points: points([-1.7e308, 1.7e308])},
			{name: 'BBB', points: points([0, 1])},
		];
		expect(far(line([], {series: two}))).toContain('AAA first');
		expect(far(line([-1.7e308, 1.7e308]))).toContain('AAA first');
	});

	it('does not fail on values that are no numbers', () => {
		expect(drawn(line([Number.NaN, 3, Number.POSITIVE_INFINITY, 4]))[0]).toBe('T');
		expect(drawn(line([null, null])).join(' ')).toContain('AAA no values');
	});

	it('uses plain signs in ASCII mode', () => {
		expect(drawn(line([1, 5, 2, 8]), 50, 12, asciiStyle).join('')).toMatch(/^[ -~]*$/);
	});
});

describe('several lines', () => {
	const two = (a: readonly number[], b: readonly number[], more: object = {}): Chart =>
		line([], {
			series: [
				{name: 'AAA', points: points(a)},
				{name: 'BBB', points: points(b)},
			],
			...more,
		});

	it('carry their names at their ends, nearest to their last values', () => {
		const rows = area(drawn(two([1, 2, 9], [9, 5, 1]), 50, 12));
		expect(rows[0]).toMatch(/AAA$/);
		expect(rows.at(-1)).toMatch(/BBB$/);
	});

	it('are made of their own symbols where there is no braille', () => {
		const rows = drawn(two([1, 2, 9], [9, 5, 1]), 50, 12, asciiStyle);
		expect(rows.some(row => row.endsWith('* AAA'))).toBe(true);
		expect(rows.some(row => row.endsWith('o BBB'))).toBe(true);
	});

	it('never share a row with two names', () => {
		expect(apart([3, 3, 3], 10)).toEqual([3, 4, 5]);
		expect(apart([9, 9], 10)).toEqual([8, 9]);
		expect(apart([5, 2], 10)).toEqual([5, 2]);
	});

	it('keep zero in the middle of a fixed range with a zero line', () => {
		const lines = drawn(line([0.5, 0.4, 0.6], {fixed: [-1, 1], zeroLine: true}), 50, 13);
		const zero = lines.find(text => /^\s*0\.00 ┤/.test(text));
		expect(zero).toMatch(/─{5,}/);
		expect(lines.some(text => text.includes('−1.00'))).toBe(true);
	});

	it('read logarithms back into prices on a log scale', () => {
		const lines = drawn(two([1, 10, 1000], [1, 2, 4], {log: true}), 60, 12);
		expect(lines.join('\n')).toMatch(/1,000(?:\.\d+)? ┤/);
	});
});

describe('bars and areas', () => {
	const bars = (values: readonly (number | null)[]): Chart => ({
		kind: 'bars',
		title: 'T',
		unit: 'percent',
		name: 'AAA',
		points: points(values),
		caption: '',
	});
	const fall = (values: readonly (number | null)[]): Chart => ({...bars(values), kind: 'area'}) as Chart;

	it('begin at a zero line of their own', () => {
		const lines = drawn(bars([2, -2]), 50, 12);
		const zero = lines.findIndex(text => /^\s*0(?:\.0)? ┤/.test(text));
		expect(zero).toBeGreaterThan(0);
		expect(lines[zero - 1]).toMatch(/█/);
		expect(lines[zero + 1]).toMatch(/█/);
	});

	it('give both sides one scale: twice the value is twice the rows', () => {
		const rows = area(drawn(bars([4, -2]), 50, 14));
		const filled = (at: number): number => rows.filter(row => row[at] === '█').length;
		expect(filled(0)).toBe(2 * filled(6));
	});

	it('put zero at the top of a drawdown and never cut it off', () => {
		const lines = drawn(fall([0, -3, -10, -6]), 50, 12);
		expect(lines.find(text => text.includes('┤'))).toMatch(/^\s*0(?:\.0)? ┤─/);
	});

	it('leave a missing day blank', () => {
		const rows = area(drawn(bars([3, null, 3]), 50, 10)).slice(0, 2);
		expect(rows[0]?.slice(6, 11).trim()).toBe('');
	});
});

describe('candles', () => {
	const candle = (date: string, open: number, high: number, low: number, close: number) => ({
		date,
		open,
		high,
		low,
		close,
	});

	it('tell rising from falling days without colour, and say how', () => {
		const chart: Chart = {
			kind: 'candles',
			title: 'T',
			unit: 'USD',
			name: 'AAA',
			caption: '',
			candles: [candle('2026-03-02', 1, 9, 1, 8), candle('2026-03-03', 8, 9, 1, 2)],
		};
		const lines = drawn(chart, 50, 12);
		expect(lines.join('')).toMatch(/┃/);
		expect(lines.join('')).toMatch(/█/);
		expect(lines.at(-1)).toContain('┃ closed higher, █ closed lower');
	});
});

describe('a heat map', () => {
	it('has a number in every cell and a dash for what is not known', () => {
		const chart: Chart = {
			kind: 'heat',
			title: 'T',
			names: ['AAA', 'BBB'],
			cells: [
				[1, null],
				[null, 1],
			],
			caption: '',
		};
		expect(drawn(chart, 40).slice(1)).toEqual(['       AAA    BBB', 'AAA   1.00      –', 'BBB      –   1.00']);
	});

	it('lists pairs where the matrix does not fit', () => {
		const chart: Chart = {
			kind: 'heat',
			title: 'T',
			names: ['AAA', 'BBB'],
			cells: [
				[1, 0.5],
				[0.5, 1],
			],
			caption: '',
		};
		expect(drawn(chart, 14).slice(1)).toEqual(['AAA–BBB 0.50']);
	});
});

describe('steps', () => {
	it('stand on the row of their level, and a missing run is blank', () => {
		const chart: Chart = {
			kind: 'steps',
			title: 'T',
			labels: ['calm', 'watch'],
			points: points([0, null, 1]),
			caption: '',
		};
		expect(area(drawn(chart, 50))).toEqual([`${' '.repeat(16)}────────`, '────────']);
	});
});

describe('too narrow for a picture', () => {
	it('first, last, lowest and highest stand as words with their dates', () => {
		expect(drawn(line([3, 9, 1, 4]), 30).join(' ')).toContain(
			'AAA first $3 (2 Mar 2026), last $4 (5 Mar 2026), low $1 (4 Mar 2026), high $9 (3 Mar 2026)'.split(',')[0],
		);
	});
});

describe('axes', () => {
	it('show the year first and where it changes', () => {
		const axis = dateAxis(['2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01'], 60);
		expect(axis.labels.map(({text}) => text)).toEqual(['1 Nov 2025', '1 Dec', '1 Jan 2026', '1 Feb']);
	});

	it('open a constant range to both sides', () => {
		expect(rangeOf([5, null, 5])).toEqual({low: 4.95, high: 5.05});
		expect(rangeOf([null])).toBeNull();
	});

	it('give all rows the same decimals, enough to tell them apart', () => {
		expect(rowLabels({low: 0, high: 1}, 5)).toEqual(['1.00', '0.75', '0.50', '0.25', '0.00']);
		expect(rowLabels({low: 0, high: 400}, 5)).toEqual(['400', '300', '200', '100', '0']);
	});

	it('tell the day under a cell of any drawn chart, for a pointer', () => {
		const bars: Chart = {
			kind: 'bars',
			title: 'T',
			unit: 'percent',
			name: 'AAA',
			points: points([1, -1, 2]),
			caption: '',
		};
		const lines = drawn(bars, 50, 12);
		const left = (lines.find(text => text.includes('┤')) ?? '').indexOf('┤') + 1;
		expect(dateUnder(bars, left, 50, 12, fullStyle)).toBe('2026-03-02');
		expect(dateUnder(bars, left + 17, 50, 12, fullStyle)).toBe('2026-03-04');
		expect(dateUnder(bars, left - 1, 50, 12, fullStyle)).toBeNull();
	});

	it('find the day of a column and the column of a day', () => {
		const geometry = lineGeometry(line([1, 2, 3, 4, 5]) as Extract<Chart, {kind: 'line'}>, 45, 6, fullStyle);
		if (!geometry) throw new Error('no geometry');
		const column = columnOf('2026-03-04', geometry);
		expect(dateAt(geometry.left + (column ?? -1), geometry)).toBe('2026-03-04');
		expect(dateAt(geometry.left - 1, geometry)).toBeNull();
		expect(columnOf('2026-01-01', geometry)).toBeNull();
	});
});
