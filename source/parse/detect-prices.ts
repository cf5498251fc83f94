// Tells price files and filings by their first lines, the ending second. Cheap: only the head of the text is looked at.

import {detectDelimiter} from './csv-dialect.ts';
import type {TextFile} from './format.ts';
import {findPriceTable} from './price-table.ts';
import {isSavedPage} from './saved-page.ts';

const headLength = 8192;
const endsWith = (file: TextFile, ...endings: readonly string[]): boolean =>
	endings.some(ending => file.path.toLowerCase().endsWith(ending));

const jsonHead = (file: TextFile): string | null => {
	const head = file.text.slice(0, headLength).trimStart();
	return head.startsWith('{') || head.startsWith('[') ? head : null;
};

/** Lines of prices are digits for a third or more; prose never is. Spares articles the search for a header. */
function looksTabular(head: string): boolean {
	const numbers = head
		.slice(0, 3000)
		.split('\n', 14)
		.filter(line => line.length > 8 && line.replace(/\D+/g, '').length >= line.length / 3);
	return numbers.length > 0;
}

/** Endings of texts to read, which may hold a table of prices and stay articles. */
const proseEndings = ['.md', '.markdown', '.mdx', '.mdown', '.html', '.htm', '.eml'];

/** A header with a date and a close; without one, the ending says that it was meant to be a table. */
export function detectPriceCsv(file: TextFile): number {
	if (jsonHead(file) !== null || endsWith(file, ...proseEndings)) return 0;
	if (endsWith(file, '.csv', '.tsv', '.psv'))
		return isSavedPage(file.text) ? 0.96 : findPriceTable(file.text.slice(0, headLength)) === null ? 0.4 : 0.95;
	const head = file.text.slice(0, headLength);
	if (!looksTabular(head) || /^\s*(?:<[!?a-z][^>]{12}|---|\+\+\+)/i.test(head)) return 0;
	return findPriceTable(head) === null ? 0 : 0.85;
}

const priceKeys =
	/"(?:close|Close|CLOSE|adjclose|adj_close|closePrice|price_close|open|prices|priceUsd|Time Series[^"]{0,30}|\d\w?\. close[^"]{0,12}|candles|klines|ohlcv|chart|c)"\s*:/;
const candleHead = /\[\s{0,40}\[\s{0,40}"?\d{9,19}\b/;

/** Prices as JSON by their keys or by arrays that begin with a time; any other JSON only as a last resort. */
export function detectPriceJson(file: TextFile): number {
	const head = jsonHead(file);
	if (head === null) return endsWith(file, '.json') && isSavedPage(file.text) ? 0.96 : 0;
	if (priceKeys.test(head) && !/"(?:body|content_html|content_text|headline|articles?)"\s*:/.test(head)) return 0.7;
	if (candleHead.test(head)) return 0.8;
	return 0.12;
}

/** Quotes of which the first names its symbol; CoinMarketCap's `quotes` are bars and do not. */
export function detectSnapshot(file: TextFile): number {
	const head = jsonHead(file);
	if (head === null || !/"quotes"\s*:\s*\[/.test(head)) return 0;
	return /"quotes"\s*:\s*\[\s*\{[^{}]{0,400}"symbol"\s*:/.test(head) || /^\{\s*"asOf"\s*:/.test(head) ? 0.97 : 0;
}

/** `cik` with `facts` (companyfacts) or with `tag` and `units` (companyconcept); frames and submissions, to refuse them with a reason. */
export function detectCompanyFacts(file: TextFile): number {
	const head = jsonHead(file);
	if (head === null || !/"cik"\s*:/.test(head)) return 0;
	if (/"sic"\s*:/.test(head) && /"tickers"\s*:/.test(head)) return 0.98;
	return /"facts"\s*:\s*\{/.test(head) || (/"taxonomy"\s*:/.test(head) && /"tag"\s*:/.test(head)) ? 0.98 : 0;
}

/** A sidecar whose price file is not there. */
export function detectSidecar(file: TextFile): number {
	return endsWith(file, '.meta.json') ? 1 : 0;
}

/** Our own table of balance sheets: a company and a figure we know by its column name. */
export function detectBalanceCsv(file: TextFile): number {
	const head = file.text.slice(0, headLength);
	const line = head.split(/\r\n|\n|\r/).find(text => text.trim() !== '' && !text.trim().startsWith('#')) ?? '';
	if (detectDelimiter(line) === null) return 0;
	return /\b(?:company|ticker)\b/i.test(line) &&
		/\b(?:debt|cash|equity|contracted_ai_revenue|revenue_ttm)\b/i.test(line) &&
		/\bas_of\b/i.test(line)
		? 0.97
		: 0;
}
