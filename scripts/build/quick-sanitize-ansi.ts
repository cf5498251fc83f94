// Stands in for Ink's sanitize-ansi in the bundle: rows of plain characters and colours are what they should be already, and
// what comes out of any other row is kept, because most rows were on the screen before.

import slowSanitizeAnsi from '../../node_modules/ink/build/sanitize-ansi.js';
import {isNarrow, withoutSequences} from './fast-string-width.ts';

/** Rows with other characters, and what becomes of them; emptied when it has grown. */
let known = new Map<string, string>();

function sanitizedRow(row: string): string {
	if (isNarrow(withoutSequences(row))) return row;
	const before = known.get(row);
	if (before !== undefined) return before;
	const sanitized = slowSanitizeAnsi(row);
	if (known.size > 500) known = new Map();
	known.set(row, sanitized);
	return sanitized;
}

/** Without what a terminal would take for an order, except colours and links. */
export default function quickSanitizeAnsi(text: string): string {
	// A sequence that is cut by a line break can only be seen in the whole text.
	return /\p{Control}/u.test(withoutSequences(text).replaceAll('\n', ''))
		? slowSanitizeAnsi(text)
		: text.split('\n').map(sanitizedRow).join('\n');
}
