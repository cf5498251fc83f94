// The orders of the headlines pane. A stable sort over the order by rank, so that equals stay by rank. Pure.

import type {Block, Target} from '../model/block.ts';
import type {Briefing, BriefingArticle} from '../model/briefing.ts';

export const headlineOrders = ['rank', 'date', 'tone'] as const;
export type HeadlineOrder = (typeof headlineOrders)[number];

/** The order after this one; around at the end. */
export const nextOrder = (order: HeadlineOrder): HeadlineOrder =>
	headlineOrders[(headlineOrders.indexOf(order) + 1) % headlineOrders.length] as HeadlineOrder;

/** Smallest first: the youngest date, the most negative tone. What has none stands last. */
type Comparison = (a: BriefingArticle | undefined, b: BriefingArticle | undefined) => number;

const byDate: Comparison = (a, b) => {
	const [one, other] = [a?.publishedAt ?? '', b?.publishedAt ?? ''];
	return one > other ? -1 : one < other ? 1 : 0;
};

const byTone: Comparison = (a, b) => {
	const [one, other] = [a?.tone.score ?? Number.POSITIVE_INFINITY, b?.tone.score ?? Number.POSITIVE_INFINITY];
	return one < other ? -1 : one > other ? 1 : 0;
};

/** The blocks of the pane with their rows in an order; a story goes where its first article goes. */
export function orderedHeadlines(blocks: readonly Block[], order: HeadlineOrder, briefing: Briefing): readonly Block[] {
	if (order === 'rank') return blocks;
	const articles = new Map(briefing.articles.map(article => [article.id, article]));
	const compare = order === 'date' ? byDate : byTone;
	const leads = new Map(briefing.stories.map(({id, articleIds}) => [id, articles.get(articleIds[0] ?? '')]));
	const leadOf = (open: Target | undefined): BriefingArticle | undefined =>
		open?.kind === 'story' ? leads.get(open.id) : open?.kind === 'article' ? articles.get(open.id) : undefined;
	return blocks.map(block => {
		if (block.kind !== 'table') return block;
		const rows = block.rows.map(row => ({row, lead: leadOf(row.open)})).toSorted((a, b) => compare(a.lead, b.lead));
		return {...block, rows: rows.map(({row}) => row)};
	});
}
