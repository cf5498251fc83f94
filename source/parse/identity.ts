// One article for one text: the same item in two files, newer versions, and the same words under new ids.

import type {Article} from '../model/article.ts';
import type {Problem} from '../model/problem.ts';

export interface Merged {
	readonly articles: readonly Article[];
	readonly problems: readonly Problem[];
}

/** The first article with the places and the missing fields of the second. */
export function absorb(kept: Article, other: Article): Article {
	const known = new Set(kept.places.map(place => `${place.file}\u0000${place.line}`));
	const places = other.places.filter(place => !known.has(`${place.file}\u0000${place.line}`));
	return {
		...kept,
		places: [...kept.places, ...places],
		description: kept.description ?? other.description,
		publisher: kept.publisher ?? other.publisher,
		sourceKey: kept.sourceKey ?? other.sourceKey,
		url: kept.url ?? other.url,
		externalId: kept.externalId ?? other.externalId,
		publisherTone: kept.publisherTone ?? other.publisherTone,
		machineWritten: kept.machineWritten ?? other.machineWritten,
	};
}

function mergeBy(
	articles: readonly Article[],
	keyOf: (article: Article) => string | null,
	prefer: (a: Article, b: Article) => boolean,
): readonly Article[] {
	const byKey = new Map<string, number>();
	const kept: Article[] = [];
	for (const article of articles) {
		const key = keyOf(article);
		const index = key === null ? undefined : byKey.get(key);
		if (index === undefined) {
			if (key !== null) byKey.set(key, kept.length);
			kept.push(article);
			continue;
		}
		const before = kept[index] as Article;
		kept[index] = prefer(before, article) ? absorb(before, article) : absorb(article, before);
	}
	return kept;
}

const newest = (article: Article): string => article.updatedAt ?? article.publishedAt ?? '';

/** Articles in order of their first place. */
export function mergeArticles(articles: readonly Article[]): Merged {
	const sameWords = mergeBy(
		articles,
		article => article.id,
		() => true,
	);
	const sameItem = mergeBy(
		sameWords,
		article =>
			article.externalId !== null && article.sourceKey !== null
				? `${article.sourceKey}\u0000${article.externalId}`
				: null,
		(a, b) => newest(a) >= newest(b),
	);
	return {articles: sameItem, problems: []};
}
