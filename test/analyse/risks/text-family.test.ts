import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {textIndicators, textLevel} from '../../../source/analyse/risks/text-family.ts';
import type {RiskContribution} from '../../../source/model/risk.ts';

const settings = {
	halfLives: {market: 2, text: 7, filings: 100},
	within: 14,
	calmArticles: 20,
	calmSources: 3,
};

const told = (id: string, more: Partial<RiskContribution> = {}): RiskContribution => ({
	articleId: id,
	storyId: id,
	tightening: 1,
	easing: 0,
	neutral: 0,
	realised: 1,
	weight: 1,
	ageDays: 3,
	loaded: false,
	...more,
});

describe('the level of texts', () => {
	it('is 0 without a tightening sentence and 1 with any', () => {
		expect(textLevel([], settings)).toBe(0);
		expect(textLevel([told('a', {tightening: 0, realised: 0, neutral: 4})], settings)).toBe(0);
		expect(textLevel([told('a', {realised: 0})], settings)).toBe(1);
	});

	it('is 2 when two independent stories tell what happened, 3 with four', () => {
		expect(textLevel([told('a'), told('b')], settings)).toBe(2);
		expect(
			textLevel(
				['a', 'b', 'c', 'd'].map(id => told(id)),
				settings,
			),
		).toBe(3);
	});

	it('counts the articles of one story once', () => {
		expect(textLevel([told('a', {storyId: 's'}), told('b', {storyId: 's'})], settings)).toBe(1);
	});

	it('is never lifted above 1 by machine-written or undated sources alone', () => {
		const half = (id: string): RiskContribution => told(id, {weight: 0.5});
		expect(textLevel(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(half), settings)).toBe(1);
		expect(textLevel([told('a'), half('b'), half('c')], settings)).toBe(2);
	});

	it('wants the events of the last fourteen days', () => {
		expect(textLevel([told('a'), told('b', {ageDays: 14})], settings)).toBe(2);
		expect(textLevel([told('a'), told('b', {ageDays: 15})], settings)).toBe(1);
		expect(textLevel([told('a'), told('b', {ageDays: null})], settings)).toBe(1);
	});

	it('wants more than twice the easing sentences', () => {
		expect(textLevel([told('a', {easing: 1}), told('b')], settings)).toBe(1);
		expect(textLevel([told('a', {easing: 1}), told('b', {tightening: 2})], settings)).toBe(2);
	});
});

describe('acts of authorities', () => {
	it('count one by one where they concern something loaded', () => {
		expect(textLevel([told('a')], settings, true)).toBe(1);
		expect(textLevel([told('a', {loaded: true})], settings, true)).toBe(2);
	});

	it('count as threats from three full sources on', () => {
		const threat = (id: string, weight: 0.5 | 1 = 1): RiskContribution => told(id, {realised: 0, weight});
		expect(textLevel([threat('a'), threat('b')], settings, true)).toBe(1);
		expect(textLevel([threat('a'), threat('b'), threat('c')], settings, true)).toBe(2);
		expect(textLevel([threat('a'), threat('b'), threat('c', 0.5)], settings, true)).toBe(1);
	});
});

describe('any set of articles', () => {
	const contribution = fc.record({
		articleId: fc.uuid(),
		storyId: fc.constantFrom('s1', 's2', 's3', 's4', 's5'),
		tightening: fc.nat(4),
		easing: fc.nat(2),
		neutral: fc.nat(2),
		realised: fc.nat(2),
		weight: fc.constantFrom(0.5 as const, 1 as const),
		ageDays: fc.option(fc.nat(20), {nil: null}),
		loaded: fc.boolean(),
	});

	it('gives a level that only a tightening article can raise', () => {
		fc.assert(
			fc.property(fc.array(contribution), contribution, (list, one) => {
				const quiet = {...one, tightening: 0, realised: 0};
				return textLevel([...list, quiet], settings) <= textLevel(list, settings);
			}),
			{seed: 11},
		);
	});

	it('gives a level that does not depend on their order', () => {
		fc.assert(
			fc.property(fc.array(contribution), list => textLevel(list.toReversed(), settings) === textLevel(list, settings)),
			{seed: 12},
		);
	});
});

describe('the indicators of texts', () => {
	it('say how many of how many articles speak of it, without a level', () => {
		const [sentences, articles] = textIndicators({
			contributions: [told('a', {tightening: 3}), told('b', {storyId: 'a'})],
			settings,
			events: false,
			articles: 9,
			files: ['a.txt', 'b.txt'],
		});
		expect(sentences).toMatchObject({value: 4, n: 1, level: 1, source: 'a.txt, b.txt'});
		expect(articles).toMatchObject({value: 2, unit: 'of 9', level: null});
	});

	it('are none where nothing was read', () => {
		expect(textIndicators({contributions: [], settings, events: false, articles: 0, files: []})).toEqual([]);
	});
});
