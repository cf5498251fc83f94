import {describe, expect, it} from 'vitest';
import {choiceOf, complaints, knownKeys, numberOf, recordsOf, textsOf} from '../../source/rules/yaml-values.ts';

describe('reading YAML values', () => {
	it('takes a text for a list of one, and complains about anything else in a list', () => {
		const {problems, complain} = complaints('rules/x.yaml');
		expect(textsOf('one', 'key', complain)).toEqual(['one']);
		expect(textsOf(['one', 2, {three: 3}], 'key', complain)).toEqual(['one', '2']);
		expect(problems).toEqual([
			{
				file: 'rules/x.yaml',
				line: null,
				severity: 'warning',
				code: 'bad-rule',
				message: 'key: expected text, found {"three":3}',
			},
		]);
	});

	it('keeps the entries that are mappings', () => {
		const {problems, complain} = complaints('f');
		expect(recordsOf([{a: 1}, 'b'], 'key', complain)).toEqual([{a: 1}]);
		expect(recordsOf('b', 'key', complain)).toEqual([]);
		expect(problems).toHaveLength(2);
	});

	it('names a key nobody reads, and the choices of a value', () => {
		const {problems, complain} = complaints('f');
		knownKeys({colour: 1}, ['color'], 'the file', complain);
		expect(choiceOf('red', ['green', 'blue'], 'green', 'color', complain)).toBe('green');
		expect(choiceOf(undefined, ['green', 'blue'], 'green', 'color', complain)).toBe('green');
		expect(problems.map(({message}) => message)).toEqual([
			'the file: unknown key "colour"; expected color',
			'color: unknown value "red"; expected green, blue',
		]);
	});

	it('takes only finite numbers for numbers', () => {
		expect([numberOf(1.5), numberOf('1.5'), numberOf(Number.NaN)]).toEqual([1.5, null, null]);
	});
});
