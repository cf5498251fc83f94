// A story, opened: the texts that tell it, why they are one, and what they share a theme with.

import {fixed} from '../format/numbers.ts';
import {count, spaced} from '../format/words.ts';
import type {Block} from '../model/block.ts';
import type {Briefing, BriefingArticle} from '../model/briefing.ts';
import type {Story} from '../model/story.ts';
import {heading, muted, note, paragraph, space} from '../sections/blocks.ts';
import {articleOf} from '../sections/references.ts';
import {articleTable} from './article-rows.ts';
import type {Detail, DetailOf} from './detail.ts';
import {facts} from './facts.ts';
import {missing} from './missing.ts';
import {quoteBlocks} from './quotes.ts';

/** Told first: the earliest stated date. */
function firstTold(articles: readonly BriefingArticle[]): string | null {
	const dated = articles.filter(({publishedAt, dateConfidence}) => publishedAt !== null && dateConfidence === 'high');
	const first = dated.toSorted((a, b) => ((a.publishedAt as string) < (b.publishedAt as string) ? -1 : 1))[0];
	return dated.length > 1 && first ? `[${first.number}] ${first.publisher ?? 'source not stated'}` : null;
}

function themeBlocks(story: Story, briefing: Briefing): readonly Block[] {
	const near = briefing.themes.flatMap(({articleIds: [a, b], cosine}) => {
		const other = story.articleIds.includes(a) ? b : story.articleIds.includes(b) ? a : null;
		const article = other === null || story.articleIds.includes(other) ? undefined : articleOf(briefing, other);
		return article ? [{article, cosine}] : [];
	});
	if (near.length === 0) return [];
	return [
		space,
		heading(2, 'Same theme, another event'),
		...near.map(({article, cosine}) =>
			paragraph(
				[`[${article.number}] ${article.title} `, muted(`(likeness ${fixed(cosine, 2)})`)],
				{kind: 'article', id: article.id},
				4,
			),
		),
	];
}

export const storyDetail: DetailOf<'story'> = ({id}, {briefing}): Detail => {
	const story = briefing.stories.find(one => one.id === id);
	if (!story) return missing('Story', `the story ${id}`);
	const articles = story.articleIds.flatMap(one => articleOf(briefing, one) ?? []);
	const quotes = articles.flatMap(({summary}) => summary.slice(0, 1));
	return {
		title: `Headlines › ${articles[0]?.title ?? story.title}`,
		count: count(articles.length, 'text'),
		blocks: [
			articleTable(articles, briefing),
			space,
			facts([
				['sameness', story.sameness === null ? null : `${spaced(story.sameness)}, confidence ${story.confidence}`],
				['why one story', story.reason],
				['told first', firstTold(articles)],
			]),
			...(quotes.length > 0
				? [space, heading(2, 'In their words'), ...quoteBlocks(quotes, briefing)]
				: [note('No summary sentence was found.')]),
			...themeBlocks(story, briefing),
		],
	};
};
