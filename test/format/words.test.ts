import {describe, expect, it} from 'vitest';
import {sparkText} from '../../source/format/spark-text.ts';
import {toneBar} from '../../source/format/tone-bar.ts';
import {count, list, shorten, shortenAtWord, shortList, spaced} from '../../source/format/words.ts';

describe('words', () => {
	it('count in the singular and the plural', () => {
		expect(count(1, 'story', 'stories')).toBe('1 story');
		expect(count(0, 'article')).toBe('0 articles');
	});

	it('list with an and', () => {
		expect(list(['a'])).toBe('a');
		expect(list(['a', 'b', 'c'])).toBe('a, b and c');
		expect(shortList(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
	});

	it('shorten without splitting a surrogate pair', () => {
		expect(shorten('ab😀cd', 4)).toBe('ab😀…');
		expect(shorten('abcd', 4)).toBe('abcd');
	});

	it('shorten between words and without a comma before the cut', () => {
		expect(shortenAtWord('Grain prices rose, then fell again', 22)).toBe('Grain prices rose…');
		expect(shortenAtWord('unbrokenandverylong', 10)).toBe('unbrokena…');
		expect(shortenAtWord('short enough', 40)).toBe('short enough');
	});

	it('make codes readable', () => {
		expect(spaced('NEAR_copy-text')).toBe('near copy text');
	});
});

describe('sparks', () => {
	it('span their own range', () => {
		expect(sparkText([1, 2, 3, 4, 5, 6, 7, 8])).toBe('▁▂▃▄▅▆▇█');
	});

	it('leave a gap blank instead of drawing it lowest', () => {
		expect(sparkText([5, null, Number.NaN, 1])).toBe('█  ▁');
	});

	it('draw a constant row in the middle', () => {
		expect(sparkText([3, 3])).toBe('▄▄');
	});
});

describe('tone bars', () => {
	it('grow from the middle to the side of their sign', () => {
		expect(toneBar(1, 4)).toBe('    |████');
		expect(toneBar(-0.5, 4)).toBe('  ██|    ');
		expect(toneBar(null, 4)).toBe('    |    ');
	});

	it('are always equally wide', () => {
		for (const score of [-1.5, -0.01, 0, 0.13, 0.99, 2]) expect([...toneBar(score, 4)]).toHaveLength(9);
	});
});
