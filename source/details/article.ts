// The reader: an article with its provenance, its text with marked evidence, and what the prices did around its date.

import {addDays, dayNumber, dayOf, longDate, timeOf} from '../format/dates.ts';
import {aboveZero, change, checkPrice, fixed, toneScore} from '../format/numbers.ts';
import {count} from '../format/words.ts';
import type {Block, Inline} from '../model/block.ts';
import type {Briefing, BriefingArticle, PriceSeries} from '../model/briefing.ts';
import type {ReadArticle} from '../model/findings.ts';
import {articleDate} from '../sections/article-date.ts';
import {heading, muted, note, paragraph, space, span} from '../sections/blocks.ts';
import {sourceOf} from '../sections/headlines.ts';
import {articleOf} from '../sections/references.ts';
import {bestSeries} from '../sections/series-named.ts';
import {badgeWords, moveTone, toneSign} from '../sections/signs.ts';
import {articleText} from './article-text.ts';
import type {Detail, DetailOf} from './detail.ts';
import {type Fact, facts} from './facts.ts';
import {missing} from './missing.ts';
import {quoteBlocks} from './quotes.ts';
import {textMarks} from './text-marks.ts';

function dateWords(article: BriefingArticle): string {
	const time = article.publishedAt === null ? null : timeOf(article.publishedAt);
	const inferred = article.dateConfidence === 'medium' || article.dateConfidence === 'low' ? ' (inferred)' : '';
	const updated =
		article.updatedAt !== null && article.updatedAt !== article.publishedAt
			? `, updated ${longDate(article.updatedAt)} ${timeOf(article.updatedAt) ?? ''}`
			: '';
	return `${articleDate(article, null)}${inferred}${time === null ? '' : `, ${time}`}${updated}`.trimEnd();
}

/** `relevance 92 · new 100 · age 0 d · source 0.4 → 36.8` */
function rankWords({rank, rankParts}: BriefingArticle): string {
	const {relevance, novelty, ageDays, decay, credibility} = rankParts;
	const age = ageDays === null ? `undated, ${fixed(decay, 2)}` : `age ${ageDays} d, ${fixed(decay, 2)}`;
	return `${aboveZero(rank, 1)} = relevance ${fixed(relevance, 0)} × new ${fixed(novelty, 0)}% × ${age} × source ${fixed(credibility, 1)} of 100`;
}

/** What kind of source it is, where that says more than the badges. */
const labelOf = ({sourceLabel}: BriefingArticle): readonly string[] =>
	sourceLabel === 'unknown' || sourceLabel === 'machine-written' ? [] : [sourceLabel];

function provenance(article: BriefingArticle): Block {
	const tone = toneSign(article.tone);
	const items: readonly Fact[] = [
		[
			'source',
			[sourceOf(article), muted([...labelOf(article), ...badgeWords(article)].map(word => `, ${word}`).join(''))],
		],
		['date', dateWords(article)],
		[
			'tone',
			[
				span(tone.tone, `${toneScore(article.tone.score)} ${tone.word}`),
				muted(
					`, ${count(article.tone.n, 'sentence')}${article.publisherTone === null ? '' : `; publisher says ${article.publisherTone}`}`,
				),
			],
		],
		['rank', rankWords(article)],
		['tags', article.tags.join(', ')],
		['link', article.url === null ? null : [{text: article.url, tone: 'link'}]],
		['file', article.places.map(({file, line}) => `${file}:${line}`).join(', ')],
	];
	return facts(items);
}

/** The closes before, on and after the day the article came out. */
function moveLine(series: PriceSeries, day: string): Block | null {
	const {closes} = series;
	const at = closes.findLastIndex(({date}) => date <= day);
	const [before, on, after] = [closes[at - 1], closes[at], closes[at + 1]];
	if (!before || !on || on.date < addDays(day, -4)) return null;
	const move = (from: number, to: number): Inline => [span(moveTone(to - from), change((to / from - 1) * 100))];
	const next: Inline = after
		? [`; to ${longDate(after.date)} `, ...move(on.close, after.close)]
		: [muted('; no later close')];
	return paragraph(
		[
			span('strong', series.symbol),
			` ${checkPrice(on.close)} on ${longDate(on.date)}, `,
			...move(before.close, on.close),
			' from the close before',
			...next,
		],
		{kind: 'series', symbol: series.symbol},
		2,
	);
}

function moves({entities, publishedAt}: BriefingArticle, briefing: Briefing): readonly Block[] {
	if (publishedAt === null || dayNumber(publishedAt) === null) return [];
	const named = new Set(entities.map(({ticker}) => ticker));
	const lines = bestSeries(briefing)
		.filter(({symbol}) => named.has(symbol))
		.flatMap(one => moveLine(one, dayOf(publishedAt)) ?? []);
	return lines.length === 0
		? []
		: [
				space,
				heading(2, 'Prices around that day'),
				...lines.slice(0, 6),
				note('What came together need not have caused each other.'),
			];
}

const legend =
	'‹✓ ✗ ~ ? –› claim and verdict  ‹→› deal  ‹R1▲› risk, worse  ‹R1▼› risk, better  {1} link  [...] a word was cut out';

function textBlocks(
	read: ReadArticle | undefined,
	article: BriefingArticle,
	briefing: Briefing,
	at: Parameters<typeof articleText>[2],
): readonly Block[] {
	if (!read)
		return [
			note('The text is not at hand; these are its sentences in the briefing.'),
			...quoteBlocks(article.summary, briefing),
		];
	const marks = textMarks(read, briefing);
	return [...articleText(read.article, marks, at), ...(marks.some(({sign}) => sign !== '') ? [note(legend)] : [])];
}

export const articleDetail: DetailOf<'article'> = ({id, at}, context): Detail => {
	const {briefing} = context;
	const article = articleOf(briefing, id);
	if (!article) return missing('Headlines', `the article ${id}`);
	return {
		title: `Headlines › [${article.number}] ${article.title}`,
		count: sourceOf(article),
		blocks: [
			{kind: 'heading', level: 1, content: [article.titleDerived ? muted('(no title) ') : '', article.title]},
			provenance(article),
			space,
			...textBlocks(context.read(id), article, briefing, at),
			...moves(article, briefing),
		],
	};
};
