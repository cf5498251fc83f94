// A step line over named levels, such as the level of a risk from briefing to briefing. A missing one is blank.

import type {Chart} from '../model/block.ts';
import {foldFor} from './ascii.ts';
import {type Canvas, createCanvas, put, rowsOf} from './canvas.ts';
import {type PlotArea, plotLeft} from './geometry.ts';
import type {Picture} from './picture.ts';
import {drawDateAxis, drawValueAxis} from './plot.ts';
import type {DrawStyle} from './style.ts';

type StepChart = Extract<Chart, {kind: 'steps'}>;

const widestStep = 8;

/** The newest points that fit; steps are as wide as there is room. */
function slotsOf(chart: StepChart, columns: number): {readonly points: StepChart['points']; readonly slot: number} {
	const points = chart.points.slice(-columns);
	return {points, slot: Math.max(1, Math.min(widestStep, Math.floor(columns / Math.max(1, points.length))))};
}

function drawStep(canvas: Canvas, x: number, row: number, before: number | null, slot: number, style: DrawStyle): void {
	const [level, upright] = style.ascii ? ['-', '|'] : ['─', '│'];
	for (let at = 0; at < slot; at++) put(canvas, x + at, row, level, 'accent');
	if (before === null || before === row) return;
	const step = Math.sign(before - row);
	for (let y = row; y !== before + step; y += step) put(canvas, x, y, upright, 'accent');
}

/** Rows of the picture, one a level, the highest on top; null without a point. */
export function drawSteps(chart: StepChart, width: number, style: DrawStyle): Picture | null {
	const labels = chart.labels.map(foldFor(style)).toReversed();
	const left = plotLeft(labels);
	if (width - left < 2 || !chart.points.some(({value}) => value !== null)) return null;
	const {points, slot} = slotsOf(chart, width - left);
	const area: PlotArea = {left, columns: points.length * slot, dates: points.map(({date}) => date)};
	const canvas = createCanvas(width, labels.length + 2);
	let before: number | null = null;
	for (const [at, {value}] of points.entries()) {
		const row: number | null = value === null ? null : labels.length - 1 - Math.round(value);
		if (row !== null) drawStep(canvas, left + at * slot, row, before, slot, style);
		before = row;
	}
	drawValueAxis(canvas, labels, left, style);
	drawDateAxis(canvas, area, labels.length, style);
	return {
		rows: rowsOf(canvas),
		area,
		note: points.length < chart.points.length ? `The newest ${points.length} of ${chart.points.length}.` : '',
	};
}
