import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {overlayClaimRules, parseClaimRules} from '../../source/rules/claim-rules.ts';

const text = `
moves:
  up: {verb: [rise rises, edge_up], noun: [gain], adjective: [up]}
  down: {verb: [fall falls], noun: [loss], adjective: [down]}
causes: {up: [lift lifts], down: [drag drags]}
multiples: {doubled: 100}
levels: {close: [close], trade: [trade], high: [peak], low: [bottom], touch: [hit], above: [top], below: [breach]}
priceNouns: [share price]
otherNouns: [miners]
business: [market share]
compare: {up: [beat], down: [lag]}
`;

describe('parseClaimRules', () => {
	it('takes every form of a word; an underscore joins the words of one form', () => {
		const {rules, problems} = parseClaimRules(text, 'x.yaml');
		expect(problems).toEqual([]);
		expect(rules.moves.up.verb).toEqual(['rise', 'rises', 'edge up']);
		expect(rules.priceNouns).toEqual(['share price']);
		expect(rules.multiples).toEqual({doubled: 100});
	});

	it('names what it cannot use, with the value, and keeps the rest', () => {
		const {rules, problems} = parseClaimRules(text.replace('[miners]', '[42]').replace('100', 'twice'), 'x.yaml');
		expect(problems.map(problem => problem.message)).toEqual([
			'multiples.doubled: expected a percentage such as 100, found "twice"',
			'otherNouns: expected words, found 42; put it in quotes',
		]);
		expect(rules.business).toEqual(['market share']);
	});

	it('reads the packaged file without a complaint', () => {
		const packaged = readFileSync(new URL('../../data/claim-verbs.yaml', import.meta.url), 'utf8');
		const {rules, problems} = parseClaimRules(packaged, 'claim-verbs.yaml');
		expect(problems).toEqual([]);
		expect(rules.moves.down.verb).toContain('plunged');
	});
});

describe('overlayClaimRules', () => {
	it("adds the user's words to the packaged ones", () => {
		const base = parseClaimRules(text, 'x.yaml').rules;
		const own = parseClaimRules(
			text.replace('rise rises', 'moon moons').replace('doubled: 100', 'doubled: 99'),
			'y.yaml',
		).rules;
		const all = overlayClaimRules(base, own);
		expect(all.moves.up.verb).toEqual(['rise', 'rises', 'edge up', 'moon', 'moons']);
		expect(all.multiples).toEqual({doubled: 99});
	});
});
