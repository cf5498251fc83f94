// A chart as figures: what is shown where a picture would be too small to read a value from.

import {longDate} from '../format/dates.ts';
import {quantity} from '../format/numbers.ts';
import type {Chart, ChartPoint, Inline, Span} from '../model/block.ts';
import {toSpans} from './spans.ts';
import type {DrawStyle} from './style.ts';
import {wrapSpans} from './wrap.ts';

type Plotted = Exclude<Chart, {kind: 'heat'}>;

interface Named {
	readonly name: string;
	readonly points: readonly ChartPoint[];
}

function namedOf(chart: Plotted): readonly Named[] {
	switch (chart.kind) {
		case 'line':
			return chart.series;
		case 'candles':
			return [{name: chart.name, points: chart.candles.map(({date, close}) => ({date, value: close}))}];
		case 'steps':
			return [{name: '', points: chart.points}];
		case 'area':
		case 'bars':
			return [chart];
	}
}

/** First, last, lowest and highest of each series with their dates, wrapped to the width. */
export function chartFigures(chart: Plotted, width: number, style: DrawStyle): readonly (readonly Span[])[] {
	const unit = chart.kind === 'steps' ? '' : chart.unit;
	const show = (value: number): string =>
		chart.kind === 'steps' ? (chart.labels[Math.round(value)] ?? String(value)) : quantity(value, unit);
	return namedOf(chart).flatMap(named =>
		wrapSpans(toSpans(figuresOf(named, show), style), width, Math.max(1, width - 2)),
	);
}

function figuresOf({name, points}: Named, show: (value: number) => string): Inline {
	const known = points.filter(
		(point): point is {date: string; value: number} => point.value !== null && Number.isFinite(point.value),
	);
	const first = known[0];
	const last = known.at(-1);
	if (!first || !last) return [{text: name, tone: 'strong'}, ' no values'];
	const low = known.reduce((least, point) => (point.value < least.value ? point : least), first);
	const high = known.reduce((most, point) => (point.value > most.value ? point : most), first);
	const at = (word: string, point: {date: string; value: number}): string =>
		`${word} ${show(point.value)} (${longDate(point.date)})`;
	const parts = [at('first', first), at('last', last), at('low', low), at('high', high)];
	return [{text: name, tone: 'strong'}, name === '' ? '' : ' ', parts.join(', ')];
}
