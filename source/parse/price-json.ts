// Price histories as JSON: tells the services' shapes apart and reads each into raw series.

import type {TextFile} from './format.ts';
import {alphaVantage} from './json-alpha-vantage.ts';
import {candleArrays} from './json-candles.ts';
import {coinGecko} from './json-coingecko.ts';
import {recordArrays} from './json-records.ts';
import type {JsonShape} from './json-shape.ts';
import {isArray, isObject, type Json, readJson} from './json-text.ts';
import {yahooChart} from './json-yahoo.ts';
import {problemList, quoted} from './problem-list.ts';
import type {RawPrices} from './raw-series.ts';

/** Asked in this order; the first that recognises the document reads it. */
const shapes: readonly JsonShape[] = [yahooChart, alphaVantage, coinGecko, candleArrays, recordArrays];

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
	'list',
	'records',
];
const deepestWrapper = 4;

function describe(root: Json): string {
	if (isArray(root))
		return `an array of ${root.length === 0 ? 'nothing' : isArray(root[0]) ? 'arrays' : isObject(root[0]) ? `objects with ${quoted(Object.keys(root[0]).slice(0, 6).join(', '))}` : `values like ${quoted(JSON.stringify(root[0]))}`}`;
	return isObject(root) ? `an object with ${quoted(Object.keys(root).slice(0, 6).join(', '))}` : 'a single value';
}

/** What services answer instead of prices, e.g. a limit on calls. */
function refusal(root: Json): string | null {
	if (!isObject(root)) return null;
	const message = root.Note ?? root.Information ?? root['Error Message'] ?? root.error ?? root.msg ?? root.message;
	return typeof message === 'string' ? message : null;
}

/** Depth-first through the known wrappers: `{data: {prices: []}}`, `{chart: {result: []}}`. The outer document decides the symbol. */
function readShapes(root: Json, context: Parameters<JsonShape['read']>[1], depth: number): RawPrices['series'] | null {
	for (const shape of shapes) if (shape.fits(root)) return shape.read(root, context);
	if (depth >= deepestWrapper || !isObject(root)) return null;
	for (const key of wrappers) {
		const inner = root[key];
		if (inner === undefined || (!isArray(inner) && !isObject(inner))) continue;
		const found = readShapes(inner, {...context, around: [root, ...context.around]}, depth + 1);
		if (found) return found;
	}
	return null;
}

/** Reads a JSON price file. Never throws; what is not recognised is a Problem that says what was found. */
export function readPriceJson(file: TextFile): RawPrices {
	const problems = problemList(file.path);
	const {json, reason, ...rest} = readJson(file.text);
	if (json === null) {
		problems.add('error', 'not-json', 'line' in rest ? rest.line : null, reason);
		return {series: [], problems: problems.all()};
	}
	if (json.fault)
		problems.add(
			'warning',
			'broken-json',
			json.fault.line,
			'the JSON is broken or cut off here; what stands before is used',
		);
	const series = readShapes(json.root, {json, problems, around: []}, 0);
	const said = refusal(json.root);
	if (series === null && said !== null)
		problems.add('error', 'no-prices', 1, `the service sent a message instead of prices: ${quoted(said)}`);
	else if (series === null)
		problems.add(
			'error',
			'unknown-json',
			1,
			`${describe(json.root)} is no price file known here; expected e.g. an array of {"date", "open", "high", "low", "close"}`,
		);
	return {series: series ?? [], problems: problems.all()};
}
