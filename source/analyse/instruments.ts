// Picks the loaded price series a rule means: by class or symbol, one series a symbol.

import {type EntityIndex, indexEntities} from '../language/entity-index.ts';
import type {Entity} from '../model/entity.ts';
import type {Series} from '../model/prices.ts';
import type {InstrumentRule} from '../rules/instrument-rules.ts';
import {barsUntil} from './price-statistics.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * One series for each symbol, in order of symbol: where several files carry an instrument, the one whose last bar known
 * at `asOf` is newest, then the longer one, then by file name. Series without a bar by then are left out.
 */
export function seriesBySymbol(series: readonly Series[], asOf: string): readonly Series[] {
	const ranked = series
		.map(one => ({one, bars: barsUntil(one, asOf)}))
		.filter(({bars}) => bars.length > 0)
		.toSorted(
			(a, b) =>
				byText(a.one.symbol, b.one.symbol) ||
				byText(b.bars.at(-1)?.date ?? '', a.bars.at(-1)?.date ?? '') ||
				b.bars.length - a.bars.length ||
				byText(a.one.file, b.one.file),
		);
	return ranked.filter(({one}, index) => ranked[index - 1]?.one.symbol !== one.symbol).map(({one}) => one);
}

function fits(rule: InstrumentRule, series: Series, index: EntityIndex): boolean {
	if (rule.except.includes(series.symbol)) return false;
	if (rule.calendar !== null && rule.calendar !== series.calendar) return false;
	if (rule.symbols.includes(series.symbol)) return true;
	const classes: readonly string[] = index.bySymbol.get(series.symbol)?.classes ?? [];
	return rule.classes.some(name => classes.includes(name));
}

/** Series a rule means: those named by symbol in the rule's order, then the others by symbol. */
export function selectSeries(
	rule: InstrumentRule,
	series: readonly Series[],
	entities: readonly Entity[],
): readonly Series[] {
	const index = indexEntities(entities);
	const order = (one: Series): number => {
		const place = rule.symbols.indexOf(one.symbol);
		return place < 0 ? rule.symbols.length : place;
	};
	return series
		.filter(one => fits(rule, one, index))
		.toSorted((a, b) => order(a) - order(b) || byText(a.symbol, b.symbol));
}
