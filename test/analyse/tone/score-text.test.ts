import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {scoreText} from '../../../source/analyse/tone/score-text.ts';
import type {Tone} from '../../../source/model/tone.ts';
import {cpuTime} from '../../cpu-time.ts';
import {inputs} from '../../seeded.ts';
import {packagedTone} from './packaged-tone.ts';

const tone = (text: string): Tone => scoreText(text, packagedTone);
const sum = (scored: Tone): number => scored.because.reduce((total, reason) => total + reason.contribution, 0);

describe('the tone of a text', () => {
	it.each([
		'Annual earnings climbed to GBP 41m from GBP 29m',
		'Quarterly loss narrows sharply',
		'Lender beats forecasts as bad loans decline',
		'Copper climbs to a three-month high',
		'Chipmaker raises full-year outlook',
		'Regulator lifts ban on token sales',
		'Bitcoin rallies past $70,000 as inflows return',
		'loading up on $ORBX before earnings 🚀',
	])('is positive: %s', text => {
		expect(tone(text).label).toBe(1);
	});

	it.each([
		'Annual earnings sank to GBP 29m from GBP 41m',
		'Energy costs soar for steelmakers',
		'Copper slides as dollar firms',
		'Retailer slashes dividend after profit warning',
		'Hackers drain $40 million from bridge',
		'Exchange halts withdrawals',
		'Tokens worth $90M liquidated as Ether plunges',
		'$ORBX is a scam, get out while you can',
	])('is negative: %s', text => {
		expect(tone(text).label).toBe(-1);
	});

	it.each([
		'Orbix runs laboratories in Porto and Gdansk',
		'Shareholders meet in the town hall on 3 May',
		'Copper little changed ahead of jobs data',
		'Foundation publishes guide to staking',
		'Lender names new finance chief',
		'What is a validator?',
	])('is neutral: %s', text => {
		expect(tone(text).label).toBe(0);
	});

	it('gives the same answer every time, and 0 for nothing', () => {
		expect(tone('Copper slides')).toEqual(tone('Copper slides'));
		expect(tone('')).toEqual({label: 0, score: 0, because: []});
	});

	it('quotes its reasons word for word', () => {
		const text = 'Orbix’s net loss NARROWED';
		for (const reason of tone(text).because) expect(text.slice(reason.start, reason.end)).toBe(reason.text);
		expect(tone(text).because.map(reason => reason.rule)).toContain('direction × cost');
	});
});

const pieces = fc.constantFrom(
	'profit',
	'loss',
	'rises',
	'fell',
	'not',
	'despite',
	'but',
	'as',
	'fears',
	'ease',
	'+5%',
	'from',
	'8',
	'to',
	'12 mn',
	',',
	'.',
	':',
	'?',
	'$ABC',
	'🚀',
	'never',
	'İ',
	'—',
	'%',
	'\u202e',
	'\ud800',
	'record high',
	'shares',
);

describe('for any text', () => {
	it('the contributions sum to the score before squashing, and the score stays inside -1..1', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.array(pieces, {maxLength: 30}).map(words => words.join(' ')),
					fc.string({unit: 'binary', maxLength: 200}),
				),
				text => {
					const scored = tone(text);
					expect(Math.tanh(sum(scored))).toBeCloseTo(scored.score, 9);
					expect(Math.abs(scored.score)).toBeLessThanOrEqual(1);
					for (const {start, end} of scored.because)
						expect(0 <= start && start <= end && end <= text.length).toBe(true);
				},
			),
			inputs(500),
		);
	});

	it('takes time in proportion to its length', () => {
		const long = 'profit rose from 8 mn to 12 mn, but losses widened as fears of a crash ease. '.repeat(4000);
		const started = cpuTime();
		tone(long);
		expect(cpuTime() - started).toBeLessThan(4000);
	});
});
