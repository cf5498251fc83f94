// Watch list: the key risks with level, change, both counts, and the figures that decided.

import {quantity} from '../format/numbers.ts';
import {list} from '../format/words.ts';
import type {Block, Inline, Row, ToneName} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import {type Indicator, type Risk, type RiskLevel, riskLevels} from '../model/risk.ts';
import type {ChapterLength, FlatTable, Section} from '../model/section.ts';
import {column, muted, note, span, table} from './blocks.ts';
import {levelChange, levelOrder, levelWord} from './signs.ts';

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
	const changed = levelChange(risk.level, risk.previous);
	const below = decisive(risk).length > 0 ? {below: [decisiveLine(risk)]} : {};
	return {
		cells: [
			[`${numberOf(risk)} ${risk.name}`],
			[span(levelTone(risk.level), levelWord(risk.level)), ...(changed === '' ? [] : [' ', span('strong', changed)])],
			[String(risk.sentences.tightening)],
			[String(risk.sentences.easing)],
		],
		...below,
		open: {kind: 'risk', id: risk.id},
	};
}

const riskColumns = [
	column('risk', 'risk', {min: 22, grow: 1, overflow: 'wrap'}),
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

/** What the level rests on: `prices, text`, `text only`, `no evidence`. Texts without a sentence about it are no evidence. */
export function basisOf({families, sentences}: Risk): string {
	const told = sentences.tightening + sentences.easing + sentences.neutral > 0;
	const present = [
		...(families.market === null ? [] : ['prices']),
		...(families.filings === null ? [] : ['filings']),
		...(families.text === null || !told ? [] : ['text']),
	];
	if (present.length === 0) return 'no evidence';
	return present.length === 1 ? `${present[0]} only` : present.join(', ');
}

const familyWords = {market: 'prices', filings: 'filings', text: 'texts'} as const;

/** A level that one kind of evidence asks for and the others do not confirm. */
function heldWords({families, level}: Risk): string {
	const given = Math.max(0, levelOrder(level));
	const asking = (['market', 'filings', 'text'] as const).filter(family => Math.floor(families[family] ?? 0) > given);
	const highest = Math.max(...asking.map(family => Math.floor(families[family] ?? 0)));
	const [first] = asking.filter(family => Math.floor(families[family] ?? 0) === highest);
	const asked = riskLevels[highest];
	if (first === undefined || asked === undefined || given === 0) return '';
	return `${familyWords[first]} alone would say ${levelWord(asked)}`;
}

/** `Confidence LOW: text only`: the sentence of the reason that speaks of it, else all of it. */
export function confidenceWords({confidence, reason}: Risk): string {
	const own = /Confidence \w+: (.*)$/i.exec(reason)?.[1];
	return `Confidence ${confidence.toUpperCase()}: ${own ?? reason}`;
}

/** The figures that decided, and a level held down; in full also why the confidence is what it is. */
function belowOf(risk: Risk, length: ChapterLength): readonly Inline[] {
	const held = heldWords(risk);
	const figures = [...decisiveLine(risk), ...(held === '' ? [] : [span('unsure', `; ${held}`)])];
	return [
		...(decisive(risk).length > 0 ? [figures] : []),
		...(length === 'full' ? [[muted(confidenceWords(risk))]] : []),
	];
}

function chapterRow(risk: Risk, length: ChapterLength): Row {
	const changed = levelChange(risk.level, risk.previous);
	const since =
		risk.previous !== null && changed !== '' && changed !== '=' ? ` ${changed} was ${levelWord(risk.previous)}` : '';
	const below = belowOf(risk, length);
	return {
		cells: [
			[`${numberOf(risk)} ${risk.name}`],
			[span(levelTone(risk.level), levelWord(risk.level)), since],
			[String(risk.sentences.tightening)],
			[String(risk.sentences.easing)],
			[muted(basisOf(risk))],
		],
		...(below.length > 0 ? {below} : {}),
		open: {kind: 'risk', id: risk.id},
	};
}

function chapter(briefing: Briefing, length: ChapterLength): readonly Block[] {
	const {risks} = briefing;
	if (risks.length === 0) return [];
	const columns = [...riskColumns, column('basis', 'basis', {min: 9, drop: 2})];
	const rows = risks.map(risk => chapterRow(risk, length));
	const words = [
		`Counted are sentences; brief explain ${risks[0]?.id} shows them.`,
		...(length === 'short' ? confidences(risks) : []),
		...missing(briefing),
	];
	return [table(columns, rows), note(words.join(' '))];
}

/** `Confidence: low for 1, 2 and 3.`: one sentence for all that have a level. */
function confidences(risks: readonly Risk[]): readonly string[] {
	const parts = (['high', 'medium', 'low'] as const).flatMap(confidence => {
		const own = risks.filter(risk => risk.level !== 'insufficient' && risk.confidence === confidence);
		return own.length === 0 ? [] : [`${confidence} for ${list(own.map(numberOf))}`];
	});
	return parts.length === 0 ? [] : [`Confidence ${parts.join(', ')}.`];
}

function missing({inputs}: Briefing): readonly string[] {
	const absent = [...(inputs.priceSeries === 0 ? ['prices'] : []), ...(inputs.filings === 0 ? ['filings'] : [])];
	return absent.length === 0 ? [] : [`Text alone never goes above WATCH; missing: ${absent.join(', ')}.`];
}

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
