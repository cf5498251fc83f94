// Bars and areas: they begin at zero, always, on a line of its own, and both sides have one scale.

import {fixed} from '../format/numbers.ts';
import type {Chart, ToneName} from '../model/block.ts';
import {foldFor} from './ascii.ts';
import {decimalsOf, rangeOf} from './axis.ts';
import {type Canvas, createCanvas, put, rowsOf} from './canvas.ts';
import {fewestColumns, type PlotArea, plotLeft} from './geometry.ts';
import {crowded, type Picture} from './picture.ts';
import {drawCursor, drawDateAxis, drawValueAxis} from './plot.ts';
import {bucketOf} from './resample.ts';
import type {DrawStyle} from './style.ts';

type FromZero = Extract<Chart, {kind: 'area' | 'bars'}>;

interface Scale {
	/** Rows above and below the zero line, and what one row stands for. */
	readonly up: number;
	readonly down: number;
	readonly unit: number;
}

/** Shares the rows between both sides of zero, so that a row is worth the same on either. */
function scaleOf(values: readonly (number | null)[], rows: number): Scale | null {
	const range = rangeOf(values);
	if (!range) return null;
	const known = values.filter(value => value !== null);
	const high = Math.max(0, ...known);
	const low = Math.min(0, ...known);
	if (high === 0 && low === 0) return {up: 0, down: 1, unit: 1};
	const room = rows - 1;
	const share = Math.round((room * high) / (high - low));
	const up = high === 0 ? 0 : low === 0 ? room : Math.max(1, Math.min(room - 1, share));
	const down = low === 0 ? 0 : room - up;
	return {up, down, unit: Math.max(up === 0 ? 0 : high / up, down === 0 ? 0 : -low / down)};
}

function labelsOf({up, down, unit}: Scale): readonly string[] {
	const values = Array.from({length: up + down + 1}, (_, row) => (up - row) * unit);
	const digits = Math.min(decimalsOf(values), 4);
	return values.map(value => fixed(value, digits));
}

/** Of many values in one column, the one farthest from zero. */
export function farthest(values: readonly (number | null)[], columns: number): readonly (number | null)[] {
	return Array.from({length: columns}, (_, column) => {
		const share = values.slice(...bucketOf(column, columns, values.length));
		return share.reduce<number | null>(
			(most, value) => (value !== null && (most === null || Math.abs(value) > Math.abs(most)) ? value : most),
			null,
		);
	});
}

const eighths = '▁▂▃▄▅▆▇█';

/** What is drawn in a cell filled by `share` from the zero side; empty for nothing. */
function blockFor(share: number, upwards: boolean, style: DrawStyle): string {
	if (share >= 1) return '█';
	if (upwards && !style.ascii && style.unicode === 'full')
		return share < 1 / 16 ? '' : (eighths[Math.max(0, Math.round(share * 8) - 1)] as string);
	if (share < 0.25) return '';
	return share >= 0.75 ? '█' : upwards ? '▄' : '▀';
}

function drawColumn(canvas: Canvas, x: number, width: number, value: number, scale: Scale, style: DrawStyle): void {
	const size = Math.abs(value) / scale.unit;
	const upwards = value > 0;
	const tone: ToneName = upwards ? 'up' : 'down';
	for (let step = 0; step < Math.ceil(size); step++) {
		const block = foldFor(style)(blockFor(size - step, upwards, style));
		const row = upwards ? scale.up - 1 - step : scale.up + 1 + step;
		if (block !== '') for (let at = 0; at < width; at++) put(canvas, x + at, row, block, tone);
	}
}

/** Cells from one value to the next, and how many of them are drawn: an area has no spaces. */
function slots(chart: FromZero, columns: number, count: number): {readonly slot: number; readonly drawn: number} {
	const slot = Math.max(1, Math.min(chart.kind === 'bars' ? 6 : 4, Math.floor(columns / Math.max(1, count))));
	return {slot, drawn: chart.kind === 'area' || slot === 1 ? slot : slot - 1};
}

/** Rows of the picture; null without a value. */
export function drawFromZero(chart: FromZero, width: number, rows: number, style: DrawStyle): Picture | null {
	const values = chart.points.map(({value}) => (value !== null && Number.isFinite(value) ? value : null));
	const scale = scaleOf(values, rows);
	if (!scale || !values.some(value => value !== null)) return null;
	const labels = labelsOf(scale).map(foldFor(style));
	const left = plotLeft(labels);
	if (width - left < fewestColumns) return null;
	const {slot, drawn} = slots(chart, width - left, values.length);
	const shown = values.length * slot <= width - left ? values : farthest(values, width - left);
	const area: PlotArea = {left, columns: shown.length * slot, dates: chart.points.map(({date}) => date)};
	const height = labels.length;
	const canvas = createCanvas(width, height + 2);
	for (let column = 0; column < area.columns; column++)
		put(canvas, left + column, scale.up, style.ascii ? '-' : '─', 'muted');
	for (const [at, value] of shown.entries())
		if (value !== null) drawColumn(canvas, left + at * slot, drawn, value, scale, style);
	drawCursor(canvas, chart.cursor, area, height, style);
	drawValueAxis(canvas, labels, left, style);
	drawDateAxis(canvas, area, height, style);
	return {rows: rowsOf(canvas), area, note: crowded(values.length, shown.length, 'the one farthest from zero')};
}
