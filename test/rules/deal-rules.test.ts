import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {overlayDealRules, parseDealRules} from '../../source/rules/deal-rules.ts';

const file = 'deal-verbs.yaml';

describe('parseDealRules', () => {
	it('reads the packaged file without a problem', () => {
		const text = readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8');
		expect(parseDealRules(text, file).problems).toEqual([]);
	});

	it('makes the forms of regular verbs and takes irregular ones as written', () => {
		const {rules} = parseDealRules('verbs:\n  - {words: [lend lent, back], kind: debt, subject: from}', file);
		expect(rules.verbs[0]?.verbs).toEqual([
			{base: 'lend', present: ['lend', 'lends'], past: ['lent'], ing: 'lending'},
			{base: 'back', present: ['back', 'backs'], past: ['backed'], ing: 'backing'},
		]);
	});

	it('quotes an unknown kind, role and key, and says what would do', () => {
		const {problems} = parseDealRules('verbs:\n  - {words: [bribe], kind: bribe, subject: giver, colour: red}', file);
		expect(problems.map(problem => problem.message)).toEqual([
			expect.stringContaining('unknown key "colour"'),
			expect.stringContaining('"bribe"; expected invest'),
			expect.stringContaining('"giver"; expected from'),
		]);
	});
});

describe('overlayDealRules', () => {
	it("puts the user's frames before the packaged ones and replaces a status list", () => {
		const base = parseDealRules('verbs:\n  - {words: [lend], kind: debt}\nstatus: {potential: [maybe]}', file).rules;
		const over = parseDealRules(
			'verbs:\n  - {words: [gift], kind: invest}\nstatus: {potential: [perhaps]}',
			file,
		).rules;
		const both = overlayDealRules(base, over);
		expect(both.verbs.map(frame => frame.kind)).toEqual(['invest', 'debt']);
		expect(both.status).toEqual([{status: 'potential', phrases: ['perhaps']}]);
	});
});
