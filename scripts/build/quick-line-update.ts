// Stands in for Ink's line-update in the bundle: of a changed row only the changed cells are written. Ink itself keeps the
// common beginning and writes the rest of the row anew, and takes every row apart into graphemes for that.

import slowLineUpdate from '../../node_modules/ink/build/line-update.js';
import {isNarrow} from './fast-string-width.ts';
import {paintedCells, sameCell, styledCells} from './styled-cells.ts';

/** Unchanged cells between changed ones that are rather written again than jumped over: a jump takes about as many bytes. */
const shortGap = 8;

/** What turns the row `previous` on the screen into `next`, from anywhere in that row. */
export default function quickLineUpdate(previous: string, next: string, columns: number | undefined): string {
	const before = styledCells(previous, isNarrow);
	const after = before && styledCells(next, isNarrow);
	if (!before || !after) return slowLineUpdate(previous, next, columns);
	const width = Math.max(before.text.length, after.text.length);
	if (columns === undefined || width > columns) return slowLineUpdate(previous, next, columns);
	let update = '';
	for (let at = 0; at < width; at++) {
		if (sameCell(before, after, at)) continue;
		let end = at + 1;
		for (let probe = end; probe < width && probe < end + shortGap; probe++)
			if (!sameCell(before, after, probe)) end = probe + 1;
		update += `\u001B[${at + 1}G${paintedCells(after, at, end)}`;
		at = end;
	}
	return update;
}
