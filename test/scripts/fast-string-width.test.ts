import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import quick from '../../scripts/build/fast-string-width.ts';

describe('the quick width of the bundle', () => {
	it('agrees with string-width on every single character of the basic plane', () => {
		const differing: string[] = [];
		for (let code = 1; code < 0xffff; code++) {
			const text = `a${String.fromCharCode(code)}b`;
			if (code < 0xd800 || code > 0xdfff) if (quick(text) !== stringWidth(text)) differing.push(code.toString(16));
		}
		expect(differing).toEqual([]);
	});

	it('does not count the sequences that colour a row', () => {
		expect(quick('\u001B[0;38;2;1;2;3mabc\u001B[0m')).toBe(3);
		expect(quick('\u001B[0;1m漢字\u001B[0m')).toBe(4);
		expect(quick('\u001B]8;;https://example.org/\u001B\\abc\u001B]8;;\u001B\\')).toBe(3);
		expect(quick('')).toBe(0);
	});
});
