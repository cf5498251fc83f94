import {describe, expect, it} from 'vitest';
import {findEvents, type ToneEvent} from '../../../source/analyse/tone/events.ts';
import {findHits} from '../../../source/analyse/tone/hits.ts';
import {tokenizeTone} from '../../../source/analyse/tone/tone-tokens.ts';
import {vocabularyOf} from '../../../source/analyse/tone/vocabulary.ts';
import {packagedTone} from './packaged-tone.ts';

function events(text: string): readonly ToneEvent[] {
	const tokens = tokenizeTone(text);
	return findEvents(text, tokens, findHits(tokens, vocabularyOf(packagedTone)));
}

const told = (text: string): readonly string[] =>
	events(text)
		.filter(event => event.sign !== 0)
		.map(event => `${event.kind}${event.sign > 0 ? '+' : '-'} ${event.scope}`);

describe('direction and what it is a direction of', () => {
	it.each([
		['Revenue climbed', 'metric+ open'],
		['Revenue shrank', 'metric- open'],
		['Costs climbed', 'cost- open'],
		['Costs shrank', 'cost+ open'],
		['The net loss narrowed', 'cost+ open'],
		['The net loss widened', 'cost- open'],
		['Lifts its full-year guidance', 'metric+ open'],
		['Slashes its dividend', 'metric- open'],
		['Silver climbs', 'move+ open'],
	])('%s', (text, expected) => {
		expect(told(text)).toEqual([expected]);
	});

	it('does not take a reason for the thing that moves', () => {
		expect(told('Silver slips on inflation worries')[0]).toBe('move- open');
	});

	it('does not reach over a comma into another statement', () => {
		expect(told('Extends losses, down 2%').at(-1)).toBe('move- open');
	});
});

describe('scope', () => {
	it('turns a negated word round', () => {
		expect(told('The quarter was not strong')).toEqual(['word- negated']);
	});

	it('hears "never been more" as emphasis, not as negation', () => {
		expect(told('Funds have never been more bullish')).toEqual(['word+ open']);
	});

	it('turns trouble that is ended or eased into relief', () => {
		expect(told('Regulator drops lawsuit')).toEqual(['word+ reversed']);
		expect(told('Truce calms jitters')).toContain('word+ reversed');
	});

	it('does not turn the reason of a movement round', () => {
		expect(told('Yields ease on risk aversion')).not.toContain('word+ reversed');
	});

	it('marks concessions and circumstances', () => {
		expect(told('Despite weak demand, margins improved')).toEqual(['word- damped', 'metric+ open']);
		expect(told('Silver gains as stocks tumble').at(-1)).toBe('metric- aside');
	});

	it('lets what follows "but" count more', () => {
		expect(told('Orders rose but margins fell')).toEqual(['metric+ damped', 'metric- open']);
	});

	it('takes a high that something leaves for a mark, not for praise', () => {
		expect(told('Retreats from its record high')).toEqual(['move- open', 'move+ level']);
	});
});

describe('figures side by side', () => {
	const compared = (text: string): readonly number[] =>
		events(text)
			.filter(event => event.kind === 'compare')
			.map(event => event.sign);

	it.each([
		['Profit was EUR 11 mn, compared to EUR 8 mn', [1]],
		['Profit was EUR 8 mn, compared with EUR 11 mn', [-1]],
		['Costs were 8 mn versus 11 mn', [1]],
		['EPS $1.08 vs. 88 cents', [1]],
		['A loss of 2 million, compared with a profit of 1 million', [-1]],
		['Went from $95 to $380', [1]],
		['Moved to Oslo from Bergen', []],
		['Margin was 12 % against 340 million', []],
		['In 2008 sales came from 12 plants', []],
	])('%s', (text, signs) => {
		expect(compared(text)).toEqual(signs);
	});
});

describe('changes told by their sign alone', () => {
	it('reads +6 % and (-2.0 % pre)', () => {
		expect(told('Orbix +6% after the sale')[0]).toBe('move+ open');
		expect(told('Orbix (-2.0% pre)')[0]).toBe('move- open');
	});

	it('does not read a range as a fall', () => {
		expect(told('Margin of 3-5%')).toEqual([]);
	});
});

describe('recommendations, questions and marks', () => {
	it('reads a change of recommendation once, whatever it changed from and to', () => {
		expect(told('Orbix downgraded to neutral from outperform')).toEqual(['word- open']);
		expect(told('Orbix upgraded to hold from underperform')).toEqual(['word+ open']);
	});

	it('keeps what is only asked apart, to the end of the question', () => {
		expect(told('Is Orbix robust? Orbix thrives')).toEqual(['word+ asked', 'word+ open']);
	});

	it('gives a mark to what a movement leads to it', () => {
		expect(told('Jobless claims drop to lowest in a year')).toEqual(['cost+ open', 'cost+ open']);
	});

	it('does not hear a rise in "set up"', () => {
		expect(told('Orbix sets up an office')).toEqual([]);
	});
});
