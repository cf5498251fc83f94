// Arrays of objects, one a bar, with fields of any name, order and case; and tables stored column by column.

import {isRate} from './instrument-columns.ts';
import {columnTable} from './json-columns.ts';
import {barOf, type JsonShape, noSeries, type ShapeContext, symbolAround} from './json-shape.ts';
import {isArray, isObject, type Json, type JsonObject, textOr} from './json-text.ts';
import {type ColumnRole, momentRoles, roleOf} from './price-columns.ts';
import {type RawBar, type RawSeries, rawBars} from './raw-series.ts';

type Keys = ReadonlyMap<ColumnRole, string>;

/** CoinMarketCap and others put the prices of a bar into an object of its own. */
const inner = ['quote', 'USD', 'values', 'ohlc', 'mid'];

function flatten(record: JsonObject): JsonObject {
	const nested = inner.map(key => record[key]).find(isObject);
	return nested ? flatten({...record, ...nested, [inner.find(key => record[key] === nested) as string]: null}) : record;
}

function keysOf(record: JsonObject): Keys {
	const keys = new Map<ColumnRole, string>();
	for (const key of Object.keys(record)) if (!keys.has(roleOf(key))) keys.set(roleOf(key), key);
	// Huobi counts its bars by the second they begin.
	if (momentKey(keys) === undefined && Number(record.id) >= 1e8) keys.set('unix', 'id');
	// A time and a value and nothing else: `v` is no volume then.
	if (closeKey(keys) === undefined && keys.has('volume') && Object.keys(record).length === 2)
		keys.set('price', keys.get('volume') as string);
	return keys;
}

const momentKey = (keys: Keys): string | undefined =>
	momentRoles.map(role => keys.get(role)).find(key => key !== undefined);
const closeKey = (keys: Keys): string | undefined => keys.get('close') ?? keys.get('price') ?? keys.get('adjusted');
const fitsKeys = (keys: Keys): boolean => momentKey(keys) !== undefined && closeKey(keys) !== undefined;

function records(root: Json): readonly JsonObject[] {
	const list = isArray(root) ? root.filter(isObject) : [];
	return list.length > 0 && list.slice(0, 3).some(record => fitsKeys(keysOf(flatten(record)))) ? list : [];
}

/** Roles by the list of keys: records of one file mostly share it, and telling roles costs more than reading values. */
type KnownKeys = Map<string, Keys>;

function keysOnce(record: JsonObject, known: KnownKeys): Keys {
	const list = Object.keys(record).join('\n');
	const keys = known.get(list) ?? keysOf(record);
	known.set(list, keys);
	return keys;
}

function readRecord(
	raw: JsonObject,
	context: ShapeContext,
	known: KnownKeys,
): {
	readonly symbol: string | null;
	readonly bars: readonly RawBar[];
	readonly keys: Keys;
	readonly record: JsonObject;
} {
	const record = flatten(raw);
	const keys = keysOnce(record, known);
	const value = (key: string | undefined): Json | undefined => (key === undefined ? undefined : record[key]);
	const line = context.json.lineOf(raw) ?? 1;
	const values = {
		stamp: value(momentKey(keys)),
		open: value(keys.get('open')),
		high: value(keys.get('high')),
		low: value(keys.get('low')),
		close: value(closeKey(keys)),
		volume: value(keys.get('volume')),
		rate: !keys.has('open') && isRate(closeKey(keys) ?? ''),
	};
	const name = textOr(value(keys.get('name')));
	// CoinMarketCap fills "name" with the number of the quote currency.
	const symbol = textOr(value(keys.get('symbol'))) ?? (name !== null && /^\d+$/.test(name) ? null : name);
	return {symbol, bars: barOf(values, line, context), keys, record};
}

/** nasdaq.com says above its rows that `close` is its `Close/Last`; its dates put the month first. */
const isNasdaq = ({headers}: JsonObject): boolean =>
	isObject(headers) && Object.values<Json>(headers).includes('Close/Last');

function readRecords(list: readonly JsonObject[], context: ShapeContext): readonly RawSeries[] {
	const found = new Map<string, {readonly first: ReturnType<typeof readRecord>; readonly bars: RawBar[]}>();
	const known: KnownKeys = new Map();
	for (const raw of list) {
		const row = readRecord(raw, context, known);
		const key = row.symbol ?? '';
		const group = found.get(key) ?? {first: row, bars: []};
		group.bars.push(...row.bars);
		found.set(key, group);
	}
	const told = symbolAround(context.around);
	const order = context.around.some(isNasdaq) ? 'mdy' : null;
	return [...found].map(([symbol, {first, bars}]) => {
		const {keys, record} = first;
		return {
			...noSeries,
			symbol: symbol === '' ? told : symbol,
			order,
			currency: textOr(record[keys.get('currency') ?? '']),
			adjusted: keys.has('adjusted') ? !keys.has('close') && !keys.has('price') : null,
			bars: rawBars(bars),
		};
	});
}

/** The rows of an array of records, or of a table stored by columns. */
function rowsOf(root: Json): readonly JsonObject[] {
	const list = records(root);
	return list.length > 0 ? list : records(columnTable(root));
}

export const recordArrays: JsonShape = {
	fits: root => rowsOf(root).length > 0,
	read: (root, context) =>
		readRecords(rowsOf(root), isObject(root) ? {...context, around: [root, ...context.around]} : context),
};
