import {describe, expect, it} from 'vitest';
import type {Block} from '../../source/model/block.ts';
import {headerDate, withDates} from '../../source/tui/date-style.ts';

const cell = (text: string, date?: string): Block => ({
	kind: 'table',
	columns: [],
	rows: [{cells: [[date === undefined ? {text} : {text, date}]]}],
	header: false,
});

const written = (block: Block, style: 'iso' | 'relative', asOf: string | null = '2025-12-17'): unknown => {
	const [first] = withDates([block], style, asOf);
	const part = first?.kind === 'table' ? first.rows[0]?.cells[0]?.[0] : undefined;
	return typeof part === 'object' ? part.text : part;
};

describe('the style of dates', () => {
	it('writes ISO dates and keeps the mark of an inferred one', () => {
		expect(written(cell('2 Dec~', '2025-12-02'), 'iso')).toBe('2025-12-02~');
		expect(written(cell('30 Nov 2024', '2024-11-30T18:00:00Z'), 'iso')).toBe('2024-11-30');
	});

	it('counts days back from the as-of date', () => {
		expect(written(cell('2 Dec', '2025-12-02'), 'relative')).toBe('15 d');
		expect(written(cell('17 Dec', '2025-12-17'), 'relative')).toBe('0 d');
		expect(written(cell('19 Dec', '2025-12-19'), 'relative')).toBe('in 2 d');
	});

	it('leaves a month as it is where days are asked for, and what is no date', () => {
		expect(written(cell('Dec 2025~', '2025-12'), 'relative')).toBe('Dec 2025~');
		expect(written(cell('2 Dec', '2025-12-02'), 'relative', null)).toBe('2 Dec');
		expect(written(cell('undated'), 'iso')).toBe('undated');
	});

	it('changes nothing where dates are short', () => {
		const blocks = [cell('2 Dec', '2025-12-02')];
		expect(withDates(blocks, 'short', '2025-12-17')).toBe(blocks);
	});

	it('writes the as-of date of the header', () => {
		expect(headerDate('2025-12-17', 'short', true)).toBe('as of Wed 17 Dec 2025');
		expect(headerDate('2025-12-17', 'iso', true)).toBe('as of 2025-12-17');
		expect(headerDate('2025-12-17', 'relative', false)).toBe('17 Dec 2025');
	});
});
