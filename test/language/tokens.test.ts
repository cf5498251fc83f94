import {describe, expect, it} from 'vitest';
import {tokenize} from '../../source/language/tokens.ts';

const texts = (text: string): readonly string[] => tokenize(text).map(token => token.text);
const kinds = (text: string): readonly string[] => tokenize(text).map(token => token.kind);

describe('tokenize', () => {
	it('parts words, numbers, symbols and punctuation', () => {
		expect(texts('Acme paid $1,250.50, or 3%.')).toEqual(['Acme', 'paid', '$', '1,250.50', ',', 'or', '3', '%', '.']);
		expect(kinds('Acme $ 1.')).toEqual(['word', 'symbol', 'number', 'punct']);
	});

	it('takes a possessive off its name, straight or curled', () => {
		expect(texts("Acme's plan")).toEqual(['Acme', "'s", 'plan']);
		expect(tokenize('Acme\u2019s')[1]).toEqual({text: '\u2019s', lower: "'s", start: 4, end: 6, kind: 'word'});
	});

	it('keeps an apostrophe between letters and the stops of initials', () => {
		expect(texts("It doesn't.")).toEqual(['It', "doesn't", '.']);
		expect(texts('the U.S. market')).toEqual(['the', 'U.S', '.', 'market']);
	});

	it('keeps the mark of a hole in one piece', () => {
		expect(texts('[...] rose [sic]')).toEqual(['[...]', 'rose', '[', 'sic', ']']);
	});

	it('reads letters with combining marks, other scripts and signs beyond the first plane', () => {
		expect(texts('Cafe\u0301 株式 🚀')).toEqual(['Cafe\u0301', '株式', '🚀']);
		expect(kinds('Cafe\u0301 株式 🚀')).toEqual(['word', 'word', 'punct']);
	});

	it('gives lower case, and places in the text as it was', () => {
		expect(tokenize('A\u00a0BIG day').map(({lower, start, end}) => [lower, start, end])).toEqual([
			['a', 0, 1],
			['big', 2, 5],
			['day', 6, 9],
		]);
	});
});
