import {describe, expect, it} from 'vitest';
import {cellWidth} from '../../source/draw/width.ts';
import type {Block} from '../../source/model/block.ts';
import {tableLines} from '../../source/tui/table.tsx';

type Table = Extract<Block, {kind: 'table'}>;

const style = {ascii: false, unicode: 'full'} as const;
const column = (header: string, align: 'left' | 'right', grow = 0) =>
	({id: header, header, align, min: 5, grow, drop: 0, overflow: 'wrap'}) as const;

const table = (change: Partial<Table> = {}): Table => ({
	kind: 'table',
	header: true,
	columns: [column('gauge', 'left', 1), column('value', 'right')],
	rows: [
		{
			cells: [['Water level'], [{text: '3.2 m', tone: 'up'}]],
			open: {kind: 'risk', id: 'w'},
			below: [['measured at the weir']],
		},
		{cells: [['Flow'], ['–']], open: {kind: 'risk', id: 'f'}},
	],
	...change,
});

const textOf = (lines: ReturnType<typeof tableLines>): readonly string[] =>
	(lines ?? []).map(line => line.spans.map(span => span.text).join(''));

describe('a short table', () => {
	it('is drawn in a frame with one rule under the header', () => {
		expect(textOf(tableLines(table(), 44, style))).toEqual([
			'┌──────────────────────────────────┬───────┐',
			'│ gauge                            │ value │',
			'├──────────────────────────────────┼───────┤',
			'│ Water level                      │ 3.2 m │',
			'│   measured at the weir           │       │',
			'│ Flow                             │     – │',
			'└──────────────────────────────────┴───────┘',
		]);
	});

	it('keeps tones, and which lines belong to which row', () => {
		const lines = tableLines(table(), 44, style) ?? [];
		expect(lines.map(line => line.item)).toEqual([null, null, null, 0, 0, 1, null]);
		expect(lines[3]?.open).toEqual({kind: 'risk', id: 'w'});
		expect(lines[3]?.spans.find(span => span.tone === 'up')?.text).toContain('3.2 m');
	});

	it('wraps long cells onto further lines and never gets wider than asked for', () => {
		const long = table({
			rows: [{cells: [['a very long name of a gauge that stands by the river near the old mill'], ['1']]}],
		});
		const lines = textOf(tableLines(long, 44, style));
		expect(lines.length).toBeGreaterThan(5);
		for (const line of lines) expect(cellWidth(line)).toBe(44);
	});

	it('is drawn with ASCII where asked to', () => {
		for (const line of textOf(tableLines(table(), 44, {ascii: true, unicode: 'full'})))
			expect(line).toMatch(/^[ -~]*$/);
	});

	it.each([
		['a long table', table({rows: Array.from({length: 25}, () => ({cells: [['x'], ['1']]}))}), 80],
		['a table with wide characters', table({rows: [{cells: [['東京'], ['1']]}]}), 80],
		['a table without a header', table({header: false}), 80],
		['a narrow place', table(), 39],
		[
			'two columns of one name',
			table({columns: [column('same', 'left'), column('same', 'left')], rows: [{cells: [['ab'], ['cd']]}]}),
			80,
		],
	])('leaves %s to the layout', (_, block, width) => {
		expect(tableLines(block, width, style)).toBeNull();
	});
});
