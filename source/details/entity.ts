// An entity, opened: the tone toward it over time and by text, the sentences behind it, what else is known of it.

import {fixed, toneScore} from '../format/numbers.ts';
import {count} from '../format/words.ts';
import type {Block} from '../model/block.ts';
import type {Briefing, EntitySentiment} from '../model/briefing.ts';
import {heading, muted, note, paragraph, space, span} from '../sections/blocks.ts';
import {claimWords} from '../sections/claim-words.ts';
import {dealWords} from '../sections/deal-words.ts';
import {articleOf} from '../sections/references.ts';
import {toneSign, verdictSign} from '../sections/signs.ts';
import {articleTable} from './article-rows.ts';
import type {Detail, DetailOf} from './detail.ts';
import {facts} from './facts.ts';
import {missing} from './missing.ts';
import {quoteBlock} from './quotes.ts';

function trendBlocks({trend}: EntitySentiment): readonly Block[] {
	const scores = trend.flatMap(({score}) => (score === null ? [] : [score]));
	if (scores.length < 2) return [];
	const notes = [
		muted(
			`low ${toneScore(Math.min(...scores))}, high ${toneScore(Math.max(...scores))}, last ${toneScore(scores.at(-1) ?? null)}; own scale, ${count(trend.length, 'day')}`,
		),
	];
	return [{kind: 'sparkline', label: 'by day', values: trend.map(({score}) => score), notes}];
}

function sentenceBlocks({evidence}: EntitySentiment, briefing: Briefing): readonly Block[] {
	if (evidence.length === 0) return [];
	const quotes = evidence.map(one =>
		quoteBlock(one, briefing, [span(one.score < 0 ? 'negative' : 'positive', toneScore(one.score))]),
	);
	return [space, heading(2, 'The strongest sentences'), ...quotes];
}

function articleBlocks({entityId, articleIds}: EntitySentiment, briefing: Briefing): readonly Block[] {
	const articles = articleIds.flatMap(id => articleOf(briefing, id) ?? []);
	const toward = (id: string): string => {
		const found = articleOf(briefing, id)?.entities.find(one => one.entityId === entityId);
		return found ? `tone toward it ${toneScore(found.tone)}, relevance ${fixed(found.relevance, 0)}` : '';
	};
	return articles.length === 0
		? []
		: [space, heading(2, 'The texts'), articleTable(articles, briefing, ({id}) => toward(id))];
}

function claimBlocks({entityId, ticker}: EntitySentiment, {claims}: Briefing): readonly Block[] {
	const own = claims.filter(
		({subject, duplicateOf}) =>
			duplicateOf === null && subject !== null && (subject === ticker || subject === entityId),
	);
	if (own.length === 0) return [];
	const lines = own.map(claim => {
		const verdict = verdictSign(claim);
		return paragraph([span(verdict.tone, verdict.sign), ' ', claimWords(claim)], {kind: 'claim', id: claim.id}, 2);
	});
	return [space, heading(2, 'Claims about it'), ...lines];
}

function dealBlocks({name}: EntitySentiment, {deals}: Briefing): readonly Block[] {
	const own = deals.filter(({from, to}) => from === name || to === name);
	return own.length === 0
		? []
		: [
				space,
				heading(2, 'Its deals'),
				...own.map(deal => paragraph([dealWords(deal)], {kind: 'deal', id: deal.id}, 2)),
			];
}

function pages({ticker, entityId}: EntitySentiment, {series, filings}: Briefing): readonly Block[] {
	const prices = series.find(({symbol}) => symbol === ticker);
	const filing = filings.find(one => one.entityId === entityId);
	return [
		...(prices ? [paragraph(['prices of ', prices.symbol], {kind: 'series', symbol: prices.symbol})] : []),
		...(filing ? [paragraph(['balance sheet of ', filing.name], {kind: 'company', id: entityId})] : []),
	];
}

export const entityDetail: DetailOf<'entity'> = ({id}, {briefing}): Detail => {
	const entity = briefing.sentiment.find(({entityId}) => entityId === id);
	if (!entity) return missing('Sentiment', `the entity ${id}`);
	const tone = toneSign(entity);
	return {
		title: `Sentiment › ${entity.name}`,
		count: toneScore(entity.score),
		blocks: [
			facts([
				['tone', [span(tone.tone, `${toneScore(entity.score)} ${tone.word}`)]],
				[
					'rests on',
					`${count(entity.n, 'sentence')} in ${count(entity.articleIds.length, 'text')}${entity.spread === null ? '' : `, spread ${fixed(entity.spread, 2)}`}`,
				],
			]),
			...trendBlocks(entity),
			...pages(entity, briefing),
			...sentenceBlocks(entity, briefing),
			...articleBlocks(entity, briefing),
			...claimBlocks(entity, briefing),
			...dealBlocks(entity, briefing),
			space,
			note(
				'Mean over the sentences that name it, weighted by how much the text is about it; -1 to +1, of the wording, not of prices.',
			),
		],
	};
};
