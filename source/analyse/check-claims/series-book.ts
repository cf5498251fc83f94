// The loaded series by symbol, and which of them may stand beside an instrument without being it.

import type {EntityIndex} from '../../language/entity-index.ts';
import type {Series} from '../../model/prices.ts';
import {barsUpTo} from './bars.ts';

export interface SeriesBook {
	readonly bySymbol: ReadonlyMap<string, Series>;
	/** Index symbol -> symbols of loaded funds that follow it. */
	readonly proxies: (subject: string) => readonly Series[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// A fund is not its index: costs, dividends and the price scale differ. Shown beside a claim, never used for its verdict.
const followers: Readonly<Record<string, readonly string[]>> = {
	NDX: ['QQQ', 'QQQM'],
	SPX: ['SPY', 'VOO', 'IVV'],
	DJI: ['DIA'],
	RUT: ['IWM'],
	SOX: ['SOXX', 'SMH'],
	BTC: ['IBIT', 'GBTC', 'FBTC'],
	ETH: ['ETHA'],
	XAU: ['GLD', 'IAU'],
};

/** One series a symbol: the one that reaches furthest by `asOf`, then the longer one, then by file name. */
export function seriesBook(series: readonly Series[], asOf: string | null, index: EntityIndex): SeriesBook {
	const ranked = series
		.map(one => ({one, bars: barsUpTo(one, asOf)}))
		.filter(({bars}) => bars.length > 0)
		.toSorted(
			(a, b) =>
				byText(b.bars.at(-1)?.date ?? '', a.bars.at(-1)?.date ?? '') ||
				b.bars.length - a.bars.length ||
				byText(a.one.file, b.one.file),
		);
	const bySymbol = new Map<string, Series>();
	for (const {one} of ranked) {
		const canonical = index.bySymbol.get(one.symbol.toUpperCase())?.ticker ?? one.symbol;
		for (const symbol of [one.symbol, canonical]) if (!bySymbol.has(symbol)) bySymbol.set(symbol, one);
	}
	return {bySymbol, proxies: subject => (followers[subject] ?? []).flatMap(symbol => bySymbol.get(symbol) ?? [])};
}
