import {describe, expect, it} from 'vitest';
import {evaluate} from '../../source/expression/evaluate.ts';
import {ExpressionError} from '../../source/expression/expression.ts';
import {parseExpression} from '../../source/expression/parse-expression.ts';
import type {Briefing} from '../../source/model/briefing.ts';

const briefing = {
	asOf: '2025-06-30',
	series: [
		{
			symbol: 'BTC',
			sourceSymbol: 'BTC-USD',
			last: {date: '2025-06-30', close: 90},
			statistics: {
				stale: false,
				returns: [{window: '30d', percent: -12.5, from: null}],
				drawdown90: {percent: -20, high: 112.5, highDate: '2025-05-01'},
				volatility30: null,
			},
		},
		{
			symbol: 'OLD',
			sourceSymbol: 'OLD',
			last: {date: '2025-01-02', close: 1},
			statistics: {stale: true, returns: [], drawdown90: null, volatility30: null},
		},
	],
	correlations: [{a: 'BTC', b: 'NDX', window: 30, n: 30, value: 0.61, asOf: '2025-06-30'}],
	risks: [
		{id: 'R2', level: 'watch', previous: 'calm'},
		{id: 'R3', level: 'elevated', previous: 'elevated'},
		{id: 'R4', level: 'insufficient', previous: null},
	],
	claims: [{check: {verdict: 'contradicted'}}, {check: {verdict: 'supported'}}],
	sentiment: [{entityId: 'acme', name: 'Acme', ticker: 'ACM', score: -0.4, n: 3}],
	problems: [],
} as unknown as Briefing;

const ask = (text: string): boolean | null => evaluate(parseExpression(text), briefing).holds;
const faultOf = (text: string): ExpressionError => {
	try {
		evaluate(parseExpression(text), briefing);
	} catch (error) {
		if (error instanceof ExpressionError) return error;
		throw error;
	}
	throw new Error(`"${text}" was accepted`);
};

describe('an alarm expression', () => {
	it.each([
		['drawdown(BTC) > 15%', true],
		['drawdown(BTC) > 20%', false],
		['drawdown(BTC) >= 20%', true],
		['corr(BTC, NDX, 30) > 0.6', true],
		['corr(NDX,BTC) > 0.8', false],
		['return(BTC) < 0 and return(btc-usd, 30) > 0', false],
		['return(BTC) < -10%', true],
		['return(BTC) < -12.5', false],
		['level(R3) >= elevated', true],
		['level(R2) = watch', true],
		['new(R2)', true],
		['new(R3)', false],
		['not new(R3)', true],
		['tone(ACM) < 0 and tone(acme) = tone(Acme)', true],
		['contradicted() > 0', true],
		['not (level(R3) = calm or price(BTC) > 100)', true],
	])('%s is %s', (text, expected) => expect(ask(text)).toBe(expected));

	it('cannot be told without the data it asks for', () => {
		expect(ask('drawdown(ETH) > 1%')).toBeNull();
		expect(ask('price(OLD) > 0')).toBeNull();
		expect(ask('level(R4) >= calm')).toBeNull();
		expect(evaluate(parseExpression('drawdown(ETH) > 1%'), briefing).why).toEqual(['no series ETH is loaded']);
	});

	it('is told all the same when the other half decides', () => {
		expect(ask('drawdown(ETH) > 1% or new(R2)')).toBe(true);
		expect(ask('drawdown(ETH) > 1% and new(R3)')).toBe(false);
		expect(ask('drawdown(ETH) > 1% and new(R2)')).toBeNull();
	});

	it('binds "and" tighter than "or"', () => expect(ask('new(R2) or new(R3) and new(R3)')).toBe(true));

	it.each([
		['drawdwn(BTC) > 1', 0, 'did you mean "drawdown"'],
		['new(R2) nad new(R3)', 8, 'expected "and", "or" or the end'],
		['level(R3) >= high', 13, 'unknown word "high"'],
		['drawdown(BTC > 1', 13, 'expected ","'],
		['price(BTC)', 0, 'compare it'],
		['drawdown() > 1', 0, 'takes 1 values, not 0'],
		['price(BTC) > #', 13, '"#"'],
		['', 0, 'found the end'],
	])('%s is refused at column %i', (text, at, words) => {
		const fault = faultOf(text);
		expect(fault.at).toBe(at);
		expect(fault.message).toContain(words);
	});

	it('is refused when its brackets nest too deep, instead of overflowing the stack', () => {
		expect(faultOf(`${'('.repeat(5000)}new(R2)${')'.repeat(5000)}`).message).toContain('brackets');
		expect(faultOf(`${'not '.repeat(5000)}new(R2)`).message).toContain('brackets');
	});
});
