// Draws a table block: columns side by side, cells cut or wrapped, further lines below a row.

import type {Block, Column, Inline, Line, Row, Span} from '../model/block.ts';
import {ellipsisOf} from './ascii.ts';
import {gapFor, type PlacedColumn, placeColumns} from './columns.ts';
import {blank, cutSpans, fitSpans} from './cut.ts';
import {mergeSpans, toLineSpans, toSpans} from './spans.ts';
import type {DrawStyle} from './style.ts';
import {cellWidth} from './width.ts';
import {wrapSpans} from './wrap.ts';

type Table = Extract<Block, {kind: 'table'}>;

interface Frame {
	readonly columns: readonly Column[];
	readonly placed: readonly PlacedColumn[];
	readonly gap: number;
	readonly width: number;
	readonly style: DrawStyle;
}

/** Cells of the longest line of a cell, without the blanks at its end. */
function widestLine(cell: Inline, style: DrawStyle): number {
	const text = toSpans(cell, style)
		.map(span => span.text)
		.join('');
	if (!text.includes('\n')) return cellWidth(text.trimEnd());
	return text.split('\n').reduce((most, line) => Math.max(most, cellWidth(line.trimEnd())), 0);
}

function frameOf(table: Table, width: number, style: DrawStyle): Frame {
	const natural = table.columns.map((column, index) => {
		const header = table.header ? widestLine([column.header], style) : 0;
		return table.rows.reduce((most, row) => Math.max(most, widestLine(row.cells[index] ?? [], style)), header);
	});
	const gap = gapFor(width);
	return {columns: table.columns, placed: placeColumns(table.columns, natural, width, gap), gap, width, style};
}

/** The lines of one cell, each exactly as wide as its column. */
function cellLines(cell: Inline, column: Column, width: number, style: DrawStyle): readonly (readonly Span[])[] {
	const ellipsis = ellipsisOf(style);
	const lines =
		column.overflow === 'cut' ? [trimEnd(toLineSpans(cell, style))] : wrapSpans(toSpans(cell, style), width);
	return lines.map(line => fitSpans(line, width, column.align, ellipsis));
}

function rowLines(cells: readonly Inline[], frame: Frame): readonly (readonly Span[])[] {
	const drawn = frame.placed.map(({index, width}) =>
		cellLines(cells[index] ?? [], frame.columns[index] as Column, width, frame.style),
	);
	const height = Math.max(1, ...drawn.map(lines => lines.length));
	return Array.from({length: height}, (_, at) => {
		const parts = frame.placed.flatMap(({width}, place): readonly Span[] => [
			...(place > 0 ? [blank(frame.gap)] : []),
			...(drawn[place]?.[at] ?? [blank(width)]),
		]);
		return cutSpans(trimEnd(mergeSpans(parts)), frame.width, '');
	});
}

/** Without the blanks that only fill a line up. */
function trimEnd(spans: readonly Span[]): readonly Span[] {
	const last = spans.at(-1);
	if (!last) return spans;
	const text = last.text.trimEnd();
	if (text === last.text) return spans;
	return text === '' ? trimEnd(spans.slice(0, -1)) : [...spans.slice(0, -1), {...last, text}];
}

function belowLines(below: readonly Inline[], {width, style}: Frame): readonly (readonly Span[])[] {
	const indent = width < 30 ? 1 : 4;
	const inner = Math.max(1, width - indent);
	return below.flatMap(content =>
		wrapSpans(toSpans(content, style), inner).map(line => cutSpans(mergeSpans([blank(indent), ...line]), width, '')),
	);
}

/** Lines of a table; those of the n-th openable row carry `item` n, counted from 0. */
export function drawTable(table: Table, width: number, style: DrawStyle): readonly Line[] {
	const frame = frameOf(table, width, style);
	const header = table.columns.map(column => [{text: column.header, tone: 'muted' as const}]);
	const lines: Line[] = table.header ? rowLines(header, frame).map(spans => ({spans, item: null})) : [];
	let item = -1;
	for (const row of table.rows) {
		if (row.open) item++;
		lines.push(...linesOf(row, frame, item));
	}
	return lines;
}

function linesOf(row: Row, frame: Frame, item: number): readonly Line[] {
	const drawn = [...rowLines(row.cells, frame), ...belowLines(row.below ?? [], frame)];
	const {open} = row;
	return drawn.map(spans => (open ? {spans, item, open} : {spans, item: null}));
}
