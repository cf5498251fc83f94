import {describe, expect, it} from 'vitest';
import {tokenizeTone} from '../../../source/analyse/tone/tone-tokens.ts';

const words = (text: string): readonly string[] => tokenizeTone(text).words;

describe('words for scoring tone', () => {
	it('lower-cases, parts hyphens and drops possessives', () => {
		expect(words("Orbix's Sell-Off")).toEqual(['orbix', 'sell', 'off']);
	});

	it('keeps contractions whole, with straight and curly apostrophes alike', () => {
		expect(words("didn't didn\u2019t")).toEqual(["didn't", "didn't"]);
	});

	it('reads cashtags as one word and counts them', () => {
		const tokens = tokenizeTone('$ABC and $XYZ.B rise $5');
		expect(tokens.words).toEqual(['$tag', 'and', '$tag', 'b', 'rise', '5']);
		expect(tokens.cashtags).toBe(2);
	});

	it('leaves out web addresses and handles', () => {
		const tokens = tokenizeTone('up https://example.org/down-10 @bear 3%');
		expect(tokens.words).toEqual(['up', '3', '%']);
		expect(tokens.urls).toBe(1);
	});

	it('keeps figures with their separators and scale letters together', () => {
		expect(words('1,250.5 and 60k')).toEqual(['1,250.5', 'and', '60k']);
	});

	it('gives emoji their own token', () => {
		expect(words('up🚀🚀')).toEqual(['up', '🚀', '🚀']);
	});

	it('tells comma, colon and full stop apart as breaks', () => {
		expect(tokenizeTone('a, b: c. d e').breaks).toEqual([0, 1, 2, 3, 0]);
	});

	it('does not end a sentence inside an abbreviation or a figure', () => {
		expect(tokenizeTone('Orbix Inc. gains 2.5 points').breaks).toEqual([0, 0, 0, 0, 0]);
	});

	it('keeps offsets where lower case is longer than upper case', () => {
		const text = 'İZMİR falls';
		const tokens = tokenizeTone(text);
		expect(text.slice(tokens.starts[1], tokens.ends[1])).toBe('falls');
	});
});
