// A made-up article with its text and findings, for the reader.

import type {Article, BodyBlock, BodyBlockKind} from '../../source/model/article.ts';
import type {Findings, ReadArticle} from '../../source/model/findings.ts';

type Part = readonly [kind: BodyBlockKind, text: string, level?: number];

/** The parts set apart by blank lines; raw offsets are the cleaned ones. */
export function articleOfParts(id: string, parts: readonly Part[], more: Partial<Article> = {}): Article {
	const blocks: BodyBlock[] = [];
	let text = '';
	for (const [kind, words, level = 0] of parts) {
		if (text !== '') text += '\n\n';
		blocks.push({kind, start: text.length, end: text.length + words.length, level, line: text.split('\n').length});
		text += words;
	}
	return {
		id,
		places: [{file: `texts/${id}.md`, line: 1}],
		format: 'markdown',
		title: `Title of ${id}`,
		titleDerived: false,
		description: null,
		publisher: null,
		sourceKey: null,
		url: null,
		publishedAt: null,
		dateConfidence: 'none',
		updatedAt: null,
		lang: 'en',
		externalId: null,
		sourceLabel: 'unknown',
		machineWritten: null,
		publisherTone: null,
		tags: [],
		body: {text, blocks, links: [], runs: [{clean: 0, raw: 0, length: text.length}], verbatim: true, raw: text},
		gaps: 0,
		boilerplateLines: 0,
		raw: {},
		...more,
	};
}

const nothingFound = {
	sentences: [],
	mentions: [],
	tones: [],
	tone: {score: null, label: null, n: 0},
	entities: [],
	claims: [],
	deals: [],
	riskSentences: [],
	summary: [],
} as const;

/** Findings with everything a test does not name left empty. */
export const readOf = (article: Article, findings: Partial<Findings> = {}): ReadArticle => ({
	article,
	findings: {...nothingFound, ...findings},
});

/** Offsets of the first `words` in an article's text. */
export function placeIn(article: Article, words: string): {readonly start: number; readonly end: number} {
	const start = article.body.text.indexOf(words);
	if (start === -1) throw new Error(`"${words}" is not in the text of the test`);
	return {start, end: start + words.length};
}
