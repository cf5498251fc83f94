import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import quickLineUpdate from '../../scripts/build/quick-line-update.ts';
import {cellsAfter} from '../terminal/emulator.ts';
import {rowArbitrary} from './painted-rows.ts';

describe('the update of a changed row', () => {
	it('leaves the cells on the screen that the whole row would have given', async () => {
		await fc.assert(
			fc.asyncProperty(rowArbitrary, rowArbitrary, async (previous, next) => {
				const updated = await cellsAfter(`${previous}${quickLineUpdate(previous, next, 60)}`, 60, 1);
				const whole = await cellsAfter(next, 60, 1);
				expect(updated).toEqual(whole);
			}),
		);
	});

	it('writes only the cells that changed', () => {
		expect(quickLineUpdate('Bitcoin  81.40 USD', 'Bitcoin  81.47 USD', 60)).toBe('\u001B[14G7');
	});

	it('jumps over a long stretch that stayed and writes a short one again', () => {
		const before = 'a1b                    c1d';
		expect(quickLineUpdate(before, 'a2b                    c2d', 60)).toBe('\u001B[2G2\u001B[25G2');
		expect(quickLineUpdate('a1b c1d', 'a2b c2d', 60)).toBe('\u001B[2G2b c2');
	});

	it('colours what it writes and ends the colour', () => {
		expect(quickLineUpdate('risk CALM', 'risk \u001B[0;31mHIGH\u001B[0m', 60)).toBe(
			'\u001B[6G\u001B[0;31mHIGH\u001B[0m',
		);
	});

	it('blanks what stood behind the end of a shorter row', () => {
		expect(quickLineUpdate('ab cd', 'ab', 60)).toBe('\u001B[4G  ');
	});
});
