// Draws one pane: border with title and count, the visible lines with cursor and marks, where the window stands. Pure.

import {foldFor} from '../draw/ascii.ts';
import type {DrawStyle} from '../draw/style.ts';
import {cellWidth} from '../draw/width.ts';
import type {Line} from '../model/block.ts';
import {gutter} from './arrange.ts';
import {type Border, borderOf, signsOf} from './borders.ts';
import {highlight} from './highlight.ts';
import {fitCells, type ScreenLine, type ScreenSpan, widthOf} from './screen-line.ts';
import type {FrameTone} from './theme.ts';
import {type Cursor, itemIndex} from './window.ts';

/** Sign beside an item for what the reader knows of it. */
export type Mark = 'starred' | 'noted' | 'both' | 'fresh' | null;

export interface PaneFrame {
	readonly title: string;
	readonly count: string;
	readonly lines: readonly Line[];
	/** Cells the lines were laid out for; the chosen item is shown that wide. */
	readonly measure: number;
	readonly cursor: Cursor;
	readonly focused: boolean;
	readonly query: string;
	readonly markOf: (line: Line) => Mark;
	readonly width: number;
	readonly height: number;
	readonly bordered: boolean;
	readonly style: DrawStyle;
}

function gutterOf(line: Line, chosen: boolean, first: boolean, frame: PaneFrame): readonly ScreenSpan[] {
	const signs = signsOf(frame.style);
	const mark = first ? frame.markOf(line) : null;
	return [
		chosen && first ? {text: signs.chosen, tone: 'focus', selected: true} : {text: ' ', selected: chosen},
		mark === null ? {text: ' ', selected: chosen} : {text: signs[mark], tone: 'accent', selected: chosen},
	];
}

/** One visible line with its gutter, exactly `width` cells. */
function contentLine(at: number, frame: PaneFrame, width: number): ScreenLine {
	const line = frame.lines[at];
	if (!line) return [{text: ' '.repeat(width)}];
	const chosen = frame.focused && line.item !== null && line.item === frame.cursor.item;
	const first = line.item !== null && itemIndex(frame.lines).spans.get(line.item)?.[0] === at;
	const spans = frame.query === '' ? line.spans : highlight(line.spans, frame.query);
	const shown = chosen ? spans.map(span => ({...span, selected: true})) : spans;
	const room = width - gutter;
	const filled = fitCells(shown, Math.min(room, frame.measure), {text: ' ', selected: chosen});
	return [...gutterOf(line, chosen, first, frame), ...fitCells(filled, room)];
}

/** Rows of the right border that show where the window stands: first row and one behind the last. */
function thumbOf(lines: number, height: number, top: number): readonly [number, number] {
	if (lines <= height) return [0, 0];
	const size = Math.max(1, Math.round((height * height) / lines));
	const from = Math.round(((height - size) * top) / Math.max(1, lines - height));
	return [from, from + size];
}

function topBorder(frame: PaneFrame, border: Border, tone: FrameTone): ScreenLine {
	const inner = frame.width - 2;
	const fold = foldFor(frame.style);
	const title: ScreenLine = [
		{text: `${border.across} `, tone},
		{text: fold(frame.title), tone: frame.focused ? 'heading' : 'bar'},
		{text: ' ', tone},
	];
	const room = inner - widthOf(title) - 2;
	const count: ScreenLine = frame.count !== '' && room >= 8 ? [{text: ` ${fold(frame.count)} `, tone: 'muted'}] : [];
	const right =
		cellWidth(frame.count) + 2 > room ? fitCells(count, Math.max(0, Math.min(widthOf(count), room))) : count;
	const left = fitCells(title, Math.max(0, inner - widthOf(right) - 1), {text: border.across, tone});
	return [
		{text: border.topLeft, tone},
		...left,
		...right,
		{text: border.across.repeat(Math.max(0, inner - widthOf(left) - widthOf(right))), tone},
		{text: border.topRight, tone},
	];
}

/** `3 of 28` in the lower border of a list that does not fit. */
function bottomBorder(frame: PaneFrame, height: number, border: Border, tone: FrameTone): ScreenLine {
	const {items, places} = itemIndex(frame.lines);
	const inner = frame.width - 2;
	const scrolls = frame.lines.length > height;
	const place = places.get(frame.cursor.item);
	const words =
		scrolls && frame.focused
			? place === undefined
				? pageWords(frame, height)
				: ` ${place + 1} of ${items.length} `
			: '';
	const label = cellWidth(words) + 2 <= inner ? words : '';
	const line = border.across.repeat(Math.max(0, inner - cellWidth(label) - 1));
	return [
		{text: border.bottomLeft + line, tone},
		{text: label, tone: 'muted'},
		{text: `${border.across}${border.bottomRight}`, tone},
	];
}

function pageWords(frame: PaneFrame, height: number): string {
	const last = Math.min(frame.lines.length, frame.cursor.top + height);
	return ` ${Math.round((100 * last) / frame.lines.length)} % `;
}

/** The rows of a pane: `height` lines of `width` cells. */
export function drawPane(frame: PaneFrame): readonly ScreenLine[] {
	const {top} = frame.cursor;
	if (!frame.bordered)
		return Array.from({length: frame.height}, (_, row) => contentLine(top + row, frame, frame.width));
	const border = borderOf(frame.focused, frame.style);
	const tone = frame.focused ? 'focus' : 'border';
	const height = frame.height - 2;
	const [from, to] = thumbOf(frame.lines.length, height, top);
	const rows = Array.from({length: height}, (_, row): ScreenLine => {
		const right = row >= from && row < to ? border.thumb : border.down;
		return [
			{text: border.down, tone},
			...contentLine(top + row, frame, frame.width - 3),
			{text: ' '},
			{text: right, tone},
		];
	});
	return [topBorder(frame, border, tone), ...rows, bottomBorder(frame, height, border, tone)];
}
