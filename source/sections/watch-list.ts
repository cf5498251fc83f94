// Watch list: the key risks with level, change, both counts, and the figures that decided.

import {quantity} from '../format/numbers.ts';
import {capital} from '../format/words.ts';
import type {Block, Inline, Row, ToneName} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import type {Indicator, Risk, RiskLevel} from '../model/risk.ts';
import type {FlatTable, Section} from '../model/section.ts';
import {column, muted, note, paragraph, span, table} from './blocks.ts';
import {levelChange, levelWord} from './signs.ts';

export const levelTone = (level: RiskLevel): ToneName => level;

/** `3` of R3; an id of the user's own stays. */
const numberOf = (risk: Risk): string => (/^R\d+$/.test(risk.id) ? risk.id.slice(1) : risk.id);

/** Value with its interval: `0.58 [0.21, 0.81]`. */
export function indicatorValue({value, unit, ci}: Indicator): string {
	if (value === null) return 'missing';
	return quantity(value, unit) + (ci ? ` [${quantity(ci[0], unit)}, ${quantity(ci[1], unit)}]` : '');
}

/** Indicators that lifted the level, highest first: at most two. */
const decisive = (risk: Risk): readonly Indicator[] =>
	risk.indicators
		.filter(({level, family}) => level !== null && level > 0 && family !== 'text')
		.toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0))
		.slice(0, 2);

const decisiveLine = (risk: Risk): Inline => [
	muted(
		decisive(risk)
			.map(indicator => `${indicator.name} ${indicatorValue(indicator)}`)
			.join(' · '),
	),
];

function paneRow(risk: Risk): Row {
	const below = decisive(risk).length > 0 ? {below: [decisiveLine(risk)]} : {};
	return {
		cells: [
			[`${numberOf(risk)} ${risk.name}`],
			[span(levelTone(risk.level), levelWord(risk.level)), ' ', span('strong', levelChange(risk.level, risk.previous))],
			[String(risk.sentences.tightening)],
			[String(risk.sentences.easing)],
		],
		...below,
		open: {kind: 'risk', id: risk.id},
	};
}

const riskColumns = [
	column('risk', 'risk', {min: 12, grow: 1, overflow: 'wrap'}),
	column('level', 'level', {min: 12}),
	column('worse', 'worse', {align: 'right', min: 5, drop: 1}),
	column('better', 'better', {align: 'right', min: 6, drop: 1}),
];

function pane(briefing: Briefing): readonly Block[] {
	if (briefing.risks.length === 0) return [note('No risk rules were read.')];
	const textOnly = briefing.risks.some(
		({families}) => families.text !== null && families.market === null && families.filings === null,
	);
	return [
		table(riskColumns, briefing.risks.map(paneRow)),
		...(textOnly ? [note('Text alone never lifts a level above WATCH.')] : []),
	];
}

/** `market and text`, `text only`, `no evidence`. */
export function basisOf({families}: Risk): string {
	const present = (['market', 'filings', 'text'] as const).filter(family => families[family] !== null);
	if (present.length === 0) return 'no evidence';
	return present.length === 1 ? `${present[0]} only` : present.join(' and ');
}

/** `Confidence LOW: text only`: the sentence of the reason that speaks of it, else all of it. */
export function confidenceWords({confidence, reason}: Risk): string {
	const own = /Confidence \w+: (.*)$/i.exec(reason)?.[1];
	return `Confidence ${confidence.toUpperCase()}: ${own ?? reason}`;
}

function chapterRow(risk: Risk): Row {
	const changed = levelChange(risk.level, risk.previous);
	const since =
		risk.previous !== null && changed !== '' && changed !== '=' ? ` ${changed} was ${levelWord(risk.previous)}` : '';
	const below: readonly Inline[] = [
		...(decisive(risk).length > 0 ? [decisiveLine(risk)] : []),
		[muted(confidenceWords(risk))],
	];
	return {
		cells: [
			[`${numberOf(risk)} ${risk.name}`],
			[span(levelTone(risk.level), levelWord(risk.level)), since],
			[String(risk.sentences.tightening)],
			[String(risk.sentences.easing)],
			[muted(basisOf(risk))],
		],
		below,
		open: {kind: 'risk', id: risk.id},
	};
}

function chapter(briefing: Briefing): readonly Block[] {
	const {risks} = briefing;
	if (risks.length === 0) return [];
	const columns = [
		...riskColumns.slice(0, 2),
		column('worse', '+ worse', {align: 'right', min: 7, drop: 1}),
		column('better', '− better', {align: 'right', min: 8, drop: 1}),
		column('basis', 'basis', {min: 9, drop: 2}),
	];
	return [
		table(columns, risks.map(chapterRow)),
		paragraph([
			muted(
				`Counts are sentences. ${missing(briefing)}Rules ${briefing.ruleVersion}; brief explain R1 … shows every input.`,
			),
		]),
	];
}

const missing = ({inputs}: Briefing): string => {
	const absent = [...(inputs.priceSeries === 0 ? ['prices'] : []), ...(inputs.filings === 0 ? ['filings'] : [])];
	return absent.length === 0 ? '' : `Text alone never goes above WATCH. ${capital(`missing: ${absent.join(', ')}. `)}`;
};

function flatTable({risks}: Briefing): FlatTable {
	return {
		columns: [
			'id',
			'name',
			'level',
			'previous',
			'confidence',
			'text',
			'market',
			'filings',
			'tightening',
			'easing',
			'neutral',
			'realised',
			'reason',
		],
		rows: risks.map(risk => [
			risk.id,
			risk.name,
			risk.level,
			risk.previous,
			risk.confidence,
			risk.families.text,
			risk.families.market,
			risk.families.filings,
			risk.sentences.tightening,
			risk.sentences.easing,
			risk.sentences.neutral,
			risk.sentences.realised,
			risk.reason,
		]),
	};
}

export const watchList: Section = {
	name: 'watch-list',
	title: 'Watch list',
	count: briefing => {
		const above = briefing.risks.filter(({level}) => level === 'elevated' || level === 'severe').length;
		return `${above === 0 ? 'none' : above} above watch · rules ${briefing.ruleVersion}`;
	},
	pane,
	chapter,
	table: flatTable,
};
