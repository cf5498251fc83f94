// Why a text is no price table, in words that say what would do.

import {detectDelimiter, headLines} from './csv-dialect.ts';
import {type ColumnRole, roleOf} from './price-columns.ts';
import {otherTable} from './price-layout.ts';
import {quoted, quotedAtLength} from './problem-list.ts';

const headRows = 40;

/** A few words and no column: what a service answers when it has no data, or no more for today. */
function isMessage(lines: readonly string[]): boolean {
	const filled = lines.filter(line => line.trim() !== '');
	return (
		filled.length <= 3 &&
		filled.every(line => /\p{L}{2}/u.test(line) && line.split(/[,;\t]/).every(cell => roleOf(cell) === 'other'))
	);
}

export interface NoTable {
	readonly line: number | null;
	readonly message: string;
}

/** Why a text is no price table: what was found in its place, and what would do. */
export function whyNoTable(text: string): NoTable {
	const lines = headLines(text, headRows);
	const line = lines.findIndex(one => one.trim() !== '');
	const header = lines[line];
	if (header === undefined)
		return {line: null, message: 'the file has no text; expected a header such as date,open,high,low,close'};
	if (isMessage(lines))
		return {line: line + 1, message: `a message stands in place of prices: ${quotedAtLength(lines.join(' '))}`};
	const delimiter = detectDelimiter(text);
	const other = otherTable(header.split(delimiter ?? ','));
	if (other !== null) {
		const message = `${other} by its header ${quoted(header)}; expected prices such as date,open,high,low,close`;
		return {line: line + 1, message};
	}
	const roles = header.split(delimiter ?? ',').map(roleOf);
	const has = (...wanted: readonly ColumnRole[]): boolean => roles.some(role => wanted.includes(role));
	const missing = [
		...(has('date', 'time', 'unix', 'timestamp', 'open-time', 'close-time') ? [] : ['date']),
		...(has('close', 'price', 'adjusted') ? [] : ['close']),
	];
	const columns = missing.length === 1 ? 'column' : 'columns';
	const lacks = delimiter === null || missing.length === 0 ? 'no table' : `no ${missing.join(' and ')} ${columns}`;
	return {line: line + 1, message: `${lacks} in ${quoted(header)}; expected a header such as date,open,high,low,close`};
}
