// The next chart to show: another kind, range or instrument, and the date under the crosshair. Pure.

import type {Briefing} from '../model/briefing.ts';
import {type ChartKind, type ChartView, chartKinds} from '../sections/chart-view.ts';

/** Ranges in days, shortest first; null is everything. */
export const chartRanges: readonly (number | null)[] = [7, 30, 90, 180, 365, null];

const around = <T>(items: readonly T[], at: number): T | undefined =>
	items[((at % items.length) + items.length) % items.length];

/** The kind after, or before, this one; around at the end. */
export const stepKind = (view: ChartView, by: number): ChartView => ({
	...view,
	kind: around(chartKinds, chartKinds.indexOf(view.kind) + by) as ChartKind,
});

/** The next longer (1) or shorter (-1) range; stays at the ends. */
export function stepRange(view: ChartView, by: number): ChartView {
	const at = chartRanges.indexOf(view.days) + by;
	return {...view, days: chartRanges[Math.max(0, Math.min(chartRanges.length - 1, at))] ?? null};
}

/** The next instrument by itself; before the first and after the last: the section's own choice. */
export function stepSymbol(view: ChartView, briefing: Briefing, by: number): ChartView {
	const choices: readonly (string | null)[] = [null, ...briefing.series.map(series => series.symbol)];
	const next = around(choices, choices.indexOf(view.symbols[0] ?? null) + by) ?? null;
	return {...view, symbols: next === null ? [] : [next]};
}

/** Days that have a close inside the range shown, ascending. */
function shownDates(view: ChartView, briefing: Briefing): readonly string[] {
	const chosen = briefing.series.filter(({symbol}) => view.symbols.length === 0 || view.symbols.includes(symbol));
	const dates = [...new Set(chosen.flatMap(series => series.closes.map(({date}) => date)))].toSorted();
	const last = dates.at(-1);
	if (view.days === null || last === undefined) return dates;
	const from = new Date(Date.parse(last) - view.days * 86_400_000).toISOString().slice(0, 10);
	return dates.filter(date => date >= from);
}

/** The crosshair on the next day that has a value; begins at the last one. */
export function stepCrosshair(view: ChartView, briefing: Briefing, by: number): ChartView {
	const dates = shownDates(view, briefing);
	const at =
		view.cursor === undefined
			? dates.length - (by > 0 ? 2 : 0) + (by > 0 ? 1 : -1)
			: dates.findLastIndex(date => date <= (view.cursor as string)) + by;
	const next = dates[Math.max(0, Math.min(dates.length - 1, at))];
	return next === undefined ? view : {...view, cursor: next};
}

/** The view without its crosshair. */
export function withoutCrosshair({kind, days, symbols}: ChartView): ChartView {
	return {kind, days, symbols};
}
