// How text names an article and a place in it: `[2]`, `[2]:37`.

import type {Briefing, BriefingArticle} from '../model/briefing.ts';
import type {Evidence} from '../model/evidence.ts';
import {remembered} from './remembered.ts';

const byId = remembered(
	({articles}): ReadonlyMap<string, BriefingArticle> => new Map(articles.map(article => [article.id, article])),
);

/** The article of an id; undefined for articles outside the briefing. */
export const articleOf = (briefing: Briefing, id: string): BriefingArticle | undefined => byId(briefing).get(id);

/** `[2]`; the file's name for an article outside the briefing. */
export function articleReference(briefing: Briefing, id: string): string {
	const article = articleOf(briefing, id);
	return article ? `[${article.number}]` : '[–]';
}

/** `[2]:37`; `file:37` for an article outside the briefing. */
export function placeReference(briefing: Briefing, evidence: Evidence): string {
	const article = articleOf(briefing, evidence.articleId);
	return article ? `[${article.number}]:${evidence.line}` : `${evidence.file}:${evidence.line}`;
}

/** The first place, and how many more there are: `[2]:37 +1`. */
export function placesReference(briefing: Briefing, evidence: readonly Evidence[]): string {
	const [first, ...more] = evidence;
	if (!first) return '';
	return placeReference(briefing, first) + (more.length > 0 ? ` +${more.length}` : '');
}
