import {describe, expect, it} from 'vitest';
import {cpuTime} from '../../cpu-time.ts';
import {dealsOf} from './small-deals.ts';

const timed = (body: string): number => {
	const start = cpuTime();
	dealsOf(body);
	return cpuTime() - start;
};

describe('texts made to be slow', () => {
	it.each([
		['one endless sentence', Array.from({length: 20_000}, () => 'ChipCo invest').join(' ')],
		[
			'thousands of deals',
			Array.from({length: 5000}, (_, at) => `ChipCo will invest $${at} billion in LabCo, we hear.`).join(' '),
		],
		['commas and brackets', Array.from({length: 20_000}, () => '(ChipCo,').join(' ')],
		['holes', '[...] '.repeat(20_000)],
	])('are read in time: %s', (_, body) => {
		expect(timed(body)).toBeLessThan(3000);
	});
});
