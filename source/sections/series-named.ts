// The series a symbol stands for. Two files may hold the same instrument: the one that is freshest, then longest, counts.

import type {Briefing, PriceSeries} from '../model/briefing.ts';
import {remembered} from './remembered.ts';

const better = (a: PriceSeries, b: PriceSeries): number =>
	a.last.date === b.last.date ? b.bars - a.bars || (a.file < b.file ? -1 : 1) : a.last.date > b.last.date ? -1 : 1;

const bySymbol = remembered(({series}): ReadonlyMap<string, PriceSeries> => {
	const best = new Map<string, PriceSeries>();
	for (const one of series.toSorted(better)) if (!best.has(one.symbol)) best.set(one.symbol, one);
	return best;
});

export const seriesNamed = (briefing: Briefing, symbol: string): PriceSeries | undefined =>
	bySymbol(briefing).get(symbol);

/** `BTC.csv` of `prices/BTC.csv`. */
export const fileName = (file: string): string => file.split('/').at(-1) ?? file;

/** One series a symbol, in the order of the briefing. */
export const bestSeries = remembered((briefing): readonly PriceSeries[] =>
	briefing.series.filter(one => seriesNamed(briefing, one.symbol) === one),
);
