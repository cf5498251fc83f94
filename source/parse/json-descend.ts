// Goes down a JSON document to where the prices are: through the wrappers of services, and through one member a symbol.

import {alphaVantage} from './json-alpha-vantage.ts';
import {candleArrays} from './json-candles.ts';
import {coinGecko} from './json-coingecko.ts';
import {recordArrays} from './json-records.ts';
import type {JsonShape, ShapeContext} from './json-shape.ts';
import {isArray, isObject, type Json, type JsonObject} from './json-text.ts';
import {wideRows} from './json-wide.ts';
import {yahooChart} from './json-yahoo.ts';
import {quoted} from './problem-list.ts';
import type {RawSeries} from './raw-series.ts';

/** Asked in this order; the first that recognises the document reads it. */
const shapes: readonly JsonShape[] = [yahooChart, alphaVantage, coinGecko, candleArrays, recordArrays, wideRows];

/** Members that hold the prices of what stands around them; looked into before any other. */
const wrappers = [
	'data',
	'result',
	'results',
	'candles',
	'klines',
	'response',
	'body',
	'payload',
	'Data',
	'items',
	'market_chart',
	'history',
	'values',
	'prices',
	'historical',
	'bars',
	'quotes',
	'rows',
	'ohlcv',
	'ohlc',
	'list',
	'records',
	'observations',
];
const deepest = 5;
/** Elements of an array that are looked into: one a symbol. */
const mostElements = 500;

type Found = readonly RawSeries[] | null;
type Member = readonly [key: string, series: readonly RawSeries[]];

const isContainer = (value: Json | undefined): value is readonly Json[] | JsonObject =>
	isArray(value) || isObject(value);

/** A key written as tickers are: `AAPL`, `BTC/USD`. */
const isTicker = (key: string): boolean => /^\^?[A-Z][A-Z0-9.=/_-]{0,14}$/.test(key);

/** The series of members that each hold one, under their own symbol or their key. */
function joined(members: readonly Member[], context: ShapeContext): Found {
	const [first] = members;
	if (!first) return null;
	const named = members.filter(([key, series]) => isTicker(key) || series.some(({symbol}) => symbol !== null));
	const kept = named.length > 1 ? named : [first];
	if (kept.length < members.length) {
		const others = members.filter(member => !kept.includes(member)).map(([key]) => quoted(key));
		const message = `prices also stand under ${others.slice(0, 5).join(', ')}; only those under ${quoted(kept[0]?.[0])} are read`;
		context.problems.add('note', 'several-members', 1, message);
	}
	return kept.flatMap(([key, series]) =>
		series.map(one => ({...one, symbol: one.symbol ?? (isTicker(key) ? key : null)})),
	);
}

function membersOf(root: JsonObject, context: ShapeContext, depth: number): readonly Member[] {
	const inner = {...context, around: [root, ...context.around]};
	return Object.entries(root).flatMap(([key, value]): readonly Member[] => {
		const series = isContainer(value) ? readShapes(value, inner, depth + 1) : null;
		return series === null ? [] : [[key, series]];
	});
}

/** Depth-first through wrappers: `{data: {prices: []}}`, `{chart: {result: []}}`. The outer document decides the symbol. */
export function readShapes(root: Json, context: ShapeContext, depth = 0): Found {
	for (const shape of shapes) if (shape.fits(root)) return shape.read(root, context);
	if (depth >= deepest) return null;
	if (isArray(root)) {
		const found = root
			.slice(0, mostElements)
			.filter(isObject)
			.flatMap(element => readShapes(element, context, depth + 1) ?? []);
		return found.length === 0 ? null : found;
	}
	if (!isObject(root)) return null;
	for (const key of wrappers) {
		const inner = root[key];
		if (!isContainer(inner)) continue;
		const found = readShapes(inner, {...context, around: [root, ...context.around]}, depth + 1);
		if (found) return found;
	}
	const others = Object.fromEntries(Object.entries(root).filter(([key]) => !wrappers.includes(key)));
	return joined(membersOf(others, {...context, around: [root, ...context.around]}, depth), context);
}
