import {describe, expect, it} from 'vitest';
import {articleText} from '../../source/details/article-text.ts';
import {detailOf} from '../../source/details/registry.ts';
import {cleanPlace, textMarks} from '../../source/details/text-marks.ts';
import {layout} from '../../source/draw/layout.ts';
import {fullStyle} from '../../source/draw/style.ts';
import type {Block} from '../../source/model/block.ts';
import type {Sentence} from '../../source/model/sentence.ts';
import {article as briefArticle, claim, emptyBriefing, series} from '../briefings/pieces.ts';
import {articleOfParts, placeIn, readOf} from '../briefings/read-article.ts';

const lines = (blocks: readonly Block[], width = 60): readonly string[] =>
	layout(blocks, width, fullStyle).map(({spans}) => spans.map(span => span.text).join(''));

const toned = (blocks: readonly Block[], words: string): string | undefined =>
	layout(blocks, 200, fullStyle)
		.flatMap(({spans}) => spans)
		.find(({text}) => text.includes(words))?.tone;

const article = articleOfParts('a', [
	['heading', 'Rents rise', 2],
	['paragraph', 'Gold fell 4% today. Rents were robust\nall over.'],
	['list-item', 'one thing'],
	['list-item', 'a thing below', 1],
	['quote', 'They said so.'],
]);

const sentence = (words: string, index: number): Sentence => ({
	...placeIn(article, words),
	index,
	text: words.replace('\n', ' '),
	block: 'paragraph',
	blockIndex: 1,
	heading: null,
	hasGap: false,
	gapBeforeSubject: false,
	definition: false,
});

const {
	evidence: _,
	duplicateOf: __,
	id: ___,
	articleId: ____,
	risks: _____,
	check: ______,
	implied: _______,
	...statement
} = claim('k', {subject: 'XAU', value: 4, valueText: '4'});
const read = readOf(article, {
	sentences: [sentence('Gold fell 4% today.', 0), sentence('Rents were robust\nall over.', 1)],
	claims: [{...statement, sentence: 0, historical: false, ...placeIn(article, 'Gold fell 4%')}],
	riskSentences: [{riskId: 'R3', sentence: 0, polarity: 'tightening', mode: 'realised', matched: ['fell']}],
	tones: [
		null,
		{
			label: 1,
			score: 0.35,
			because: [
				{text: 'Rents', start: 0, end: 5, contribution: -0.05, rule: 'model'},
				{text: 'robust', start: 11, end: 17, contribution: 0.4, rule: 'lexicon'},
			],
		},
	],
});
const briefing = {
	...emptyBriefing,
	articles: [briefArticle('a', 1)],
	claims: [
		claim('k', {
			articleId: 'a',
			subject: 'XAU',
			value: 4,
			valueText: '4',
			check: {...claim('k').check, verdict: 'contradicted', reason: null, computed: 1},
		}),
	],
};

describe('the reader', () => {
	const blocks = articleText(article, textMarks(read, briefing), undefined);

	it('keeps headings, lists and quotations as they were', () => {
		expect(lines(blocks)).toEqual([
			'Rents rise',
			'',
			'Gold fell 4% ‹✗› today. ‹R3▲› Rents were robust all over.',
			'',
			'  • one thing',
			'    • a thing below',
			'',
			'  │ They said so.',
			'',
		]);
	});

	it('marks a claim with its verdict above the risk sentence it stands in', () => {
		expect(toned(blocks, 'Gold fell 4%')).toBe('contradicted');
		expect(toned(blocks, ' today.')).toBe('watch');
	});

	it('marks a word of tone by its direction', () => {
		expect(toned(blocks, 'robust')).toBe('positive');
	});

	it('leaves words unmarked that hardly weigh', () => {
		expect(toned(blocks, 'Rents were ')).toBe('plain');
	});

	it('lets a paragraph open the claim in it', () => {
		expect(blocks.find(block => block.kind === 'paragraph' && block.open)).toMatchObject({
			open: {kind: 'claim', id: 'k'},
		});
	});

	it('marks the place that was asked for above everything else', () => {
		const place = placeIn(article, 'fell 4%');
		const sought = articleText(article, textMarks(read, briefing), {line: 3, ...place});
		expect(toned(sought, 'fell 4%')).toBe('mark');
	});

	it('numbers links and lists where they lead', () => {
		const linked = {
			...article,
			body: {...article.body, links: [{...placeIn(article, 'one thing'), url: 'https://x.example/a'}]},
		};
		const drawn = lines(articleText(linked, [], undefined));
		expect(drawn).toContain('  • one thing{1}');
		expect(drawn.at(-1)).toBe('{1} https://x.example/a');
	});

	it('shows a gap as something to doubt', () => {
		const holed = articleOfParts('b', [['paragraph', 'The deal with [...] is large.']]);
		expect(toned(articleText(holed, [], undefined), '[...]')).toBe('unsure');
	});
});

describe('the way back from the file', () => {
	it('finds the cleaned stretch of raw offsets across markup that was undone', () => {
		// The file reads "a **b** c"; the reader shows "a b c".
		const body = {
			...article.body,
			text: 'a b c',
			runs: [
				{clean: 0, raw: 0, length: 2},
				{clean: 2, raw: 4, length: 1},
				{clean: 3, raw: 7, length: 2},
			],
		};
		expect(cleanPlace(body, 2, 7)).toEqual({start: 2, end: 3});
		expect(cleanPlace(body, 0, 9)).toEqual({start: 0, end: 5});
		expect(cleanPlace(body, 90, 99)).toBeNull();
	});
});

describe('an article, opened', () => {
	const context = {briefing, read: (id: string) => (id === 'a' ? read : undefined)};

	it('explains its signs only when there are any', () => {
		expect(lines(detailOf({kind: 'article', id: 'a'}, context).blocks).join(' ')).toContain('claim and verdict');
		const plain = {...context, read: () => readOf(article)};
		expect(lines(detailOf({kind: 'article', id: 'a'}, plain).blocks).join(' ')).not.toContain('claim and verdict');
	});

	it('shows its sentences when the text is not at hand', () => {
		const words = lines(detailOf({kind: 'article', id: 'a'}, {...context, read: () => undefined}).blocks).join(' ');
		expect(words).toContain('The text is not at hand');
	});

	it('tells what prices did around its day, without a cause', () => {
		const closes = [
			['2026-03-02', 100],
			['2026-03-03', 110],
			['2026-03-04', 99],
		].map(([date, close]) => ({date: String(date), close: Number(close), open: null, high: null, low: null}));
		const about = {
			entityId: 'gold',
			name: 'Gold',
			ticker: 'XAU',
			relevance: 90,
			tone: null,
			mentions: 1,
			firstMention: {sentence: 0, of: 2},
		};
		const dated = {
			...briefing,
			articles: [
				briefArticle('a', 1, {publishedAt: '2026-03-03T09:00:00.000Z', dateConfidence: 'high', entities: [about]}),
			],
			series: [series('XAU', closes)],
		};
		const words = lines(detailOf({kind: 'article', id: 'a'}, {...context, briefing: dated}).blocks, 120).join(' ');
		expect(words).toContain('XAU 110.00 on 3 Mar 2026, +10.0% from the close before; to 4 Mar 2026 −10.0%');
		expect(words).toContain('need not have caused each other');
	});
});
