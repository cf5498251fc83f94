// Candles: a wick from low to high, a body from open to close; thin when it closed higher, full when lower.

import type {Chart} from '../model/block.ts';
import {foldFor} from './ascii.ts';
import {type Range, rangeOf, rowLabels, rowOf} from './axis.ts';
import {type Canvas, createCanvas, put, rowsOf} from './canvas.ts';
import {fewestColumns, type PlotArea, plotLeft} from './geometry.ts';
import {crowded, type Picture} from './picture.ts';
import {drawCursor, drawDateAxis, drawValueAxis} from './plot.ts';
import {bucketOf} from './resample.ts';
import type {DrawStyle} from './style.ts';

type CandleChart = Extract<Chart, {kind: 'candles'}>;
type Candle = CandleChart['candles'][number];

interface Glyphs {
	readonly wick: string;
	readonly rise: string;
	readonly fall: string;
}

export function candleGlyphs(style: DrawStyle): Glyphs {
	if (style.ascii) return {wick: '|', rise: 'o', fall: '#'};
	return style.unicode === 'console' ? {wick: '│', rise: '░', fall: '█'} : {wick: '│', rise: '┃', fall: '█'};
}

/** Thin and full must be told apart without colour. */
function legendOf(style: DrawStyle): string {
	const {rise, fall} = candleGlyphs(style);
	return `${rise} closed higher, ${fall} closed lower.`;
}

/** Several days as one candle: first open, last close, the extremes between. */
function joined(candles: readonly Candle[]): Candle | null {
	const [first, last] = [candles[0], candles.at(-1)];
	if (!first || !last) return null;
	const high = Math.max(...candles.map(candle => candle.high));
	const low = Math.min(...candles.map(candle => candle.low));
	return {date: first.date, open: first.open, high, low, close: last.close};
}

/** At most as many candles as columns. */
function fitting(candles: readonly Candle[], columns: number): readonly Candle[] {
	if (candles.length <= columns) return candles;
	return Array.from({length: columns}, (_, at) =>
		joined(candles.slice(...bucketOf(at, columns, candles.length))),
	).filter(candle => candle !== null);
}

function drawCandle(canvas: Canvas, x: number, candle: Candle, range: Range, rows: number, style: DrawStyle): void {
	const glyphs = candleGlyphs(style);
	const rises = candle.close >= candle.open;
	const tone = rises ? 'up' : 'down';
	const row = (value: number): number => rowOf(value, range, rows);
	for (let y = row(candle.high); y <= row(candle.low); y++) put(canvas, x, y, glyphs.wick, tone);
	const [top, bottom] = [row(Math.max(candle.open, candle.close)), row(Math.min(candle.open, candle.close))];
	for (let y = top; y <= bottom; y++) put(canvas, x, y, rises ? glyphs.rise : glyphs.fall, tone);
}

/** Rows of the picture; null without a candle. */
export function drawCandles(chart: CandleChart, width: number, rows: number, style: DrawStyle): Picture | null {
	const known = chart.candles.filter(({open, high, low, close}) => [open, high, low, close].every(Number.isFinite));
	const range = rangeOf(known.flatMap(({high, low}) => [high, low]));
	if (!range) return null;
	const labels = rowLabels(range, rows).map(foldFor(style));
	const left = plotLeft(labels);
	if (width - left < fewestColumns) return null;
	const shown = fitting(known, width - left);
	const slot = Math.max(1, Math.min(4, Math.floor((width - left) / shown.length)));
	const area: PlotArea = {left, columns: shown.length * slot, dates: known.map(({date}) => date)};
	const canvas = createCanvas(width, rows + 2);
	for (const [at, candle] of shown.entries()) drawCandle(canvas, left + at * slot, candle, range, rows, style);
	drawCursor(canvas, chart.cursor, area, rows, style);
	drawValueAxis(canvas, labels, left, style);
	drawDateAxis(canvas, area, rows, style);
	return {
		rows: rowsOf(canvas),
		area,
		note: `${legendOf(style)} ${crowded(known.length, shown.length, 'highs and lows')}`.trim(),
	};
}
