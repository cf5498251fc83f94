// The frame every chart with values and dates stands in: labels, axis, plot area, dates, names at the line's end.

import type {Span} from '../model/block.ts';
import {foldFor} from './ascii.ts';
import type {DateAxis} from './axis.ts';
import {type Canvas, put, putText, rowsOf} from './canvas.ts';
import type {DrawStyle} from './style.ts';

export interface Glyphs {
	readonly axis: string;
	readonly tick: string;
	readonly corner: string;
	readonly floor: string;
	readonly floorTick: string;
}

export const glyphsOf = (style: DrawStyle): Glyphs =>
	style.ascii
		? {axis: '|', tick: '+', corner: '+', floor: '-', floorTick: '+'}
		: {axis: '│', tick: '┤', corner: '└', floor: '─', floorTick: '┬'};

/** Where the plot area begins: behind the widest label, one blank and the axis. */
export const plotLeft = (labels: readonly string[]): number => Math.max(...labels.map(label => label.length)) + 2;

/** Labels at the left of every other row where there are many, and the axis. */
export function drawValueAxis(canvas: Canvas, labels: readonly string[], left: number, style: DrawStyle): void {
	const glyphs = glyphsOf(style);
	const fold = foldFor(style);
	const every = labels.length > 8 ? 2 : 1;
	for (const [row, label] of labels.entries()) {
		const shown = row % every === 0 || row === labels.length - 1;
		put(canvas, left - 1, row, shown ? glyphs.tick : glyphs.axis, 'muted');
		if (shown) putText(canvas, left - 2 - label.length, row, fold(label), 'muted');
	}
}

/** The line below the plot area with its ticks, and the dates below that. */
export function drawDateAxis(
	canvas: Canvas,
	axis: DateAxis,
	left: number,
	columns: number,
	row: number,
	style: DrawStyle,
): void {
	const glyphs = glyphsOf(style);
	put(canvas, left - 1, row, glyphs.corner, 'muted');
	for (let column = 0; column < columns; column++)
		put(canvas, left + column, row, axis.ticks.includes(column) ? glyphs.floorTick : glyphs.floor, 'muted');
	for (const {column, text} of axis.labels) putText(canvas, left + column, row + 1, text, 'muted');
}

export const canvasRows = (canvas: Canvas): readonly (readonly Span[])[] => rowsOf(canvas);
