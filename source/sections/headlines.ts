// Headlines: stories by rank, each with its date, tone, source and what to doubt about it.

import {count, list, shortenAtWord} from '../format/words.ts';
import type {Block, Inline, Row, Target} from '../model/block.ts';
import type {Briefing, BriefingArticle} from '../model/briefing.ts';
import type {ChapterLength, FlatTable, Section} from '../model/section.ts';
import type {Story} from '../model/story.ts';
import {articleDate} from './article-date.ts';
import {column, dated, limited, muted, note, paragraph, span, table} from './blocks.ts';
import {articleOf, articleReference} from './references.ts';
import {remembered} from './remembered.ts';
import {badges, badgeWords, toneSign} from './signs.ts';

export interface Headline {
	readonly story: Story;
	readonly lead: BriefingArticle;
	readonly others: readonly BriefingArticle[];
	/** Of its best article. */
	readonly rank: number;
}

function headlineOf(story: Story, briefing: Briefing): readonly Headline[] {
	const [lead, ...others] = story.articleIds.flatMap(id => articleOf(briefing, id) ?? []);
	if (!lead) return [];
	return [{story, lead, others, rank: others.reduce((most, {rank}) => Math.max(most, rank), lead.rank)}];
}

/** Stories with their articles, highest rank first; ties by id. */
export const headlinesOf = remembered((briefing): readonly Headline[] =>
	briefing.stories
		.flatMap(story => headlineOf(story, briefing))
		.toSorted((a, b) => b.rank - a.rank || (a.story.id < b.story.id ? -1 : 1)),
);

export const sourceNotStated = 'source not stated';

export const sourceOf = (article: BriefingArticle): string => article.publisher ?? sourceNotStated;

/** A title made of the first sentence may be long: enough of it to know the article by. The overview has more. */
const mostOfSentence = 76;

/** The title; of a text without one as much of its first sentence as a line or two hold. */
const headlineTitle = ({title, titleDerived}: BriefingArticle): string =>
	titleDerived ? shortenAtWord(title, mostOfSentence) : title;

const openOf = ({story, lead, others}: Headline): Target =>
	others.length > 0 ? {kind: 'story', id: story.id} : {kind: 'article', id: lead.id};

function paneRow(headline: Headline, asOf: string | null): Row {
	const {lead, others} = headline;
	const tone = toneSign(lead.tone);
	const more = others.length > 0 ? [`+${others.length}`] : [];
	const doubts = [...more, ...badges(lead)].join(' ');
	return {
		cells: [
			[dated(lead.publishedAt, articleDate(lead, asOf))],
			[span(tone.tone, tone.sign)],
			[lead.titleDerived ? muted('(no title) ') : '', lead.title, doubts === '' ? '' : '  ', span('unsure', doubts)],
			[muted(sourceOf(lead))],
		],
		open: openOf(headline),
	};
}

function pane(briefing: Briefing): readonly Block[] {
	const headlines = headlinesOf(briefing);
	if (headlines.length === 0) return [note(nothing(briefing))];
	const columns = [
		column('date', 'date', {align: 'right', min: 7}),
		column('tone', '', {min: 2}),
		column('title', 'headline', {min: 20, grow: 1, overflow: 'wrap'}),
		column('source', 'source', {align: 'right', min: 10, drop: 1, overflow: 'wrap'}),
	];
	return [
		table(
			columns,
			headlines.map(headline => paneRow(headline, briefing.asOf)),
			false,
		),
	];
}

const nothing = ({inputs}: Briefing): string =>
	inputs.articlesOutside + inputs.articles > 0
		? `No article in the dates and symbols asked for; ${inputs.articlesOutside + inputs.articles} outside. --since, --as-of and --symbol choose them.`
		: 'No article was read. brief reads markdown, text, HTML, feeds and mail.';

function chapterRow(article: BriefingArticle, reference: string, asOf: string | null): Row {
	const tone = toneSign(article.tone);
	const source = [sourceOf(article), ...badgeWords(article)].join(', ');
	return {
		cells: [
			[span('link', reference)],
			[articleDate(article, asOf)],
			[article.titleDerived ? '(no title) ' : '', headlineTitle(article), muted(` (${source})`)],
			[span(tone.tone, tone.sign)],
			[article.publisherTone ?? muted('–')],
		],
		open: {kind: 'article', id: article.id},
	};
}

function chapter(briefing: Briefing, length: ChapterLength): readonly Block[] {
	const articles = headlinesOf(briefing).flatMap(({lead, others}) => [lead, ...others]);
	if (articles.length === 0) return [note(nothing(briefing))];
	const columns = [
		column('number', '', {min: 3}),
		column('date', 'date', {min: 7}),
		column('title', 'headline', {min: 20, grow: 1, overflow: 'wrap'}),
		column('tone', 'tone', {min: 4}),
		column('publisher', 'publisher', {min: 9, drop: 1}),
	];
	const shown = limited(articles, length === 'full' ? articles.length : 8, 'headlines', items => [
		table(
			columns,
			items.map(article => chapterRow(article, `[${article.number}]`, briefing.asOf)),
		),
	]);
	return [...shown, ...sameStories(briefing), ...legend(articles)];
}

/** `[1] and [2] tell one story (confidence low).` */
function sameStories(briefing: Briefing): readonly Block[] {
	return headlinesOf(briefing).flatMap(({story, lead, others}): readonly Block[] => {
		if (others.length === 0) return [];
		const names = [lead, ...others]
			.toSorted((a, b) => a.number - b.number)
			.map(({id}) => articleReference(briefing, id));
		const words = story.sameness === 'duplicate' ? 'are the same text' : 'tell one story';
		const content: Inline = [list(names), ` ${words} `, muted(`(confidence ${story.confidence})`), '.'];
		return [paragraph(content, {kind: 'story', id: story.id})];
	});
}

function legend(articles: readonly BriefingArticle[]): readonly Block[] {
	const given = articles.some(({publisherTone}) => publisherTone !== null);
	const inferred = articles.some(({dateConfidence}) => dateConfidence === 'medium' || dateConfidence === 'low');
	const words = [
		...(inferred ? ['~ date inferred from the text.'] : []),
		...(given ? ['publisher: the tone it gave its own text.'] : []),
	];
	return words.length === 0 ? [] : [note(words.join(' '))];
}

function flatTable(briefing: Briefing): FlatTable {
	const columns = [
		'number',
		'id',
		'storyId',
		'title',
		'publisher',
		'publishedAt',
		'dateConfidence',
		'lang',
		'sourceLabel',
		'machineWritten',
		'toneScore',
		'toneLabel',
		'toneN',
		'publisherTone',
		'rank',
		'novelty',
		'gaps',
		'url',
		'file',
	];
	const rows = briefing.articles.map(article => [
		article.number,
		article.id,
		article.clusterId,
		article.title,
		article.publisher,
		article.publishedAt,
		article.dateConfidence,
		article.lang,
		article.sourceLabel,
		article.machineWritten,
		article.tone.score,
		article.tone.label,
		article.tone.n,
		article.publisherTone,
		article.rank,
		article.novelty,
		article.gaps,
		article.url,
		article.file,
	]);
	return {columns, rows};
}

export const headlines: Section = {
	name: 'headlines',
	title: 'Headlines',
	count: briefing => {
		const stories = headlinesOf(briefing).length;
		const articles = briefing.articles.length;
		return articles === stories ? count(articles, 'article') : `${articles} in ${count(stories, 'story', 'stories')}`;
	},
	pane,
	chapter,
	table: flatTable,
};
