// Arrays of objects, one a bar, with fields of any name, order and case; and tables stored column by column.

import {barOf, type JsonShape, noSeries, type ShapeContext} from './json-shape.ts';
import {isArray, isObject, type Json, type JsonObject, textOr} from './json-text.ts';
import {type ColumnRole, roleOf} from './price-columns.ts';
import type {RawBar, RawSeries} from './raw-series.ts';

type Keys = ReadonlyMap<ColumnRole, string>;
const moments: readonly ColumnRole[] = ['open-time', 'unix', 'date', 'timestamp', 'time', 'close-time'];

/** CoinMarketCap and others put the prices of a bar into an object of its own. */
const inner = ['quote', 'USD', 'values', 'ohlc', 'mid'];

function flatten(record: JsonObject): JsonObject {
	const nested = inner.map(key => record[key]).find(isObject);
	return nested ? flatten({...record, ...nested, [inner.find(key => record[key] === nested) as string]: null}) : record;
}

function keysOf(record: JsonObject): Keys {
	const keys = new Map<ColumnRole, string>();
	for (const key of Object.keys(record)) if (!keys.has(roleOf(key))) keys.set(roleOf(key), key);
	return keys;
}

const momentKey = (keys: Keys): string | undefined =>
	moments.map(role => keys.get(role)).find(key => key !== undefined);
const closeKey = (keys: Keys): string | undefined => keys.get('close') ?? keys.get('price') ?? keys.get('adjusted');
const fitsKeys = (keys: Keys): boolean => momentKey(keys) !== undefined && closeKey(keys) !== undefined;

function records(root: Json): readonly JsonObject[] {
	const list = isArray(root) ? root.filter(isObject) : [];
	return list.length > 0 && list.slice(0, 3).some(record => fitsKeys(keysOf(flatten(record)))) ? list : [];
}

function readRecord(
	raw: JsonObject,
	context: ShapeContext,
): {
	readonly symbol: string | null;
	readonly bars: readonly RawBar[];
	readonly keys: Keys;
	readonly record: JsonObject;
} {
	const record = flatten(raw);
	const keys = keysOf(record);
	const value = (key: string | undefined): Json | undefined => (key === undefined ? undefined : record[key]);
	const line = context.json.lineOf(raw) ?? 1;
	const values = {
		stamp: value(momentKey(keys)),
		open: value(keys.get('open')),
		high: value(keys.get('high')),
		low: value(keys.get('low')),
		close: value(closeKey(keys)),
		volume: value(keys.get('volume')),
	};
	const symbol = textOr(value(keys.get('symbol'))) ?? textOr(value(keys.get('name')));
	return {symbol, bars: barOf(values, line, context.problems), keys, record};
}

function readRecords(list: readonly JsonObject[], context: ShapeContext): readonly RawSeries[] {
	const found = new Map<string, {readonly first: ReturnType<typeof readRecord>; readonly bars: RawBar[]}>();
	for (const raw of list) {
		const row = readRecord(raw, context);
		const key = row.symbol ?? '';
		const group = found.get(key) ?? {first: row, bars: []};
		group.bars.push(...row.bars);
		found.set(key, group);
	}
	const told =
		context.around
			.flatMap(holder => ['symbol', 'ticker', 'Symbol'].map(key => textOr(holder[key])))
			.find(text => text !== null) ?? null;
	return [...found].map(([symbol, {first, bars}]) => {
		const {keys, record} = first;
		return {
			...noSeries,
			symbol: symbol === '' ? told : symbol,
			currency: textOr(record[keys.get('currency') ?? '']),
			adjusted: keys.has('adjusted') ? !keys.has('close') && !keys.has('price') : null,
			bars,
		};
	});
}

/** `{"t": [1762128000, …], "c": [106.5, …]}` (Finnhub, pandas "list"); also `{"Close": {"1762128000000": 106.5}}` (pandas default). */
function columns(root: Json): readonly JsonObject[] {
	if (!isObject(root)) return [];
	const keys = keysOf(root);
	const close = root[closeKey(keys) ?? ''];
	const stamps = root[momentKey(keys) ?? ''];
	if (isArray(close) && isArray(stamps) && close.length > 0)
		return stamps.map((_, index) =>
			Object.fromEntries(
				Object.entries(root).flatMap(([key, list]) => (isArray(list) ? [[key, list[index] ?? null]] : [])),
			),
		);
	if (!isObject(close) || !Object.keys(close).every(key => /^\d/.test(key))) return [];
	const rows = isObject(stamps) ? stamps : null;
	return Object.keys(close).map(index => ({
		...Object.fromEntries(Object.entries(root).map(([key, map]) => [key, isObject(map) ? (map[index] ?? null) : null])),
		...(rows ? {} : {date: /^\d+$/.test(index) ? Number(index) : index}),
	}));
}

export const recordArrays: JsonShape = {
	fits: root => records(root).length > 0 || columns(root).length > 0,
	read: (root, context) => readRecords(isArray(root) ? records(root) : columns(root), context),
};
