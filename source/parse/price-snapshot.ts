// Our own snapshot format: quotes with the changes their source states, and daily closes where there are any.

import {stripUnsafe} from '../language/strip-unsafe.ts';
import type {Snapshot, StatedChange} from '../model/prices.ts';
import {buildSeries} from './build-series.ts';
import type {ParseContext, Parsed, TextFile} from './format.ts';
import {noSeries, numberOf} from './json-shape.ts';
import {isArray, isObject, type Json, type JsonObject, type JsonText, readJson, textOr} from './json-text.ts';
import {readMoment} from './price-dates.ts';
import {instrumentOf} from './price-symbol.ts';
import {type ProblemList, problemList, quoted} from './problem-list.ts';
import {type RawBar, type RawSeries, rawBars} from './raw-series.ts';

interface Reading {
	readonly json: JsonText;
	readonly root: JsonObject;
	readonly file: TextFile;
	readonly context: ParseContext;
	readonly problems: ProblemList;
}

/** A date or an instant as written; null (with a Problem) for anything else. */
function dateOf(value: Json | undefined, line: number, {problems}: Reading): string | null {
	if (value === undefined || value === null) return null;
	const text = textOr(value);
	if (text !== null && readMoment(text, 'mdy') !== null && /^\d{4}-\d{2}-\d{2}/.test(text)) return text;
	problems.add(
		'warning',
		'bad-date',
		line,
		`invalid date ${quoted(value)} in asOf; expected a date such as 2025-12-31`,
	);
	return null;
}

function priceOf(value: Json | undefined, line: number, what: string, {problems}: Reading): number | null {
	const price = numberOf(value);
	if (price === null || price > 0) return price;
	problems.add(
		'warning',
		'not-a-price',
		line,
		`${what} ${quoted(value)} is not a price; expected a number above 0, it is left out`,
	);
	return null;
}

function changesOf(value: Json | undefined, line: number, {problems}: Reading): readonly StatedChange[] {
	if (value === undefined || value === null) return [];
	if (!isObject(value)) {
		problems.add(
			'warning',
			'bad-change',
			line,
			`changes ${quoted(JSON.stringify(value))}; expected an object such as {"30d": -17.9}`,
		);
		return [];
	}
	return Object.entries(value).flatMap(([window, change]) => {
		const percent = typeof change === 'string' ? numberOf(change.replace(/%\s*$/, '')) : numberOf(change);
		if (percent !== null && Number.isFinite(percent)) return [{window: stripUnsafe(window).slice(0, 40), percent}];
		if (percent !== null)
			problems.add(
				'warning',
				'bad-change',
				line,
				`change ${quoted(change)} over ${quoted(window)}; expected a number of percent such as -17.9`,
			);
		return [];
	});
}

/** `{"2025-12-01": 86590.5}` or `[["2025-12-01", 86590.5]]` or `[{"date", "close"}]`. */
function closesOf(value: Json | undefined, reading: Reading): readonly RawBar[] {
	const {json, problems} = reading;
	const bar = (stamp: Json | undefined, price: Json | undefined, line: number): readonly RawBar[] => {
		const close = priceOf(price, line, 'close', reading);
		if (close === null) return [];
		if (typeof stamp === 'string') return [{stamp, open: null, high: null, low: null, close, volume: null, line}];
		problems.add(
			'warning',
			'bad-date',
			line,
			`invalid date ${quoted(stamp)} in closes; expected a date such as 2025-12-31`,
		);
		return [];
	};
	if (isObject(value))
		return Object.entries(value).flatMap(([date, price]) => bar(date, price, json.lineOfKey(value, date) ?? 1));
	if (!isArray(value)) return [];
	return value.flatMap(entry => {
		const line = json.lineOf(entry) ?? 1;
		if (isArray(entry)) return bar(entry[0], entry[1], line);
		return isObject(entry) ? bar(entry.date, entry.close, line) : [];
	});
}

interface Quote {
	readonly snapshot: Snapshot;
	readonly raw: RawSeries;
}

function quoteOf(quote: JsonObject, reading: Reading): readonly Quote[] {
	const {json, root, file, context, problems} = reading;
	const line = json.lineOf(quote) ?? 1;
	const written = textOr(quote.symbol);
	if (written === null) {
		problems.add('warning', 'no-symbol', line, 'a quote without a symbol; expected "symbol": "BTC"');
		return [];
	}
	const instrument = instrumentOf(written, context.rules.entities, 'content');
	const stated = dateOf(quote.asOf, line, reading) ?? dateOf(root.asOf, 1, reading);
	const currency = textOr(quote.currency) ?? instrument.quote ?? instrument.entity?.currency ?? null;
	const name = textOr(quote.name) ?? instrument.entity?.name ?? null;
	const source = textOr(quote.source) ?? textOr(root.source);
	const price = priceOf(quote.price, line, 'price', reading);
	const changes = changesOf(quote.changes, line, reading);
	const snapshot = {
		symbol: instrument.symbol,
		name,
		asOf: stated,
		price,
		currency,
		changes,
		source,
		file: file.path,
		line,
	};
	return [
		{
			snapshot,
			raw: {...noSeries, symbol: written, name, currency, source, bars: rawBars(closesOf(quote.closes, reading))},
		},
	];
}

/** Entries of `quotes`: a list of objects, or an object keyed by symbol. */
function quotesOf(root: JsonObject): readonly JsonObject[] {
	const {quotes} = root;
	if (isArray(quotes)) return quotes.filter(isObject);
	return [];
}

/** Snapshots of one file and, for quotes that carry daily closes, the series made of them. */
export function parsePriceSnapshot(file: TextFile, context: ParseContext): Parsed {
	const problems = problemList(file.path);
	const {json, reason} = readJson(file.text);
	if (json === null || !isObject(json.root)) {
		problems.add(
			'error',
			'not-json',
			1,
			reason ?? 'a snapshot is one JSON object; expected {"asOf", "source", "quotes"}',
		);
		return {problems: problems.all()};
	}
	if (json.fault)
		problems.add(
			'warning',
			'broken-json',
			json.fault.line,
			'the JSON is broken or cut off here; what stands before is used',
		);
	const reading: Reading = {json, root: json.root, file, context, problems};
	const quotes = quotesOf(json.root).flatMap(quote => quoteOf(quote, reading));
	if (quotes.length === 0)
		problems.add(
			'error',
			'no-quotes',
			1,
			'no quote in this snapshot; expected "quotes": [{"symbol": "BTC", "price": 92025.9}]',
		);
	const withCloses = quotes.map(({raw}) => raw).filter(raw => raw.bars.length > 0);
	const built =
		withCloses.length === 0
			? {series: [], problems: []}
			: buildSeries({series: withCloses, problems: []}, file, context);
	const sourceUrl = textOr(json.root.sourceUrl);
	return {
		snapshots: quotes.map(({snapshot}) => snapshot),
		series: (built.series ?? []).map(series => ({...series, sourceUrl: series.sourceUrl ?? sourceUrl})),
		problems: [...problems.all(), ...(built.problems ?? [])],
	};
}
