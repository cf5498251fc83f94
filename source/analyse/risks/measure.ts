// What an indicator is measured with, and what a measurement is.

import {weekdaysBetween} from '../../math/calendar-days.ts';
import type {Entity} from '../../model/entity.ts';
import type {Series} from '../../model/prices.ts';
import type {Correlation} from '../../model/statistics.ts';
import type {CorrelationRules} from '../../rules/correlation-rules.ts';
import type {IndicatorRule} from '../../rules/indicator-rules.ts';
import {selectSeries} from '../instruments.ts';
import {barsUntil} from '../price-statistics.ts';

export interface MarketInput {
	/** One series a symbol. */
	readonly series: readonly Series[];
	/** Correlations worked out already; others are worked out when asked for. */
	readonly correlations: readonly Correlation[];
	readonly asOf: string;
	readonly entities: readonly Entity[];
	readonly pairs: CorrelationRules;
	/** Days of articles about the theme, for `news-days`. */
	readonly newsDates: readonly string[];
	/** Trading days after which prices are missing. */
	readonly missingAfter: number;
}

export interface Measured {
	readonly value: number | null;
	readonly n: number | null;
	readonly ci: readonly [number, number] | null;
	/** The last day the value rests on; null when there is none. */
	readonly last: string | null;
	readonly files: readonly string[];
	readonly note: string | null;
	/** Replaces the rule's unit where the value is another thing. */
	readonly unit?: string;
	/** Shown, but not fit for a level. */
	readonly withoutLevel?: boolean;
	/** Both sides stand far enough under their highs for severe. */
	readonly bothDown?: boolean;
}

export type Measure = (rule: IndicatorRule, input: MarketInput) => Measured;

/** A measurement that could not be made, with the reason. */
export function missing(note: string): Measured {
	return {value: null, n: null, ci: null, last: null, files: [], note};
}

export const lastDay = (series: Series, asOf: string): string | null => barsUntil(series, asOf).at(-1)?.date ?? null;

/** Trading days between the last bar and the as-of day. */
export function tradingAge(last: string | null, asOf: string): number {
	return last === null ? Number.POSITIVE_INFINITY : weekdaysBetween(last, asOf);
}

/** Series a rule means: the first loaded one of its symbols, or all of its classes. */
export function meant(rule: IndicatorRule['of'], input: MarketInput): readonly Series[] {
	const found = selectSeries(rule, input.series, input.entities);
	return rule.classes.length > 0 ? found : found.slice(0, 1);
}

/** Of several series those that are not too old to stand beside the others. */
export function freshOf(series: readonly Series[], input: MarketInput): readonly Series[] {
	return series.filter(one => tradingAge(lastDay(one, input.asOf), input.asOf) <= input.missingAfter);
}

const wanted = (rule: IndicatorRule['of']): string =>
	[...rule.symbols, ...rule.classes.map(name => `class ${name}`)].join(' or ');

/** "no prices of BTC loaded" */
export function notLoaded(rule: IndicatorRule['of']): string {
	return `no prices of ${wanted(rule)} loaded`;
}

/** What must be said of a symbol that stands in for another. */
export function standInNote(series: readonly Series[], input: MarketInput): string | null {
	const loaded = new Set(input.series.map(one => one.symbol));
	const used = new Set(series.map(one => one.symbol));
	const notes = input.pairs.standIns
		.filter(entry => used.has(entry.symbol) && !loaded.has(entry.for))
		.map(entry => `${entry.name} stands in for ${entry.for}`);
	return notes.length > 0 ? notes.join('; ') : null;
}

/** Notes joined; null when there is none. */
export function joinNotes(notes: readonly (string | null)[]): string | null {
	const said = notes.filter(note => note !== null && note !== '');
	return said.length > 0 ? said.join('; ') : null;
}
