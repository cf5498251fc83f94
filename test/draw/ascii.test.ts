import {describe, expect, it} from 'vitest';
import {foldFor, foldToAscii} from '../../source/draw/ascii.ts';

describe('folding to ASCII', () => {
	it('keeps the meaning of typographic signs', () => {
		expect(foldToAscii('“BTC” fell −18.0% … → ≤ 5 × ±')).toBe('"BTC" fell -18.0% ... -> <= 5 x +/-');
	});

	it('takes accents off letters', () => {
		expect(foldToAscii('Zürich, São Paulo, Łódź, e\u0301')).toBe('Zurich, Sao Paulo, Lodz, e');
	});

	it('keeps eight heights of block apart', () => {
		const folded = foldToAscii('▁▂▃▄▅▆▇█');
		expect(new Set(folded).size).toBe(8);
	});

	it('draws boxes with plus, minus and bar', () => {
		expect(foldToAscii('┌─┬─┐│╰╯')).toBe('+-+-+|++');
	});

	it('shows what has no Latin form as a question mark', () => {
		expect(foldToAscii('日本 👍')).toBe('?? ?');
	});

	it('changes nothing the second time', () => {
		const once = foldToAscii('“ß” ▄ 日 ½');
		expect(foldToAscii(once)).toBe(once);
	});
});

describe('folding for a console font', () => {
	const fold = foldFor({ascii: false, unicode: 'console'});

	it('replaces one glyph by one glyph', () => {
		expect(fold('╭─╮▂✓⣿')).toHaveLength(6);
		expect(fold('╭─╮')).toBe('┌─┐');
	});

	it('leaves what the font has', () => {
		expect(fold('│█░€')).toBe('│█░€');
	});
});
