// The picture of a line chart: one line with asciichart, several in braille, with band, zero line and names.

import {rowOf} from './axis.ts';
import {createDots, drawDots, putDots} from './braille.ts';
import {type Canvas, charAt, createCanvas, put, rowsOf} from './canvas.ts';
import {type LineChart, type LineGeometry, lineGeometry} from './geometry.ts';
import {drawLine} from './line-chart.ts';
import {drawNames, lineTone} from './line-names.ts';
import {crowded, type Picture} from './picture.ts';
import {drawCursor, drawDateAxis, drawMarks, drawValueAxis} from './plot.ts';
import {resample} from './resample.ts';
import type {DrawStyle} from './style.ts';
import {drawSymbolLines, lineSymbols} from './symbol-lines.ts';

const dotted = (style: DrawStyle): boolean => !style.ascii && style.unicode === 'full';

/** Rows of the picture; null without a value. */
export function drawLinePlot(chart: LineChart, width: number, room: number, style: DrawStyle): Picture | null {
	// Zero must have a row of its own, in the middle.
	const rows = chart.zeroLine && room % 2 === 0 ? room - 1 : room;
	const geometry = lineGeometry(chart, width, rows, style);
	if (!geometry) return null;
	const canvas = createCanvas(width, rows + 2);
	drawBand(canvas, chart, geometry, rows, style);
	if (chart.zeroLine) drawZero(canvas, geometry, rows, style);
	drawLines(canvas, chart, geometry, rows, style);
	drawCursor(canvas, chart.cursor, geometry, rows, style);
	drawValueAxis(canvas, geometry.labels, geometry.left, style);
	drawDateAxis(canvas, geometry, rows, style);
	drawMarks(canvas, chart.marks, geometry, rows, style);
	const places = geometry.columns * (dotted(style) && (geometry.named.length > 1 || chart.band) ? 2 : 1);
	return {rows: rowsOf(canvas), area: geometry, note: crowded(geometry.dates.length, places, 'extremes')};
}

function drawLines(canvas: Canvas, chart: LineChart, geometry: LineGeometry, rows: number, style: DrawStyle): void {
	const {named, range, left, columns} = geometry;
	const single = named.length === 1 ? named[0] : undefined;
	if (single && !(chart.band && dotted(style))) {
		drawLine(canvas, resample(single.values, columns), range, rows, left, style, lineTone(0));
		return;
	}
	if (!dotted(style)) {
		drawSymbolLines(canvas, geometry, rows);
		drawNames(canvas, geometry, rows, lineSymbols);
		return;
	}
	for (const [index, {values}] of named.entries()) {
		const dots = createDots(columns, rows);
		drawDots(dots, values, range);
		putDots(canvas, dots, left, lineTone(index));
	}
	if (!single) drawNames(canvas, geometry, rows);
}

/** A shade from the lower to the upper limit; where a limit is missing there is no shade. */
function drawBand(
	canvas: Canvas,
	{band, log}: LineChart,
	{range, left, columns}: LineGeometry,
	rows: number,
	style: DrawStyle,
): void {
	if (!band || log) return;
	const lows = resample(
		band.map(({low}) => low),
		columns,
	);
	const highs = resample(
		band.map(({high}) => high),
		columns,
	);
	for (const [column, low] of lows.entries()) {
		const high = highs[column] ?? null;
		if (low === null || high === null) continue;
		for (let row = rowOf(high, range, rows); row <= rowOf(low, range, rows); row++)
			put(canvas, left + column, row, style.ascii ? '.' : '░', 'muted');
	}
}

function drawZero(canvas: Canvas, {range, left, columns}: LineGeometry, rows: number, style: DrawStyle): void {
	if (range.low > 0 || range.high < 0) return;
	const row = rowOf(0, range, rows);
	for (let column = 0; column < columns; column++)
		if (charAt(canvas, left + column, row) === ' ') put(canvas, left + column, row, style.ascii ? '-' : '─', 'muted');
}
