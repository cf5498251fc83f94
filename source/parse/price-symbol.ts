// Which instrument a price file is about: by its content, its column, or its name, in that order.

import {stripUnsafe} from '../language/strip-unsafe.ts';
import type {Entity} from '../model/entity.ts';
import {dollars, splitPair, squeeze, symbolIndex} from './instrument-index.ts';
import {stemOf, symbolInFileName} from './symbol-in-file-name.ts';

export interface Instrument {
	/** Canonical ticker where the instrument is known, else the symbol as found, upper-cased. */
	readonly symbol: string;
	readonly sourceSymbol: string;
	readonly entity: Entity | null;
	/** The currency after the slash of a pair. */
	readonly quote: string | null;
	readonly from: 'sidecar' | 'content' | 'file-name' | 'nothing';
}

const money = '(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|CNY|CNH|HKD|SEK|NOK|DKK|PLN|CZK|HUF|TRY|MXN|BRL|INR|KRW|SGD|ZAR)';
const moneyPair = new RegExp(`^(${money})[-/_ ]?(${money})(?:=X)?$`, 'i');

/**
 * Takes off what services put around a symbol: `NASDAQ:IREN`, `X:BTCUSD`, `AAPL.US`, `$NVDA`, Bitfinex's `tBTCUSD`, Huobi's
 * `market.btcusdt.kline.1day`, quotes. Two currencies are written as one word: `EUR/USD`, `EURUSD=X` are EURUSD.
 */
function bareSymbol(text: string): string {
	const bare = text
		.trim()
		.replace(/^["'$]+|["']+$/g, '')
		.replace(/^market\.(\w{2,20})\.kline\.\w{1,10}$/i, '$1')
		.replace(/^[A-Z_]{1,12}:(?=[A-Z0-9^])/i, '')
		.replace(/^t(?=[A-Z]{6,10}$)/, '')
		.replace(/\.US$/i, '');
	return bare.replace(moneyPair, '$1$2');
}

/** A coin priced in anything but dollars is another series than its price in dollars. */
export function inCurrency(instrument: Instrument, currency: string | null): Instrument {
	const {entity, quote, from} = instrument;
	const isDollar = currency === null || dollars.includes(currency.toUpperCase()) || currency === 'points';
	if (entity?.kind !== 'token' || quote !== null || from === 'sidecar' || isDollar) return instrument;
	return {
		...instrument,
		symbol: `${entity.ticker}-${currency.toUpperCase()}`,
		entity: null,
		quote: currency.toUpperCase(),
	};
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
	const base = pair?.quote === 'USD' ? (index.bySymbol.get(pair.base) ?? index.byName.get(pair.base) ?? null) : null;
	const symbol = base?.ticker ?? bare.toUpperCase();
	return {symbol, sourceSymbol: written.trim(), entity: base, quote: pair?.quote ?? null, from};
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
