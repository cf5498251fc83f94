import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {wrapSpans} from '../../source/draw/wrap.ts';

const wrapped = (text: string, width: number, rest = width): readonly string[] =>
	wrapSpans([{text}], width, rest).map(line => line.map(span => span.text).join(''));

describe('wrapping', () => {
	it('breaks at blanks and drops them there', () => {
		expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
	});

	it('keeps blanks at the start and inside a line', () => {
		expect(wrapped('  a   b', 10)).toEqual(['  a   b']);
	});

	it('breaks a word only when it is wider than a line', () => {
		expect(wrapped('a abcdefgh', 4)).toEqual(['a', 'abcd', 'efgh']);
	});

	it('keeps a word together that changes its tone in the middle', () => {
		const lines = wrapSpans([{text: 'see [', tone: 'muted'}, {text: '12', tone: 'link'}, {text: ']'}], 6);
		expect(lines).toEqual([
			[{text: 'see', tone: 'muted'}],
			[{text: '[', tone: 'muted'}, {text: '12', tone: 'link'}, {text: ']'}],
		]);
	});

	it('gives the first line another width than the rest', () => {
		expect(wrapped('aa bb cc', 2, 5)).toEqual(['aa', 'bb cc']);
	});

	it('counts wide characters as two cells and may break between them', () => {
		expect(wrapped('日本語テキスト', 6)).toEqual(['日本語', 'テキス', 'ト']);
	});

	it('never begins a line with a closing sign of a wide script', () => {
		expect(wrapped('日本語。終', 6)).toEqual(['日本', '語。終']);
	});

	it('puts a dot where not even one character fits', () => {
		expect(wrapped('日', 1)).toEqual(['.']);
	});

	it('keeps combining marks with their letter', () => {
		expect(wrapped('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301e\u0301', 'e\u0301']);
	});

	it('starts a new line at a newline', () => {
		expect(wrapped('a\n\nb', 5)).toEqual(['a', '', 'b']);
		expect(wrapped('', 5)).toEqual(['']);
	});

	it('loses and repeats no character, in narrow scripts and in wide ones', () => {
		const part = fc.constantFrom('a', 'bc', 'longer-word', '市場', 'é', ' ', '  ', '\n', '…');
		fc.assert(
			fc.property(
				fc.array(part, {maxLength: 30}),
				fc.integer({min: 2, max: 25}),
				fc.integer({min: 2, max: 25}),
				(parts, width, rest) => {
					const text = parts.join('');
					expect(wrapped(text, width, rest).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
				},
			),
		);
	});

	it('breaks narrow text the same way whether or not a wide character follows later', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('a', 'bcd', 'efghij', 'k'), {minLength: 1, maxLength: 20}),
				fc.integer({min: 6, max: 20}),
				(words, width) => {
					const text = words.join(' ');
					const withWide = wrapped(`${text}\n市`, width);
					expect(withWide.slice(0, -1)).toEqual(wrapped(text, width));
				},
			),
		);
	});
});
