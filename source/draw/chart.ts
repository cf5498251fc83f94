// Draws a chart block: title, picture, dates, caption. Too narrow for a picture: the figures instead.

import type {Chart, Line, Span} from '../model/block.ts';
import {ellipsisOf} from './ascii.ts';
import {chartFigures} from './chart-figures.ts';
import {cutSpans} from './cut.ts';
import {drawPlot} from './draw-plot.ts';
import {dateAt} from './geometry.ts';
import {drawHeatMap} from './heat-map.ts';
import type {Picture} from './picture.ts';
import {toLineSpans, toSpans} from './spans.ts';
import {type DrawStyle, defaultChartHeight} from './style.ts';
import {wrapSpans} from './wrap.ts';

/** Narrower than this a line is a squiggle nobody can read a value from. */
const narrowest = 34;
const lowest = 5;
const highest = 40;

type Lines = readonly (readonly Span[])[];

const captionLines = (chart: Chart, note: string, width: number, style: DrawStyle): Lines => {
	const words = [chart.caption, note].filter(part => part !== '').join(' ');
	return words === '' ? [] : wrapSpans(toSpans([{text: words, tone: 'muted'}], style), width);
};

const titleLines = (chart: Chart, width: number, style: DrawStyle): Lines =>
	wrapSpans(toSpans([{text: chart.title, tone: 'strong'}], style), width);

/** The picture in the rows that title, caption and dates leave; null where figures must stand in its place. */
function pictureOf(chart: Chart, width: number, height: number | undefined, style: DrawStyle): Picture | null {
	if (chart.kind === 'heat' || width < narrowest) return null;
	const words = titleLines(chart, width, style).length + captionLines(chart, '', width, style).length;
	const rows = (height ?? defaultChartHeight) - words - 2;
	return drawPlot(chart, width, Math.max(lowest, Math.min(rows, highest)), style);
}

/** The lines of a chart; `height` is what it may take with title, dates and caption. */
export function drawChart(chart: Chart, width: number, height: number | undefined, style: DrawStyle): readonly Line[] {
	const picture = pictureOf(chart, width, height, style);
	const body =
		chart.kind === 'heat' ? drawHeatMap(chart, width, style) : (picture?.rows ?? chartFigures(chart, width, style));
	const caption = captionLines(chart, picture?.note ?? '', width, style);
	const lines = [...titleLines(chart, width, style), ...body, ...caption];
	return [...lines.map(spans => ({spans: cutSpans(spans, width, ''), item: null})), ...markLines(chart, width, style)];
}

/** The day a cell of a drawn chart's lines stands for, counted from the left; null beside the picture. */
export function dateUnder(
	chart: Chart,
	cell: number,
	width: number,
	height: number | undefined,
	style: DrawStyle,
): string | null {
	const picture = pictureOf(chart, width, height, style);
	return picture && dateAt(cell, picture.area);
}

/** The things marked on the chart, each on a line that opens it. */
function markLines(chart: Chart, width: number, style: DrawStyle): readonly Line[] {
	if (chart.kind !== 'line') return [];
	let item = -1;
	return (chart.marks ?? []).map(mark => {
		const spans = cutSpans(toLineSpans([{text: '▲ ', tone: 'mark'}, mark.label], style), width, ellipsisOf(style));
		if (!mark.open) return {spans, item: null};
		item++;
		return {spans, item, open: mark.open};
	});
}
