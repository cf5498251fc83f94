// The picture of a chart that has values over dates; one function per kind.

import type {Chart, Span} from '../model/block.ts';
import {dateAxis, rangeOf, rowLabels} from './axis.ts';
import {createCanvas} from './canvas.ts';
import {drawLine} from './line-chart.ts';
import {canvasRows, drawDateAxis, drawValueAxis, plotLeft} from './plot.ts';
import {resample} from './resample.ts';
import type {DrawStyle} from './style.ts';

type Plotted = Exclude<Chart, {kind: 'heat'}>;

/** Rows of the picture, or null where nothing can be drawn honestly: no values, or no room. */
export function drawPlot(
	chart: Plotted,
	width: number,
	rows: number,
	style: DrawStyle,
): readonly (readonly Span[])[] | null {
	if (chart.kind !== 'line' || chart.series.length !== 1) return null;
	const points = chart.series[0]?.points ?? [];
	const range = rangeOf(points.map(point => point.value));
	if (!range) return null;
	const labels = rowLabels(range, rows);
	const left = plotLeft(labels);
	const columns = width - left;
	const canvas = createCanvas(width, rows + 2);
	drawValueAxis(canvas, labels, left, style);
	drawDateAxis(
		canvas,
		dateAxis(
			points.map(point => point.date),
			columns,
		),
		left,
		columns,
		rows,
		style,
	);
	drawLine(
		canvas,
		resample(
			points.map(point => point.value),
			columns,
		),
		range,
		rows,
		left,
		style,
		'accent',
	);
	return canvasRows(canvas);
}
