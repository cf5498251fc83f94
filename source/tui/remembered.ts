// What is remembered between runs, from and to the settings file. What cannot be understood is left at its default. Pure.

import {type ChartKind, type ChartView, chartKinds} from '../sections/chart-view.ts';
import {chartRanges} from './chart-choice.ts';
import {type HeadlineOrder, headlineOrders} from './headline-order.ts';
import {isPaneName, type PaneName, paneNames} from './pane.ts';
import type {Marks, Size, UiState} from './state.ts';
import {startState} from './state.ts';

type Values = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Values =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};

const idsOf = (value: unknown): readonly string[] =>
	Array.isArray(value) ? value.filter(id => typeof id === 'string') : [];

const percent = (value: unknown): number => (typeof value === 'number' && value >= 25 && value <= 75 ? value : 50);

function chartOf(value: unknown): ChartView | null {
	const {kind, days, symbols} = recordOf(value);
	if (!chartKinds.includes(kind as ChartKind) || !chartRanges.includes(days as number | null)) return null;
	return {kind: kind as ChartKind, days: days as number | null, symbols: idsOf(symbols)};
}

/** Every pane once, in the remembered order. */
function orderOf(value: unknown): readonly PaneName[] {
	const known = [...new Set(idsOf(value).filter(isPaneName))];
	return known.length === paneNames.length ? known : paneNames;
}

function marksOf(value: unknown): Marks {
	const {read, starred, notes} = recordOf(value);
	const texts = Object.entries(recordOf(notes)).filter((note): note is [string, string] => typeof note[1] === 'string');
	return {read: idsOf(read), starred: idsOf(starred), notes: Object.fromEntries(texts)};
}

/** The state a run begins with. */
export function openingState(size: Size, settings: Values): UiState {
	const start = startState(size);
	const place = recordOf(settings.place);
	const split = recordOf(place.split);
	return {
		...start,
		focus: isPaneName(place.focus) ? place.focus : start.focus,
		zoomed: place.zoomed === true,
		order: orderOf(place.order),
		split: {
			across: percent(split.across),
			down: percent(split.down),
			acrossRest: percent(split.acrossRest),
			downRest: percent(split.downRest),
		},
		sorting: headlineOrders.includes(place.sorting as HeadlineOrder) ? (place.sorting as HeadlineOrder) : start.sorting,
		chart: chartOf(place.chart) ?? start.chart,
		marks: marksOf(settings.marks),
	};
}

/** Ids of the articles that were there when the reader last looked; null on the first run. */
export const seenArticles = (settings: Values): ReadonlySet<string> | null =>
	Array.isArray(settings.seen) ? new Set(idsOf(settings.seen)) : null;

const mostRemembered = 20_000;

/** The values to keep of a state and the articles that were shown. */
export function rememberedValues(state: UiState, articleIds: readonly string[]): Values {
	const {focus, zoomed, order, split, sorting, chart, marks} = state;
	const {kind, days, symbols} = chart;
	const {read, starred, notes} = marks;
	return {
		place: {focus, zoomed, order, split, sorting, chart: {kind, days, symbols}},
		marks: {read: read.slice(-mostRemembered), starred: starred.slice(-mostRemembered), notes},
		seen: articleIds.slice(-mostRemembered),
	};
}
