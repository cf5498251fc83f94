// What a number counts: percent, percentage points, index points, money, multiples. As written before or behind it.

export type AmountUnit = 'percent' | 'pp' | 'points' | 'multiple' | 'count' | 'USD' | 'EUR' | 'GBP' | (string & {});

const currencies: ReadonlyMap<string, string> = new Map([
	['$', 'USD'],
	['us$', 'USD'],
	['usd', 'USD'],
	['dollar', 'USD'],
	['dollars', 'USD'],
	['u.s. dollars', 'USD'],
	['us dollars', 'USD'],
	['a$', 'AUD'],
	['au$', 'AUD'],
	['c$', 'CAD'],
	['ca$', 'CAD'],
	['hk$', 'HKD'],
	['nz$', 'NZD'],
	['s$', 'SGD'],
	['€', 'EUR'],
	['eur', 'EUR'],
	['euro', 'EUR'],
	['euros', 'EUR'],
	['£', 'GBP'],
	['gbp', 'GBP'],
	['pounds', 'GBP'],
	['¥', 'JPY'],
	['jpy', 'JPY'],
	['yen', 'JPY'],
	['cny', 'CNY'],
	['rmb', 'CNY'],
	['yuan', 'CNY'],
	['₹', 'INR'],
	['rs', 'INR'],
	['rs.', 'INR'],
	['inr', 'INR'],
	['rupees', 'INR'],
	['₩', 'KRW'],
	['won', 'KRW'],
	['chf', 'CHF'],
	['francs', 'CHF'],
	['cad', 'CAD'],
	['aud', 'AUD'],
]);

export const currencyPrefixSource =
	'(?:(?:us|au?|ca?|hk|nz|s)?\\$|[€£¥₹₩]|(?:usd|eur|gbp|jpy|chf|cny|rmb|inr|cad|aud|rs\\.?)(?= ?\\d))';

export const unitSource =
	'(?: ?%|[ -]percentage[ -]points?| ?pp\\b| ?ppts?\\b|[ -](?:percent|per cent|pct)\\b| ?bps\\b|[ -]basis[ -]points?|[ -]points?\\b| ?pts\\b|[ -]?fold\\b| ?x\\b| times\\b| (?:u\\.s\\. |us )?dollars?\\b| cents?\\b| euros?\\b| pounds\\b| yen\\b| yuan\\b| rupees\\b| francs\\b| (?:usd|eur|gbp|jpy|chf|cny|cad|aud)\\b)';

/** Currency code of a sign, code or word; null when it is none. */
export function currencyOf(text: string): string | null {
	return currencies.get(text.trim().toLowerCase()) ?? null;
}

/** Unit of the words behind a number, with the factor to base units (basis points are hundredths of a point). */
export function unitOf(text: string): {readonly unit: AmountUnit; readonly factor: number} | null {
	const word = text.trim().replace(/^-/, '').replace(/-/g, ' ').toLowerCase();
	if (word === '') return null;
	if (word === '%' || word === 'percent' || word === 'per cent' || word === 'pct') return {unit: 'percent', factor: 1};
	if (word.startsWith('percentage') || word.startsWith('pp')) return {unit: 'pp', factor: 1};
	if (word === 'bps' || word.startsWith('basis')) return {unit: 'pp', factor: 0.01};
	if (word.startsWith('point') || word === 'pts') return {unit: 'points', factor: 1};
	if (word === 'fold' || word === 'x' || word === 'times') return {unit: 'multiple', factor: 1};
	if (word === 'cent' || word === 'cents') return {unit: 'USD', factor: 0.01};
	const currency = currencyOf(word);
	return currency === null ? null : {unit: currency, factor: 1};
}

const special = new Set(['percent', 'pp', 'points', 'multiple', 'count']);

/** True for money of any currency. */
export function isMoney(unit: AmountUnit): boolean {
	return !special.has(unit);
}
