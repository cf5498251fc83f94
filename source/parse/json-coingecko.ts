// CoinGecko's market_chart: `{"prices": [[ms, price], …], "total_volumes": [[ms, volume], …]}`, one price a moment.

import {barOf, type JsonShape, noSeries, type ShapeContext, symbolAround, toldAround} from './json-shape.ts';
import {isArray, isObject, type Json, type JsonObject} from './json-text.ts';
import {type RawSeries, rawBars} from './raw-series.ts';

const isPairs = (value: Json | undefined): value is readonly (readonly Json[])[] =>
	isArray(value) &&
	value.length > 0 &&
	value
		.slice(0, 3)
		.every(pair => isArray(pair) && pair.length === 2 && (typeof pair[0] === 'number' || typeof pair[0] === 'string'));

const isTime = (value: Json | undefined): boolean =>
	typeof value === 'number' ? value >= 1e8 : typeof value === 'string' && /^\d{4}-\d\d-\d\d|^\d{9,}$/.test(value);

function pairs(root: Json): readonly (readonly Json[])[] | null {
	const list = isObject(root) ? root.prices : root;
	return isPairs(list) && isTime(list[0]?.[0]) ? list : null;
}

function read(root: Json, context: ShapeContext): readonly RawSeries[] {
	const {json, around} = context;
	const list = pairs(root) as readonly (readonly Json[])[];
	const volumes =
		isObject(root) && isPairs(root.total_volumes)
			? new Map(root.total_volumes.map(pair => [pair[0], pair[1]]))
			: new Map<Json | undefined, Json>();
	const holders: readonly JsonObject[] = isObject(root) ? [root, ...around] : around;
	return [
		{
			...noSeries,
			symbol: symbolAround(holders),
			name: toldAround(holders, ['name']),
			currency: toldAround(holders, ['currency', 'vs_currency'])?.toUpperCase() ?? null,
			source: isObject(root) && root.market_caps !== undefined ? 'CoinGecko' : null,
			bars: rawBars(
				list.flatMap(pair =>
					isArray(pair)
						? barOf({stamp: pair[0], close: pair[1], volume: volumes.get(pair[0])}, json.lineOf(pair) ?? 1, context)
						: [],
				),
			),
		},
	];
}

export const coinGecko: JsonShape = {fits: root => pairs(root) !== null, read};
