// Yahoo's chart answer: columns of numbers beside a list of Unix seconds, with the zone and the symbol in `meta`.

import {barOf, type JsonShape, noSeries, type ShapeContext} from './json-shape.ts';
import {isArray, isObject, type Json, type JsonObject, textOr} from './json-text.ts';
import {type RawSeries, rawBars} from './raw-series.ts';

function results(root: Json): readonly JsonObject[] {
	if (!isObject(root)) return [];
	const chart = root.chart;
	const list = isObject(chart) ? chart.result : root.timestamp !== undefined ? [root] : undefined;
	return isArray(list) ? list.filter(isObject).filter(result => isObject(result.indicators)) : [];
}

const column = (holder: JsonObject | null, key: string): readonly Json[] => {
	const values = holder?.[key];
	return isArray(values) ? values : [];
};

function firstObject(value: Json | undefined): JsonObject | null {
	const first = isArray(value) ? value[0] : undefined;
	return isObject(first) ? first : null;
}

function readResult(result: JsonObject, context: ShapeContext): RawSeries {
	const meta = isObject(result.meta) ? result.meta : {};
	const indicators = result.indicators as JsonObject;
	const quote = firstObject(indicators.quote);
	const plain = column(quote, 'close');
	const adjusted = column(firstObject(indicators.adjclose), 'adjclose');
	const close = plain.length > 0 ? plain : adjusted;
	const line = context.json.lineOf(quote ?? result) ?? 1;
	const bars = column(result, 'timestamp').flatMap((stamp, index) =>
		barOf(
			{
				stamp,
				open: column(quote, 'open')[index],
				high: column(quote, 'high')[index],
				low: column(quote, 'low')[index],
				close: close[index],
				volume: column(quote, 'volume')[index],
			},
			line,
			context,
		),
	);
	return {
		...noSeries,
		symbol: textOr(meta.symbol),
		name: textOr(meta.longName) ?? textOr(meta.shortName),
		currency: textOr(meta.currency),
		timeZone: textOr(meta.exchangeTimezoneName),
		adjusted: adjusted.length === 0 ? null : plain.length === 0,
		source: 'Yahoo Finance',
		bars: rawBars(bars),
	};
}

export const yahooChart: JsonShape = {
	fits: root => results(root).length > 0,
	read: (root, context) => results(root).map(result => readResult(result, context)),
};
