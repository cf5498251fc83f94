import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parseCorrelationRules} from '../../source/rules/correlation-rules.ts';

describe('the packaged pairs', () => {
	const text = readFileSync(new URL('../../data/correlation-pairs.yaml', import.meta.url), 'utf8');
	const {rules, problems} = parseCorrelationRules(text, 'correlation-pairs.yaml');

	it('are without a fault', () => {
		expect(problems).toEqual([]);
		expect(rules.windows).toEqual([30, 90]);
		expect(rules.standIns.map(entry => `${entry.symbol} for ${entry.for}`)).toContain('QQQ for NDX');
	});
});

describe('a file of pairs', () => {
	it('with a window too short to say anything is told so', () => {
		const {rules, problems} = parseCorrelationRules('windows: [5, 30]', 'f');
		expect(rules.windows).toEqual([30]);
		expect(problems[0]?.message).toContain('20 and more');
	});

	it('names the funds that follow a symbol, and is told of what is no list', () => {
		const {rules, problems} = parseCorrelationRules('windows: [30]\nfollowers: {nky: [ewj], DAX: EXS1}', 'f');
		expect(rules.followers).toEqual({NKY: ['EWJ'], DAX: []});
		expect(problems.map(problem => problem.message)).toEqual([expect.stringContaining('behind DAX')]);
	});

	it('that is no mapping gives no pairs', () => {
		const {rules, problems} = parseCorrelationRules('hello', 'f');
		expect(rules.pairs).toEqual([]);
		expect(problems).toHaveLength(1);
	});
});
