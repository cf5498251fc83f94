import {describe, expect, it} from 'vitest';
import {overlayActorRules, parseActorRules, parseReversalRules} from '../../source/rules/conflict-rules.ts';

describe('parseActorRules', () => {
	it('quotes an unknown key and leaves out a predicate without an id', () => {
		const {rules, problems} = parseActorRules(
			'predicates:\n  - {words: [debt]}\n  - {id: debt, colour: red}',
			'own.yaml',
		);
		expect(rules.predicates.map(predicate => predicate.id)).toEqual(['debt']);
		expect(problems.map(problem => problem.message)).toEqual([
			'a predicate has no id',
			expect.stringContaining('unknown key "colour"'),
		]);
	});
});

describe('overlayActorRules', () => {
	it("replaces a predicate of the same id with the user's", () => {
		const base = parseActorRules('predicates: [{id: debt, words: [debt]}, {id: other, words: [x]}]', 'a').rules;
		const over = parseActorRules('predicates: [{id: debt, words: [loans]}]', 'b').rules;
		expect(overlayActorRules(base, over).predicates.map(({id, words}) => [id, ...words])).toEqual([
			['debt', 'loans'],
			['other', 'x'],
		]);
	});
});

describe('parseReversalRules', () => {
	it('makes the forms of the comparing verbs and says which side must be the larger', () => {
		const text = 'more: [exceed]\nmore_phrases: [is greater than]\neffects:\n  - {words: [glut], larger: weather}';
		const {rules, problems} = parseReversalRules(text, 'own.yaml');
		expect(rules.more).toEqual(['exceed', 'exceeds', 'exceeded', 'exceeding', 'is greater than']);
		expect(problems[0]?.message).toContain('"weather"; expected demand, supply');
	});
});
