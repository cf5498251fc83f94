import {describe, expect, it} from 'vitest';
import {oneLine} from '../../source/language/one-line.ts';

describe('oneLine', () => {
	it('leaves a text with single spaces as it is', () => {
		expect(oneLine('a plain “line” of text')).toBe('a plain “line” of text');
	});

	it('makes one space of every run of blanks and none at the ends', () => {
		expect(oneLine('two  spaces')).toBe('two spaces');
		expect(oneLine('a\n\tb')).toBe('a b');
		expect(oneLine(' a b ')).toBe('a b');
	});

	it.each(['\u00a0', '\u1680', '\u2003', '\u2028', '\u202f', '\u205f', '\u3000', '\ufeff'])(
		'knows the blank %j beyond ASCII',
		blank => {
			expect(oneLine(`a${blank}b`)).toBe('a b');
		},
	);

	it('gives nothing for blanks alone', () => {
		expect(oneLine(' ')).toBe('');
		expect(oneLine('')).toBe('');
	});
});
