// Deals of a few sentences about invented companies, read with the packaged deal words.

import {readFileSync} from 'node:fs';
import {findDeals} from '../../../source/analyse/deals/find-deals.ts';
import {indexEntities} from '../../../source/language/entity-index.ts';
import {findMentions} from '../../../source/language/mentions.ts';
import {splitSentences} from '../../../source/language/sentences.ts';
import type {Article} from '../../../source/model/article.ts';
import type {FoundDeal} from '../../../source/model/deal.ts';
import type {Entity, EntityClass} from '../../../source/model/entity.ts';
import type {ReadArticle} from '../../../source/model/findings.ts';
import {parseDealRules} from '../../../source/rules/deal-rules.ts';
import type {Rules} from '../../../source/rules/rules.ts';

function entity(id: string, name: string, classes: readonly EntityClass[], rest: Partial<Entity> = {}): Entity {
	return {
		id,
		name,
		ticker: null,
		kind: 'company',
		classes,
		aliases: [],
		parent: null,
		symbols: [],
		calendar: null,
		currency: null,
		cik: null,
		historical: false,
		...rest,
	};
}

export const entities: readonly Entity[] = [
	entity('bigcloud', 'BigCloud', ['hyperscaler', 'cloud'], {ticker: 'BIGC'}),
	entity('bigcloud-web', 'BigCloud Web Services', ['cloud'], {kind: 'product', parent: 'bigcloud', aliases: ['BWS']}),
	entity('socialgiant', 'SocialGiant', ['hyperscaler']),
	entity('labco', 'LabCo', ['ai-lab']),
	entity('mindworks', 'Mindworks', ['ai-lab']),
	entity('chipco', 'ChipCo', ['chipmaker']),
	entity('zx9', 'ZX9', ['chipmaker'], {kind: 'product', parent: 'chipco'}),
	entity('rentagpu', 'RentaGPU', ['neocloud', 'cloud']),
	entity('digger', 'Digger Mining', ['miner', 'data-centre'], {ticker: 'DIGG'}),
	entity('shovel', 'Shovel Mining', ['miner']),
	entity('fundbank', 'FundBank', ['bank']),
	entity('sunpower', 'Sunny Power', ['energy']),
	entity('oldtel', 'OldTel', ['chipmaker'], {historical: true}),
	entity('coin', 'Coin', ['crypto'], {kind: 'token'}),
	entity('watchdog', 'Watchdog', ['regulator'], {kind: 'authority'}),
	entity('newswire', 'Newswire', ['media']),
];

const text = readFileSync(new URL('../../../data/deal-verbs.yaml', import.meta.url), 'utf8');

export const rules = {
	version: 'test',
	entities,
	deals: parseDealRules(text, 'deal-verbs.yaml').rules,
	boilerplate: {formalities: ['Indicate by check mark']},
} as unknown as Rules;

export function smallArticle(body: string, more: Partial<Article> = {}): Article {
	const blocks = [...body.matchAll(/[^\n]+/g)].map((match, index) => ({
		kind: match[0].startsWith('# ') ? ('heading' as const) : ('paragraph' as const),
		start: match.index,
		end: match.index + match[0].length,
		level: 0,
		line: index + 1,
	}));
	return {
		id: 'a1',
		places: [{file: 'a1.txt', line: 1}],
		format: 'text',
		title: 'Small article',
		titleDerived: false,
		description: null,
		publisher: null,
		sourceKey: null,
		url: null,
		publishedAt: '2025-11-03T09:00:00Z',
		dateConfidence: 'high',
		updatedAt: null,
		lang: 'en',
		externalId: null,
		sourceLabel: 'publisher',
		machineWritten: null,
		publisherTone: null,
		tags: [],
		body: {text: body, blocks, links: [], runs: [{clean: 0, raw: 0, length: body.length}], verbatim: true, raw: body},
		gaps: 0,
		boilerplateLines: 0,
		raw: {},
		...more,
	};
}

/** Article, sentences, mentions and deals; the other findings stay empty. */
export function readDeals(body: string, more: Partial<Article> = {}): ReadArticle {
	const article = smallArticle(body, more);
	const sentences = splitSentences(article.body);
	const mentions = findMentions(article.body, sentences, indexEntities(entities));
	const deals = findDeals(article, sentences, mentions, rules);
	const findings = {sentences, mentions, deals, claims: [], entities: [], riskSentences: [], summary: []};
	return {article, findings: findings as unknown as ReadArticle['findings']};
}

export const dealsOf = (body: string, more: Partial<Article> = {}): readonly FoundDeal[] =>
	readDeals(body, more).findings.deals;

/** One line a deal: "bigcloud > labco invest 5000000000 up_to potential". */
export function lineOf(deal: FoundDeal): string {
	const arrow = deal.directed ? '>' : '-';
	const comparator = deal.comparator === 'eq' ? [] : [deal.comparator];
	return [deal.from ?? '?', arrow, deal.to ?? '?', deal.kind, deal.amountUSD ?? '?', ...comparator, deal.status].join(
		' ',
	);
}

export const linesOf = (body: string, more: Partial<Article> = {}): readonly string[] =>
	dealsOf(body, more).map(lineOf);
