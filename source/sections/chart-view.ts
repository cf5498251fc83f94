// What the charts pane is asked to show.

export const chartKinds = [
	'price',
	'rebased',
	'drawdown',
	'correlation',
	'candles',
	'bars',
	'heat',
	'history',
] as const;
export type ChartKind = (typeof chartKinds)[number];

export interface ChartView {
	readonly kind: ChartKind;
	/** Calendar days back from the as-of date; null: everything. */
	readonly days: number | null;
	/** Symbols in the order chosen; empty: the section's own choice. */
	readonly symbols: readonly string[];
	/** A date under the crosshair. */
	readonly cursor?: string;
}

/** What is shown before anybody chose: several instruments compared, or one by itself. */
export const defaultChartView: ChartView = {kind: 'rebased', days: 30, symbols: []};
