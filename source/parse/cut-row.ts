// A file that ends in the midst of a row: its last number may be cut in two, and half a number is a wrong one.

import {type Delimiter, rowCells} from './csv-dialect.ts';
import {readMoment} from './price-dates.ts';
import {readNumber} from './price-numbers.ts';

type Cells = readonly string[];

const decimals = (cell: string | undefined): number => /[.,](\d{1,20})"?$/.exec(cell ?? '')?.[1]?.length ?? 0;

/**
 * A last number with fewer decimals than the rows before it: where all of them have the same four and more, or twenty of
 * them the same, or where it is less than half of the number above it. Spreadsheets write 12 for 12.00, so that fewer decimals alone say nothing.
 */
function losesDecimals(cells: Cells, before: readonly Cells[]): boolean {
	const at = cells.length - 1;
	const counts = before.map(row => decimals(row[at]));
	const [own, fewest, most] = [decimals(cells[at]), Math.min(...counts), Math.max(...counts)];
	if (before.length < 2 || own >= fewest) return false;
	const [value, above] = [cells[at], before.at(-1)?.[at]].map(cell => readNumber(cell ?? '') ?? Number.NaN) as [
		number,
		number,
	];
	// Twenty numbers that all end alike were written with a fixed number of decimals.
	const isFixed = fewest === most && (fewest >= 4 || counts.length >= 20);
	return isFixed || value < above / 2;
}

/**
 * Where the row begins that the end of the file cuts off; null when the last line is ended, complete, or no row. `width` is the number
 * of cells of the header.
 */
export function cutRow(text: string, delimiter: Delimiter, width: number): number | null {
	// A line longer than this is no row of prices, and a search through megabytes for a lone return would cost more than the rest.
	const end = text.slice(-4000);
	const at = text.length - end.length + Math.max(end.lastIndexOf('\n'), end.lastIndexOf('\r')) + 1;
	if (at === text.length - end.length || at === text.length) return null;
	const cells = rowCells(text.slice(at), delimiter);
	const isDated = (row: Cells): boolean =>
		row.slice(0, 3).some(cell => readMoment(cell, 'mdy') !== null || readMoment(cell, 'dmy') !== null);
	const before = text
		.slice(Math.max(0, at - 4000), at)
		.split(/\r\n|\n|\r/)
		.slice(1, -1)
		.map(line => rowCells(line, delimiter))
		.filter(isDated);
	if (!isDated(cells)) return null;
	const usual = before[0]?.length ?? width;
	const isShort = cells.length < usual && before.every(row => row.length === usual);
	return isShort || losesDecimals(cells, before) ? at : null;
}
