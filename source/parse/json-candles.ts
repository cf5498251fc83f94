// Candles as arrays of numbers: Binance klines, ccxt (time, open, high, low, close) and Coinbase (time, low, high, open, close).

import {barOf, type JsonShape, noSeries, numberOf, type ShapeContext, symbolAround} from './json-shape.ts';
import {isArray, isObject, type Json} from './json-text.ts';
import {type RawBar, type RawSeries, rawBars} from './raw-series.ts';

type Candle = readonly Json[];

interface Order {
	readonly open: number;
	readonly high: number;
	readonly low: number;
	readonly close: number;
	readonly volume: number;
}

const standard: Order = {open: 1, high: 2, low: 3, close: 4, volume: 5};
const coinbase: Order = {open: 3, high: 2, low: 1, close: 4, volume: 5};
/** KuCoin and Bitfinex write time, open, close, high, low. */
const kucoin: Order = {open: 1, high: 3, low: 4, close: 2, volume: 5};
/** Gate.io begins with the volume in the quote currency. */
const gate: Order = {open: 5, high: 3, low: 4, close: 2, volume: 6};

const isTime = (value: Json | undefined): boolean => {
	const count = numberOf(value);
	if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value)) return true;
	return count !== null && count >= 1e8 && count < 1e20;
};

const isCandle = (value: Json | undefined): value is Candle =>
	isArray(value) &&
	value.length >= 5 &&
	isTime(value[0]) &&
	value.slice(1, 5).every(price => price === null || Number.isFinite(numberOf(price) ?? 0));

const candles = (root: Json): readonly Candle[] => (isArray(root) ? root.filter(isCandle) : []);

/** Share of candles whose high is the largest and whose low is the smallest under an order. */
function orderedShare(list: readonly Candle[], order: Order): number {
	const good = list.filter(candle => {
		const at = (index: number): number => numberOf(candle[index]) ?? Number.NaN;
		const [open, high, low, close] = [at(order.open), at(order.high), at(order.low), at(order.close)];
		return high >= Math.max(open, low, close) && low <= Math.min(open, high, close);
	});
	return good.length / Math.max(1, list.length);
}

/** The order under which highs are highest and lows lowest; the standard one unless another fits better. */
function orderOf(list: readonly Candle[]): Order {
	const sample = list.slice(0, 400);
	const best = [standard, coinbase, kucoin, gate].map(order => ({order, share: orderedShare(sample, order)}));
	return best.toSorted((a, b) => b.share - a.share)[0]?.order ?? standard;
}

function readCandles(list: readonly Candle[], context: ShapeContext): readonly RawBar[] {
	const order = orderOf(list);
	return list.flatMap(candle =>
		barOf(
			{
				stamp: candle[0],
				open: candle[order.open],
				high: candle[order.high],
				low: candle[order.low],
				close: candle[order.close],
				volume: candle[order.volume],
			},
			context.json.lineOf(candle) ?? 1,
			context,
		),
	);
}

/** Kraken: `{"result": {"XXBTZUSD": [[time, …]], "last": …}}`; keyed lists in general name the symbol. */
function keyed(root: Json): readonly (readonly [string, readonly Candle[]])[] {
	if (!isObject(root)) return [];
	return Object.entries(root).flatMap(([key, value]) =>
		candles(value).length > 0 ? [[key, candles(value)] as const] : [],
	);
}

const generic = new Set([
	'data',
	'candles',
	'klines',
	'result',
	'results',
	'ohlcv',
	'list',
	'values',
	'prices',
	'bars',
]);

function read(root: Json, context: ShapeContext): readonly RawSeries[] {
	const told = symbolAround(isObject(root) ? [root, ...context.around] : context.around);
	const lists = isArray(root) ? [[null, candles(root)] as const] : keyed(root);
	return lists.map(([key, list]) => ({
		...noSeries,
		symbol: key === null || generic.has(key) ? told : key,
		bars: rawBars(readCandles(list, context)),
	}));
}

export const candleArrays: JsonShape = {fits: root => candles(root).length > 0 || keyed(root).length > 0, read};
