// Rows with a moment and one value for each of several instruments: `{"date": "2025-11-03", "EXMN": 12.5, "BTC": 106547}`.

import {columnTable} from './json-columns.ts';
import {barOf, type JsonShape, noSeries, type ShapeContext} from './json-shape.ts';
import {isArray, isObject, type Json, type JsonObject} from './json-text.ts';
import {isMomentRole, roleOf} from './price-columns.ts';
import {readMoment} from './price-dates.ts';
import {type RawSeries, rawBars} from './raw-series.ts';

const isDate = (value: Json | undefined): boolean =>
	typeof value === 'string' && (readMoment(value, 'mdy') !== null || readMoment(value, 'dmy') !== null);

/** `{"2025-11-03": {"USD": 1.15}}`: the key of a row is its date. */
function datedRows(root: Json): readonly JsonObject[] {
	if (!isObject(root) || !Object.keys(root).every(isDate)) return [];
	return Object.entries(root).flatMap(([date, row]) => (isObject(row) ? [{date, ...row}] : []));
}

function rowsOf(root: Json): readonly JsonObject[] {
	const list = isArray(root) ? root.filter(isObject) : [];
	return [list, columnTable(root), datedRows(root)].find(rows => rows.length > 0) ?? [];
}

const momentOf = (row: JsonObject): string | undefined =>
	Object.keys(row).find(key => isMomentRole(roleOf(key)) && isDate(row[key]));

const isValue = (value: Json | undefined): boolean => value === null || typeof value === 'number';

/** The names of the values; empty where a row holds anything else than a moment and numbers, or prices of one instrument. */
function namesOf(rows: readonly JsonObject[]): readonly string[] {
	const sample = rows.slice(0, 5);
	const moment = momentOf(sample[0] ?? {});
	if (moment === undefined) return [];
	const names = Object.keys(sample[0] as JsonObject).filter(key => key !== moment);
	const fit = names.every(name => roleOf(name) === 'other' && sample.every(row => isValue(row[name] ?? null)));
	return fit ? names : [];
}

function read(root: Json, context: ShapeContext): readonly RawSeries[] {
	const rows = rowsOf(root);
	const moment = momentOf(rows[0] as JsonObject) as string;
	return namesOf(rows).map(name => ({
		...noSeries,
		symbol: name,
		bars: rawBars(
			rows.flatMap(row =>
				barOf({stamp: row[moment], close: row[name], rate: true}, context.json.lineOf(row) ?? 1, context),
			),
		),
	}));
}

export const wideRows: JsonShape = {fits: root => namesOf(rowsOf(root)).length > 0, read};
