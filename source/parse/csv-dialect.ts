// How a delimited file is written: its delimiter, and its rows with the line each stands on.

import {dsvFormat} from 'd3-dsv';

export const delimiters = [',', ';', '\t', '|'] as const;
/** Two spaces stand for columns set off by two or more of them, one space for words set off by any number. */
const spacing = ['  ', ' '] as const;
export type Delimiter = (typeof delimiters)[number] | (typeof spacing)[number];

const outsideQuotes = (line: string): string => line.replace(/"[^"]*"/g, '');

const isSpacing = (delimiter: Delimiter): boolean => delimiter === '  ' || delimiter === ' ';

/** The cells of a line without quotation marks. */
function cellsOf(line: string, delimiter: Delimiter): string[] {
	if (line.length > longestLine) return [line];
	if (!isSpacing(delimiter)) return line.split(delimiter);
	return line.trim().split(delimiter === ' ' ? / {1,200}/ : / {2,200}/);
}

/** Number of delimiters of a line outside of quotes. */
function count(line: string, delimiter: Delimiter): number {
	return cellsOf(outsideQuotes(line), delimiter).length - 1;
}

/** A line longer than this is no row, and taking it apart would cost seconds. Five hundred tickers with five fields stay below. */
const longestLine = 100_000;

/** The first lines of a text, at most `limit`, cut where they are longer than any row. */
export function headLines(text: string, limit: number): readonly string[] {
	return text
		.slice(0, 5 * longestLine)
		.split(/\r\n|\n|\r/, limit)
		.map(line => line.slice(0, longestLine));
}

interface Steadiness {
	readonly delimiter: Delimiter;
	readonly columns: number;
	/** Lines that carry that number of delimiters. */
	readonly rows: number;
}

function steadiness(lines: readonly string[], delimiter: Delimiter): Steadiness {
	const tally = new Map<number, number>();
	for (const line of lines) {
		const n = count(line, delimiter);
		if (n > 0) tally.set(n, (tally.get(n) ?? 0) + 1);
	}
	const [columns, rows] = [...tally].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
	return {delimiter, columns, rows};
}

/**
 * The delimiter whose number per line is steadiest over the first lines: the most lines that carry the most frequent number of
 * it, then the larger number. Spaces only where no other one is met in half of the lines and they are met alike in nearly all.
 * null when no line has one.
 */
export function detectDelimiter(text: string): Delimiter | null {
	const lines = headLines(text, 40).filter(line => line.trim() !== '');
	const scored = delimiters.map(delimiter => steadiness(lines, delimiter));
	const best = scored.toSorted((a, b) => b.rows - a.rows || b.columns - a.columns)[0];
	if (best && best.rows * 2 > lines.length) return best.delimiter;
	const spaced = spacing
		.map(delimiter => steadiness(lines, delimiter))
		.find(({rows}) => rows > 1 && rows >= lines.length * 0.6);
	return spaced?.delimiter ?? (best && best.rows > 0 ? best.delimiter : null);
}

export type TakeRow = (cells: readonly string[], line: number) => void;

/** The cells of one line. */
export const rowCells = (line: string, delimiter: Delimiter): readonly string[] =>
	line.length <= longestLine && line.includes('"')
		? (dsvFormat(delimiter.charAt(0)).parseRows(line)[0] ?? [''])
		: cellsOf(line, delimiter);

function eachQuotedRow(text: string, delimiter: Delimiter, take: TakeRow): void {
	for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) take(rowCells(line, delimiter), index + 1);
}

/** Takes a line where it stands, from its first character to before its end; false: it wants to be cut into cells. */
export type TakeLine = (text: string, from: number, to: number, line: number) => boolean;

/** Lines without quotation marks need no parser, only their ends. */
function eachPlainRow(text: string, delimiter: Delimiter, take: TakeRow, quick: TakeLine): void {
	let line = 0;
	for (let from = 0; from <= text.length; ) {
		const end = text.indexOf('\n', from);
		const next = end < 0 ? text.length + 1 : end + 1;
		const to = text.charCodeAt(next - 2) === 13 && next - 2 >= from ? next - 2 : next - 1;
		line++;
		if (!quick(text, from, to, line)) take(cellsOf(text.slice(from, to), delimiter), line);
		from = next;
	}
}

const never: TakeLine = () => false;
const loneReturn = /\r(?!\n)/;

/**
 * Calls `take` for every line with its cells and its 1-based number, unless `quick` has taken the line. A row of prices never
 * spans lines, so a quotation mark that is never closed spoils its own line and not the rest of the file.
 */
export function eachRow(text: string, delimiter: Delimiter, take: TakeRow, quick: TakeLine = never): void {
	if (text.includes('"') || (text.includes('\r') && loneReturn.test(text))) eachQuotedRow(text, delimiter, take);
	else eachPlainRow(text, delimiter, take, quick);
}
