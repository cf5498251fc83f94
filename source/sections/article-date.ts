// The date of an article as shown: `17 Dec`, `17 Dec~` when it was inferred, a dash when nobody knows.

import {dateNear, inferredMark, longDate} from '../format/dates.ts';
import type {BriefingArticle} from '../model/briefing.ts';

/** Without the year where it is that of `asOf`; with it when `asOf` is null. */
export function articleDate(
	article: Pick<BriefingArticle, 'publishedAt' | 'dateConfidence'>,
	asOf: string | null,
): string {
	const {publishedAt, dateConfidence} = article;
	if (publishedAt === null) return 'undated';
	const date = asOf === null ? longDate(publishedAt) : dateNear(publishedAt, asOf);
	return date + inferredMark(dateConfidence);
}
