// Which instrument a price file is about: by its content, its column, or its name, in that order.

import {stripUnsafe} from '../language/strip-unsafe.ts';
import type {Entity} from '../model/entity.ts';

/** Quote currencies that stand for a price in dollars, and others that make it another series. */
const dollars = ['USDT', 'USDC', 'BUSD', 'TUSD', 'FDUSD', 'USD', 'ZUSD'];
const quotes = ['EUR', 'GBP', 'JPY', 'CHF', 'CAD', 'AUD', 'KRW', 'TRY', 'BTC', 'ETH', 'BNB'];

/** Words of file names that never are the instrument: services, exchanges, intervals, kinds of file. */
const noise = new Set(
	(
		'a adj adjclose adjusted all alpha bars binance bitfinex bitstamp bybit candles chart close coinbase coingecko coinmarketcap com cryptodatadownload ' +
		'csv currency daily data day days dly download eod example export fred full gemini historical historicaldata history hour hourly ' +
		'intraday investing json kline klines kraken kucoin market max min minute mixedcase monthly nasdaq nyse nysearca amex arca bats index ' +
		'ohlc ohlcv ohclv okx output poloniex price prices quotes records sample series share shares spot stock stocks stooq table test ticks tradingview ' +
		'tsv unix us usa vantage weekly yahoo yfinance year years time unixtime query crypto token coin binanceus cex cmc sp historicalprices historicalquotes chartdata download untitled file copy ' +
		'cme mini cboe tvc fx oanda dj dly etf fund futures prices close closes ticker tickers'
	).split(' '),
);

const squeeze = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9^]/g, '');

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

export interface Instrument {
	/** Canonical ticker where the instrument is known, else the symbol as found, upper-cased. */
	readonly symbol: string;
	readonly sourceSymbol: string;
	readonly entity: Entity | null;
	/** The currency after the slash of a pair. */
	readonly quote: string | null;
	readonly from: 'sidecar' | 'content' | 'file-name' | 'nothing';
}

/** `BTC-USDT` → BTC and USD. Only pairs of something known, or written with a mark between, are taken apart. */
function splitPair(symbol: string, index: SymbolIndex): {readonly base: string; readonly quote: string} | null {
	const marked = /^([A-Z0-9]{2,10})[-/_:]([A-Z]{3,5})$/i.exec(symbol);
	const text = squeeze(symbol);
	for (const quote of [...dollars, ...quotes]) {
		if (!text.endsWith(quote) || text.length <= quote.length) continue;
		const base = text.slice(0, -quote.length);
		const crypto = index.bySymbol.get(base)?.kind === 'token';
		if (crypto || (marked && squeeze(marked[2] as string) === quote))
			return {base, quote: dollars.includes(quote) ? 'USD' : quote};
	}
	return null;
}

/** Takes off what services put around a symbol: `NASDAQ:IREN`, `AAPL.US`, `$NVDA`, quotes. */
function bareSymbol(text: string): string {
	return text
		.trim()
		.replace(/^["'$]+|["']+$/g, '')
		.replace(/^[A-Z_]{2,12}:(?=[A-Z0-9^])/i, '')
		.replace(/\.US$/i, '');
}

/** The instrument of a symbol or name as written by the content or by people. */
export function instrumentOf(text: string, entities: readonly Entity[], from: Instrument['from']): Instrument {
	const index = symbolIndex(entities);
	const written = stripUnsafe(text.slice(0, 80));
	const bare = bareSymbol(written).slice(0, 40);
	const entity = index.bySymbol.get(squeeze(bare)) ?? index.byName.get(squeeze(bare)) ?? null;
	const pair = splitPair(bare, index);
	if (entity)
		return {symbol: entity.ticker as string, sourceSymbol: written.trim(), entity, quote: pair?.quote ?? null, from};
	const base = pair?.quote === 'USD' ? (index.bySymbol.get(pair.base) ?? null) : null;
	const symbol = base?.ticker ?? bare.toUpperCase();
	return {symbol, sourceSymbol: written.trim(), entity: base, quote: pair?.quote ?? null, from};
}

const stemOf = (path: string): string =>
	(path.split('/').at(-1) ?? path).replace(/(?:\.(?:csv|tsv|txt|json|dat|meta|jsonl|ndjson|us))+$/i, '');

/** Runs of words of the file name that lie side by side, longest first, then from the left. */
function runs(words: readonly string[]): readonly string[] {
	const found: string[] = [];
	for (let length = Math.min(4, words.length); length >= 1; length--)
		for (let at = 0; at + length <= words.length; at++) found.push(words.slice(at, at + length).join('-'));
	return found;
}

const isKnown = (run: string, index: SymbolIndex): boolean =>
	index.bySymbol.has(squeeze(run)) || index.byName.has(squeeze(run));

const isNumberWord = (word: string): boolean => /^\d[\d.:-]*(?:[smhdwy]|min|mo)?$/i.test(word);

/** The part of a file name that names the instrument; null when every word of it is about something else. */
export function symbolInFileName(path: string, entities: readonly Entity[]): string | null {
	const index = symbolIndex(entities);
	const words = stemOf(path)
		.split(/[\s_,()[\]+-]+/)
		.filter(word => word !== '');
	const plain = words.filter(word => !isNumberWord(word) && !noise.has(word.toLowerCase()) && !/^[dwmh]$/i.test(word));
	// Runs first, with the words that count for nothing alone: "Nasdaq 100", "BTC USD".
	const run = runs(words).find(found => found.includes('-') && isKnown(found, index));
	const known = run ?? runs(plain).find(found => isKnown(found, index));
	if (known !== undefined) return known;
	const pair = runs(plain).find(found => splitPair(found, index) !== null);
	return pair ?? plain.find(word => /^\^?[A-Za-z][A-Za-z0-9.=!]{0,14}$/.test(word)) ?? null;
}

/** The instrument of a series: what a sidecar says, else the content or its column, else the file name. */
export function findInstrument(
	sidecar: string | null,
	content: string | null,
	path: string,
	entities: readonly Entity[],
): Instrument {
	if (sidecar !== null) return instrumentOf(sidecar, entities, 'sidecar');
	if (content !== null && content !== '') return instrumentOf(content, entities, 'content');
	const named = symbolInFileName(path, entities);
	if (named !== null) return instrumentOf(named, entities, 'file-name');
	return {...instrumentOf(stemOf(path) || 'UNKNOWN', entities, 'nothing')};
}
