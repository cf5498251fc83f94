import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import inkSanitizeAnsi from '../../node_modules/ink/build/sanitize-ansi.js';
import quickSanitizeAnsi from '../../scripts/build/quick-sanitize-ansi.ts';

const pieces = [
	'text',
	'漢字',
	'\u0301',
	'\n',
	'\t',
	'\u0007',
	'\u001B[0;31m',
	'\u001B[2J',
	'\u001B[4:3m',
	'\u001B',
	'\u001B]8;;https://example.org/\u001B\\',
	'\u001B]8;;\u001B\\',
	'\u001B]0;title',
	'\u009B31m',
	'\u001BPdcs\u001B\\',
];

describe('the quick sanitizing', () => {
	it('leaves the same of any text as Ink does', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 10}), parts => {
				const text = parts.join('');
				expect(quickSanitizeAnsi(text)).toBe(inkSanitizeAnsi(text));
				expect(quickSanitizeAnsi(text)).toBe(inkSanitizeAnsi(text));
			}),
			{numRuns: 2000},
		);
	});

	it('lets colours and links through and takes orders to the terminal out', () => {
		expect(quickSanitizeAnsi('\u001B[0;1mrisk\u001B[0m')).toBe('\u001B[0;1mrisk\u001B[0m');
		expect(quickSanitizeAnsi('a\u001B[2Jb')).toBe('ab');
	});
});
