import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {overlayRatioRules, parseRatioRules, ratioIds} from '../../source/rules/ratio-rules.ts';

const parse = (text: string) => parseRatioRules(text, 'ratios.yaml');
const one = (fields: string) => parse(`ratios:\n- {id: debt-to-equity, name: D/E, unit: x, ${fields}}`);

describe('the rules of ratios', () => {
	it('come packaged with every ratio and without a fault', () => {
		const {rules, problems} = parse(readFileSync(path.join(import.meta.dirname, '../../data/ratios.yaml'), 'utf8'));
		expect(problems).toEqual([]);
		expect(rules.ratios.map(rule => rule.id)).toEqual(ratioIds);
		expect(rules.staleAfterDays).toBe(100);
	});

	it('need cut-offs that go one way', () => {
		expect(one('worse: above, watch: 1, elevated: 2, severe: 4').rules.ratios).toHaveLength(1);
		expect(one('worse: above, watch: 4, elevated: 2, severe: 1')).toMatchObject({
			rules: {ratios: []},
			problems: [{code: 'bad-rule'}],
		});
		expect(one('worse: below, watch: 4, elevated: 2, severe: 1').problems).toEqual([]);
		expect(one('worse: sideways, watch: 1, elevated: 2, severe: 4').rules.ratios).toEqual([]);
	});

	it('say which ratio is unknown', () => {
		expect(parse('ratios:\n- {id: luck}').problems[0]?.message).toContain(
			'unknown ratio "luck"; expected one of debt-to-equity',
		);
	});

	it('of the user replace packaged ones of the same id', () => {
		const base = one('worse: above, watch: 1, elevated: 2, severe: 4').rules;
		const own = one('worse: above, watch: 10, elevated: 20, severe: 40').rules;
		expect(overlayRatioRules(base, own).ratios.map(rule => rule.watch)).toEqual([10]);
	});
});
