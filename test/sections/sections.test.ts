import {describe, expect, it} from 'vitest';
import {layout} from '../../source/draw/layout.ts';
import {fullStyle} from '../../source/draw/style.ts';
import type {Block, Target} from '../../source/model/block.ts';
import type {Briefing} from '../../source/model/briefing.ts';
import {sectionNames} from '../../source/model/section.ts';
import {claimsInOrder, verdictCounts} from '../../source/sections/claims.ts';
import {headlinesOf} from '../../source/sections/headlines.ts';
import {sectionNamed, sections} from '../../source/sections/registry.ts';
import {seriesNamed} from '../../source/sections/series-named.ts';
import {levelChange, toneSign} from '../../source/sections/signs.ts';
import {confidenceWords} from '../../source/sections/watch-list.ts';
import {article, emptyBriefing, risk, series} from '../briefings/pieces.ts';
import {twoStories} from '../briefings/two-stories.ts';
import {expectGolden} from '../golden/golden.ts';

const text = (blocks: readonly Block[], width = 80): string =>
	layout(blocks, width, fullStyle)
		.map(
			({spans}) =>
				`${spans
					.map(span => span.text)
					.join('')
					.trimEnd()}\n`,
		)
		.join('');

const pane = (name: (typeof sectionNames)[number], briefing: Briefing = twoStories, width = 80): string =>
	text(sectionNamed(name).pane(briefing), width);

const targetsOf = (blocks: readonly Block[]): readonly Target[] =>
	layout(blocks, 80, fullStyle).flatMap(({open}) => (open ? [open] : []));

describe('all sections', () => {
	it('are registered once, under every name', () => {
		expect(sections.map(({name}) => name)).toEqual(sectionNames);
	});

	it.each(sectionNames)('%s has a golden pane at 40, 58 and 100 columns', name => {
		for (const width of [40, 58, 100]) expectGolden(`panes/${name}-${width}.txt`, pane(name, twoStories, width));
	});

	it.each(sectionNames)('%s has a sentence to say about nothing at all', name => {
		expect(pane(name, emptyBriefing).trim()).not.toBe('');
		expect(() => sectionNamed(name).count(emptyBriefing)).not.toThrow();
	});

	it.each(sectionNames)('%s never shows undefined, NaN or a made-up zero', name => {
		for (const briefing of [twoStories, emptyBriefing])
			expect(pane(name, briefing)).not.toMatch(/undefined|NaN|null|Infinity/);
	});

	it('open things the briefing has', () => {
		const known: Readonly<Record<Target['kind'], readonly (string | number)[]>> = {
			article: twoStories.articles.map(({id}) => id),
			story: twoStories.stories.map(({id}) => id),
			entity: twoStories.sentiment.map(({entityId}) => entityId),
			risk: twoStories.risks.map(({id}) => id),
			series: [...twoStories.series, ...twoStories.snapshots].map(({symbol}) => symbol),
			claim: twoStories.claims.map(({id}) => id),
			deal: twoStories.deals.map(({id}) => id),
			loop: twoStories.loops.map((_, index) => index),
			company: twoStories.filings.map(({entityId}) => entityId),
			conflict: twoStories.conflicts.map(({id}) => id),
			problem: twoStories.problems.map((_, index) => index),
		};
		for (const section of sections)
			for (const target of targetsOf([...section.pane(twoStories), ...section.chapter(twoStories, 'full')])) {
				const key = 'symbol' in target ? target.symbol : 'index' in target ? target.index : target.id;
				expect(known[target.kind]).toContain(key);
			}
	});
});

describe('headlines', () => {
	it('come by the rank of their best text', () => {
		expect(headlinesOf(twoStories).map(({story}) => story.id)).toEqual(['s-circle', 's-miners', 's-memo', 's-optech']);
	});

	it('tell what to doubt: inferred date, machine-written, gaps, language, no title', () => {
		const lines = pane('headlines');
		for (const sign of ['17 Dec~', 'AI […]12', 'de', '(no title)', 'undated', '+1']) expect(lines).toContain(sign);
	});

	it('keep the year of a date that is not this year', () => {
		const old = article('a', 1, {publishedAt: '2024-12-30', dateConfidence: 'high', clusterId: 's'});
		const stories = [{id: 's', title: '', articleIds: ['a'], sameness: null, confidence: 'high' as const, reason: ''}];
		expect(pane('headlines', {...emptyBriefing, asOf: '2025-01-02', articles: [old], stories})).toContain(
			'30 Dec 2024',
		);
	});
});

describe('claims', () => {
	it('show what is contradicted first and repetitions not at all', () => {
		expect(claimsInOrder(twoStories).map(({id}) => id)).toEqual(['k-hut', 'k-btc', 'k-qqq', 'k-cd20', 'k-need']);
		expect(verdictCounts(twoStories)).toBe('1 ✓ 1 ✗ 1 ~ 1 ? 1 –');
	});

	it('name what to load', () => {
		expect(text(sectionNamed('claims').chapter(twoStories, 'short'))).toContain('Load CD20 to check 1 claim.');
	});

	it('ask for no prices of a word that is no known instrument', () => {
		const claims = twoStories.claims.map(claim => (claim.subject === 'CD20' ? {...claim, subject: 'PARSER'} : claim));
		const page = text(sectionNamed('claims').chapter({...twoStories, claims}, 'full'));
		expect(page).not.toMatch(/load /i);
		expect(page).toContain('no prices of it');
	});
});

describe('signs', () => {
	it('double from a score of half on', () => {
		expect(toneSign({score: -0.5, label: 'negative', n: 3}).sign).toBe('−−');
		expect(toneSign({score: 0.49, label: 'positive', n: 3}).sign).toBe('+');
		expect(toneSign({score: null, label: null, n: 0}).sign).toBe('?');
	});

	it('tell a risk that got worse from one that got better', () => {
		expect(levelChange('elevated', 'watch')).toBe('▲');
		expect(levelChange('calm', 'watch')).toBe('▼');
		expect(levelChange('watch', 'watch')).toBe('=');
		expect(levelChange('watch', 'insufficient')).toBe('');
		expect(levelChange('watch', null)).toBe('');
	});

	it('take the sentence about confidence from a longer reason', () => {
		expect(confidenceWords(risk('R9', 'x', {reason: 'Families: text 1. Confidence low: text only.'}))).toBe(
			'Confidence LOW: text only.',
		);
		expect(confidenceWords(risk('R9', 'x', {confidence: 'high', reason: 'prices are fresh'}))).toBe(
			'Confidence HIGH: prices are fresh',
		);
	});
});

describe('two files of one instrument', () => {
	const day = (date: string) => [
		{date: '2026-01-05', close: 1, open: null, high: null, low: null},
		{date, close: 2, open: null, high: null, low: null},
	];
	const briefing = {
		...emptyBriefing,
		asOf: '2026-03-05',
		series: [
			series('AAA', day('2026-01-09'), {file: 'old/AAA.csv'}),
			series('AAA', day('2026-03-04'), {file: 'new/AAA.csv'}),
		],
	};

	it('stand as one row, the freshest, in short and in full; the other is named in a sentence', () => {
		const rows = (length: 'short' | 'full') =>
			text(sectionNamed('prices').chapter(briefing, length)).match(/^AAA.*/gm) ?? [];
		for (const length of ['short', 'full'] as const) {
			expect(rows(length)).toHaveLength(1);
			expect(rows(length)[0]).toContain('4 Mar');
			expect(text(sectionNamed('prices').chapter(briefing, length))).toContain('counts: AAA in AAA.csv, to 9 Jan.');
		}
	});

	it('open the freshest', () => {
		expect(seriesNamed(briefing, 'AAA')?.file).toBe('new/AAA.csv');
	});
});

describe('snapshots', () => {
	it('show what their source stated and never pretend to be a series', () => {
		const row = pane('prices')
			.split('\n')
			.find(line => line.startsWith('CD20'));
		expect(row).toMatch(/CD20\s+2,816\s+−19\.3%\s+2 Dec stated/);
	});
});
