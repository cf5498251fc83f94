import {describe, expect, it} from 'vitest';
import {attributionOf, readModality} from '../../source/language/modality.ts';

describe('readModality', () => {
	it.each([
		['Acme fell 3%', 'asserted'],
		['Acme reportedly fell 3%', 'reported'],
		['Acme fell 3%, according to Ledger Wire', 'reported'],
		['Acme could fall 3%', 'forecast'],
		['Acme is expected to fall 3%', 'forecast'],
		['Acme is poised to gain 3%', 'forecast'],
		['Acme would fall 3% if rates rose', 'conditional'],
		['unless rates fall, Acme loses 3%', 'conditional'],
		['a potential $3 billion stake', 'potential'],
		['Acme is in talks over $3 billion', 'potential'],
		['Acme ended May up 3%', 'asserted'],
	])('reads "%s" as %s', (text, modality) => expect(readModality(text).modality).toBe(modality));

	it.each(['did not fall 3%', "hasn't gained 3%", 'failed to gain 3%', 'never fell 3%'])('sees the no in "%s"', text =>
		expect(readModality(text).negated).toBe(true),
	);

	it.each(['fell not only 3%', 'fell no less than 3%', 'a notable 3%'])('sees no no in "%s"', text =>
		expect(readModality(text).negated).toBe(false),
	);

	it('lists the hedging words once each, in order', () => {
		expect(readModality('It may possibly, or may not, fall').hedges).toEqual(['may', 'possibly']);
	});
});

describe('attributionOf', () => {
	it.each([
		['Acme fell 3%, according to Ledger Wire.', 'Ledger Wire'],
		['Harbour Research said Acme fell 3%.', 'Harbour Research'],
		['A North & Co. analysis puts the gap at $3 billion.', 'North & Co.'],
		['Analysts expect a fall of 3%.', 'Analysts'],
		['Acme fell 3%.', null],
	])('%s', (text, who) => expect(attributionOf(text)).toBe(who));
});
