// Charts as inline SVG, by the rules of the terminal: gaps stay gaps, bars begin at zero, axes say what they show.

import {type DateAxis, dateAxis, type Range, rangeOf, rowLabels} from '../draw/axis.ts';
import {datesOf, onDates} from '../draw/geometry.ts';
import {runsOf} from '../draw/line-chart.ts';
import type {Chart} from '../model/block.ts';
import {escapeHtml} from './html-escape.ts';

type Plotted = Exclude<Chart, {kind: 'heat'}>;
type Values = readonly (number | null)[];

const width = 720;
const height = 240;
const box = {left: 70, right: 90, top: 10, bottom: 26};
const plot = {width: width - box.left - box.right, height: height - box.top - box.bottom};
const rows = 5;
/** Least distance of two names of lines. */
const nameHeight = 13;

interface Scale {
	readonly x: (index: number) => number;
	readonly y: (value: number) => number;
	readonly step: number;
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

function scaleOf(count: number, range: Range, centred: boolean): Scale {
	const step = plot.width / Math.max(1, centred ? count : count - 1);
	return {
		step,
		x: index => box.left + (centred ? index + 0.5 : index) * step,
		y: value => box.top + ((range.high - value) / (range.high - range.low)) * plot.height,
	};
}

/** Horizontal lines with their labels, and the dates below. */
function frame(labels: readonly string[], axis: DateAxis, columns: number): string {
	const lines = labels.map((label, row) => {
		const y = round(box.top + (row * plot.height) / Math.max(1, labels.length - 1));
		return `<line class="grid" x1="${box.left}" x2="${box.left + plot.width}" y1="${y}" y2="${y}"/><text class="label" x="${box.left - 6}" y="${y}" text-anchor="end" dominant-baseline="middle">${escapeHtml(label)}</text>`;
	});
	const dates = axis.labels.map(({column, text}) => {
		const x = round(box.left + (column / columns) * plot.width);
		return `<text class="label" x="${x}" y="${height - 8}">${escapeHtml(text)}</text>`;
	});
	return [...lines, ...dates].join('');
}

/** One path; a new stroke after each gap, a dot for a value alone. */
function linePath(values: Values, scale: Scale, index: number): string {
	const parts = runsOf(values).map(({start, values: run}) => {
		if (run.length === 1) return `M${round(scale.x(start))} ${round(scale.y(run[0] as number))}h0.1`;
		return `M${run.map((value, at) => `${round(scale.x(start + at))} ${round(scale.y(value))}`).join('L')}`;
	});
	return `<path class="line line-${index % 4}" d="${parts.join('')}"/>`;
}

interface NamedValues {
	readonly name: string;
	readonly values: Values;
}

/** Names at the ends of their lines, moved apart where lines end close together. */
function lineNames(named: readonly NamedValues[], scale: Scale): string {
	const ends = named.flatMap(({name, values}, index) => {
		const at = values.findLastIndex(value => value !== null);
		return at === -1 ? [] : [{name, index, x: scale.x(at) + 6, y: scale.y(values[at] as number)}];
	});
	let lowest = Number.NEGATIVE_INFINITY;
	const apart = ends
		.toSorted((a, b) => a.y - b.y)
		.map(end => {
			lowest = Math.max(end.y, lowest + nameHeight);
			return {...end, y: lowest};
		});
	const tooLow = Math.max(0, lowest - (box.top + plot.height));
	return apart
		.map(
			({name, index, x, y}) =>
				`<text class="name name-${index % 4}" x="${round(x)}" y="${round(y - tooLow)}" dominant-baseline="middle">${escapeHtml(name)}</text>`,
		)
		.join('');
}

function lineSvg(chart: Extract<Chart, {kind: 'line'}>): string | null {
	const dates = datesOf(chart.series);
	const log = chart.log === true;
	const named = onDates(chart.series, dates).map(({name, values}) => ({
		name,
		values: values.map(value => (value === null || !log ? value : value > 0 ? Math.log10(value) : null)),
	}));
	const range = chart.fixed
		? {low: chart.fixed[0], high: chart.fixed[1]}
		: rangeOf(named.flatMap(({values}) => values));
	if (!range) return null;
	const scale = scaleOf(dates.length, range, false);
	const band = (chart.band ?? []).flatMap(({low, high}, index) =>
		low === null || high === null
			? []
			: [
					`<rect class="band" x="${round(scale.x(index) - scale.step / 2)}" width="${round(scale.step)}" y="${round(scale.y(high))}" height="${round(scale.y(low) - scale.y(high))}"/>`,
				],
	);
	const lines = named.map(({values}, index) => linePath(values, scale, index));
	return (
		frame(rowLabels(range, rows, log ? value => 10 ** value : undefined), dateAxis(dates, 90), 90) +
		band.join('') +
		lines.join('') +
		lineNames(named, scale)
	);
}

function barsSvg(chart: Extract<Chart, {kind: 'area' | 'bars'}>): string | null {
	const values = chart.points.map(({value}) => value);
	const known = rangeOf([...values, 0]);
	if (!known || values.every(value => value === null)) return null;
	const scale = scaleOf(values.length, known, true);
	const share = chart.kind === 'area' ? 1 : 0.7;
	const bars = values.flatMap((value, index) => {
		if (value === null || value === 0) return [];
		const [top, bottom] = [scale.y(Math.max(0, value)), scale.y(Math.min(0, value))];
		return [
			`<rect class="${value > 0 ? 'up' : 'down'}" x="${round(scale.x(index) - (scale.step * share) / 2)}" width="${round(scale.step * share)}" y="${round(top)}" height="${round(bottom - top)}"/>`,
		];
	});
	return (
		frame(
			rowLabels(known, rows),
			dateAxis(
				chart.points.map(({date}) => date),
				90,
			),
			90,
		) + bars.join('')
	);
}

function candlesSvg({candles}: Extract<Chart, {kind: 'candles'}>): string | null {
	const range = rangeOf(candles.flatMap(({high, low}) => [high, low]));
	if (!range) return null;
	const scale = scaleOf(candles.length, range, true);
	const drawn = candles.map(({open, high, low, close}, index) => {
		const [x, half] = [scale.x(index), scale.step * 0.35];
		const [top, bottom] = [scale.y(Math.max(open, close)), scale.y(Math.min(open, close))];
		const look = close >= open ? 'up hollow' : 'down';
		return `<line class="wick" x1="${round(x)}" x2="${round(x)}" y1="${round(scale.y(high))}" y2="${round(scale.y(low))}"/><rect class="${look}" x="${round(x - half)}" width="${round(half * 2)}" y="${round(top)}" height="${round(Math.max(0.5, bottom - top))}"/>`;
	});
	return (
		frame(
			rowLabels(range, rows),
			dateAxis(
				candles.map(({date}) => date),
				90,
			),
			90,
		) + drawn.join('')
	);
}

function stepsSvg(chart: Extract<Chart, {kind: 'steps'}>): string | null {
	const values = chart.points.map(({value}) => value);
	if (values.every(value => value === null)) return null;
	const scale = scaleOf(values.length, {low: 0, high: Math.max(1, chart.labels.length - 1)}, true);
	const steps = values.flatMap((value, index) =>
		value === null ? [] : [`M${round(scale.x(index) - scale.step / 2)} ${round(scale.y(value))}h${round(scale.step)}`],
	);
	return `${frame(
		chart.labels.toReversed(),
		dateAxis(
			chart.points.map(({date}) => date),
			90,
		),
		90,
	)}<path class="line line-0" d="${steps.join('')}"/>`;
}

function pictureOf(chart: Plotted): string | null {
	switch (chart.kind) {
		case 'line':
			return lineSvg(chart);
		case 'area':
		case 'bars':
			return barsSvg(chart);
		case 'candles':
			return candlesSvg(chart);
		case 'steps':
			return stepsSvg(chart);
	}
}

/** The picture with its title as its accessible name; empty when there is nothing to draw. */
export function chartSvg(chart: Plotted): string {
	const picture = pictureOf(chart);
	if (picture === null) return '';
	return `<svg role="img" aria-label="${escapeHtml(chart.title)}" viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg">${picture}</svg>`;
}
