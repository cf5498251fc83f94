// A tiny article around a text, for tests: one paragraph per line, offsets as in the text.

import {readFileSync} from 'node:fs';
import {findClaims} from '../../../source/analyse/claims/find-claims.ts';
import {indexEntities} from '../../../source/language/entity-index.ts';
import {findMentions} from '../../../source/language/mentions.ts';
import {splitSentences} from '../../../source/language/sentences.ts';
import type {Article} from '../../../source/model/article.ts';
import type {FoundClaim} from '../../../source/model/claim.ts';
import type {Entity} from '../../../source/model/entity.ts';
import type {ReadArticle} from '../../../source/model/findings.ts';
import {parseClaimRules} from '../../../source/rules/claim-rules.ts';
import {parseCorrelationRules} from '../../../source/rules/correlation-rules.ts';
import type {Rules} from '../../../source/rules/rules.ts';

const verbs = readFileSync(new URL('../../../data/claim-verbs.yaml', import.meta.url), 'utf8');

const entity = (id: string, name: string, ticker: string | null, rest: Partial<Entity> = {}): Entity => ({
	id,
	name,
	ticker,
	kind: 'company',
	classes: [],
	aliases: [],
	parent: null,
	symbols: [],
	calendar: 'XNYS',
	currency: 'USD',
	cik: null,
	historical: false,
	...rest,
});

/** Invented companies beside the well-known assets, so that nothing depends on the packaged list. */
export const entities: readonly Entity[] = [
	entity('bitcoin', 'Bitcoin', 'BTC', {kind: 'token', calendar: '24x7', symbols: ['BTCUSD']}),
	entity('ether', 'Ether', 'ETH', {kind: 'token', calendar: '24x7', aliases: ['Ethereum']}),
	entity('nasdaq-100', 'Nasdaq 100', 'NDX', {kind: 'index', currency: 'points', aliases: ['NASDAQ 100', 'Nasdaq-100']}),
	entity('coindesk-20', 'CoinDesk 20', 'CD20', {kind: 'index', calendar: '24x7', currency: 'points'}),
	entity('sp-500', 'S&P 500', 'SPX', {kind: 'index', currency: 'points'}),
	entity('qqq', 'Invesco QQQ', 'QQQ', {kind: 'fund', aliases: ['QQQ ETF']}),
	entity('mara', 'MARA Holdings', 'MARA', {aliases: ['MARA']}),
	entity('hut-8', 'Hut 8', 'HUT'),
	entity('acme', 'Acme', 'ACME', {aliases: ['Acme Corp.']}),
	entity('bolt', 'Bolt Mining', 'BOLT', {aliases: ['Bolt']}),
	entity('nvidia', 'Nvidia', 'NVDA'),
	entity('microsoft', 'Microsoft', 'MSFT'),
	entity('openlab', 'OpenLab', null, {calendar: null}),
	entity('ledger-wire', 'Ledger Wire', null, {classes: ['media'], calendar: null}),
];

export const rules: Rules = {
	version: 'test',
	entities,
	claims: parseClaimRules(verbs, 'claim-verbs.yaml').rules,
	correlationPairs: parseCorrelationRules('windows: [30]\nfollowers: {NDX: [QQQ]}', 'pairs').rules,
} as unknown as Rules;

export function smallArticle(text: string, publishedAt: string | null = '2025-06-30T21:00:00Z', id = 'a1'): Article {
	const blocks = [...text.matchAll(/[^\n]+/g)].map((match, index) => ({
		kind: 'paragraph' as const,
		start: match.index,
		end: match.index + match[0].length,
		level: 0,
		line: index + 1,
	}));
	return {
		id,
		places: [{file: `${id}.txt`, line: 1}],
		format: 'text',
		title: 'Small article',
		titleDerived: false,
		description: null,
		publisher: null,
		sourceKey: null,
		url: null,
		publishedAt,
		dateConfidence: publishedAt ? 'high' : 'none',
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
	};
}

/** Article and claims, as the checks want them; the other findings stay empty. */
export function readSmall(text: string, publishedAt?: string | null, id?: string, used: Rules = rules): ReadArticle {
	const article = smallArticle(text, publishedAt === undefined ? '2025-06-30T21:00:00Z' : publishedAt, id);
	const sentences = splitSentences(article.body);
	const mentions = findMentions(article.body, sentences, indexEntities(used.entities));
	const claims = findClaims(article, sentences, mentions, used);
	return {article, findings: {sentences, mentions, claims} as unknown as ReadArticle['findings']};
}

export function claimsOf(text: string, publishedAt?: string | null): readonly FoundClaim[] {
	return readSmall(text, publishedAt).findings.claims;
}

/** One line a claim: easy to compare, easy to read when it fails. */
export function lineOf(claim: FoundClaim): string {
	const value = Array.isArray(claim.value) ? claim.value.join('..') : claim.value;
	const w = claim.window;
	const window = Object.values(w)
		.filter(part => part !== null)
		.join(' ');
	return [
		claim.subject,
		claim.metric,
		claim.comparator,
		value,
		claim.unit,
		claim.direction,
		`[${window}]`,
		claim.asOf ?? (claim.endDays ? claim.endDays.join('~') : '-'),
		...(claim.benchmark ? [`vs ${claim.benchmark}`] : []),
		...(claim.item ? [`(${claim.item})`] : []),
		...(claim.modality === 'asserted' ? [] : [claim.modality]),
		...(claim.negated ? ['NOT'] : []),
		...(claim.historical ? ['history'] : []),
	].join(' ');
}

export const linesOf = (text: string, publishedAt?: string | null): readonly string[] =>
	claimsOf(text, publishedAt).map(lineOf);
