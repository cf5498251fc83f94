import {describe, expect, it} from 'vitest';
import {fullStyle} from '../../source/draw/style.ts';
import {drawTable} from '../../source/draw/table.ts';
import type {Column, Row} from '../../source/model/block.ts';

const column = (id: string, more: Partial<Column> = {}): Column => ({
	id,
	header: id,
	align: 'left',
	min: 1,
	grow: 0,
	drop: 0,
	overflow: 'cut',
	...more,
});
const row = (...cells: string[]): Row => ({cells: cells.map(cell => [cell])});
const lines = (columns: readonly Column[], rows: readonly Row[], width: number, header = false): readonly string[] =>
	drawTable({kind: 'table', columns, rows, header}, width, fullStyle).map(({spans}) =>
		spans.map(span => span.text).join(''),
	);

describe('tables', () => {
	it('align numbers at the right under their header', () => {
		const columns = [column('name'), column('n', {align: 'right'})];
		expect(lines(columns, [row('a', '9'), row('b', '12')], 60, true)).toEqual(['name   n', 'a      9', 'b     12']);
	});

	it('give what is left over to the columns that grow', () => {
		const columns = [column('a', {grow: 1, overflow: 'wrap'}), column('b', {align: 'right'})];
		expect(lines(columns, [row('x', 'yy')], 60)).toEqual([`x${' '.repeat(57)}yy`]);
	});

	it('drop the least important column first when the width does not suffice', () => {
		const columns = [column('a', {min: 4}), column('b', {min: 4, drop: 2}), column('c', {min: 4, drop: 1})];
		expect(lines(columns, [row('aaaa', 'bbbb', 'cccc')], 9)).toEqual(['aaaa cccc']);
		expect(lines(columns, [row('aaaa', 'bbbb', 'cccc')], 5)).toEqual(['aaaa']);
	});

	it('do not keep room for a least width no cell needs', () => {
		const columns = [column('a', {min: 20}), column('b')];
		expect(lines(columns, [row('x', 'y')], 60)).toEqual(['x  y']);
	});

	it('mark a cut, and wrap where told to', () => {
		const cut = lines([column('a', {min: 5})], [row('abcdefgh')], 5);
		const wrap = lines([column('a', {min: 5, overflow: 'wrap'})], [row('abc defgh')], 5);
		expect([cut, wrap]).toEqual([['abcd…'], ['abc', 'defgh']]);
	});

	it('rather wrap a growing column than cut another', () => {
		const columns = [column('a', {grow: 1, overflow: 'wrap'}), column('b')];
		expect(lines(columns, [row('one two', 'sixsix')], 11)).toEqual(['one  sixsix', 'two']);
	});

	it('give no growing column more than its cells need while another would wrap', () => {
		const grows = {grow: 1, overflow: 'wrap'} as const;
		const columns = [column('a', grows), column('b', grows)];
		expect(lines(columns, [row('one two three', 'four')], 18)).toEqual(['one two three four']);
	});

	it('measure wide characters in cells', () => {
		expect(lines([column('a'), column('b')], [row('日本', 'x'), row('abc', 'y')], 60)).toEqual(['日本  x', 'abc   y']);
	});

	it('put further lines below a row, under the same item', () => {
		const open = {kind: 'risk', id: 'R1'} as const;
		const drawn = drawTable(
			{
				kind: 'table',
				columns: [column('a')],
				header: false,
				rows: [{cells: [['x']], below: [['more']], open}, row('y'), {cells: [['z']], open}],
			},
			60,
			fullStyle,
		);
		expect(drawn.map(({item}) => item)).toEqual([0, 0, null, 1]);
		expect(drawn[1]?.spans).toEqual([{text: '    more'}]);
	});
});
