// One section's table as CSV (RFC 4180), with cells a spreadsheet would run as a formula made harmless.

import type {Briefing} from '../model/briefing.ts';
import type {FlatTable, SectionName} from '../model/section.ts';
import {sectionNamed} from '../sections/registry.ts';

type Cell = FlatTable['rows'][number][number];

// Spreadsheets take these beginnings for a formula (OWASP, CSV injection). A plain number stays one.
const formula = /^[=+\-@\t\r]/;
const plainNumber = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const needsQuotes = /[",\r\n]/;
// What no terminal may get; line ends and tabs are legal inside quotes.
const orders = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

const isFormula = (cell: Cell): boolean => typeof cell === 'string' && formula.test(cell) && !plainNumber.test(cell);

function cellText(cell: Cell): string {
	if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return '';
	const text = String(Object.is(cell, -0) ? 0 : cell).replace(orders, '');
	const safe = isFormula(text) && typeof cell === 'string' ? `'${text}` : text;
	return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Records with CRLF after each, header first. */
export const tableToCsv = ({columns, rows}: FlatTable): string =>
	[columns, ...rows].map(row => `${row.map(cellText).join(',')}\r\n`).join('');

/** The table of a section, or null where it has none. */
export const csvTable = (briefing: Briefing, section: SectionName): FlatTable | null =>
	sectionNamed(section).table?.(briefing) ?? null;

/** What must be said beside the output: how many cells were made harmless. */
export function csvNotes(table: FlatTable): readonly string[] {
	const defused = table.rows.flat().filter(isFormula).length;
	if (defused === 0) return [];
	return [
		`${defused} ${defused === 1 ? 'cell begins' : 'cells begin'} like a formula; an apostrophe was put before so that no spreadsheet runs it`,
	];
}
