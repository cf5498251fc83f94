// What the readers of JSON price shapes share: their form, and how they take numbers and bars.

import {isObject, type Json, type JsonObject, type JsonText, textOr} from './json-text.ts';
import {type DecimalMark, readNumber} from './price-numbers.ts';
import {type ProblemList, quoted} from './problem-list.ts';
import type {RawBar, RawSeries} from './raw-series.ts';

export interface ShapeContext {
	readonly json: JsonText;
	readonly problems: ProblemList;
	/** How numbers written as texts mark decimals. */
	readonly mark: DecimalMark;
	/** The objects this value was wrapped in, nearest first. */
	readonly around: readonly JsonObject[];
}

/** One way a service lays out prices. */
export interface JsonShape {
	readonly fits: (root: Json) => boolean;
	readonly read: (root: Json, context: ShapeContext) => readonly RawSeries[];
}

export const noSeries: Omit<RawSeries, 'bars'> = {
	symbol: null,
	name: null,
	currency: null,
	timeZone: null,
	adjusted: null,
	source: null,
	order: null,
};

const symbolKeys = [
	'symbol',
	'Symbol',
	'ticker',
	'product_id',
	'pair',
	'market',
	'id',
	'coin',
	'coin_id',
	'dataset_code',
	'series_id',
	'currency_pair',
	'instrument',
	'ch',
] as const;

/** The first text under one of the keys in the objects around the prices, or in their `meta`. */
export function toldAround(holders: readonly JsonObject[], keys: readonly string[]): string | null {
	const places = holders.flatMap(holder => (isObject(holder.meta) ? [holder, holder.meta] : [holder]));
	return places.flatMap(place => keys.map(key => textOr(place[key]))).find(text => text !== null) ?? null;
}

/** The symbol that the objects around the prices name. */
export const symbolAround = (holders: readonly JsonObject[]): string | null => toldAround(holders, symbolKeys);

/** A number of JSON, also where it is written as a text; null when missing, NaN when it is neither. */
export function numberOf(value: Json | undefined, mark: DecimalMark = '.'): number | null {
	if (typeof value === 'number') return value;
	if (typeof value === 'string') return readNumber(value, mark);
	return value === null || value === undefined ? null : Number.NaN;
}

export interface BarValues {
	readonly stamp: Json | undefined;
	readonly open?: Json | undefined;
	readonly high?: Json | undefined;
	readonly low?: Json | undefined;
	readonly close: Json | undefined;
	readonly volume?: Json | undefined;
	/** A value that may be zero or negative, as rates of interest are. */
	readonly rate?: boolean;
}

type Taking = Pick<ShapeContext, 'problems' | 'mark'>;

/** A date, a count, or the object that MongoDB makes of either. */
function stampOf(value: Json | undefined): Json | undefined {
	return isObject(value) && value.$date !== undefined ? value.$date : value;
}

function side(value: Json | undefined, what: string, line: number, {problems, mark}: Taking): number | null {
	const number = numberOf(value, mark);
	if (number === null || number > 0) return number;
	problems.add(
		'warning',
		'not-a-price',
		line,
		`${what} ${quoted(value)} is not a price; expected a number above 0, the value is left out`,
	);
	return null;
}

/** A bar, or nothing: a missing close is a gap, a close that is no price a Problem. */
export function barOf(values: BarValues, line: number, taking: Taking): readonly RawBar[] {
	const {problems, mark} = taking;
	const stamp = stampOf(values.stamp);
	const close = numberOf(values.close, mark);
	if (close === null) return [];
	if (typeof stamp !== 'string' && typeof stamp !== 'number') {
		problems.add('warning', 'no-date', line, `no date beside the close ${quoted(values.close)}; the row is left out`);
		return [];
	}
	if (!(close > 0 || (values.rate && close <= 0))) {
		problems.add(
			'warning',
			'not-a-price',
			line,
			`close ${quoted(values.close)} is not a price; expected a number above 0, the row is left out`,
		);
		return [];
	}
	const volume = numberOf(values.volume, mark);
	return [
		{
			stamp,
			open: side(values.open, 'open', line, taking),
			high: side(values.high, 'high', line, taking),
			low: side(values.low, 'low', line, taking),
			close,
			volume: volume !== null && volume >= 0 ? volume : null,
			line,
		},
	];
}
