// Where things stand in a chart: dates, values by series, the range, and how the width is shared out.

import type {Chart, ChartPoint} from '../model/block.ts';
import {foldFor} from './ascii.ts';
import {type Range, rangeOf, rowLabels} from './axis.ts';
import {lineText} from './spans.ts';
import type {DrawStyle} from './style.ts';
import {cellWidth} from './width.ts';

export type Plotted = Exclude<Chart, {kind: 'heat'}>;
export type LineChart = Extract<Chart, {kind: 'line'}>;

export interface Named {
	readonly name: string;
	/** One value a date of the geometry; null is a gap. */
	readonly values: readonly (number | null)[];
}

/** Which part of a chart's lines is the plot area, and the dates its columns stand for, first to last. */
export interface PlotArea {
	readonly left: number;
	readonly columns: number;
	readonly dates: readonly string[];
}

/** Name, and its symbol where lines are told apart by symbols. */
export const longestName = 12;

const finite = (value: number | null): number | null => (value !== null && Number.isFinite(value) ? value : null);

/** Days of all series together, ascending, each once. */
export function datesOf(series: readonly {readonly points: readonly ChartPoint[]}[]): readonly string[] {
	return [...new Set(series.flatMap(({points}) => points.map(({date}) => date)))].toSorted();
}

/** Each series on those dates; a day without a value is a gap. */
export function onDates(series: LineChart['series'], dates: readonly string[]): readonly Named[] {
	return series.map(({name, points}) => {
		const byDate = new Map(points.map(({date, value}) => [date, finite(value)]));
		return {name, values: dates.map(date => byDate.get(date) ?? null)};
	});
}

/** Beside very long labels or names there is no room for a picture. */
export const fewestColumns = 8;

export interface LineGeometry extends PlotArea {
	readonly named: readonly Named[];
	readonly range: Range;
	readonly labels: readonly string[];
	/** Cells at the right for the names at the lines' ends. */
	readonly right: number;
}

const logOf = (value: number | null): number | null => (value !== null && value > 0 ? Math.log10(value) : null);

/** The geometry of a line chart; null without a single value, and without room. On a log scale, values are logarithms. */
export function lineGeometry(chart: LineChart, width: number, rows: number, style: DrawStyle): LineGeometry | null {
	const dates = datesOf(chart.series);
	const plain = onDates(chart.series, dates).map(({name, values}) => ({name: lineText(name, style), values}));
	const named = chart.log ? plain.map(({name, values}) => ({name, values: values.map(logOf)})) : plain;
	const range = chart.fixed
		? {low: chart.fixed[0], high: chart.fixed[1]}
		: rangeOf(named.flatMap(({values}) => values));
	if (!range || !named.some(({values}) => values.some(value => value !== null))) return null;
	const labels = rowLabels(range, rows, chart.log ? value => 10 ** value : undefined).map(foldFor(style));
	const left = plotLeft(labels);
	const symbols = style.ascii || style.unicode === 'console' ? 2 : 0;
	const right =
		named.length > 1 ? Math.min(longestName, Math.max(...named.map(({name}) => cellWidth(name)))) + 1 + symbols : 0;
	const columns = width - left - right;
	return columns < fewestColumns ? null : {dates, named, range, labels, left, right, columns};
}

/** Behind the widest label stand one blank and the axis, then the plot area begins. */
export const plotLeft = (labels: readonly string[]): number => Math.max(...labels.map(label => label.length)) + 2;

/** The column of a date, or of the last day before it; null before the first. */
export function columnOf(date: string, {dates, columns}: PlotArea): number | null {
	const index = dates.findLastIndex(one => one <= date);
	if (index === -1) return null;
	return dates.length === 1 ? 0 : Math.round((index * (columns - 1)) / (dates.length - 1));
}

/** The date a cell of the chart's line stands for; null outside of the plot area. */
export function dateAt(cell: number, {left, columns, dates}: PlotArea): string | null {
	const column = cell - left;
	if (column < 0 || column >= columns) return null;
	return dates[columns === 1 ? 0 : Math.round((column * (dates.length - 1)) / (columns - 1))] ?? null;
}
