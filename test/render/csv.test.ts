import {describe, expect, it} from 'vitest';
import type {FlatTable} from '../../source/model/section.ts';
import {csvNotes, csvTable, tableToCsv} from '../../source/render/csv.ts';
import {sections} from '../../source/sections/registry.ts';
import {emptyBriefing} from '../briefings/pieces.ts';
import {twoStories} from '../briefings/two-stories.ts';

const table = (...cells: FlatTable['rows'][number]): FlatTable => ({
	columns: cells.map((_, at) => `c${at}`),
	rows: [cells],
});
const row = (...cells: FlatTable['rows'][number]): string => tableToCsv(table(...cells)).split('\r\n')[1] ?? '';

describe('CSV', () => {
	it('quotes commas, quotation marks and line ends, and ends records with CRLF', () => {
		expect(tableToCsv(table('a,b', 'say "x"', 'two\nlines'))).toBe('c0,c1,c2\r\n"a,b","say ""x""","two\nlines"\r\n');
	});

	it('keeps numbers as they are and leaves unknown cells empty', () => {
		expect(row(-17.8696, 0, null, true, -0, Number.NaN)).toBe('-17.8696,0,,true,0,');
	});

	it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\tx', '\rx'])('puts an apostrophe before %j', cell => {
		expect(row(cell).replaceAll('"', '')).toBe(`'${cell}`);
	});

	it('leaves plain numbers written as text alone', () => {
		expect(row('-5.2', '+3', '1e-7')).toBe('-5.2,+3,1e-7');
	});

	it('tells how many cells it made harmless', () => {
		expect(csvNotes(table('=x', '@y', '-1', 'z'))[0]).toContain('2 cells');
		expect(csvNotes(table('z', -1))).toEqual([]);
	});

	it('drops characters a terminal could take for orders', () => {
		expect(row('a\u001B[31mb\u202Ec')).toBe('a[31mbc');
	});

	it('has one cell a column in every table of every section', () => {
		for (const briefing of [twoStories, emptyBriefing])
			for (const {table: tableOf} of sections) {
				const flat = tableOf?.(briefing);
				for (const cells of flat?.rows ?? []) expect(cells).toHaveLength(flat?.columns.length ?? 0);
			}
	});

	it('has a table for each section but the overview', () => {
		expect(sections.filter(({name}) => csvTable(twoStories, name) === null).map(({name}) => name)).toEqual([
			'overview',
		]);
	});
});
