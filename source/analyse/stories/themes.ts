// Articles that share a theme: shown beside each other, never merged.

import type {ReadArticle} from '../../model/findings.ts';
import type {Story, ThemeLink} from '../../model/story.ts';
import {cosineOf, dotProducts, tfVector} from './vectors.ts';

/** Themes are drawn among so many stories at most, the newest: every pair is compared. */
const most = 400;

const risksOf = ({findings}: ReadArticle): ReadonlySet<string> =>
	new Set(findings.riskSentences.map(sentence => sentence.riskId));

const newestFirst = (a: ReadArticle, b: ReadArticle): number => {
	const [x, y] = [a.article.publishedAt ?? '', b.article.publishedAt ?? ''];
	return x === y ? (a.article.id < b.article.id ? -1 : 1) : x < y ? 1 : -1;
};

/** Links between the first articles of stories whose words and risks are alike: tf cosine at least 0.4 and a shared risk. */
export function themeLinks(stories: readonly Story[], read: ReadonlyMap<string, ReadArticle>): readonly ThemeLink[] {
	const leads = stories
		.map(story => read.get(story.articleIds[0] ?? ''))
		.filter(lead => lead !== undefined)
		.filter(lead => lead.findings.riskSentences.length > 0)
		.toSorted(newestFirst)
		.slice(0, most)
		.map(lead => ({id: lead.article.id, risks: risksOf(lead), vector: tfVector(lead.article.body.text)}));
	const dots = dotProducts(leads.map(lead => lead.vector));
	const links = leads.flatMap((one, at) => {
		const products = dots(at);
		return leads.slice(at + 1).flatMap((other, offset): readonly ThemeLink[] => {
			if (one.risks.isDisjointFrom(other.risks)) return [];
			const alike = cosineOf(products[at + 1 + offset] as number, one.vector, other.vector);
			if (alike < 0.4) return [];
			const articleIds = one.id < other.id ? ([one.id, other.id] as const) : ([other.id, one.id] as const);
			return [{articleIds, cosine: Math.round(alike * 1000) / 1000}];
		});
	});
	return links.toSorted((a, b) => b.cosine - a.cosine || (a.articleIds.join() < b.articleIds.join() ? -1 : 1));
}
