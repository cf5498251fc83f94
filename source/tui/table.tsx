// Draws short tables with ink-table: figures of a risk, prices, balance sheets. Its lines join those of the layout, so
// that a table scrolls and is chosen from like everything else. Cells are cut to their columns beforehand, because
// ink-table measures in characters and grows with its content.

import {renderToString, Text} from 'ink';
import type {PropsWithChildren} from 'react';
import {ellipsisOf, foldFor} from '../draw/ascii.ts';
import {type PlacedColumn, placeColumns} from '../draw/columns.ts';
import {fitSpans, spansWidth} from '../draw/cut.ts';
import {mergeSpans, toLineSpans, toSpans} from '../draw/spans.ts';
import type {DrawStyle} from '../draw/style.ts';
import {isNarrow} from '../draw/width.ts';
import {wrapSpans} from '../draw/wrap.ts';
import type {Block, Column, Inline, Line, Row, Span} from '../model/block.ts';
import {Table} from './ink-table-shim.ts';

type TableBlock = Extract<Block, {kind: 'table'}>;

/** ink-table draws every row: a longer table is left to the layout. */
const mostRows = 24;
const narrowest = 40;
/** Wider than this the eye loses the row. */
const widest = 116;
/** Border and a blank on both sides of a cell. */
const between = 3;

/** Words without colours: those are laid over what was drawn. */
const Plain = ({children}: PropsWithChildren) => <Text wrap="truncate">{children}</Text>;

const textOf = (spans: readonly Span[]): string => spans.map(span => span.text).join('');

/** Lines of a cell, each exactly as wide as its column. */
function cellLines(cell: Inline, column: Column, width: number, style: DrawStyle): readonly (readonly Span[])[] {
	const lines = column.overflow === 'cut' ? [toLineSpans(cell, style)] : wrapSpans(toSpans(cell, style), width);
	return lines.map(line => fitSpans(line, width, column.align, ellipsisOf(style)));
}

/** Further lines of a row stand below its widest growing cell, indented. */
function belowLines(
	row: Row,
	block: TableBlock,
	placed: readonly PlacedColumn[],
	style: DrawStyle,
): readonly (readonly (readonly Span[])[])[] {
	const under = placed.findIndex(({index}) => (block.columns[index]?.grow ?? 0) > 0);
	const at = under === -1 ? 0 : under;
	const width = placed[at]?.width ?? 0;
	const lines = (row.below ?? []).flatMap(content => wrapSpans(toSpans(content, style), Math.max(1, width - 2)));
	return lines.map(line =>
		placed.map((column, place) =>
			place === at ? fitSpans([{text: '  '}, ...line], width, 'left') : [{text: ' '.repeat(column.width)}],
		),
	);
}

/** A row as the lines it takes; each holds one stretch of spans for each placed column. */
function rowLines(
	row: Row,
	block: TableBlock,
	placed: readonly PlacedColumn[],
	style: DrawStyle,
): readonly (readonly (readonly Span[])[])[] {
	const cells = placed.map(({index, width}) =>
		cellLines(row.cells[index] ?? [], block.columns[index] as Column, width, style),
	);
	const height = Math.max(1, ...cells.map(lines => lines.length));
	const own = Array.from({length: height}, (_, at) =>
		cells.map((lines, place) => lines[at] ?? [{text: ' '.repeat(placed[place]?.width ?? 0)}]),
	);
	return [...own, ...belowLines(row, block, placed, style)];
}

function place(block: TableBlock, width: number, style: DrawStyle): readonly PlacedColumn[] {
	const natural = block.columns.map((column, index) =>
		Math.max(column.header.length, ...block.rows.map(row => spansWidth(toLineSpans(row.cells[index] ?? [], style)))),
	);
	return placeColumns(block.columns, natural, width - 4, between);
}

/** What ink-table draws for lines of cells: borders and rows as text, without the rules between rows. */
function drawn(
	headers: readonly string[],
	lines: readonly (readonly string[])[],
	width: number,
): {readonly top: string; readonly rule: string; readonly bottom: string; readonly rows: readonly string[]} | null {
	const data = lines.map(cells => Object.fromEntries(cells.map((cell, at) => [headers[at] as string, cell])));
	const text = renderToString(
		<Table data={data} columns={headers} padding={1} header={Plain} cell={Plain} skeleton={Plain} />,
		{columns: width},
	);
	const all = text.split('\n');
	if (all.length !== 2 * lines.length + 3) return null;
	const rows = all.filter((_, at) => at % 2 === 1);
	return {top: all[0] as string, rule: all[2] as string, bottom: all.at(-1) as string, rows};
}

/** A drawn row with the tones of its cells laid over it: everything is one cell wide, so places are cells. */
function toned(row: string, cells: readonly (readonly Span[])[], fold: (text: string) => string): readonly Span[] {
	const spans: Span[] = [{text: fold(row.slice(0, 1)), tone: 'muted'}];
	let at = 1;
	for (const cell of cells) {
		spans.push({text: ' '});
		at += 1;
		for (const span of cell) {
			spans.push({...span, text: row.slice(at, at + span.text.length)});
			at += span.text.length;
		}
		spans.push({text: ' '}, {text: fold(row.slice(at + 1, at + 2)), tone: 'muted'});
		at += 2;
	}
	return spans;
}

const suits = (block: TableBlock, width: number): boolean =>
	block.header &&
	block.rows.length > 0 &&
	block.rows.length <= mostRows &&
	width >= narrowest &&
	block.columns.length > 1;

/** The lines of a short table in a frame; null for one that the layout draws better. */
export function tableLines(block: TableBlock, width: number, style: DrawStyle): readonly Line[] | null {
	if (!suits(block, width)) return null;
	const placed = place(block, Math.min(width, widest), style);
	const headers = placed.map(({index, width: cells}) =>
		textOf(fitSpans([{text: block.columns[index]?.header ?? ''}], cells, block.columns[index]?.align ?? 'left')),
	);
	const rows = block.rows.map(row => rowLines(row, block, placed, style));
	const texts = rows.flatMap(lines => lines.map(cells => cells.map(textOf)));
	if (new Set(headers).size < headers.length || ![...headers, ...texts.flat()].every(isNarrow)) return null;
	const picture = drawn(headers, texts, width);
	return picture && assembled(block, rows, picture, headers, style);
}

function assembled(
	block: TableBlock,
	rows: readonly (readonly (readonly (readonly Span[])[])[])[],
	picture: NonNullable<ReturnType<typeof drawn>>,
	headers: readonly string[],
	style: DrawStyle,
): readonly Line[] {
	const fold = foldFor(style);
	const rule = (text: string): Line => ({spans: [{text: fold(text), tone: 'muted'}], item: null});
	const header = toned(
		picture.rows[0] ?? '',
		headers.map(text => [{text, tone: 'muted'}]),
		fold,
	);
	let item = -1;
	let at = 1;
	const body = block.rows.flatMap((row, index): readonly Line[] => {
		if (row.open) item++;
		const lines = (rows[index] ?? []).map(cells => toned(picture.rows[at++] ?? '', cells, fold));
		return lines.map(mergeSpans).map(spans => (row.open ? {spans, item, open: row.open} : {spans, item: null}));
	});
	return [
		rule(picture.top),
		{spans: mergeSpans(header), item: null},
		rule(picture.rule),
		...body,
		rule(picture.bottom),
	];
}
