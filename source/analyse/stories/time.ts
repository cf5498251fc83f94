// When an article was published, as far as it says: a span of time, or nothing.

import type {Article} from '../../model/article.ts';

const day = 86_400_000;

/** First and last instant it may mean, in milliseconds; null without a date. */
export function spanOf({publishedAt}: Article): {readonly from: number; readonly to: number} | null {
	if (publishedAt === null) return null;
	if (publishedAt.length === 7) {
		const from = Date.parse(`${publishedAt}-01T00:00:00Z`);
		const [year, month] = publishedAt.split('-').map(Number);
		return Number.isNaN(from) ? null : {from, to: Date.UTC(year as number, month as number, 1) - 1};
	}
	const from = Date.parse(publishedAt.length === 10 ? `${publishedAt}T00:00:00Z` : publishedAt);
	if (Number.isNaN(from)) return null;
	return {from, to: publishedAt.length === 10 ? from + day - 1 : from};
}

/** False when the two were published more than so many days apart for certain. */
export function isWithinDays(a: Article, b: Article, days: number): boolean {
	const [one, other] = [spanOf(a), spanOf(b)];
	if (!one || !other) return true;
	return Math.max(one.from, other.from) - Math.min(one.to, other.to) <= days * day;
}

/** False when the two were published more than 72 hours apart for certain. */
export const mayBeSameDays = (a: Article, b: Article): boolean => isWithinDays(a, b, 3);

/** True when neither is undated nor dated only by its month. */
export const areDated = (a: Article, b: Article): boolean =>
	[a, b].every(article => article.publishedAt !== null && article.publishedAt.length > 7);
