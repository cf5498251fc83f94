import {describe, expect, it} from 'vitest';
import {indicatorRule} from '../../source/rules/indicator-rules.ts';

function read(raw: Record<string, unknown>) {
	const messages: string[] = [];
	const rule = indicatorRule(raw, 'indicators[0]', message => messages.push(message));
	return {rule, messages};
}

describe('an indicator', () => {
	it('has instruments, a window and cut-offs on one side', () => {
		const {rule, messages} = read({id: 'x', formula: 'drawdown', of: 'btc', below: [-10, -20, null]});
		expect(messages).toEqual([]);
		expect(rule?.of.symbols).toEqual(['BTC']);
		expect(rule?.window).toBe(30);
		expect(rule?.cutOffs).toEqual({side: 'below', watch: -10, elevated: -20, severe: null});
	});

	it('without cut-offs sets no level', () => {
		expect(read({id: 'x', formula: 'dispersion', of: {classes: ['miner']}}).rule?.cutOffs).toBeNull();
	});

	it('of an unknown formula is refused with the known ones', () => {
		const {rule, messages} = read({id: 'x', formula: 'astrology', of: 'btc'});
		expect(rule).toBeNull();
		expect(messages[0]).toContain('one of correlation,');
	});

	it('with two cut-offs or an unknown key is complained about', () => {
		expect(read({id: 'x', formula: 'return', of: 'btc', above: [1, 2]}).messages[0]).toContain('three numbers');
		expect(read({id: 'x', formula: 'return', of: 'btc', abov: 1}).messages[0]).toContain('unknown key "abov"');
	});

	it('needs instruments unless it is a ratio of filings', () => {
		expect(read({id: 'x', formula: 'return'}).messages[0]).toContain('expected {classes');
		expect(read({id: 'x', formula: 'ratio', ratio: 'interest-cover'}).messages).toEqual([]);
	});
});
