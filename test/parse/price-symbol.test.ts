import {describe, expect, it} from 'vitest';
import {findInstrument, inCurrency, instrumentOf} from '../../source/parse/price-symbol.ts';
import {symbolInFileName} from '../../source/parse/symbol-in-file-name.ts';
import {acme, bitcoin, entity, nasdaq} from './price-context.ts';

const ether = entity({
	id: 'ether',
	name: 'Ether',
	ticker: 'ETH',
	kind: 'token',
	calendar: '24x7',
	aliases: ['Ethereum'],
});
const coreCompute = entity({id: 'core', name: 'Core Compute', ticker: 'CORX'});
const entities = [bitcoin, ether, nasdaq, acme, coreCompute];
const symbolOf = (written: string) => instrumentOf(written, entities, 'content').symbol;
const fromName = (path: string) => findInstrument(null, null, path, entities).symbol;

describe('the symbol that the content writes', () => {
	it.each([
		'BTC',
		'btc-usd',
		'BTC/USDT',
		'BTC_USDT',
		'XBTUSD',
		'BTCUSDT',
		'BINANCE:BTCUSDT',
		'BTC-USDC',
		'btcbusd',
		'Bitcoin',
	])('knows %s as BTC', written => expect(symbolOf(written)).toBe('BTC'));

	it.each([
		['ACME.US', 'ACME'],
		['NASDAQ:ACME', 'ACME'],
		['$ACME', 'ACME'],
		['"acme"', 'ACME'],
		['^NDX', 'NDX'],
		['X:BTCUSD', 'BTC'],
		['tBTCUSD', 'BTC'],
		['market.btcusdt.kline.1day', 'BTC'],
		['EUR/USD', 'EURUSD'],
		['EURUSD=X', 'EURUSD'],
		['C:USDJPY', 'USDJPY'],
		['ETH-USD', 'ETH'],
		['Ethereum', 'ETH'],
	])('knows %s as %s', (written, symbol) => expect(symbolOf(written)).toBe(symbol));

	it('keeps an unknown symbol as it is, in capitals', () => {
		expect(instrumentOf('brk-b', entities, 'content')).toMatchObject({
			symbol: 'BRK-B',
			sourceSymbol: 'brk-b',
			entity: null,
		});
	});

	it('does not take a price in euros for the one in dollars', () => {
		expect(instrumentOf('BTC-EUR', entities, 'content')).toMatchObject({symbol: 'BTC-EUR', quote: 'EUR'});
	});

	it('does not take a coin for its price in dollars where the content says euros', () => {
		const found = instrumentOf('BTC', entities, 'content');
		expect(inCurrency(found, 'EUR')).toMatchObject({symbol: 'BTC-EUR', entity: null});
		expect(inCurrency(found, 'USD').symbol).toBe('BTC');
		expect(inCurrency(found, null).symbol).toBe('BTC');
		expect(inCurrency(instrumentOf('ACME', entities, 'content'), 'EUR').symbol).toBe('ACME');
	});

	it('does not take one coin in another for its price', () => {
		expect(symbolOf('ETH/BTC')).toBe('ETH/BTC');
	});
});

describe('the symbol in a file name', () => {
	it.each([
		['prices/ACME.csv', 'ACME'],
		['acme_us_d.csv', 'ACME'],
		['btcusd_d.csv', 'BTC'],
		['BTC-USD.csv', 'BTC'],
		['btc-usd-max.csv', 'BTC'],
		['BTCUSDT-1d-2025-11.csv', 'BTC'],
		['Binance_BTCUSDT_1h.csv', 'BTC'],
		['Bitcoin Historical Data - Investing.com.csv', 'BTC'],
		['Core Compute Stock Price History.csv', 'CORX'],
		['NASDAQ_ACME, 1D_4f2a1.csv', 'ACME'],
		['BINANCE_BTCUSDT, 60.csv', 'BTC'],
		['currency_daily_BTC_USD_4fa.csv', 'BTC'],
		['daily_ACME.csv', 'ACME'],
		['yahoo_adjclose_ACME.csv', 'ACME'],
		['ACME_records.json', 'ACME'],
		['btc_hourly_unix.csv', 'BTC'],
		['^NDX.csv', 'NDX'],
		['coinbase_ETH-USD_candles.json', 'ETH'],
		['HistoricalData_ZZZQ.csv', 'ZZZQ'],
		['zzzq.us.txt', 'ZZZQ'],
		['2025-11-03 ACME.csv', 'ACME'],
		['Nasdaq 100 Historical Data.csv', 'NDX'],
		['NASDAQ100.csv', 'NDX'],
		['NASDAQ_DLY_NDX, 1D.csv', 'NDX'],
		['CME_MINI_NQ1!, 1D.csv', 'NQ1!'],
		['ACME (1).csv', 'ACME'],
		['XBTUSD_1440.csv', 'BTC'],
		['QQQX ETF Stock Price History.csv', 'QQQX'],
		['Dados Históricos - ZZZ4.csv', 'ZZZ4'],
		['quotes of somebody QZX.csv', 'QZX'],
		['nse_QZX.csv', 'QZX'],
	])('is found in %s', (path, symbol) => expect(fromName(path)).toBe(symbol));

	it.each(['HistoricalPrices.csv', 'data.csv', 'export (2).csv', 'download.json'])('is not made up for %s', path => {
		expect(symbolInFileName(path, entities)).toBeNull();
	});

	it('is not made up from words that name a service and a number', () => {
		expect(symbolInFileName('HistoricalData_1762128000000.csv', entities)).toBeNull();
		expect(findInstrument(null, null, 'HistoricalData_1762128000000.csv', entities).from).toBe('nothing');
	});

	it('gives way to the content, and both to the sidecar', () => {
		expect(findInstrument(null, 'BTC-USD', 'ACME.csv', entities).symbol).toBe('BTC');
		expect(findInstrument('ETH', 'BTC-USD', 'ACME.csv', entities)).toMatchObject({symbol: 'ETH', from: 'sidecar'});
	});
});
