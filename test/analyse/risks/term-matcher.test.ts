import {describe, expect, it} from 'vitest';
import {compileTerms, matchTerms} from '../../../source/analyse/risks/term-matcher.ts';
import {wordsOf} from '../../../source/analyse/risks/words.ts';
import {normalTerm} from '../../../source/rules/term.ts';

const finds = (term: string, text: string): boolean =>
	matchTerms(compileTerms({one: [term]}), wordsOf(text)).has('one');

describe('a term', () => {
	it.each([
		['debt', 'Its debt grew.', true],
		['debt', 'It is indebted.', false],
		['slow*', 'A slowdown came.', true],
		['cut|cuts back', 'She cuts back.', true],
		['cut|cuts back', 'She cut costs.', false],
		['self reinforcing', 'A self-reinforcing loop.', true],
		['amazon cloud', "Amazon's cloud", true],
		['demand .. slow*', 'demand for new chips may slow', true],
		['demand .. slow*', 'demand for many new and better chips may slow', false],
		['demand .. slow*', 'demand rose, then orders slow', false],
		['burned <n>', 'It burned $2.5 billion.', true],
		['burned <n>', 'It burned cash.', false],
		['<n> .. deal', 'A $9 billion cloud deal', true],
		['by <year>', 'by 2030', true],
		['by <year>', 'by 30', false],
		['credit line', 'on credit, line by line', false],
	])('%s in "%s": %s', (term, text, found) => {
		expect(finds(term, text)).toBe(found);
	});

	it.each(['', '..', '.. debt', 'debt ..', 'a*b', 'ab*'])('"%s" cannot be read', term => {
		expect(normalTerm(term)).toBeNull();
	});
});

describe('words of a sentence', () => {
	it('are parted by commas, brackets and dashes, not by hyphens', () => {
		expect(
			wordsOf('A well-known firm - or two (at most) – fell, hard.').map(({text, segment}) => [text, segment]),
		).toEqual([
			['a', 0],
			['well', 0],
			['known', 0],
			['firm', 0],
			['or', 1],
			['two', 1],
			['at', 2],
			['most', 2],
			['fell', 4],
			['hard', 5],
		]);
	});

	it('know where they stand', () => {
		const [, second] = wordsOf('It “fell”.');
		expect(second).toMatchObject({text: 'fell', start: 4, end: 8, number: false});
	});
});
