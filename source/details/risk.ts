// A risk, opened: indicators against their cut-offs, both counts, every counted sentence.

import {fixed, quantity} from '../format/numbers.ts';
import {capital, count} from '../format/words.ts';
import type {Block, Row} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import type {Family, Indicator, Polarity, Risk, RiskEvidence, RiskMode} from '../model/risk.ts';
import {column, heading, muted, note, paragraph, space, span, table} from '../sections/blocks.ts';
import {historyChart} from '../sections/chart-history.ts';
import {articleOf, articleReference} from '../sections/references.ts';
import {levelChange, levelNamed, levelWord} from '../sections/signs.ts';
import {confidenceWords, indicatorValue} from '../sections/watch-list.ts';
import type {Detail, DetailOf} from './detail.ts';
import {missing} from './missing.ts';
import {quoteBlock} from './quotes.ts';

/** `watch 0.30, elevated 0.50 · at or above` */
function thresholdWords({threshold, unit}: Indicator): string {
	const cuts = (['watch', 'elevated', 'severe'] as const).flatMap(level => {
		const cut = threshold[level];
		return cut === null ? [] : [`${level} ${quantity(cut, unit)}`];
	});
	return [cuts.join(', '), threshold.rule].filter(part => part !== '').join(' · ');
}

function indicatorRow(indicator: Indicator): Row {
	const level = levelNamed(indicator.level);
	const age = indicator.ageDays === null ? '' : `, ${count(indicator.ageDays, 'day')} old`;
	const files = [...new Set(indicator.source.split(', '))].join(', ');
	const source = `${files === '' ? 'no file' : files}${indicator.n === null ? '' : `, n = ${indicator.n}`}${age}`;
	return {
		cells: [
			[muted(indicator.family)],
			[indicator.name],
			[indicatorValue(indicator)],
			[level === null ? muted('no level') : span(level, levelWord(level))],
		],
		below: [
			[muted(thresholdWords(indicator))],
			[muted(source)],
			...(indicator.note === null ? [] : [[span('unsure' as const, indicator.note)]]),
		].filter(content => content.some(part => part.text !== '')),
	};
}

const columns = [
	column('family', '', {min: 7, drop: 1}),
	column('name', 'indicator', {min: 14, grow: 1, overflow: 'wrap'}),
	column('value', 'value', {align: 'right', min: 12}),
	column('level', 'level', {min: 8}),
];

const modeOrder: readonly RiskMode[] = ['realised', 'asserted', 'reported', 'conditional', 'forecast', 'analogy'];
const polarities: readonly (readonly [Polarity, string])[] = [
	['tightening', 'For the worse'],
	['easing', 'For the better'],
	['neutral', 'Neither'],
];

function sentenceBlocks(risk: Risk, briefing: Briefing): readonly Block[] {
	return polarities.flatMap(([polarity, title]) => {
		const told = risk.evidence
			.filter(one => one.polarity === polarity)
			.toSorted((a, b) => modeOrder.indexOf(a.mode) - modeOrder.indexOf(b.mode));
		return told.length === 0
			? []
			: [space, heading(2, `${title}: ${count(told.length, 'sentence')}`), ...told.map(one => quoteOf(one, briefing))];
	});
}

function quoteOf(one: RiskEvidence, briefing: Briefing): Block {
	const age = one.ageDays === null ? 'undated' : `${one.ageDays} d old`;
	return quoteBlock(one, briefing, [
		span(one.mode === 'realised' ? 'strong' : 'muted', one.mode),
		muted(`, ${age}, by “${one.matched.join('”, “')}”`),
	]);
}

const textColumns = [
	column('number', 'text', {min: 4}),
	column('worse', 'worse', {align: 'right', min: 5}),
	column('better', 'better', {align: 'right', min: 6}),
	column('realised', 'happened', {align: 'right', min: 8, drop: 2}),
	column('weight', 'weight', {align: 'right', min: 6}),
	column('title', '', {min: 12, grow: 1, drop: 1}),
];

/** What each text adds: machine-written and undated ones count half. */
function contributionBlocks({contributions}: Risk, briefing: Briefing): readonly Block[] {
	if (contributions.length === 0) return [];
	const rows = contributions.map(
		({articleId, tightening, easing, realised, weight}): Row => ({
			cells: [
				[span('link', articleReference(briefing, articleId))],
				[String(tightening)],
				[String(easing)],
				[String(realised)],
				[String(weight)],
				[muted(articleOf(briefing, articleId)?.title ?? '')],
			],
			open: {kind: 'article', id: articleId},
		}),
	);
	return [space, heading(2, 'What each text adds'), table(textColumns, rows)];
}

function familyWords(family: Family, {families}: Risk): string {
	const score = families[family];
	// Silence is not calm.
	if (family === 'text' && score === 0) return 'text without a sentence (0)';
	const level = score === null ? null : levelNamed(Math.max(0, Math.min(3, Math.round(score))) as 0 | 1 | 2 | 3);
	return `${family} ${level === null ? 'missing' : `${levelWord(level)} (${fixed(score, 0)})`}`;
}

function headline(risk: Risk): Block {
	const changed = levelChange(risk.level, risk.previous);
	const before =
		risk.previous === null
			? ', first time'
			: risk.previous === risk.level
				? ', as before'
				: `, ${changed === '▲' ? 'up from' : changed === '▼' ? 'down from' : 'before'} ${levelWord(risk.previous)}`;
	return paragraph([span(risk.level, levelWord(risk.level)), `${before}.  ${confidenceWords(risk)}`]);
}

/** What the reason says besides the scores of the families, which stand below in words, and the confidence. */
function whyBlocks({reason}: Risk): readonly Block[] {
	const at = reason.search(/\bConfidence \w+:/i);
	const why = reason.slice(0, Math.max(0, at)).replace(/^Families from 0 to 3: [^;]*?(?:; |\. |$)/, '');
	return why.trim() === '' ? [] : [paragraph([muted(capital(why.trim()))])];
}

export const riskDetail: DetailOf<'risk'> = ({id}, {briefing}): Detail => {
	const risk = briefing.risks.find(one => one.id === id);
	if (!risk) return missing('Watch list', `the risk ${id}`);
	const {tightening, easing, neutral, realised} = risk.sentences;
	const families = (['market', 'filings', 'text'] as const).map(family => familyWords(family, risk)).join('; ');
	return {
		title: `Watch list › ${risk.name}`,
		count: `rules ${briefing.ruleVersion}`,
		blocks: [
			headline(risk),
			...whyBlocks(risk),
			paragraph([muted(`${capital(families)}${risk.decisive === null ? '' : `; ${risk.decisive} counts most`}.`)]),
			space,
			...(risk.indicators.length > 0
				? [table(columns, risk.indicators.map(indicatorRow))]
				: [note('No figure of prices or filings bears on it.')]),
			...historyChart(risk),
			space,
			paragraph([
				`Sentences: ${tightening} for the worse, ${easing} for the better, ${neutral} neither; ${realised} tell of what has happened.`,
			]),
			...contributionBlocks(risk, briefing),
			...sentenceBlocks(risk, briefing),
		],
	};
};
