// What changed between two briefings, as blocks: risks first, then correlations, claims, deals, conflicts, prices, articles.

import {longDate} from '../format/dates.ts';
import {correlation, price} from '../format/numbers.ts';
import type {Block, Inline, ToneName} from '../model/block.ts';
import type {BriefingDiff, Listed} from '../model/diff.ts';
import type {Correlation} from '../model/statistics.ts';
import {heading, note, paragraph, span} from './blocks.ts';
import {claimWords} from './claim-words.ts';
import {dealWords} from './deal-words.ts';

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

function claimLines(diff: BriefingDiff): readonly Block[] {
	const verdict = (check: {readonly verdict: string; readonly reason: string | null}): string =>
		(check.reason === null ? check.verdict : `${check.verdict} (${check.reason})`).replaceAll('_', ' ');
	const changed = diff.verdicts.map(({before, after}) =>
		line('changed', [`${claimWords(after)}: ${verdict(before.check)} → ${verdict(after.check)}`]),
	);
	return [...changed, ...listedLines(diff.claims, claim => `${claimWords(claim)}: ${verdict(claim.check)}`)];
}

function dealLines(diff: BriefingDiff): readonly Block[] {
	const changed = diff.statuses.map(({before, after}) =>
		line('changed', [`${dealWords(after)} (before: ${before.status})`]),
	);
	return [...changed, ...listedLines(diff.deals, dealWords)];
}

function priceLines(diff: BriefingDiff): readonly Block[] {
	const moved = diff.prices.map(({before, after}) =>
		line('changed', [
			`${after.symbol}  ${price(before.last.close)} (${longDate(before.last.date)}) → ${price(after.last.close)} (${longDate(after.last.date)})`,
		]),
	);
	return [...moved, ...listedLines(diff.seriesList, series => `${series.symbol}  ${series.file}`)];
}

function chapter(title: string, blocks: readonly Block[]): readonly Block[] {
	return blocks.length === 0 ? [] : [{kind: 'space'}, heading(2, title), ...blocks];
}

/** The diff as a page. One sentence when nothing differs. */
export function diffBlocks(diff: BriefingDiff): readonly Block[] {
	const body = [
		...chapter('Risks', riskLines(diff)),
		...chapter('Correlations in a new regime', regimeLines(diff)),
		...chapter('Claims', claimLines(diff)),
		...chapter('Deals', dealLines(diff)),
		...chapter(
			'Conflicts',
			listedLines(diff.conflicts, conflict => conflict.summary),
		),
		...chapter('Prices', priceLines(diff)),
		...chapter(
			'Articles',
			listedLines(diff.articles, article => `${article.publishedAt?.slice(0, 10) ?? 'undated'}  ${article.title}`),
		),
	];
	const warning = diff.rulesDiffer
		? [note('The two were made under different rules: their levels cannot be compared.')]
		: [];
	const title = heading(1, `From ${longDate(diff.from)} to ${longDate(diff.to)}`);
	return [title, ...warning, ...(body.length === 0 ? [note('Nothing changed.')] : body)];
}
