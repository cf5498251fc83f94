// What of a library was known at the end of a day, and which of its articles the briefing is about.

import type {Article} from '../model/article.ts';
import type {Library} from '../model/library.ts';
import type {Series} from '../model/prices.ts';
import {dayOf} from './as-of.ts';

export interface Seen {
	readonly library: Library;
	/** Known by then, but older than the days asked for. */
	readonly outside: number;
}

/** The ISO date `days` before another. */
export function daysBefore(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

function known(article: Article, asOf: string): boolean {
	const {publishedAt} = article;
	if (publishedAt === null) return true;
	// A month is known once it has begun: nobody can say which of its days is meant.
	return (publishedAt.length === 7 ? `${publishedAt}-01` : publishedAt.slice(0, 10)) <= asOf;
}

const recent = (article: Article, since: string): boolean =>
	article.publishedAt === null || dayOf(article.publishedAt) >= since;

function cutSeries(series: Series, asOf: string): readonly Series[] {
	const bars = series.bars.filter(bar => bar.date <= asOf);
	if (bars.length === 0) return [];
	if (bars.length === series.bars.length) return [series];
	// A flag on a bar that is not there yet would tell of what is not known yet.
	const lines = new Set(bars.map(bar => bar.line));
	const flags = series.flags.filter(flag => flag.line === null || lines.has(flag.line));
	return [{...series, bars, flags}];
}

/**
 * The library as of the end of `asOf` (UTC): later articles, bars, quotes and filings are not there. Articles before `since`
 * are left out and counted. Without an as-of date nothing has a date, and everything is seen.
 */
export function seenLibrary(library: Library, asOf: string | null, since: string | null): Seen {
	if (asOf === null) return {library, outside: 0};
	const there = library.articles.filter(article => known(article, asOf));
	const articles = since === null ? there : there.filter(article => recent(article, since));
	return {
		library: {
			...library,
			articles,
			series: library.series.flatMap(series => cutSeries(series, asOf)),
			snapshots: library.snapshots.filter(snapshot => snapshot.asOf === null || dayOf(snapshot.asOf) <= asOf),
			filings: library.filings.map(filing => ({
				...filing,
				facts: filing.facts.filter(fact => (fact.filed ?? fact.end) <= asOf),
			})),
		},
		outside: there.length - articles.length,
	};
}
