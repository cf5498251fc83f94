// Draws a chart block: title, picture, dates, caption. Too narrow for a picture: the figures instead.

import type {Chart, Line, Span} from '../model/block.ts';
import {ellipsisOf} from './ascii.ts';
import {chartFigures} from './chart-figures.ts';
import {cutSpans} from './cut.ts';
import {drawPlot} from './draw-plot.ts';
import {drawHeatMap} from './heat-map.ts';
import type {Picture} from './picture.ts';
import {toLineSpans, toSpans} from './spans.ts';
import {type DrawStyle, defaultChartHeight} from './style.ts';
import {wrapSpans} from './wrap.ts';

/** Narrower than this a line is a squiggle nobody can read a value from. */
const narrowest = 34;
const lowest = 5;
const highest = 40;

/** The lines of a chart; `height` is what it may take with title, dates and caption. */
export function drawChart(chart: Chart, width: number, height: number | undefined, style: DrawStyle): readonly Line[] {
	const title = wrapSpans(toSpans([{text: chart.title, tone: 'strong'}], style), width);
	const captionOf = (note: string): readonly (readonly Span[])[] => {
		const words = [chart.caption, note].filter(part => part !== '').join(' ');
		return words === '' ? [] : wrapSpans(toSpans([{text: words, tone: 'muted'}], style), width);
	};
	const rows = (height ?? defaultChartHeight) - title.length - captionOf('').length - 2;
	const {rows: picture, note} = pictureOf(chart, width, Math.max(lowest, Math.min(rows, highest)), style);
	const lines = [...title, ...picture, ...captionOf(note)];
	return [...lines.map(spans => ({spans: cutSpans(spans, width, ''), item: null})), ...markLines(chart, width, style)];
}

function pictureOf(chart: Chart, width: number, rows: number, style: DrawStyle): Picture {
	if (chart.kind === 'heat') return {rows: drawHeatMap(chart, width, style), note: ''};
	const drawn = width < narrowest ? null : drawPlot(chart, width, rows, style);
	return drawn ?? {rows: chartFigures(chart, width, style), note: ''};
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
