import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import InkOutput from '../../node_modules/ink/build/output.js';
import QuickOutput from '../../scripts/build/quick-output.ts';
import {cellsAfter} from '../terminal/emulator.ts';
import {rowArbitrary} from './painted-rows.ts';

const size = {width: 60, height: 4};

interface Writer {
	readonly write: (x: number, y: number, text: string, options: {transformers: []}) => void;
	readonly get: () => {readonly output: string; readonly height: number};
}

function written(output: Writer, writes: readonly (readonly [x: number, y: number, text: string])[]): string {
	for (const [x, y, text] of writes) output.write(x, y, text, {transformers: []});
	const {output: frame, height} = output.get();
	expect(height).toBe(size.height);
	return frame.replaceAll('\n', '\r\n');
}

async function expectSame(writes: readonly (readonly [x: number, y: number, text: string])[]): Promise<void> {
	const quick = await cellsAfter(written(new QuickOutput(size), writes), 60, 4);
	const ink = await cellsAfter(written(new InkOutput(size), writes), 60, 4);
	expect(quick).toEqual(ink);
}

describe('the quick output', () => {
	it('gives the cells Ink gives for whole rows', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(rowArbitrary, {minLength: 1, maxLength: 4}), rows =>
				expectSame([[0, 0, rows.join('\n')]]),
			),
		);
	});

	it('gives the cells Ink gives for texts beside and over each other', async () => {
		const write = fc.tuple(fc.nat(30), fc.nat(3), fc.constantFrom('abc', '\u001B[0;1mbold\u001B[0m', '漢字'));
		await fc.assert(fc.asyncProperty(fc.array(write, {maxLength: 6}), writes => expectSame(writes)));
	});

	it('gives what Ink gives for clipped texts', () => {
		const clipped = (output: QuickOutput | InkOutput): string => {
			output.clip({x1: 0, x2: 5, y1: 0, y2: 1});
			output.write(0, 0, 'longer than that', {transformers: []});
			output.unclip();
			return output.get().output;
		};
		expect(clipped(new QuickOutput(size))).toBe(clipped(new InkOutput(size)));
		expect(clipped(new QuickOutput(size)).split('\n')[0]).toBe('longe');
	});

	it('applies what changes a row before it is written', () => {
		const output = new QuickOutput(size);
		output.write(0, 1, 'one\ntwo', {transformers: [(line, at) => `${at}:${line}`]});
		expect(output.get().output).toBe('\n0:one\n1:two\n');
	});
});
