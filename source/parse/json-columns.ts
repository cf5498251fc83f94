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

/** The first of some members that is a list. */
const listUnder = (root: JsonObject, keys: readonly string[]): readonly Json[] | null =>
	keys.map(key => root[key]).find(isArray) ?? null;

/** A column by its name, or by an object that says it (`{"name": "close", "type": "double"}`). */
const columnName = (column: Json): string => String(isObject(column) ? (column.name ?? column.id ?? '') : column);

/** `{"columns": ["Close"], "index": [1762128000000], "data": [[106.5]]}`: pandas "split"; datasets name their columns in a list, too. */
function fromSplit(root: JsonObject): readonly JsonObject[] {
	const columns = listUnder(root, ['columns', 'column_names', 'fields', 'headers']);
	const data = listUnder(root, ['data', 'rows', 'values']);
	const {index} = root;
	if (!columns || !data?.every(isArray)) return [];
	return (data as readonly (readonly Json[])[]).map((row, at) => ({
		...(isArray(index) ? {date: dated(index[at] ?? null)} : {}),
		...Object.fromEntries(columns.map((name, column) => [columnName(name), row[column] ?? null])),
	}));
}

/** One object a row of a table in any of these layouts; empty when it is none. Rows made here have no line of their own. */
export function columnTable(root: Json): readonly JsonObject[] {
	if (!isObject(root)) return [];
	const tables = [fromSplit, fromLists, fromMaps].map(read => read(root));
	return tables.find(rows => rows.length > 0) ?? [];
}
