// The picture of a chart that has values over dates, by kind.

import {drawCandles} from './candles.ts';
import {drawFromZero} from './from-zero.ts';
import type {Plotted} from './geometry.ts';
import {drawLinePlot} from './line-plot.ts';
import type {Picture} from './picture.ts';
import {drawSteps} from './steps.ts';
import type {DrawStyle} from './style.ts';

/** Rows of the picture with axes; null where nothing can be drawn honestly. */
export function drawPlot(chart: Plotted, width: number, rows: number, style: DrawStyle): Picture | null {
	switch (chart.kind) {
		case 'line':
			return drawLinePlot(chart, width, rows, style);
		case 'area':
		case 'bars':
			return drawFromZero(chart, width, rows, style);
		case 'candles':
			return drawCandles(chart, width, rows, style);
		case 'steps':
			return drawSteps(chart, width, style);
	}
}
