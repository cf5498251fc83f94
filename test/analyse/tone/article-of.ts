// Builds a small article for tests: paragraphs (a leading `# ` makes a heading), with its sentences and mentions.

import {entityTones} from '../../../source/analyse/tone/entity-tones.ts';
import {scoreArticle} from '../../../source/analyse/tone/score-article.ts';
import {indexEntities} from '../../../source/language/entity-index.ts';
import {findMentions} from '../../../source/language/mentions.ts';
import {splitSentences} from '../../../source/language/sentences.ts';
import type {Article, Body, BodyBlock} from '../../../source/model/article.ts';
import type {Entity} from '../../../source/model/entity.ts';
import type {Findings} from '../../../source/model/findings.ts';
import {packagedTone} from './packaged-tone.ts';

export const entity = (id: string, name: string, more: Partial<Entity> = {}): Entity => ({
	id,
	name,
	ticker: null,
	kind: 'company',
	classes: [],
	aliases: [],
	parent: null,
	symbols: [],
	calendar: null,
	currency: null,
	cik: null,
	historical: false,
	...more,
});

function bodyOf(paragraphs: readonly string[]): Body {
	const raw = paragraphs.join('\n\n');
	const blocks: BodyBlock[] = [];
	let at = 0;
	let line = 1;
	for (const paragraph of paragraphs) {
		const heading = paragraph.startsWith('# ');
		blocks.push({
			kind: heading ? 'heading' : 'paragraph',
			start: at + (heading ? 2 : 0),
			end: at + paragraph.length,
			level: heading ? 1 : 0,
			line,
		});
		at += paragraph.length + 2;
		line += 2;
	}
	return {text: raw, blocks, links: [], runs: [{clean: 0, raw: 0, length: raw.length}], verbatim: true, raw};
}

export const articleOf = (title: string, paragraphs: readonly string[], more: Partial<Article> = {}): Article => ({
	id: `id of ${title}`,
	places: [{file: 'made-up.txt', line: 1}],
	format: 'text',
	title,
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
	body: bodyOf(paragraphs),
	gaps: 0,
	boilerplateLines: 0,
	raw: {},
	...more,
});

/** The findings that sentiment is made of. */
export function toneFindings(article: Article, entities: readonly Entity[], scored = true): Findings {
	const sentences = splitSentences(article.body);
	const mentions = findMentions(article.body, sentences, indexEntities(entities));
	const {tones, tone} = scoreArticle(sentences, article.title, packagedTone, scored);
	const rules = {entities, tone: packagedTone};
	return {
		sentences,
		mentions,
		tones,
		tone,
		entities: entityTones({article, sentences, mentions, tones, rules, scored}),
		claims: [],
		deals: [],
		riskSentences: [],
		summary: [],
	};
}
