// Reads the numbers of price files: "$1,234.50", "97.26K", "1.234,56", "." for missing.

/** How a file writes decimals: `1,234.56` or `1.234,56`. */
export type DecimalMark = '.' | ',';

/** 1, 10, 100 … 10^15. */
export const powersOfTen = Array.from({length: 16}, (_, exponent) => 10 ** exponent);
const missing = new Set([
	'',
	'.',
	'-',
	'--',
	'---',
	'—',
	'–',
	'−',
	'n/a',
	'na',
	'#n/a',
	'null',
	'none',
	'nan',
	'nat',
	'?',
	'nd',
]);
const multipliers: Readonly<Record<string, number>> = {k: 1e3, m: 1e6, b: 1e9, t: 1e12};

/**
 * The number that stands in a stretch of text as digits with at most one point. Up to 15 digits, an exact integer over an exact
 * power of ten is correctly rounded (Clinger 1990): equal to `Number` and several times faster. NaN: not of that form.
 */
export function plainNumberAt(text: string, from: number, to: number): number {
	if (to === from || to - from > 40) return Number.NaN;
	let digits = 0;
	let point = -1;
	for (let index = from; index < to; index++) {
		const code = text.charCodeAt(index);
		if (code >= 48 && code <= 57) digits = digits * 10 + code - 48;
		else if (code === 46 && point < 0 && index > from && index < to - 1) point = to - 1 - index;
		else return Number.NaN;
	}
	if (to - from > (point < 0 ? 15 : 16)) return Number(text.slice(from, to));
	return point > 0 ? digits / (powersOfTen[point] as number) : digits;
}

/** Whether the cell says that there is no value: empty, `.`, `-`, `N/A`, `null` … */
export function isMissing(cell: string): boolean {
	return missing.has(cell.trim().toLowerCase());
}

function withoutDress(cell: string): string {
	return cell
		.trim()
		.replace(/^(?:US\$|[A-Z]{3}(?=[\s\d]))|\s?[A-Z]{3}$/g, '')
		.replace(/[\s\u00A0\u202F'’`"=$€£¥₿]/g, '')
		.replace(/^\u2212/, '-');
}

// Thousands in threes, or in twos and a last three as India writes them.
const pointShape = /^[+-]?(?:\d{1,3}(?:,\d{2,3}){0,8},\d{3}|\d+)?(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i;
const commaShape = /^[+-]?(?:\d{1,3}(?:\.\d{3}){1,8}|\d+)?(?:,\d*)?(?:e[+-]?\d{1,3})?$/i;

function bareNumber(text: string, mark: DecimalMark): number {
	if (!(mark === '.' ? pointShape : commaShape).test(text) || !/\d/.test(text)) return Number.NaN;
	return Number(mark === '.' ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.'));
}

/** The number of a cell; null when it says "missing"; NaN when it is neither. Infinite values are NaN. */
export function readNumber(cell: string, mark: DecimalMark = '.'): number | null {
	if (mark === '.') {
		const quick = plainNumberAt(cell, 0, cell.length);
		if (!Number.isNaN(quick)) return quick;
	}
	if (isMissing(cell)) return null;
	if (cell.length > 40) return Number.NaN;
	const negative = /^\s*\(.*\)\s*$/.test(cell);
	const text = withoutDress(negative ? cell.trim().slice(1, -1) : cell);
	const suffix = text.slice(-1).toLowerCase();
	const factor = multipliers[suffix] ?? 1;
	const value = bareNumber(factor === 1 ? text : text.slice(0, -1), mark) * factor * (negative ? -1 : 1);
	return Number.isFinite(value) ? value : Number.NaN;
}

/** What a single cell says about the decimal mark; null: nothing. */
function markOf(cell: string): DecimalMark | null {
	const text = withoutDress(cell).replace(/[kmbt%]$/i, '');
	const comma = text.lastIndexOf(',');
	const point = text.lastIndexOf('.');
	if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
	if (comma >= 0) return /^[+-]?\d{1,3}(?:,\d{3})+$/.test(text) ? null : /^[+-]?\d*,\d+$/.test(text) ? ',' : null;
	if (point >= 0) return /^[+-]?\d{1,3}(?:\.\d{3})+$/.test(text) ? null : /^[+-]?\d*\.\d+$/.test(text) ? '.' : null;
	return null;
}

interface Votes {
	readonly points: number;
	readonly commas: number;
	readonly anyComma: boolean;
	readonly anyDottedDate: boolean;
}

function votesOf(cells: Iterable<string>): Votes {
	let [points, commas, anyComma, anyDottedDate] = [0, 0, false, false];
	for (const cell of cells) {
		const mark = markOf(cell);
		if (mark === '.') points++;
		if (mark === ',') commas++;
		if (cell.includes(',')) anyComma = true;
		if (/^\s*\d{1,2}\.\d{1,2}\.\d{2,4}\b/.test(cell)) anyDottedDate = true;
	}
	return {points, commas, anyComma, anyDottedDate};
}

/**
 * The decimal mark of a whole file, from prices that can only be read one way (`12,5`, `1.234,56`), then from its other numbers
 * (volumes, changes in percent). Where none decides (`1,234` or `1.234` throughout) it is the comma in files that separate cells by
 * semicolons and write commas or dates such as 31.12.2025, else the point.
 */
export function decimalMark(cells: Iterable<string>, delimiter: string, others: Iterable<string> = []): DecimalMark {
	const prices = votesOf(cells);
	if (prices.points + prices.commas > 0) return prices.commas > prices.points ? ',' : '.';
	const rest = votesOf(others);
	if (rest.points + rest.commas > 0) return rest.commas > rest.points ? ',' : '.';
	return delimiter === ';' && (prices.anyComma || rest.anyDottedDate) ? ',' : '.';
}
