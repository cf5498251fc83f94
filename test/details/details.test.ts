import {describe, expect, it} from 'vitest';
import {findTargets} from '../../source/details/find-target.ts';
import {detailOf} from '../../source/details/registry.ts';
import {layout} from '../../source/draw/layout.ts';
import {fullStyle} from '../../source/draw/style.ts';
import type {Target} from '../../source/model/block.ts';
import {explain, explainable} from '../../source/render/explain.ts';
import {emptyBriefing, indicator, risk} from '../briefings/pieces.ts';
import {twoStories} from '../briefings/two-stories.ts';
import {expectGolden} from '../golden/golden.ts';

const context = {briefing: twoStories, read: () => undefined};
const page = (target: Target, briefing = twoStories): string => {
	const {title, count, blocks} = detailOf(target, {...context, briefing});
	const lines = layout(blocks, 90, fullStyle).map(({spans}) => spans.map(span => span.text).join(''));
	return [`${title}  ${count}`.trimEnd(), ...lines].map(line => `${line.trimEnd()}\n`).join('');
};

const targets: Readonly<Record<string, Target>> = {
	article: {kind: 'article', id: 'harbour'},
	story: {kind: 'story', id: 's-miners'},
	entity: {kind: 'entity', id: 'openai'},
	risk: {kind: 'risk', id: 'R3'},
	series: {kind: 'series', symbol: 'BTC'},
	snapshot: {kind: 'series', symbol: 'CD20'},
	claim: {kind: 'claim', id: 'k-btc'},
	deal: {kind: 'deal', id: 'd-stake'},
	loop: {kind: 'loop', index: 0},
	company: {kind: 'company', id: 'iren'},
	conflict: {kind: 'conflict', id: 'c-borrower'},
	problem: {kind: 'problem', index: 1},
};

describe('what Enter opens', () => {
	it.each(Object.entries(targets))('%s reads as its golden page', (name, target) => {
		expectGolden(`details/${name}.txt`, page(target));
	});

	it.each(Object.entries(targets))('%s says so when it is not there any more', (_, target) => {
		expect(page(target, emptyBriefing)).toMatch(/is not in this briefing/);
	});

	it('both prices of a claim with their days and lines, and the other way to count', () => {
		const text = page({kind: 'claim', id: 'k-btc'});
		expect(text).toContain('106,000.00  close of 2 Nov 2025, adjustment not told, prices/BTC.csv:71');
		expect(text).toContain('87,058.23  close of 2 Dec 2025, adjustment not told, prices/BTC.csv:101');
		expect(text).toMatch(/trading days\s+contradicted\s+−10\.98%/);
	});

	it('every counted sentence of a risk, worst kind first', () => {
		const text = page({kind: 'risk', id: 'R3'});
		expect(text.indexOf('gave up 19.3%')).toBeLessThan(text.indexOf('nerves fray'));
		expect(text).toContain('watch 0.30, elevated 0.50, severe 0.80');
	});

	it('each file behind a figure once, and why a level is what it is without the bare scores', () => {
		const indicators = [indicator('i', {source: 'prices/all.json, prices/all.json'})];
		const reason =
			'Families from 0 to 3: text 0, prices 2; held down: a second family is missing. Confidence low: one text.';
		const risks = [risk('R9', 'Demand', {level: 'insufficient', previous: 'insufficient', indicators, reason})];
		const text = explain('R9', {...context, briefing: {...twoStories, risks}}, {width: 80, style: fullStyle}) ?? '';
		expect(text.match(/all\.json/g)).toHaveLength(1);
		expect(text).toContain('insufficient, as before.');
		expect(text).toContain('\nHeld down: a second family is missing.');
		expect(text).not.toContain('Families from');
	});

	it('how a problem can be mended', () => {
		expect(page({kind: 'problem', index: 0})).toContain('publishedAt: 2026-12-31');
	});
});

describe('finding what a person means', () => {
	it.each([
		['R3', {kind: 'risk', id: 'R3'}],
		['3', {kind: 'risk', id: 'R3'}],
		['k-hut', {kind: 'claim', id: 'k-hut'}],
		['d-iren', {kind: 'deal', id: 'd-iren'}],
		['s-miners', {kind: 'story', id: 's-miners'}],
		['qqq', {kind: 'series', symbol: 'QQQ'}],
		['[4]', {kind: 'article', id: 'harbour'}],
		['openai', {kind: 'entity', id: 'openai'}],
	] as const)('%s', (item, target) => {
		expect(findTargets(item, twoStories)[0]).toEqual(target);
	});

	it('gives all that a name stands for: tone and balance sheet of a company', () => {
		expect(findTargets('IREN', twoStories).map(({kind}) => kind)).toEqual(['entity', 'company']);
	});

	it('finds nothing for what is not there', () => {
		expect(findTargets('XYZ', twoStories)).toEqual([]);
		expect(findTargets(' ', twoStories)).toEqual([]);
	});
});

describe('explain', () => {
	const options = {width: 80, style: fullStyle};

	it('prints every page of an item, with rules and date', () => {
		const text = explain('IREN', context, options) ?? '';
		expect(text).toContain('Sentiment › IREN');
		expect(text).toContain('Balance sheets › IREN');
		expect(text).toContain('Rules v1, as of Wed 17 Dec 2025');
	});

	it('knows all it can explain', () => {
		for (const item of explainable(twoStories)) expect(explain(item, context, options)).not.toBeNull();
	});

	it('is null for what the briefing does not have', () => {
		expect(explain('nothing', context, options)).toBeNull();
	});
});
