// Chapters of the summary: what they group, leave out and say once.

import {describe, expect, it} from 'vitest';
import {layout} from '../../source/draw/layout.ts';
import {fullStyle} from '../../source/draw/style.ts';
import type {Briefing} from '../../source/model/briefing.ts';
import type {ChapterLength, SectionName} from '../../source/model/section.ts';
import {sourcesLine} from '../../source/sections/overview.ts';
import {sectionNamed} from '../../source/sections/registry.ts';
import {basisOf} from '../../source/sections/watch-list.ts';
import {article, claim, emptyBriefing, indicator, risk, series} from '../briefings/pieces.ts';

const chapter = (name: SectionName, briefing: Briefing, length: ChapterLength = 'short'): string =>
	layout(sectionNamed(name).chapter(briefing, length), 100, fullStyle)
		.map(({spans}) =>
			spans
				.map(({text}) => text)
				.join('')
				.trimEnd(),
		)
		.join('\n');

const bar = (date: string, close: number) => ({date, close, open: null, high: null, low: null});

describe('problems', () => {
	const unread = (file: string) =>
		({file, line: null, severity: 'note', code: 'not-read', message: 'not an article'}) as const;
	const problems = [
		unread('a.txt'),
		{...unread('b.csv'), severity: 'warning', message: 'no date column'} as const,
		unread('c.txt'),
		unread('d.txt'),
	];

	it('that say the same of several files are one line in short, after what is worse', () => {
		expect(chapter('problems', {...emptyBriefing, problems}).split('\n')).toEqual([
			'warning  no date column b.csv',
			'note     not an article a.txt and 2 more files',
		]);
	});

	it('name every file in full', () => {
		const full = chapter('problems', {...emptyBriefing, problems}, 'full');
		for (const {file} of problems) expect(full).toContain(file);
		expect(full.match(/not an article/g)).toHaveLength(1);
	});

	it('cast no doubt on the briefing when they are notes', () => {
		const doubt = (given: Briefing['problems']) => chapter('overview', {...emptyBriefing, problems: given});
		expect(doubt(problems)).toContain('1 problem');
		expect(doubt([unread('a.txt')])).not.toContain('problem');
	});
});

describe('claims in short', () => {
	const business = (id: string, subject: string | null, value: number) => {
		const one = claim(id, {
			subject,
			metric: 'amount',
			comparator: 'eq',
			value,
			unit: 'USD',
			item: 'sales',
			window: {type: 'none'},
		});
		return {...one, check: {...one.check, reason: 'not_a_price_claim' as const}};
	};
	const claims = [
		business('k1', 'quayco', 2e6),
		business('k2', null, 9e12),
		business('k3', 'millco', 3e9),
		business('k4', 'millco', 4e9),
		claim('k5', {subject: 'AAA'}),
	];

	it('show what prices can check as rows, and the largest of the other figures, one a subject, in a sentence', () => {
		const words = chapter('claims', {...emptyBriefing, claims});
		expect(words.match(/not checked/g)).toHaveLength(1);
		expect(words).toContain('4 figures are not about prices: millco $4bn sales ; quayco $2m sales');
		expect(words).toContain('(2 more: --section claims)');
	});

	it('show every figure as a row in full', () => {
		expect(chapter('claims', {...emptyBriefing, claims}, 'full').match(/not a price/g)).toHaveLength(4);
	});

	it('say a factor in the word of the text', () => {
		const times = {...claim('k6', {metric: 'amount', value: 3, valueText: 'threefold', unit: 'none', item: 'output'})};
		expect(chapter('claims', {...emptyBriefing, claims: [times]})).toContain('threefold output');
	});
});

describe('shapes of prices', () => {
	const briefing = {
		...emptyBriefing,
		asOf: '2026-03-12',
		series: [
			series('DAILY', [bar('2026-03-01', 50), bar('2026-03-02', 100), bar('2026-03-12', 110)]),
			series('WEEKDAY', [bar('2026-03-02', 10), bar('2026-03-12', 9)]),
		],
	};

	it('begin on the first day all of them share, and count their change from there', () => {
		const words = chapter('charts', briefing);
		expect(words).toContain('Daily closes since 2 Mar');
		expect(words).toMatch(/DAILY .*\+10\.0% {2}low 100\.00/);
		expect(words).toMatch(/WEEKDAY .*−10\.0%/);
	});
});

describe('the watch list', () => {
	const none = {tightening: 0, easing: 0, neutral: 0, realised: 0};

	it('counts texts as a basis only when a sentence was about the risk', () => {
		expect(basisOf(risk('R1', 'Demand', {families: {text: 0, market: null, filings: null}, sentences: none}))).toBe(
			'no evidence',
		);
		expect(basisOf(risk('R1', 'Demand', {families: {text: 0, market: 2, filings: null}, sentences: none}))).toBe(
			'prices only',
		);
		const told = {...none, neutral: 1};
		expect(basisOf(risk('R1', 'Demand', {families: {text: 0, market: 2, filings: null}, sentences: told}))).toBe(
			'prices, text',
		);
	});

	it('says when one kind of evidence alone asks for a higher level', () => {
		const held = risk('R1', 'Demand', {
			level: 'watch',
			families: {text: 0, market: 3, filings: null},
			indicators: [indicator('i', {family: 'market', level: 3, name: 'Fall of the index'})],
		});
		expect(chapter('watch-list', {...emptyBriefing, risks: [held]})).toContain('prices alone would say SEVERE');
		const agreed = {...held, level: 'severe' as const};
		expect(chapter('watch-list', {...emptyBriefing, risks: [agreed]})).not.toContain('alone would say');
	});

	it('gives the reason of the confidence in full, and in short one sentence for all', () => {
		const risks = ['R1', 'R2'].map(id =>
			risk(id, 'Demand', {level: 'watch', confidence: 'low', reason: 'Confidence low: one text.'}),
		);
		const short = chapter('watch-list', {...emptyBriefing, risks});
		expect(short).toContain('Confidence low for 1 and 2.');
		expect(short).not.toContain('one text');
		expect(chapter('watch-list', {...emptyBriefing, risks}, 'full').match(/one text/g)).toHaveLength(2);
	});
});

describe('prices', () => {
	it('stand by symbol, whatever the order of the files', () => {
		const all = ['ZINC', 'ALUM', 'COAL'].map(symbol => series(symbol, [bar('2026-03-02', 1), bar('2026-03-03', 2)]));
		expect(chapter('prices', {...emptyBriefing, series: all}).match(/^[A-Z]{4}/gm)).toEqual(['ALUM', 'COAL', 'ZINC']);
	});
});

describe('no headline', () => {
	it('is not called nothing read when a symbol was asked for that no text names', () => {
		const inputs = {...emptyBriefing.inputs, articles: 4, articlesOutside: 1};
		expect(chapter('headlines', {...emptyBriefing, inputs})).toContain('; 5 outside');
		expect(chapter('headlines', emptyBriefing)).toContain('No article was read');
	});
});

describe('a claim open to how the period is counted', () => {
	const quote = (price: number, at: string) => ({price, at, field: 'close' as const, adjusted: null, line: 2});
	const alternative = (day: string, verdict: 'supported' | 'contradicted' | 'not_checkable', computed: number) => ({
		label: `ending ${day}`,
		verdict,
		computed,
		base: null,
		end: quote(computed, day),
	});
	it('shows the answers that differ, not the ones that leave it open', () => {
		const one = claim('k1', {metric: 'level', comparator: 'approx', value: 50, unit: 'USD', window: {type: 'point'}});
		const alternatives = [
			alternative('2026-03-02', 'supported', 50.2),
			alternative('2026-03-03', 'not_checkable', 53),
			alternative('2026-03-04', 'contradicted', 58),
		];
		const check = {...one.check, reason: 'ambiguous_convention' as const, alternatives};
		expect(chapter('claims', {...emptyBriefing, asOf: '2026-03-09', claims: [{...one, check}]})).toContain(
			'50.20 on 2 Mar, 58.00 on 4 Mar',
		);
	});
});

describe('the sources', () => {
	it('stand by number of texts, those without a name last', () => {
		const articles = [article('a', 1), article('b', 2), article('c', 3, {publisher: 'The Quay'})];
		expect(sourcesLine({...emptyBriefing, articles})).toBe('The Quay and source not stated');
	});
});
