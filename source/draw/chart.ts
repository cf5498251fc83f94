// Draws a chart block: title, picture, dates, caption. Too narrow for a picture: the figures instead.

import type {Chart, Line, Span} from '../model/block.ts';
import {chartFigures} from './chart-figures.ts';
import {cutSpans} from './cut.ts';
import {drawPlot} from './draw-plot.ts';
import {drawHeatMap} from './heat-map.ts';
import {toLineSpans, toSpans} from './spans.ts';
import {type DrawStyle, defaultChartHeight} from './style.ts';
import {wrapSpans} from './wrap.ts';

/** Narrower than this a line is a squiggle nobody can read a value from. */
const narrowest = 34;
const lowest = 5;

/** The lines of a chart; `height` is what it may take with title, dates and caption. */
export function drawChart(chart: Chart, width: number, height: number | undefined, style: DrawStyle): readonly Line[] {
	const title = wrapSpans(toSpans([{text: chart.title, tone: 'strong'}], style), width);
	const caption = wrapSpans(toSpans([{text: chart.caption, tone: 'muted'}], style), width);
	const rows = (height ?? defaultChartHeight) - title.length - caption.length - 2;
	const picture = pictureOf(chart, width, Math.max(lowest, Math.min(rows, 40)), style);
	const lines = [...title, ...picture, ...(chart.caption === '' ? [] : caption)];
	return [...lines.map(spans => ({spans: cutSpans(spans, width, ''), item: null})), ...markLines(chart, width, style)];
}

function pictureOf(chart: Chart, width: number, rows: number, style: DrawStyle): readonly (readonly Span[])[] {
	if (chart.kind === 'heat') return drawHeatMap(chart, width, style);
	const drawn = width < narrowest ? null : drawPlot(chart, width, rows, style);
	return drawn ?? chartFigures(chart, width, style);
}

/** The things marked on the chart, each on a line that opens it. */
function markLines(chart: Chart, width: number, style: DrawStyle): readonly Line[] {
	if (chart.kind !== 'line') return [];
	let item = -1;
	return (chart.marks ?? []).map(mark => {
		const spans = cutSpans(toLineSpans([{text: '▲ ', tone: 'mark'}, mark.label], style), width);
		if (!mark.open) return {spans, item: null};
		item++;
		return {spans, item, open: mark.open};
	});
}
