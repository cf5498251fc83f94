import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {missingSets, overlayRisks, parseRiskRules} from '../../source/rules/risk-rules.ts';

const messagesOf = (text: string): readonly string[] =>
	parseRiskRules(text, 'risks.yaml').problems.map(({message}) => message);

const packaged = parseRiskRules(readFileSync(new URL('../../data/risks.yaml', import.meta.url), 'utf8'), 'risks.yaml');

describe('the packaged risks', () => {
	it('are four, without a fault, and name only sets that exist', () => {
		expect(packaged.problems).toEqual([]);
		expect(missingSets(packaged.rules)).toEqual([]);
		expect(packaged.rules.risks.map(({id, decisive}) => [id, decisive])).toEqual([
			['R1', 'market'],
			['R2', 'filings'],
			['R3', 'market'],
			['R4', 'text'],
		]);
	});

	it('are plain data that survive JSON', () => {
		expect(JSON.parse(JSON.stringify(packaged.rules))).toEqual(packaged.rules);
	});
});

describe('a rule file', () => {
	it('may be a list of terms, or terms with classes, under a set', () => {
		const {rules, problems} = parseRiskRules('sets: {a: [debt], b: {classes: [miner], terms: [loan*]}}', 'f');
		expect(problems).toEqual([]);
		expect(rules.sets).toEqual({a: {classes: [], terms: ['debt']}, b: {classes: ['miner'], terms: ['loan*']}});
	});

	it('says which term, key or value cannot be used and what would do', () => {
		expect(messagesOf('sets: {a: ["x*y"]}')[0]).toContain('cannot read the term "x*y"');
		expect(messagesOf('riks: []')[0]).toContain('unknown key "riks"; expected halfLives');
		expect(messagesOf('risks: [{id: R9}]')[0]).toContain('has no id or no name');
		expect(messagesOf('risks: [{id: R9, name: N, decisive: prices}]')[0]).toContain(
			'unknown value "prices"; expected market, filings, text',
		);
		expect(messagesOf('risks: [{id: R9, name: N, signals: [{id: s}]}]')[0]).toContain('names no set');
		expect(messagesOf('- a list')[0]).toContain('expected the keys');
	});

	it('keeps what is good in it', () => {
		const {rules} = parseRiskRules('sets: {a: ["x*y", debt]}\nrisks: [{id: R9}, {id: R8, name: Kept}]', 'f');
		expect(rules.sets.a?.terms).toEqual(['debt']);
		expect(rules.risks.map(({id}) => id)).toEqual(['R8']);
	});

	it('that names a set nobody defines is told of', () => {
		const {rules} = parseRiskRules('risks: [{id: R9, name: N, signals: [{id: s, all: [nowhere]}]}]', 'f');
		expect(missingSets(rules)[0]?.message).toContain('no set is named "nowhere"');
		const other = parseRiskRules('risks: [{id: R9, name: N, context: [lost]}]', 'f').rules;
		expect(missingSets(other)[0]?.message).toContain('risk "R9": no set is named "lost"');
	});
});

describe("the user's rules over the packaged ones", () => {
	const over = parseRiskRules('sets: {debt: [loan*]}\nrisks: [{id: R2, name: Mine}, {id: R9, name: New}]', 'f').rules;
	const merged = overlayRisks(packaged.rules, over);

	it('replace by id and name, add at the end, and leave the rest', () => {
		expect(merged.risks.map(({id, name}) => `${id} ${name}`)).toEqual([
			'R1 Sustainability of AI demand',
			'R2 Mine',
			'R3 Broader market correlation',
			'R4 Regulatory and energy landscape',
			'R9 New',
		]);
		expect(merged.sets.debt?.terms).toEqual(['loan*']);
		expect(merged.sets.ai).toEqual(packaged.rules.sets.ai);
	});

	it('leave settings and word lists alone that they do not state', () => {
		expect(merged.settings).toEqual(packaged.rules.settings);
		expect(merged.negators).toEqual(packaged.rules.negators);
		const slower = parseRiskRules('halfLives: {text: 30}', 'f').rules;
		expect(overlayRisks(packaged.rules, slower).settings.halfLives).toEqual({market: 2, text: 30, filings: 100});
	});
});
