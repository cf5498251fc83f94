// What changed between two briefings, as blocks: risks first, then articles, correlations, claims, deals, conflicts, prices.

import {dateNear, longDate} from '../format/dates.ts';
import {change, correlation, price} from '../format/numbers.ts';
import {count, spaced} from '../format/words.ts';
import type {Block, Inline, ToneName} from '../model/block.ts';
import type {Claim} from '../model/claim.ts';
import type {BriefingDiff, Listed} from '../model/diff.ts';
import type {Correlation} from '../model/statistics.ts';
import {heading, note, paragraph, span} from './blocks.ts';
import {reasonWords} from './claim-result.ts';
import {claimWords} from './claim-words.ts';
import {dealWords} from './deal-words.ts';
import {moveTone} from './signs.ts';

const signs = {added: '+', gone: '-', changed: '~'} as const;
const tones: Readonly<Record<keyof typeof signs, ToneName>> = {added: 'positive', gone: 'negative', changed: 'accent'};

const line = (kind: keyof typeof signs, content: Inline): Block =>
	paragraph([span(tones[kind], signs[kind]), ' ', ...content], undefined, 2);

function listedLines<T>(list: Listed<T>, words: (item: T) => string): readonly Block[] {
	return [
		...list.added.map(item => line('added', [words(item)])),
		...list.gone.map(item => line('gone', [words(item)])),
	];
}

const arrow = (before: string, after: string): string => (before === after ? after : `${before} → ${after}`);

function riskLines(diff: BriefingDiff): readonly Block[] {
	const moved = diff.risks.map(({before, after}) =>
		line('changed', [
			span('strong', `${after.id} ${after.name}`),
			`  level ${arrow(before.level, after.level)}, confidence ${arrow(before.confidence, after.confidence)}, worse ${arrow(String(before.sentences.tightening), String(after.sentences.tightening))}, better ${arrow(String(before.sentences.easing), String(after.sentences.easing))}`,
		]),
	);
	return [...moved, ...listedLines(diff.riskList, risk => `${risk.id} ${risk.name}: ${risk.level}`)];
}

const interval = (pair: Correlation): string =>
	pair.widened ? `[${correlation(pair.widened[0])} ${correlation(pair.widened[1])}]` : '';

function regimeLines(diff: BriefingDiff): readonly Block[] {
	return diff.regimes.map(({before, after}) =>
		line('changed', [
			`${after.a}–${after.b}, ${after.window} observations: ${correlation(before.value)} ${interval(before)} → ${correlation(after.value)} ${interval(after)}; the intervals do not overlap`,
		]),
	);
}

const verdictOf = (claim: Claim): string =>
	claim.check.reason === null ? spaced(claim.check.verdict) : reasonWords(claim.check.reason, claim);

/** Names of the entities of the texts that came or went: claims know their subject by its id. */
const namesIn = ({articles}: BriefingDiff): ReadonlyMap<string, string> =>
	new Map(
		[...articles.added, ...articles.gone].flatMap(({entities}) => entities.map(({entityId, name}) => [entityId, name])),
	);

function claimLines(diff: BriefingDiff): readonly Block[] {
	const names = namesIn(diff);
	const said = (claim: Claim): string =>
		claimWords(claim, claim.subject === null ? null : (names.get(claim.subject) ?? claim.subject));
	const changed = diff.verdicts.map(({before, after}) =>
		line('changed', [`${said(after)}: ${verdictOf(before)} → ${verdictOf(after)}`]),
	);
	const listed = (['added', 'gone'] as const).flatMap(kind => {
		const priced = diff.claims[kind].filter(({check}) => check.reason !== 'not_a_price_claim');
		const others = diff.claims[kind].length - priced.length;
		const rest =
			others > 0 ? [line(kind, [count(others, 'figure that is', 'figures that are'), ' not about prices'])] : [];
		return [...priced.map(claim => line(kind, [`${said(claim)}: ${verdictOf(claim)}`])), ...rest];
	});
	return [...changed, ...listed];
}

function dealLines(diff: BriefingDiff): readonly Block[] {
	const changed = diff.statuses.map(({before, after}) =>
		line('changed', [`${dealWords(after)} (before: ${before.status})`]),
	);
	return [...changed, ...listedLines(diff.deals, dealWords)];
}

function priceLines(diff: BriefingDiff): readonly Block[] {
	const moved = diff.prices.map(({before, after}) => {
		const percent = (after.last.close / before.last.close - 1) * 100;
		const [from, to] = [before.last, after.last].map(({date, close}) => `${price(close)} (${dateNear(date, diff.to)})`);
		return line('changed', [
			`${after.symbol.padEnd(6)} `,
			span(moveTone(percent), change(percent).padStart(6)),
			`  ${from} → ${to}`,
		]);
	});
	return [...moved, ...listedLines(diff.seriesList, series => `${series.symbol}  ${series.file}`)];
}

function chapter(title: string, blocks: readonly Block[]): readonly Block[] {
	return blocks.length === 0 ? [] : [{kind: 'space'}, heading(2, title), ...blocks];
}

/** The diff as a page. One sentence when nothing differs. */
export function diffBlocks(diff: BriefingDiff): readonly Block[] {
	const body = [
		...chapter('Risks', riskLines(diff)),
		...chapter(
			'Articles',
			listedLines(diff.articles, article => `${article.publishedAt?.slice(0, 10) ?? 'undated'}  ${article.title}`),
		),
		...chapter('Correlations in a new regime', regimeLines(diff)),
		...chapter('Claims', claimLines(diff)),
		...chapter('Deals', dealLines(diff)),
		...chapter(
			'Conflicts',
			listedLines(diff.conflicts, conflict => conflict.summary),
		),
		...chapter('Prices', priceLines(diff)),
	];
	const warning = diff.rulesDiffer
		? [note('The two were made under different rules: their levels cannot be compared.')]
		: [];
	const title = heading(1, `From ${longDate(diff.from)} to ${longDate(diff.to)}`);
	return [title, ...warning, ...(body.length === 0 ? [note('Nothing changed.')] : body)];
}
