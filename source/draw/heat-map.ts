// A matrix of correlations: a number in every cell, a tone by its size. Colour is never alone.

import {correlation} from '../format/numbers.ts';
import type {Chart, Span, ToneName} from '../model/block.ts';
import {ellipsisOf} from './ascii.ts';
import {fitSpans} from './cut.ts';
import {toLineSpans, toSpans} from './spans.ts';
import type {DrawStyle} from './style.ts';
import {wrapSpans} from './wrap.ts';

type Heat = Extract<Chart, {kind: 'heat'}>;

const cell = 6;

function toneOf(value: number | null): ToneName {
	if (value === null) return 'muted';
	if (value >= 0.5) return 'elevated';
	if (value >= 0.3) return 'watch';
	return value <= -0.3 ? 'calm' : 'plain';
}

/** The matrix, or a line for each pair where it does not fit. */
export function drawHeatMap(chart: Heat, width: number, style: DrawStyle): readonly (readonly Span[])[] {
	const label = Math.min(8, Math.max(3, ...chart.names.map(name => name.length)));
	if (label + chart.names.length * (cell + 1) > width) return pairLines(chart, width, style);
	const name = (text: string, size: number, align: 'left' | 'right'): readonly Span[] =>
		fitSpans(toLineSpans([{text, tone: 'strong'}], style), size, align, '');
	const header = [
		...name('', label, 'left'),
		...chart.names.flatMap(text => [{text: ' '}, ...name(text, cell, 'right')]),
	];
	const rows = chart.names.map((text, row) => [
		...name(text, label, 'left'),
		...chart.names.flatMap((_, column) => [{text: ' '}, ...valueCell(chart, row, column, style)]),
	]);
	return [header, ...rows];
}

function valueCell(chart: Heat, row: number, column: number, style: DrawStyle): readonly Span[] {
	const value = chart.cells[row]?.[column] ?? null;
	return fitSpans(
		toLineSpans([{text: correlation(value), tone: row === column ? 'muted' : toneOf(value)}], style),
		cell,
		'right',
		ellipsisOf(style),
	);
}

function pairLines(chart: Heat, width: number, style: DrawStyle): readonly (readonly Span[])[] {
	return chart.names.flatMap((a, row) =>
		chart.names.slice(0, row).flatMap((b, column) => {
			const value = chart.cells[row]?.[column] ?? null;
			return wrapSpans(toSpans([`${b}–${a} `, {text: correlation(value), tone: toneOf(value)}], style), width);
		}),
	);
}
