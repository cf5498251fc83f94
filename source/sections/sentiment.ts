// Sentiment: the tone toward each entity, how much it rests on, and how it moved.

import {fixed, toneScore} from '../format/numbers.ts';
import {sparkText} from '../format/spark-text.ts';
import {toneBar} from '../format/tone-bar.ts';
import {count} from '../format/words.ts';
import type {Block, Row} from '../model/block.ts';
import type {Briefing, EntitySentiment} from '../model/briefing.ts';
import type {ChapterLength, FlatTable, Section} from '../model/section.ts';
import {column, limited, muted, note, span, table} from './blocks.ts';
import {articleReference} from './references.ts';
import {toneSign} from './signs.ts';

/** Half of a tone bar in cells, and the last days of a trend. */
const half = 4;
const trendDays = 14;

const trendText = ({trend}: EntitySentiment): string =>
	sparkText(trend.slice(-trendDays).map(point => point.score)).trimEnd();

function paneRow(entity: EntitySentiment): Row {
	const tone = toneSign(entity);
	return {
		cells: [
			[entity.name],
			[span(tone.tone, toneScore(entity.score))],
			[span(tone.tone, toneBar(entity.score, half))],
			[String(entity.n)],
			[muted(trendText(entity))],
		],
		open: {kind: 'entity', id: entity.entityId},
	};
}

/** `publishers say: NEGATIVE 1, none given 2`. */
function publishersLine({articles}: Briefing): string {
	const counts = new Map<string, number>();
	for (const {publisherTone} of articles)
		if (publisherTone !== null) counts.set(publisherTone, (counts.get(publisherTone) ?? 0) + 1);
	const none = articles.filter(({publisherTone}) => publisherTone === null).length;
	const given = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([label, n]) => `${label} ${n}`);
	return `publishers say: ${[...given, ...(none > 0 ? [`none given ${none}`] : [])].join(', ')}`;
}

function pane(briefing: Briefing): readonly Block[] {
	if (briefing.sentiment.length === 0) return [note('No entity of the theme is named in these texts.')];
	const columns = [
		column('entity', 'entity', {min: 10, grow: 1}),
		column('tone', 'tone', {align: 'right', min: 5}),
		column('bar', '−1  |  +1', {min: 2 * half + 1, drop: 2}),
		column('n', 'n', {align: 'right', min: 2}),
		column('trend', 'trend', {min: 14, drop: 1}),
	];
	return [table(columns, briefing.sentiment.map(paneRow)), note(publishersLine(briefing))];
}

function chapterRow(entity: EntitySentiment, briefing: Briefing): Row {
	const tone = toneSign(entity);
	const spread = entity.spread === null ? '' : `± ${fixed(entity.spread, 2)}`;
	const references = entity.articleIds.map(id => articleReference(briefing, id));
	return {
		cells: [
			[entity.name],
			[entity.ticker ?? ''],
			[span(tone.tone, toneScore(entity.score))],
			[muted(spread)],
			[span(tone.tone, tone.word)],
			[String(entity.n)],
			[span('link', references.slice(0, 4).join(' ') + (references.length > 4 ? ` +${references.length - 4}` : ''))],
		],
		open: {kind: 'entity', id: entity.entityId},
	};
}

function chapter(briefing: Briefing, length: ChapterLength): readonly Block[] {
	const {sentiment: entities} = briefing;
	if (entities.length === 0) return [];
	const columns = [
		column('entity', 'entity', {min: 12, grow: 1}),
		column('ticker', '', {min: 4, drop: 3}),
		column('tone', 'tone', {align: 'right', min: 5}),
		column('spread', 'spread', {min: 6, drop: 2}),
		column('word', '', {min: 8}),
		column('n', 'sentences', {align: 'right', min: 2}),
		column('where', 'where', {min: 6, drop: 1}),
	];
	const shown = limited(entities, length === 'full' ? entities.length : 5, 'sentiment', items => [
		table(
			columns,
			items.map(entity => chapterRow(entity, briefing)),
		),
	]);
	return [...shown, note('Tone of the wording, −1 to +1, not of prices; spread over its sentences.')];
}

function flatTable({sentiment: entities}: Briefing): FlatTable {
	return {
		columns: ['entityId', 'name', 'ticker', 'score', 'label', 'n', 'spread', 'articles'],
		rows: entities.map(entity => [
			entity.entityId,
			entity.name,
			entity.ticker,
			entity.score,
			entity.label,
			entity.n,
			entity.spread,
			entity.articleIds.length,
		]),
	};
}

export const sentiment: Section = {
	name: 'sentiment',
	title: 'Sentiment',
	count: briefing => count(briefing.sentiment.length, 'entity', 'entities'),
	pane,
	chapter,
	table: flatTable,
};
