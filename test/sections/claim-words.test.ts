import {describe, expect, it} from 'vitest';
import type {Claim} from '../../source/model/claim.ts';
import {reasonWords, resultWords} from '../../source/sections/claim-result.ts';
import {claimWords, windowWords} from '../../source/sections/claim-words.ts';
import {verdictSign} from '../../source/sections/signs.ts';
import {claim} from '../briefings/pieces.ts';

const words = (more: Partial<Claim>): string =>
	claimWords(claim('k', {subject: 'GLD', window: {type: 'none'}, ...more}));
const checked = (more: Partial<Claim['check']>): Claim => claim('k', {check: {...claim('k').check, ...more}});

describe('what was said', () => {
	it.each([
		[{comparator: 'eq', value: 3.5, ulp: 0.1, direction: 'up'}, 'GLD up 3.5%'],
		[
			{
				comparator: 'gt',
				value: 17,
				direction: 'down',
				window: {type: 'trailing', n: 30, unit: 'day', basis: 'calendar'},
			},
			'GLD down more than 17% in 30 days',
		],
		[
			{metric: 'level', unit: 'USD', value: 87058.23, ulp: 0.01, comparator: 'approx', direction: 'none'},
			'GLD at about $87,058.23',
		],
		[
			{metric: 'level', unit: 'USD', value: 126200, ulp: 100, comparator: 'up_to', direction: 'none'},
			'GLD at up to $126,200',
		],
		[
			{metric: 'drawdown_max', value: 7, window: {type: 'within', of: 'month'}},
			'GLD drawdown of more than 7% within the month',
		],
		[{metric: 'drawdown_current', comparator: 'eq', value: 26}, 'GLD 26% below its high'],
		[
			{metric: 'relative_return', comparator: 'eq', unit: 'pp', value: 4, direction: 'down', benchmark: 'SPX'},
			'GLD 4 pp behind SPX',
		],
		[
			{metric: 'correlation', comparator: 'eq', unit: 'none', value: 0.6, benchmark: 'SPX'},
			'GLD correlation with SPX of 0.60',
		],
		[{metric: 'record', direction: 'up', value: null}, 'GLD at a record high'],
		[{metric: 'amount', unit: 'USD', value: 2.5e9, comparator: 'eq', item: 'revenue'}, 'GLD $2.5bn revenue'],
		[{metric: 'return', comparator: 'between', value: [3, 5], direction: 'up'}, 'GLD up between 3% and 5%'],
		[{comparator: 'eq', value: 3, direction: 'up', negated: true}, 'GLD not up 3%'],
		[{subject: null, comparator: 'eq', value: 3, direction: 'up'}, '(subject not told) up 3%'],
	] as const)('%j reads %s', (more, expected) => {
		expect(words(more as Partial<Claim>)).toBe(expected);
	});

	it('never shows more digits than the text gave', () => {
		expect(words({value: 19.3, ulp: 0.1, comparator: 'eq', direction: 'down'})).toBe('GLD down 19.3%');
		expect(words({value: 19, ulp: 1, comparator: 'eq', direction: 'down'})).toBe('GLD down 19%');
	});

	it('names every kind of window', () => {
		expect(windowWords({type: 'session', date: '2026-03-02'})).toBe('on 2 Mar');
		expect(windowWords({type: 'trailing', n: 1, unit: 'week', basis: 'calendar'})).toBe('in 1 week');
		expect(windowWords({type: 'trailing', n: 5, unit: 'day', basis: 'trading'})).toBe('in 5 trading days');
		expect(windowWords({type: 'calendar-month', month: '2026-03'})).toBe('in Mar 2026');
		expect(windowWords({type: 'half-year', year: 2026, half: 1})).toBe('in the first half of 2026');
		expect(windowWords({type: 'since', date: null, event: 'the election'})).toBe('since the election');
		expect(windowWords({type: 'point'})).toBe('');
	});
});

describe('what the prices give', () => {
	const base = {price: 100, at: '2026-02-01', field: 'close', adjusted: null, line: 3} as const;
	const end = {price: 90.5, at: '2026-03-01', field: 'low', adjusted: null, line: 31} as const;

	it('both prices with their dates, two decimals, the field where it is no close', () => {
		expect(resultWords(checked({verdict: 'supported', reason: null, computed: -9.5, base, end}), '2026-03-05')).toBe(
			'−9.50%  100.00 (1 Feb) → 90.50 low (1 Mar)',
		);
	});

	it('what another way to count would give, where that changes the answer', () => {
		const alternative = {
			label: 'trading days',
			verdict: 'contradicted',
			computed: -3.21,
			base: null,
			end: null,
		} as const;
		const claimed = checked({
			verdict: 'supported',
			reason: null,
			computed: -9.5,
			conventionSensitive: true,
			alternatives: [alternative],
		});
		expect(resultWords(claimed, null)).toBe('−9.50%  but −3.21% by trading days');
		expect(verdictSign(claimed)).toMatchObject({sign: '~', word: 'depends'});
	});

	it('one way to count for each answer, where the text leaves open which is meant', () => {
		const way = (label: string, computed: number, verdict: 'supported' | 'contradicted') => ({
			label,
			verdict,
			computed,
			base: null,
			end: null,
		});
		const open = checked({
			reason: 'ambiguous_convention',
			alternatives: [
				way('calendar days', -18, 'supported'),
				way('ending 2026-03-01', -19, 'supported'),
				way('ending 2026-03-02', -11, 'contradicted'),
			],
		});
		expect(resultWords(open, null)).toBe('−18.00% by calendar days, −11.00% to 2 Mar 2026');
		expect(verdictSign(open).word).toBe('depends');
	});

	it('why nothing was computed, and what would do', () => {
		expect(resultWords(claim('k', {subject: 'GLD'}), null, true)).toBe('load GLD to check');
		expect(resultWords(claim('k', {subject: 'GLOSS'}), null, false)).toBe('no prices of it are loaded');
		expect(reasonWords('forecast', claim('k', {attribution: 'Quay & Sons'}))).toBe(
			'forecast, Quay & Sons: not checked',
		);
		expect(verdictSign(checked({reason: 'forecast'})).sign).toBe('–');
		expect(verdictSign(checked({reason: 'no_as_of'})).sign).toBe('?');
	});
});
