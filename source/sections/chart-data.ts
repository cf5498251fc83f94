// Which series a chart shows, and which of their days.

import {addDays, dayNumber, dayOf, longDate, shortDate} from '../format/dates.ts';
import {list, shorten} from '../format/words.ts';
import type {ChartMark} from '../model/block.ts';
import type {Briefing, PriceSeries} from '../model/briefing.ts';
import type {ChartView} from './chart-view.ts';
import {bestSeries, fileName, seriesNamed} from './series-named.ts';

/** More lines than this cannot be told apart. */
const mostSeries = 4;
const mostMarks = 5;

export type Closes = PriceSeries['closes'];

/** The series chosen, in that order; without a choice those the risks compare, else the first ones. */
export function chosenSeries(briefing: Briefing, {symbols}: ChartView): readonly PriceSeries[] {
	const named = (wanted: readonly string[]): readonly PriceSeries[] =>
		wanted.flatMap(symbol => seriesNamed(briefing, symbol) ?? []);
	if (symbols.length > 0) return named(symbols);
	const compared = named([...new Set(briefing.correlations.flatMap(({a, b}) => [a, b]))]);
	return (compared.length > 1 ? compared : bestSeries(briefing)).slice(0, mostSeries);
}

/** First day of the range, from the as-of date back; empty string for everything. */
export function rangeStart({asOf, series}: Briefing, {days}: ChartView): string {
	const end =
		asOf ??
		series
			.map(({last}) => last.date)
			.toSorted()
			.at(-1);
	return days === null || end === undefined ? '' : addDays(end, -days);
}

export const inRange = (closes: Closes, from: string): Closes => closes.filter(({date}) => date >= from);

/** `17 Nov – 17 Dec 2025` */
export function periodWords(dates: readonly string[]): string {
	const [first, last] = [dates[0], dates.at(-1)];
	if (first === undefined || last === undefined) return 'no days';
	return `${first.slice(0, 4) === last.slice(0, 4) ? shortDate(first) : longDate(first)} – ${longDate(last)}`;
}

/** `BTC.csv to 12 Dec 2025, stale; QQQ.csv and CLSK.csv to 31 Dec 2025`: files with the same last day share it. */
export function sourceWords(series: readonly PriceSeries[]): string {
	const ends = series.map(({last, statistics}) => `to ${longDate(last.date)}${statistics.stale ? ', stale' : ''}`);
	return [...new Set(ends)]
		.map(
			end => `${list([...new Set(series.filter((_, at) => ends[at] === end).map(({file}) => fileName(file)))])} ${end}`,
		)
		.join('; ');
}

/** Articles on the day they came out, those about the instruments shown, the most important ones. */
export function articleMarks(
	{articles}: Briefing,
	symbols: readonly string[],
	dates: readonly string[],
): readonly ChartMark[] {
	const [first = '9999', last = ''] = [dates[0], dates.at(-1)];
	return articles
		.filter(({entities}) => entities.some(({ticker}) => ticker !== null && symbols.includes(ticker)))
		.filter(
			({publishedAt}) =>
				publishedAt !== null &&
				dayNumber(publishedAt) !== null &&
				dayOf(publishedAt) >= first &&
				dayOf(publishedAt) <= last,
		)
		.toSorted((a, b) => b.rank - a.rank)
		.slice(0, mostMarks)
		.toSorted((a, b) => a.number - b.number)
		.map(({id, number, title, publishedAt}) => {
			const date = dayOf(publishedAt as string);
			return {date, label: `${shortDate(date)}  [${number}] ${shorten(title, 90)}`, open: {kind: 'article', id}};
		});
}

/** The last value at or before the crosshair, with its day: `2 Dec 87,058`; empty without a crosshair. */
export function cursorWords(
	cursor: string | undefined,
	named: readonly {
		readonly name: string;
		readonly points: readonly {readonly date: string; readonly value: number | null}[];
	}[],
	show: (value: number) => string,
): string {
	if (cursor === undefined) return '';
	const parts = named.flatMap(({name, points}) => {
		const point = points.findLast(({date}) => date <= cursor);
		return point ? [`${name} ${point.value === null ? 'no value' : show(point.value)}`] : [];
	});
	return parts.length === 0 ? '' : `At ${longDate(cursor)}: ${parts.join(', ')}. `;
}
