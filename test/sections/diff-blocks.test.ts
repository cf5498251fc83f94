import {describe, expect, it} from 'vitest';
import {layout} from '../../source/draw/layout.ts';
import {fullStyle} from '../../source/draw/style.ts';
import type {BriefingDiff} from '../../source/model/diff.ts';
import {diffBlocks} from '../../source/sections/diff-blocks.ts';
import {article, claim, series} from '../briefings/pieces.ts';

const none = {added: [], gone: []};
const empty: BriefingDiff = {
	from: '2026-03-02',
	to: '2026-03-09',
	rulesDiffer: false,
	articles: none,
	claims: none,
	verdicts: [],
	deals: none,
	statuses: [],
	risks: [],
	riskList: none,
	regimes: [],
	prices: [],
	seriesList: none,
	conflicts: none,
};
const page = (diff: BriefingDiff): string =>
	layout(diffBlocks(diff), 100, fullStyle)
		.map(({spans}) => spans.map(({text}) => text).join(''))
		.join('\n');
const bar = (date: string, close: number) => ({date, close, open: null, high: null, low: null});

describe('the diff as a page', () => {
	it('says that nothing changed', () => {
		expect(page(empty)).toContain('Nothing changed.');
	});

	it('says how far each price went from day to day', () => {
		const prices = [{before: series('ZINC', [bar('2026-03-02', 80)]), after: series('ZINC', [bar('2026-03-09', 76)])}];
		expect(page({...empty, prices})).toContain('~ ZINC    −5.0%  80.00 (2 Mar) → 76.00 (9 Mar)');
	});

	it('lists claims of prices with the names people know, and counts the other figures', () => {
		const named = article('a', 1, {
			entities: [
				{
					entityId: 'quayco',
					name: 'Quay & Co',
					ticker: null,
					relevance: 50,
					tone: null,
					mentions: 1,
					firstMention: {sentence: 0, of: 3},
				},
			],
		});
		const priced = claim('k1', {subject: 'quayco'});
		const other = {...claim('k2'), check: {...priced.check, reason: 'not_a_price_claim' as const}};
		const text = page({
			...empty,
			articles: {added: [named], gone: []},
			claims: {added: [priced, other], gone: [other, {...other, id: 'k3'}]},
		});
		expect(text).toMatch(/\+ Quay & Co down more than 17% in 30 days: no prices of it are loaded/);
		expect(text).toContain('+ 1 figure that is not about prices');
		expect(text).toContain('- 2 figures that are not about prices');
	});
});
