// Articles as a table: number, date, tone, title with source.

import type {Block} from '../model/block.ts';
import type {Briefing, BriefingArticle} from '../model/briefing.ts';
import {articleDate} from '../sections/article-date.ts';
import {column, dated, muted, span, table} from '../sections/blocks.ts';
import {sourceOf} from '../sections/headlines.ts';
import {badgeWords, toneSign} from '../sections/signs.ts';

const columns = [
	column('number', '', {min: 3}),
	column('date', '', {min: 8}),
	column('tone', '', {min: 2}),
	column('title', '', {min: 16, grow: 1, overflow: 'wrap'}),
];

/** `extra` is put behind the title, such as the tone toward an entity. */
export function articleTable(
	articles: readonly BriefingArticle[],
	{asOf}: Briefing,
	extra: (article: BriefingArticle) => string = () => '',
): Block {
	const rows = articles.map(article => {
		const tone = toneSign(article.tone);
		const source = [sourceOf(article), ...badgeWords(article), ...[extra(article)].filter(text => text !== '')].join(
			', ',
		);
		return {
			cells: [
				[span('link', `[${article.number}]`)],
				[dated(article.publishedAt, articleDate(article, asOf))],
				[span(tone.tone, tone.sign)],
				[article.title, muted(` (${source})`)],
			],
			open: {kind: 'article', id: article.id} as const,
		};
	});
	return table(columns, rows, false);
}
