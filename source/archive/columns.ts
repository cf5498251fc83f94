// Rows of like values turned into columns, and back: what is told once per list need not be told once per row, and numbers of one kind
// stand together, where they compress well. JSON in, JSON out, nothing lost, the order of keys kept.

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
	readonly [key: string]: Json;
}

/** Objects with the same keys: their keys, and per key the values of all rows. */
type Table = readonly ['t', readonly string[], readonly Json[]];
/** Objects with several lists of keys: which one each row has, and a table for each. */
type Mixed = readonly ['m', readonly number[], readonly Json[]];
/** Lists of one list: how long each is (-1: null), and their values in a row. */
type Nested = readonly ['n', readonly number[], Json];
/** Ascending whole numbers: the first, then the steps. */
type Steps = readonly ['s', readonly number[]];
/** A list as it is. */
type Plain = readonly ['p', readonly Json[]];

const isObject = (value: Json): value is JsonObject =>
	value !== null && typeof value === 'object' && !Array.isArray(value);
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Keys that JSON would tell. */
const keysOf = (object: JsonObject): readonly string[] =>
	Object.keys(object).filter(key => (object[key] as Json | undefined) !== undefined);

/** A row needs a column to be counted by, and an assignable name for each. */
const isRow = (value: Json): value is JsonObject =>
	isObject(value) && keysOf(value).length > 0 && !Object.hasOwn(value, '__proto__');

function tableOf(rows: readonly JsonObject[], keys: readonly string[]): Table {
	return ['t', keys, keys.map(key => toColumns(rows.map(row => row[key] ?? null)))];
}

function mixedOf(rows: readonly JsonObject[]): Table | Mixed {
	const kinds = Map.groupBy(rows, row => JSON.stringify(keysOf(row)));
	const tables = [...kinds].map(([keys, alike]) => tableOf(alike, JSON.parse(keys) as string[]));
	if (tables.length === 1) return tables[0] as Table;
	const names = [...kinds.keys()];
	return ['m', rows.map(row => names.indexOf(JSON.stringify(keysOf(row)))), tables];
}

const isAscending = (list: readonly Json[]): list is readonly number[] =>
	list.every((value, at) => Number.isSafeInteger(value) && (at === 0 || (value as number) >= (list[at - 1] as number)));

function listOf(list: readonly Json[]): Table | Mixed | Nested | Steps | Plain {
	if (list.length > 0 && list.every(isRow)) return mixedOf(list);
	if (list.length > 1 && list.every(each => each === null || isList(each)) && list.some(isList)) {
		const lists = list as readonly (readonly Json[] | null)[];
		return ['n', lists.map(each => each?.length ?? -1), toColumns(lists.flatMap(each => each ?? []))];
	}
	if (list.length > 1 && isAscending(list))
		return ['s', list.map((value, at) => value - (at === 0 ? 0 : (list[at - 1] as number)))];
	return ['p', list.map(toColumns)];
}

/** The value with its lists as columns. An `undefined` is taken as JSON takes it: the key is not there. */
export function toColumns(value: unknown): Json {
	const json = value as Json;
	if (isList(json)) return listOf(json) as Json;
	if (!isObject(json)) return json;
	return Object.fromEntries(keysOf(json).map(key => [key, toColumns(json[key])]));
}

function rowsOf([, keys, columns]: Table): readonly Json[] {
	const values = columns.map(column => fromColumns(column) as readonly Json[]);
	return (values[0] ?? []).map((_, row) => {
		const object: Record<string, Json> = {};
		for (let at = 0; at < keys.length; at++) object[keys[at] as string] = values[at]?.[row] as Json;
		return object;
	});
}

function mixedRowsOf([, kinds, tables]: Mixed): readonly Json[] {
	const rows = tables.map(table => rowsOf(table as unknown as Table)[Symbol.iterator]());
	return kinds.map(kind => rows[kind]?.next().value as Json);
}

function nestedOf([, lengths, values]: Nested): readonly Json[] {
	const all = fromColumns(values) as readonly Json[];
	let from = 0;
	return lengths.map(length => {
		if (length < 0) return null;
		from += length;
		return all.slice(from - length, from);
	});
}

function summed([, steps]: Steps): readonly Json[] {
	let sum = 0;
	return steps.map(step => (sum += step));
}

/** The value that was turned into columns. */
export function fromColumns(packed: unknown): unknown {
	const value = packed as Json;
	if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fromColumns(each)]));
	if (!isList(value)) return value;
	const list = value as unknown as Table | Mixed | Nested | Steps | Plain;
	switch (list[0]) {
		case 't':
			return rowsOf(list);
		case 'm':
			return mixedRowsOf(list);
		case 'n':
			return nestedOf(list);
		case 's':
			return summed(list);
		default:
			return list[1].map(fromColumns);
	}
}
