// The frame every chart with values and dates stands in: labels, axis, dates, marks, crosshair.

import type {Chart} from '../model/block.ts';
import {foldFor} from './ascii.ts';
import {dateAxis} from './axis.ts';
import {type Canvas, charAt, put, putText} from './canvas.ts';
import {columnOf, type PlotArea} from './geometry.ts';
import type {DrawStyle} from './style.ts';

const glyphs = {
	lines: {axis: '│', tick: '┤', corner: '└', floor: '─', floorTick: '┬', mark: '▲', cross: '┆'},
	ascii: {axis: '|', tick: '+', corner: '+', floor: '-', floorTick: '+', mark: '^', cross: ':'},
} as const;

const glyphsOf = (style: DrawStyle) => (style.ascii ? glyphs.ascii : glyphs.lines);

/** Labels at the left, every other one where there are many, and the axis. An empty label is a bare axis. */
export function drawValueAxis(canvas: Canvas, labels: readonly string[], left: number, style: DrawStyle): void {
	const {axis, tick} = glyphsOf(style);
	const every = labels.length > 8 ? 2 : 1;
	for (const [row, label] of labels.entries()) {
		const shown = label !== '' && (row % every === 0 || row === labels.length - 1 || /^0(?:\.0+)?$/.test(label));
		put(canvas, left - 1, row, shown ? tick : axis, 'muted');
		if (shown) putText(canvas, left - 2 - label.length, row, label, 'muted');
	}
}

/** The line below the plot area with its ticks, and the dates below that. */
export function drawDateAxis(canvas: Canvas, area: PlotArea, row: number, style: DrawStyle): void {
	const {corner, floor, floorTick} = glyphsOf(style);
	const {left, columns, dates} = area;
	const axis = dateAxis(dates, columns);
	const ticks = new Set(axis.ticks);
	put(canvas, left - 1, row, corner, 'muted');
	for (let column = 0; column < columns; column++)
		put(canvas, left + column, row, ticks.has(column) ? floorTick : floor, 'muted');
	for (const {column, text} of axis.labels) putText(canvas, left + column, row + 1, text, 'muted');
}

/** A sign on the floor for each marked day. */
export function drawMarks(
	canvas: Canvas,
	marks: Extract<Chart, {kind: 'line'}>['marks'],
	area: PlotArea,
	row: number,
	style: DrawStyle,
): void {
	for (const {date} of marks ?? []) {
		const column = columnOf(date, area);
		if (column !== null) put(canvas, area.left + column, row, glyphsOf(style).mark, 'mark');
	}
}

/** An upright through the day under the crosshair, behind what is drawn. */
export function drawCursor(
	canvas: Canvas,
	cursor: string | undefined,
	area: PlotArea,
	rows: number,
	style: DrawStyle,
): void {
	const column = cursor === undefined ? null : columnOf(cursor, area);
	if (column === null) return;
	const x = area.left + column;
	const cross = foldFor(style)(glyphsOf(style).cross);
	for (let row = 0; row < rows; row++) if (charAt(canvas, x, row) === ' ') put(canvas, x, row, cross, 'strong');
}
