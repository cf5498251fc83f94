// Alpha Vantage: `{"Meta Data": …, "Time Series (Daily)": {"2025-09-02": {"1. open": …}}}`, and maps of dates in general.

import {barOf, type JsonShape, noSeries, type ShapeContext} from './json-shape.ts';
import {isObject, type Json, type JsonObject, textOr} from './json-text.ts';
import {roleOf} from './price-columns.ts';
import {type RawBar, type RawSeries, rawBars} from './raw-series.ts';

const dateKey = /^\d{4}-\d{2}-\d{2}(?:[ T][\d:.+Z-]{4,20})?$/;

/** An object whose keys are dates; Unix counts only above objects, as in the "index" layout of pandas. */
function isDated(value: Json | undefined): value is JsonObject {
	if (!isObject(value)) return false;
	const [key, first] = Object.entries(value)[0] ?? ['', null];
	return dateKey.test(key) || (/^\d{9,19}$/.test(key) && isObject(first));
}

/** The member whose keys are dates, if it is the only one: several are columns, or one a symbol. */
function datedMember(root: Json): JsonObject | null {
	if (!isObject(root)) return null;
	if (isDated(root)) return root;
	const dated = Object.values<Json>(root).filter(isDated);
	return dated.length === 1 ? (dated[0] ?? null) : null;
}

function fieldsOf(day: JsonObject): ReadonlyMap<string, Json> {
	const fields = new Map<string, Json>();
	for (const [key, value] of Object.entries(day)) if (!fields.has(roleOf(key))) fields.set(roleOf(key), value);
	return fields;
}

function readDay(days: JsonObject, date: string, context: ShapeContext): readonly RawBar[] {
	const day = days[date] as Json;
	const line = context.json.lineOfKey(days, date) ?? 1;
	if (!isObject(day)) return barOf({stamp: date, close: day}, line, context);
	const fields = fieldsOf(day);
	const close = fields.get('close') ?? fields.get('price') ?? fields.get('adjusted');
	return barOf(
		{
			stamp: date,
			open: fields.get('open'),
			high: fields.get('high'),
			low: fields.get('low'),
			close,
			volume: fields.get('volume'),
		},
		line,
		context,
	);
}

function meta(root: Json, pattern: RegExp): string | null {
	const data = isObject(root) ? root['Meta Data'] : undefined;
	if (!isObject(data)) return null;
	const key = Object.keys(data).find(name => pattern.test(name));
	return key === undefined ? null : textOr(data[key]);
}

/** Two currencies stand under two keys. */
function pairOf(root: Json): string | null {
	const [from, to] = [meta(root, /from symbol$/i), meta(root, /to symbol$/i)];
	return from === null || to === null ? null : `${from}/${to}`;
}

function read(root: Json, context: ShapeContext): readonly RawSeries[] {
	const days = datedMember(root) as JsonObject;
	const firstDay = Object.values(days).find(isObject);
	const fields = firstDay ? fieldsOf(firstDay) : null;
	const zone = meta(root, /time zone/i);
	const holder = isObject(root) && root !== days ? root : context.around[0];
	return [
		{
			...noSeries,
			symbol:
				pairOf(root) ?? meta(root, /\bsymbol$|digital currency code/i) ?? textOr(holder?.symbol ?? holder?.ticker),
			name: meta(root, /digital currency name/i),
			currency: meta(root, /market code/i) ?? textOr(holder?.currency),
			timeZone: zone === null ? null : zone === 'US/Eastern' ? 'America/New_York' : zone,
			adjusted: fields?.has('adjusted') ? !(fields.has('close') || fields.has('price')) : null,
			source: isObject(root) && root['Meta Data'] !== undefined ? 'Alpha Vantage' : null,
			bars: rawBars(
				Object.keys(days)
					.filter(date => dateKey.test(date) || /^\d{9,19}$/.test(date))
					.flatMap(date => readDay(days, date, context)),
			),
		},
	];
}

/** Days that are numbers, or objects with a close among them. */
function holdsCloses(days: JsonObject): boolean {
	const first = Object.values(days)[0];
	if (!isObject(first)) return true;
	const fields = fieldsOf(first);
	return fields.has('close') || fields.has('price') || fields.has('adjusted');
}

function fits(root: Json): boolean {
	const days = datedMember(root);
	return days !== null && holdsCloses(days);
}

export const alphaVantage: JsonShape = {fits, read};
