// What a row of a price table is: a bar, a header or a symbol that begins another part of the file, or a remark.

import {type Reading, takeBar} from './csv-bars.ts';
import {isMomentRole, roleOf} from './price-columns.ts';
import {readMoment} from './price-dates.ts';
import {headerLayout, type PriceLayout} from './price-layout.ts';
import {isMissing} from './price-numbers.ts';
import {quoted} from './problem-list.ts';

type Cells = readonly string[];

/** Nearly all stamps; spares them the search among the words for "missing". */
function startsWithDigit(cell: string): boolean {
	const code = cell.charCodeAt(0);
	return code >= 48 && code <= 57;
}

/** The stamp of a row: its first moment column that holds anything, with a time of day from a column beside it. */
function stampOf(cells: Cells, layout: PriceLayout): string {
	for (const column of layout.moments) {
		const cell = cells[column];
		if (cell === undefined || (!startsWithDigit(cell) && isMissing(cell))) continue;
		const time =
			layout.time >= 0 && column !== layout.time && !/^\d{9,}/.test(cell) ? (cells[layout.time] ?? '').trim() : '';
		if (time === '') return cell;
		return /^\d{1,2}$/.test(time)
			? `${cell.trim()} ${time}:00`
			: `${cell.trim()} ${/^\d{6}$/.test(time) ? time.replace(/(\d\d)(\d\d)(\d\d)/, '$1:$2:$3') : time}`;
	}
	return '';
}

const namedLine = /^[#\s"]{0,4}(?:symbol|ticker|instrument|series id)"?\s{0,3}[:=,;\t]\s{0,3}"?([\^\w./=-]{1,20})/i;

/** The symbol of a line such as `Symbol: BTCUSD`. */
export const symbolOfLine = (line: string): string | null => namedLine.exec(line)?.[1] ?? null;

const isDate = (text: string): boolean => readMoment(text, 'mdy') !== null || readMoment(text, 'dmy') !== null;

/** Notes among the rows: `Total,,,`, `Downloaded from …`, the dividends that Yahoo's page lists between the days. */
function isRemark(cells: Cells, stamp: string): boolean {
	const filled = cells.map(cell => cell.trim()).filter(cell => cell !== '');
	if (filled.length === 1) return !isDate(filled[0] as string);
	const head = filled[0] ?? '';
	return isDate(stamp)
		? filled.length === 2 && /\p{L}{3}/u.test(filled[1] ?? '')
		: /\p{L}{2}/u.test(head) && !/\d/.test(head);
}

function leaveOut(cells: Cells, stamp: string, line: number, {problems}: Reading, why: string, code: string): void {
	const row = quoted(cells.join(','));
	if (isRemark(cells, stamp)) problems.add('note', 'remark', line, `${row} is a remark among the rows; it is left out`);
	else problems.add('warning', code, line, why);
}

const sameColumns = (a: PriceLayout, b: PriceLayout): boolean =>
	JSON.stringify([a.moments, a.time, a.symbol, a.instruments]) ===
	JSON.stringify([b.moments, b.time, b.symbol, b.instruments]);

/** Files are glued together: a header in their midst may order the columns in another way. False: the row is no header. */
function takeHeader(cells: Cells, line: number, reading: Reading): boolean {
	if (!cells.some(cell => isMomentRole(roleOf(cell)))) return false;
	const layout = headerLayout(cells, line - 1, []);
	if (layout && !sameColumns(layout, reading.layout)) reading.layout = layout;
	return layout !== null;
}

function takeDateless(cells: Cells, stamp: string, line: number, reading: Reading): void {
	// Nothing, or the line under a header that text tables draw.
	if (cells.every(cell => /^[\s:=+-]{0,80}$/.test(cell))) return;
	const symbol = symbolOfLine(cells.join(','));
	if (symbol !== null) reading.told = symbol;
	if (symbol !== null || takeHeader(cells, line, reading) || roleOf(cells[0] ?? '') !== 'other') return;
	leaveOut(cells, stamp, line, reading, `no date in ${quoted(cells.join(','))}; the row is left out`, 'no-date');
}

/** Takes one row of the file. Rows that cannot be used are Problems with their line. */
export function takeRow(cells: Cells, line: number, reading: Reading): void {
	const {layout} = reading;
	if (line < layout.firstRow || (cells.length === 1 && (cells[0] ?? '').trim() === '')) return;
	// Tables with a row for each field: only the closes are taken, without the other prices of their day.
	if (layout.field >= 0 && roleOf(cells[layout.field] ?? '') !== 'close') return;
	const stamp = stampOf(cells, layout);
	if (stamp === '' || (!startsWithDigit(stamp) && !/\d/.test(stamp))) {
		takeDateless(cells, stamp, line, reading);
		return;
	}
	for (const columns of layout.instruments) {
		if (cells[columns.close] !== undefined) takeBar(cells, columns, stamp, line, reading);
		else {
			const why = `${quoted(cells.join(','))} has no cell for the close, which stands in column ${columns.close + 1}; the row is left out`;
			leaveOut(cells, stamp, line, reading, why, 'short-row');
		}
	}
}
