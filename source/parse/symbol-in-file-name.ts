// The instrument that a file name tells, among words about services, intervals and dates.

import type {Entity} from '../model/entity.ts';
import {type SymbolIndex, splitPair, squeeze, symbolIndex} from './instrument-index.ts';

/** Words of file names that never are the instrument: services, exchanges, intervals, kinds of file. */
const noise = new Set(
	(
		'a adj adjclose adjusted all alpha bars binance bitfinex bitstamp bybit candles chart close coinbase coingecko coinmarketcap com cryptodatadownload ' +
		'csv currency daily data day days dly download eod example export fred full gemini historical historicaldata history hour hourly ' +
		'intraday investing json kline klines kraken kucoin market max min minute mixedcase monthly nasdaq nyse nysearca amex arca bats index ' +
		'ohlc ohlcv ohclv okx output poloniex price prices quotes records sample series share shares spot stock stocks stooq table test ticks tradingview ' +
		'tsv unix us usa vantage weekly yahoo yfinance year years time unixtime query crypto token coin binanceus cex cmc sp historicalprices historicalquotes chartdata download untitled file copy ' +
		'eodhd yf lbma bchain wiki quandl nse bse lse xetra deutsche boerse borse tiingo polygon massive finnhub twelvedata marketstack fmp iex wsj marketwatch macrotrends ' +
		'google googlefinance finance barchart huobi htx gateio gate bitget ccxt cryptocompare coincap coinpaprika dukascopy mt4 mt5 metatrader histdata fredgraph ' +
		'dados históricos dati storici historische daten données historiques datos historicos ' +
		'cme mini cboe tvc fx oanda dj dly etf fund futures prices close closes ticker tickers'
	).split(' '),
);

export const stemOf = (path: string): string =>
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

const isCoinPair = (found: string, index: SymbolIndex): boolean => {
	const pair = splitPair(found, index);
	return pair !== null && (index.bySymbol.get(pair.base) ?? index.byName.get(pair.base))?.kind === 'token';
};

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
	const coin = runs(words).find(found => found.includes('-') && isCoinPair(found, index));
	const known = run ?? coin ?? runs(plain).find(found => isKnown(found, index));
	if (known !== undefined) return known;
	const pair = runs(plain).find(found => splitPair(found, index) !== null);
	const tickers = plain.filter(word => /^\^?[A-Za-z][A-Za-z0-9.=!]{0,14}$/.test(word));
	// Among words in small letters, the one in capitals is the ticker: "Stock quotes of EXMN".
	return pair ?? tickers.find(word => /^[A-Z0-9^.=!]{2,15}$/.test(word)) ?? tickers[0] ?? null;
}
