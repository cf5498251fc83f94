import {describe, expect, it} from 'vitest';
import {marksOf} from './deal-key.ts';

// Keys written by hand before the sentences were first read by the program. First reading: 41 of 73, 25 of 41,
// 18 of 34, 24 of 35 and 18 of 33 deals right in payer, payee, kind, sum and status; the words were widened after each.
// Of the fourth set's key one deal that was found and not labelled was added afterwards.
describe('deals of sentences labelled by hand', () => {
	it.each([
		{file: 'first-set.txt', expected: 73, right: 67, wrong: 3},
		{file: 'second-set.txt', expected: 41, right: 35, wrong: 1},
		{file: 'third-set.txt', expected: 34, right: 31, wrong: 0},
		{file: 'fourth-set.txt', expected: 36, right: 32, wrong: 2},
		{file: 'fifth-set.txt', expected: 33, right: 24, wrong: 2},
	])('$file: at least $right of $expected are right in everything', ({file, expected, right, wrong}) => {
		const marks = marksOf(file);
		expect(marks.expected).toBe(expected);
		expect(marks.right, marks.faults.join('\n')).toBeGreaterThanOrEqual(right);
		expect(marks.found - marks.right, marks.faults.join('\n')).toBeLessThanOrEqual(wrong);
	});
});
