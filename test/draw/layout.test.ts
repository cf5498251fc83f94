import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {layout} from '../../source/draw/layout.ts';
import {asciiStyle, type DrawStyle, fullStyle} from '../../source/draw/style.ts';
import {cellWidth} from '../../source/draw/width.ts';
import type {Block, Line} from '../../source/model/block.ts';
import {inputs} from '../seeded.ts';
import {block} from './arbitrary-blocks.ts';

const consoleStyle: DrawStyle = {ascii: false, unicode: 'console'};
const textOf = ({spans}: Line): string => spans.map(span => span.text).join('');
const lines = (blocks: readonly Block[], width: number, style = fullStyle): readonly string[] =>
	layout(blocks, width, style).map(textOf);

describe('whatever the blocks', () => {
	it.each([1, 2, 20, 40, 80, 140])('no line is wider than %i cells', width => {
		fc.assert(
			fc.property(
				fc.array(block, {maxLength: 3}),
				fc.constantFrom(fullStyle, asciiStyle, consoleStyle),
				(blocks, style) => {
					for (const line of layout(blocks, width, style)) expect(cellWidth(textOf(line))).toBeLessThanOrEqual(width);
				},
			),
			inputs(150),
		);
	});

	it('no line holds a line end or a character a terminal could take for an order', () => {
		fc.assert(
			fc.property(fc.array(block, {maxLength: 3}), blocks => {
				for (const line of lines(blocks, 40))
					expect(line).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u200B]/);
			}),
			inputs(150),
		);
	});

	it('nothing but printable ASCII comes out in ASCII mode', () => {
		fc.assert(
			fc.property(fc.array(block, {maxLength: 3}), blocks => {
				for (const line of lines(blocks, 60, asciiStyle)) expect(line).toMatch(/^[ -~]*$/);
			}),
			inputs(150),
		);
	});

	it('items are counted from 0 without a hole, each one on lines that stand together', () => {
		fc.assert(
			fc.property(fc.array(block, {maxLength: 6}), blocks => {
				const items = layout(blocks, 50, fullStyle).flatMap(({item}) => (item === null ? [] : [item]));
				expect([...new Set(items)]).toEqual(Array.from({length: new Set(items).size}, (_, index) => index));
				expect(items).toEqual(items.toSorted((a, b) => a - b));
			}),
			inputs(150),
		);
	});
});

describe('paragraphs', () => {
	it('hang below their first line', () => {
		const paragraph: Block = {kind: 'paragraph', content: ['TOP  one two three four'], hang: 5};
		expect(lines([paragraph], 14)).toEqual(['TOP  one two', '     three', '     four']);
	});

	it('cut an indent down where it would leave less than half of the width', () => {
		expect(lines([{kind: 'paragraph', content: ['ab cd'], indent: 30}], 8)).toEqual(['    ab', '    cd']);
	});

	it('carry their target on every line', () => {
		const open = {kind: 'deal', id: 'd'} as const;
		expect(layout([{kind: 'paragraph', content: ['one two'], open}], 4, fullStyle)).toEqual([
			{spans: [{text: 'one'}], item: 0, open},
			{spans: [{text: 'two'}], item: 0, open},
		]);
	});
});

describe('quotes', () => {
	it('show the readable words with their place', () => {
		const evidence = {
			articleId: 'a',
			file: 'f.md',
			line: 3,
			start: 0,
			end: 9,
			text: '**Rates** rose',
			shown: 'Rates rose',
			hasGap: false,
		};
		expect(lines([{kind: 'quote', evidence, source: '[1]:3', notes: ['asserted']}], 60)).toEqual([
			'  “Rates rose”  [1]:3  asserted',
		]);
	});
});
