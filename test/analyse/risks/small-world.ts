// Rules as packaged, and small articles and series made of literals, for the tests of the risks.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import {findRiskSentences} from '../../../source/analyse/risks/find-risk-sentences.ts';
import {indexEntities} from '../../../source/language/entity-index.ts';
import {findMentions} from '../../../source/language/mentions.ts';
import {splitSentences} from '../../../source/language/sentences.ts';
import type {Article, BodyBlockKind} from '../../../source/model/article.ts';
import type {ReadArticle} from '../../../source/model/findings.ts';
import {parseCorrelationRules} from '../../../source/rules/correlation-rules.ts';
import {parseEntityRules} from '../../../source/rules/entity-rules.ts';
import {parseRatioRules} from '../../../source/rules/ratio-rules.ts';
import {parseRiskRules} from '../../../source/rules/risk-rules.ts';
import type {Rules} from '../../../source/rules/rules.ts';

const data = (name: string): string =>
	readFileSync(path.join(import.meta.dirname, '..', '..', '..', 'data', name), 'utf8');

export type RiskWorld = Pick<Rules, 'entities' | 'risks' | 'correlationPairs' | 'ratios'>;

export const packaged: RiskWorld = {
	entities: parseEntityRules(data('entities.yaml'), 'entities.yaml').rules,
	risks: parseRiskRules(data('risks.yaml'), 'risks.yaml').rules,
	correlationPairs: parseCorrelationRules(data('correlation-pairs.yaml'), 'correlation-pairs.yaml').rules,
	ratios: parseRatioRules(data('ratios.yaml'), 'ratios.yaml').rules,
};

const kinds: Readonly<Record<string, BodyBlockKind>> = {'# ': 'heading', '- ': 'list-item', '| ': 'table-row'};

/** One block a line: `# ` begins a heading, `- ` a list item, `| ` a table row; anything else is a paragraph. */
export function smallArticle(text: string, more: Partial<Article> = {}): Article {
	const blocks = [...text.matchAll(/[^\n]+/g)].map((match, index) => {
		const kind = kinds[match[0].slice(0, 2)] ?? 'paragraph';
		const start = match.index + (kind === 'paragraph' ? 0 : 2);
		return {kind, start, end: match.index + match[0].length, level: kind === 'heading' ? 2 : 0, line: index + 1};
	});
	return {
		id: 'a1',
		places: [{file: 'a1.txt', line: 1}],
		format: 'text',
		title: 'News of the day',
		titleDerived: false,
		description: null,
		publisher: 'The Paper',
		sourceKey: 'the-paper',
		url: null,
		publishedAt: '2025-06-10T08:00:00Z',
		dateConfidence: 'high',
		updatedAt: null,
		lang: 'en',
		externalId: null,
		sourceLabel: 'publisher',
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

/** Article with the findings that the risks ask for; the others stay away. */
export function readSmall(text: string, more: Partial<Article> = {}, rules: RiskWorld = packaged): ReadArticle {
	const article = smallArticle(text, more);
	const sentences = splitSentences(article.body);
	const mentions = findMentions(article.body, sentences, indexEntities(rules.entities));
	const riskSentences = findRiskSentences(article, sentences, mentions, rules);
	return {article, findings: {sentences, mentions, riskSentences} as unknown as ReadArticle['findings']};
}

/** `R1 tightening asserted`, one line a finding. */
export function risksIn(text: string, more: Partial<Article> = {}, rules: RiskWorld = packaged): readonly string[] {
	return readSmall(text, more, rules).findings.riskSentences.map(
		({riskId, polarity, mode}) => `${riskId} ${polarity} ${mode}`,
	);
}
