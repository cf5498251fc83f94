// Whatever is typed as an alarm expression or a search: an answer, or an error that points into what was typed.

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {evaluate} from '../../source/expression/evaluate.ts';
import {ExpressionError} from '../../source/expression/expression.ts';
import {parseExpression} from '../../source/expression/parse-expression.ts';
import {parseQuery, queryFields} from '../../source/language/query.ts';
import {emptyBriefing} from '../briefings/pieces.ts';
import {cpuTime} from '../cpu-time.ts';
import {inputs} from '../seeded.ts';

const words = [
	'corr',
	'drawdown',
	'level',
	'new',
	'BTC',
	'R3',
	'watch',
	'and',
	'or',
	'not',
	'(',
	')',
	',',
	'>',
	'>=',
	'=',
	'!=',
	'-',
	'%',
	'0.8',
	'15',
	'30',
	'__proto__',
	'.',
	'"',
];
const nearly = fc.array(fc.constantFrom(...words), {maxLength: 20}).map(list => list.join(' '));
const anything = fc.oneof(nearly, fc.string({unit: 'binary', maxLength: 120}), fc.string({maxLength: 60}));

/** What an expression comes to: true, false, unknown, or the place its mistake is at. */
function outcomeOf(text: string): boolean | null | number {
	try {
		return evaluate(parseExpression(text), emptyBriefing).holds;
	} catch (error) {
		if (error instanceof ExpressionError) return error.at;
		throw error;
	}
}

// A grammar of its own: what it makes is an expression by construction.
const {value: made} = fc.letrec<{value: string}>(tie => ({
	value: fc.oneof(
		{maxDepth: 4, depthSize: 'small'},
		fc.constantFrom('level(R1) >= watch', 'drawdown(BTC) > 15%', 'new(R2)', 'corr(BTC,NDX,30) < -0.2'),
		fc.tuple(tie('value'), fc.constantFrom('and', 'or'), tie('value')).map(parts => parts.join(' ')),
		tie('value').map(inner => `not (${inner})`),
		tie('value').map(inner => `(${inner})`),
	),
}));

describe('whatever is typed', () => {
	it('an expression is answered, or its mistake has a column within it', () =>
		fc.assert(
			fc.property(anything, text => {
				const outcome = outcomeOf(text);
				if (typeof outcome === 'number') expect(outcome >= 0 && outcome <= text.length).toBe(true);
			}),
			inputs(2000),
		));

	it('what the grammar makes is never a mistake, and not twice is itself', () =>
		fc.assert(
			fc.property(made, text => {
				const outcome = outcomeOf(text);
				expect(typeof outcome).not.toBe('number');
				expect(outcomeOf(`not (not (${text}))`)).toBe(outcome);
			}),
			inputs(300),
		));

	it.each(['(', 'not ', 'level(R1) and ', '-', '1 '])('%j a hundred thousand times is answered at once', unit => {
		const from = cpuTime();
		outcomeOf(unit.repeat(100_000));
		expect(cpuTime() - from).toBeLessThan(2000);
	});

	it('a search is read, with a fault for each filter it does not know', () =>
		fc.assert(
			fc.property(
				fc.oneof(
					anything,
					fc.array(fc.constantFrom(...queryFields.map(field => `${field}:`), '"', '*', 'a')).map(list => list.join('')),
				),
				text => {
					const query = parseQuery(text);
					for (const fault of query.faults) expect(fault.length).toBeGreaterThan(0);
				},
			),
			inputs(2000),
		));
});
