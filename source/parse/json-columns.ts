// Tables that JSON stores column by column, turned into one object a row.

import {isArray, isObject, type Json, type JsonObject} from './json-text.ts';

/** `{"t": [1762128000, …], "c": [106.5, …]}`: lists of one length (Finnhub, pandas "list"). */
function fromLists(root: JsonObject): readonly JsonObject[] {
	const lists = Object.entries(root).flatMap(([key, value]) => (isArray(value) ? [[key, value] as const] : []));
	const length = lists[0]?.[1].length ?? 0;
	if (lists.length < 2 || length === 0 || lists.some(([, list]) => list.length !== length)) return [];
	return Array.from({length}, (_, row) => Object.fromEntries(lists.map(([key, list]) => [key, list[row] ?? null])));
}

/** A row's own name is its date: a Unix count or an ISO date. */
const dated = (index: Json): Json => (typeof index === 'string' && /^\d{9,}$/.test(index) ? Number(index) : index);

/** `{"Close": {"1762128000000": 106.5, …}}`: the default of pandas. Without a column of dates, the keys are the dates. */
function fromMaps(root: JsonObject): readonly JsonObject[] {
	const maps = Object.entries(root).flatMap(([key, value]) => (isObject(value) ? [[key, value] as const] : []));
	const first = maps[0]?.[1];
	if (!first || maps.length !== Object.keys(root).length) return [];
	const keys = Object.keys(first);
	const ownDates = keys.every(key => /^(?:\d{9,}|\d{4}-\d{2})/.test(key));
	if (!ownDates && !keys.every(key => /^\d+$/.test(key))) return [];
	return keys.map(key => ({
		...(ownDates ? {date: dated(key)} : {}),
		...Object.fromEntries(maps.map(([name, map]) => [name, map[key] ?? null])),
	}));
}

/** `{"columns": ["Close"], "index": [1762128000000], "data": [[106.5]]}`: pandas "split". */
function fromSplit(root: JsonObject): readonly JsonObject[] {
	const {columns, index, data} = root;
	if (!isArray(columns) || !isArray(data) || !data.every(isArray)) return [];
	return data.map((row, at) => ({
		...(isArray(index) ? {date: dated(index[at] ?? null)} : {}),
		...Object.fromEntries(columns.map((name, column) => [String(name), (row as readonly Json[])[column] ?? null])),
	}));
}

/** One object a row of a table in any of these layouts; empty when it is none. Rows made here have no line of their own. */
export function columnTable(root: Json): readonly JsonObject[] {
	if (!isObject(root)) return [];
	const tables = [fromSplit, fromLists, fromMaps].map(read => read(root));
	return tables.find(rows => rows.length > 0) ?? [];
}
