// Which columns belong to which instrument: one for the whole table, several by header, or one column of values each.

import {type ColumnRole, headerWords, roleAndSymbol} from './price-columns.ts';

/** Column numbers of one instrument; -1 where there is none. */
export interface InstrumentColumns {
	/** As the header wrote it; null when the header does not tell. */
	readonly symbol: string | null;
	readonly open: number;
	readonly high: number;
	readonly low: number;
	readonly close: number;
	readonly adjusted: number;
	readonly volume: number;
	/** Single values of a rate or an index, which may be negative. */
	readonly rate: boolean;
}

export const noColumns: InstrumentColumns = {
	symbol: null,
	open: -1,
	high: -1,
	low: -1,
	close: -1,
	adjusted: -1,
	volume: -1,
	rate: false,
};
export const first = (roles: readonly ColumnRole[], role: ColumnRole): number => roles.indexOf(role);

/**
 * The column of a role. Of several the one in dollars (Alpha Vantage gives a coin in two currencies), then the one that says the
 * very word (`Close` beside `Last`), then the first. -1: none.
 */
function best(header: readonly string[], roles: readonly ColumnRole[], role: ColumnRole): number {
	const score = (index: number): number =>
		(/\bUSD\b/i.test((header[index] ?? '').replaceAll('_', ' ')) ? 2 : 0) +
		(headerWords(header[index] ?? '') === role ? 1 : 0);
	const columns = roles.flatMap((found, index) => (found === role ? [index] : []));
	return columns.toSorted((a, b) => score(b) - score(a) || a - b)[0] ?? -1;
}

/** Names of values that may be zero or negative. */
export const isRate = (name: string): boolean => /value|rate|level|yield/i.test(name);

function singleInstrument(header: readonly string[], roles: readonly ColumnRole[]): InstrumentColumns | null {
	const column = (role: ColumnRole): number => best(header, roles, role);
	const close = [column('close'), column('price'), column('adjusted')].find(index => index >= 0);
	if (close === undefined) return null;
	return {
		symbol: null,
		open: column('open'),
		high: column('high'),
		low: column('low'),
		close,
		adjusted: column('adjusted'),
		volume: column('volume'),
		// A lone "value" may be a rate of interest, which can be negative; a "price" cannot.
		rate: first(roles, 'open') < 0 && first(roles, 'high') < 0 && isRate(header[close] ?? ''),
	};
}

/** Groups columns whose header names a symbol and a role by that symbol; only those that have a close count. */
export function bySymbol(
	named: readonly ({readonly role: ColumnRole; readonly symbol: string} | null)[],
): readonly InstrumentColumns[] {
	const found = new Map<string, InstrumentColumns>();
	for (const [index, column] of named.entries()) {
		if (!column) continue;
		const {role, symbol} = column;
		const known = found.get(symbol) ?? {...noColumns, symbol};
		const key = role === 'price' ? 'close' : role;
		if (key === 'open' || key === 'high' || key === 'low' || key === 'close' || key === 'adjusted' || key === 'volume')
			found.set(symbol, known[key] < 0 ? {...known, [key]: index} : known);
	}
	return [...found.values()]
		.map(columns => (columns.close < 0 ? {...columns, close: columns.adjusted} : columns))
		.filter(columns => columns.close >= 0);
}

/** What could be a ticker. */
export const symbolShape = /^\^?[A-Za-z][A-Za-z0-9.=/_-]{0,14}$/;
/** Names of columns of values: tickers, companies, `10 Yr`. */
const nameShape = /^[\p{L}\d^][\p{L}\d ^.,:;&%/()+'=_-]{0,99}$/u;

/** `Date, BTC, QQQ`: every column that is nothing else and whose name could be a symbol is a line of values. */
function wideInstruments(header: readonly string[], roles: readonly ColumnRole[]): readonly InstrumentColumns[] {
	return header.flatMap((name, index) =>
		roles[index] === 'other' && nameShape.test(name.trim())
			? [{...noColumns, symbol: name.trim(), close: index, rate: true}]
			: [],
	);
}

/** Words beside `close` that name no instrument: `Close USD`, `Close Price`, `Close Time`. */
const isUnit = (symbol: string): boolean =>
	/^(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|CNY|price|time|date|value|volume|adj)$/i.test(symbol);

/** The instruments of a header with their columns; empty when no column holds closes. */
export function instrumentsOf(header: readonly string[], roles: readonly ColumnRole[]): readonly InstrumentColumns[] {
	const all = bySymbol(header.map(roleAndSymbol)).filter(({symbol}) => !isUnit(symbol ?? ''));
	// `Close.AAPL` and `Close.BTC`: two tickers are meant, though one of them could be the unit of a price.
	if (all.length > 1) return all;
	const single = singleInstrument(header, roles);
	if (single) return [single];
	const grouped = bySymbol(header.map((name, index) => (roles[index] === 'other' ? roleAndSymbol(name) : null)));
	if (grouped.length > 0) return grouped;
	// With an open, a high and a low, what is missing is a close: no other column stands in for it. Nor in a list of instruments.
	const bars = (['open', 'high', 'low'] as const).some(role => first(roles, role) >= 0);
	const listed = first(roles, 'symbol') >= 0;
	return bars || listed ? [] : wideInstruments(header, roles);
}
