import {describe, expect, it} from 'vitest';
import {overlaySourceRules, parseSourceRules} from '../../source/rules/source-rules.ts';

const base = parseSourceRules(
	'weights: {wire: 0.7}\nmachineWritten: ["\\\\bwritten by a bot\\\\b"]\nsources:\n  - {key: a, name: A News, label: wire, hosts: [A.example]}\n',
	'sources.yaml',
);

describe('parseSourceRules', () => {
	it('reads weights, patterns and sources, hosts in lower case', () => {
		expect(base.problems).toEqual([]);
		expect(base.rules.weights).toMatchObject({wire: 0.7, unknown: 0.3});
		expect(base.rules.sources).toEqual([
			{key: 'a', name: 'A News', label: 'wire', hosts: ['a.example'], aliases: [], byHand: false},
		]);
	});

	it('names what it cannot use and keeps the rest', () => {
		const {rules, problems} = parseSourceRules(
			'weights: {wire: 7}\nmachineWritten: ["(", "ok"]\nsources:\n  - {key: b, name: B, label: rumour}\n  - {name: nobody}\n',
			'own.yaml',
		);
		expect(rules.machineWritten).toEqual(['ok']);
		expect(rules.sources.map(source => source.label)).toEqual(['unknown']);
		expect(problems.map(problem => problem.message)).toEqual([
			expect.stringContaining('rumour'),
			expect.stringContaining('source 2'),
			expect.stringContaining('wire: 7'),
			expect.stringContaining('"("'),
		]);
	});

	it('lays own sources and weights over the packaged ones', () => {
		const own = parseSourceRules(
			'weights: {company: 0.2}\nsources:\n  - {key: a, name: A, label: aggregator}\n',
			'own.yaml',
		).rules;
		const both = overlaySourceRules(base.rules, own);
		expect(both.sources.map(source => [source.key, source.label])).toEqual([['a', 'aggregator']]);
		expect(both.weights).toMatchObject({wire: 0.7, company: 0.2});
	});
});
