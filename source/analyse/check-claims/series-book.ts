// The loaded series by symbol, and which of them may stand beside an instrument without being it.

import type {EntityIndex} from '../../language/entity-index.ts';
import type {Series} from '../../model/prices.ts';
import type {CorrelationRules} from '../../rules/correlation-rules.ts';
import {barsUpTo} from './bars.ts';

export interface SeriesBook {
	readonly bySymbol: ReadonlyMap<string, Series>;
	/** Index symbol -> symbols of loaded funds that follow it. */
	readonly proxies: (subject: string) => readonly Series[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * One series a symbol: the one that reaches furthest by `asOf`, then the longer one, then by file name. `followers` are the
 * funds of data/correlation-pairs.yaml.
 */
export function seriesBook(
	series: readonly Series[],
	asOf: string | null,
	index: EntityIndex,
	followers: CorrelationRules['followers'],
): SeriesBook {
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
