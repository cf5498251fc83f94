import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {overlayPriceScales, parsePriceScales} from '../../source/rules/price-scale-rules.ts';

const parse = (text: string) => parsePriceScales(text, 'price-scales.yaml');

describe('the ranges of prices', () => {
	it('come packaged without a fault', () => {
		const {rules, problems} = parse(
			readFileSync(path.join(import.meta.dirname, '../../data/price-scales.yaml'), 'utf8'),
		);
		expect(problems).toEqual([]);
		expect(rules.find(scale => scale.symbol === 'BTC')).toMatchObject({from: '2018-01-01'});
	});

	it('need a day and two numbers in order', () => {
		expect(parse('- {symbol: abc, from: 2020-01-01, low: 1, high: 2}').rules).toEqual([
			{symbol: 'ABC', from: '2020-01-01', low: 1, high: 2},
		]);
		expect(parse('- {symbol: ABC, from: soon, low: 1, high: 2}')).toMatchObject({
			rules: [],
			problems: [{code: 'bad-rule'}],
		});
		expect(parse('- {symbol: ABC, from: 2020-01-01, low: 2, high: 1}').rules).toEqual([]);
	});

	it('of the user replace packaged ones of the same symbol', () => {
		const [base, own] = [1, 5].map(low => [{symbol: 'ABC', from: '2020-01-01', low, high: 9}]);
		expect(overlayPriceScales(base ?? [], own ?? []).map(scale => scale.low)).toEqual([5]);
	});
});
