// The date the briefing is made for. It comes from the files or from the user, never from a clock.

import type {Article} from '../model/article.ts';
import type {AsOfBasis} from '../model/briefing.ts';
import type {Library} from '../model/library.ts';

export interface AsOf {
	/** ISO date; null when nothing has a date. */
	readonly date: string | null;
	readonly basis: AsOfBasis | null;
}

const lastDayOfMonth = (month: string): string => {
	const [year, number] = month.split('-').map(Number);
	return new Date(Date.UTC(year as number, number as number, 0)).toISOString().slice(0, 10);
};

/** The day of a date as stated: an instant's UTC day, the last day of a month. */
export function dayOf(stated: string): string {
	return stated.length === 7 ? lastDayOfMonth(stated) : stated.slice(0, 10);
}

interface Dated {
	readonly date: string;
	readonly basis: AsOfBasis;
}

function articleDate(article: Article): readonly Dated[] {
	const {publishedAt, dateConfidence} = article;
	if (publishedAt === null) return [];
	const firm = dateConfidence === 'high' || dateConfidence === 'medium';
	return [{date: dayOf(publishedAt), basis: firm ? 'publishedAt' : 'text'}];
}

// Where two kinds of input end on the same day, the firmer one is named.
const firmness: readonly AsOfBasis[] = ['publishedAt', 'prices', 'filings', 'text', 'flag'];

function newest(dates: readonly Dated[]): Dated | null {
	const order = (basis: AsOfBasis): number => firmness.indexOf(basis);
	return (
		dates.toSorted((a, b) => (a.date === b.date ? order(a.basis) - order(b.basis) : a.date < b.date ? 1 : -1))[0] ??
		null
	);
}

/**
 * The flag if given, else the newest date of the library. A month mentioned in a text only counts when no full date
 * is known: it says less than it seems to.
 */
export function chooseAsOf(library: Library, flag: string | null): AsOf {
	if (flag !== null) return {date: flag, basis: 'flag'};
	const exact = library.articles.filter(article => article.publishedAt?.length !== 7);
	const dates: readonly Dated[] = [
		...exact.flatMap(articleDate),
		...library.series.flatMap(series => series.bars.slice(-1).map((bar): Dated => ({date: bar.date, basis: 'prices'}))),
		...library.snapshots.flatMap(snapshot =>
			snapshot.asOf === null ? [] : [{date: dayOf(snapshot.asOf), basis: 'prices'} as const],
		),
		...library.filings.flatMap(filing =>
			filing.facts.flatMap(fact => (fact.filed === null ? [] : [{date: fact.filed, basis: 'filings'} as const])),
		),
	];
	const best = newest(dates) ?? newest(library.articles.flatMap(articleDate));
	return best ?? {date: null, basis: null};
}
