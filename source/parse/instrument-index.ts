// Instruments by their symbols and names, and pairs such as BTC-USDT taken apart.

import type {Entity} from '../model/entity.ts';

/** Quote currencies that stand for a price in dollars, and others that make it another series. */
export const dollars = ['USDT', 'USDC', 'BUSD', 'TUSD', 'FDUSD', 'USD', 'ZUSD'];
const quotes = ['EUR', 'GBP', 'JPY', 'CHF', 'CAD', 'AUD', 'KRW', 'TRY', 'BTC', 'ETH', 'BNB'];

export const squeeze = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9^]/g, '');

export interface SymbolIndex {
	readonly bySymbol: ReadonlyMap<string, Entity>;
	readonly byName: ReadonlyMap<string, Entity>;
}

const indexes = new WeakMap<readonly Entity[], SymbolIndex>();

/** Tickers, other symbols and names of the entities that can have prices; the first entity that claims one keeps it. */
export function symbolIndex(entities: readonly Entity[]): SymbolIndex {
	const known = indexes.get(entities);
	if (known) return known;
	const bySymbol = new Map<string, Entity>();
	const byName = new Map<string, Entity>();
	for (const entity of entities) {
		if (entity.ticker === null) continue;
		for (const symbol of [entity.ticker, ...entity.symbols])
			if (!bySymbol.has(squeeze(symbol))) bySymbol.set(squeeze(symbol), entity);
		for (const name of [entity.name, ...entity.aliases])
			if (!byName.has(squeeze(name))) byName.set(squeeze(name), entity);
	}
	const index = {bySymbol, byName};
	indexes.set(entities, index);
	return index;
}

/** `BTC-USDT` → BTC and USD. Only pairs of something known, or written with a mark between, are taken apart. */
export function splitPair(symbol: string, index: SymbolIndex): {readonly base: string; readonly quote: string} | null {
	const marked = /^([A-Z0-9]{2,10})[-/_:]([A-Z]{3,5})$/i.exec(symbol);
	const text = squeeze(symbol);
	for (const quote of [...dollars, ...quotes]) {
		if (!text.endsWith(quote) || text.length <= quote.length) continue;
		const base = text.slice(0, -quote.length);
		const crypto = (index.bySymbol.get(base) ?? index.byName.get(base))?.kind === 'token';
		if (crypto || (marked && squeeze(marked[2] as string) === quote))
			return {base, quote: dollars.includes(quote) ? 'USD' : quote};
	}
	return null;
}
