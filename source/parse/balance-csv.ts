// Our own table of balance-sheet figures, for companies without machine-readable filings. What is unknown stays unknown.

import {stripUnsafe} from '../language/strip-unsafe.ts';
import type {Fact, Filing} from '../model/filing.ts';
import {isoDay} from './calendar-days.ts';
import {detectDelimiter, eachRow} from './csv-dialect.ts';
import type {Parsed, TextFile} from './format.ts';
import {type DecimalMark, decimalMark, isMissing, readNumber} from './price-numbers.ts';
import {type ProblemList, problemList, quoted} from './problem-list.ts';

/** Balances are known at a day; flows cover the twelve months up to it. */
export const balanceColumns = ['debt', 'cash', 'equity', 'contracted_ai_revenue'] as const;
export const flowColumns = [
	'revenue_ttm',
	'interest_ttm',
	'capex_ttm',
	'ebitda_ttm',
	'operating_cash_flow_ttm',
] as const;
const descriptions = ['company', 'ticker', 'cik', 'as_of', 'filed', 'currency', 'source'] as const;

const figureColumns: readonly string[] = [...balanceColumns, ...flowColumns];
const columns: readonly string[] = [...descriptions, ...figureColumns];
const words: Readonly<Record<string, number>> = {thousand: 1e3, million: 1e6, mn: 1e6, billion: 1e9, bn: 1e9};

interface Reading {
	readonly header: readonly string[];
	readonly mark: DecimalMark;
	readonly problems: ProblemList;
	readonly filings: Map<string, {filing: Filing; readonly facts: Fact[]}>;
}

/** `2.3bn`, `450m`, `$1,200,000`; null when unknown, NaN when it is no number. */
function amount(cell: string, mark: DecimalMark): number | null {
	if (isMissing(cell) || /^\s*(?:unknown|not reported|n\/?r)\s*$/i.test(cell)) return null;
	const match = /^(.{1,30}?)\s*(thousand|million|mn|billion|bn)$/i.exec(cell.trim());
	const number = readNumber(match ? (match[1] as string) : cell, mark);
	return number === null ? null : number * (match ? (words[(match[2] as string).toLowerCase()] ?? 1) : 1);
}

const isoDate = (cell: string): string | null => {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell.trim());
	return match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
};

/** The day after the same day a year before: twelve months ending on `end`. */
function yearStart(end: string): string {
	const [year, month, day] = end.split('-').map(Number) as [number, number, number];
	return new Date(Date.UTC(year - 1, month - 1, day + 1)).toISOString().slice(0, 10);
}

function figures(
	cells: readonly string[],
	line: number,
	end: string,
	filed: string | null,
	currency: string,
	reading: Reading,
): readonly Fact[] {
	return reading.header.flatMap((column, index) => {
		const cell = cells[index] ?? '';
		if (!figureColumns.includes(column)) return [];
		const value = amount(cell, reading.mark);
		if (value === null) return [];
		if (!Number.isFinite(value)) {
			reading.problems.add(
				'warning',
				'bad-number',
				line,
				`${column} ${quoted(cell)}; expected a number such as 2300000000 or 2.3bn, or nothing where it is unknown`,
			);
			return [];
		}
		const start = (flowColumns as readonly string[]).includes(column) ? yearStart(end) : null;
		return [{tag: column, value, unit: currency, start, end, filed, form: null, accession: null}];
	});
}

function takeRow(cells: readonly string[], line: number, file: TextFile, reading: Reading): void {
	const cell = (column: string): string => (cells[reading.header.indexOf(column)] ?? '').trim();
	const companyName = stripUnsafe(cell('company') || cell('ticker'));
	const end = isoDate(cell('as_of'));
	if (companyName === '' || end === null) {
		const what = companyName === '' ? 'no company or ticker' : `invalid date ${quoted(cell('as_of'))} in as_of`;
		reading.problems.add(
			'warning',
			'bad-row',
			line,
			`${what}; expected e.g. company "Example Mining" and as_of 2025-09-30, the row is left out`,
		);
		return;
	}
	const filed = isoDate(cell('filed'));
	if (cell('filed') !== '' && filed === null)
		reading.problems.add(
			'warning',
			'bad-date',
			line,
			`invalid date ${quoted(cell('filed'))} in filed; expected 2025-12-31`,
		);
	const facts = figures(cells, line, end, filed, stripUnsafe(cell('currency')).toUpperCase() || 'USD', reading);
	const key = `${companyName}|${cell('ticker')}`;
	const known = reading.filings.get(key);
	if (known) {
		known.facts.push(...facts);
		return;
	}
	const cik = cell('cik').replace(/^0+/, '');
	const filing: Filing = {
		cik: cik === '' ? null : cik,
		companyName,
		ticker: stripUnsafe(cell('ticker')).toUpperCase() || null,
		framework: 'stated',
		file: file.path,
		facts: [],
	};
	reading.filings.set(key, {filing, facts: [...facts]});
}

function headerOf(rows: readonly (readonly string[])[]): number {
	return rows.findIndex(row => row.length > 1 && !(row[0] ?? '').startsWith('#'));
}

/** Reads the table: one row a company and date. Rows and cells that cannot be used are Problems with their line. */
export function parseBalanceCsv(file: TextFile): Parsed {
	const problems = problemList(file.path);
	const delimiter = detectDelimiter(file.text) ?? ',';
	const rows: (readonly string[])[] = [];
	eachRow(file.text, delimiter, cells => rows.push(cells));
	const at = headerOf(rows);
	const header = (rows[at] ?? []).map(cell =>
		cell
			.trim()
			.toLowerCase()
			.replace(/[\s-]+/g, '_'),
	);
	const unknown = header.filter(column => !columns.includes(column));
	if (unknown.length > 0)
		problems.add(
			'warning',
			'unknown-column',
			at + 1,
			`unknown column ${unknown.slice(0, 5).map(quoted).join(', ')}; expected ${columns.join(', ')}`,
		);
	const body = rows.slice(at + 1);
	const reading: Reading = {header, mark: decimalMark(body.flat(), delimiter), problems, filings: new Map()};
	for (const [index, cells] of body.entries()) {
		const empty = cells.every(cell => cell.trim() === '') || (cells[0] ?? '').startsWith('#');
		if (!empty) takeRow(cells, at + index + 2, file, reading);
	}
	const filings = [...reading.filings.values()].map(({filing, facts}) => ({...filing, facts}));
	if (filings.length === 0)
		problems.add(
			'error',
			'no-facts',
			at + 1,
			'no row with a company and a date; expected company,ticker,as_of,debt,cash ...',
		);
	return {filings, problems: problems.all()};
}
