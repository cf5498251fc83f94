// The correlations that matter for the risks, among the series that are loaded.

import type {Series} from '../model/prices.ts';
import type {Correlation} from '../model/statistics.ts';
import type {CorrelationRules} from '../rules/correlation-rules.ts';
import type {Rules} from '../rules/rules.ts';
import {correlate} from './correlate.ts';
import {selectSeries, seriesBySymbol} from './instruments.ts';

interface PairOfSeries {
	readonly a: Series;
	readonly b: Series;
	readonly driver: 'a' | 'b';
}

/** Pairs in the order of the rules; a pair is listed once, whichever way round it comes. */
function pairsOf(
	series: readonly Series[],
	rules: Pick<Rules, 'entities' | 'correlationPairs'>,
): readonly PairOfSeries[] {
	const seen = new Set<string>();
	const select = (rule: Parameters<typeof selectSeries>[0]): readonly Series[] =>
		selectSeries(rule, series, rules.entities);
	return rules.correlationPairs.pairs
		.flatMap(rule => select(rule.a).flatMap(a => select(rule.b).map(b => ({a, b, driver: rule.driver}))))
		.filter(({a, b}) => {
			const key = [a.symbol, b.symbol].toSorted().join(' ');
			if (a.symbol === b.symbol || seen.has(key)) return false;
			seen.add(key);
			return true;
		});
}

/** What must be said beside a pair: a stand-in for an index that is not loaded, a mechanical share. */
export function pairNotes(
	a: string,
	b: string,
	loaded: ReadonlySet<string>,
	rules: CorrelationRules,
): readonly string[] {
	const standIns = rules.standIns.filter(entry => (entry.symbol === a || entry.symbol === b) && !loaded.has(entry.for));
	const mechanical = rules.mechanical.filter(
		entry => (entry.a === a && entry.b === b) || (entry.a === b && entry.b === a),
	);
	return [...standIns.map(entry => `${entry.name} stands in for ${entry.for}`), ...mechanical.map(entry => entry.note)];
}

/** True where the two are partly the same thing: such a correlation never sets a level. */
export function isMechanical(a: string, b: string, rules: CorrelationRules): boolean {
	return rules.mechanical.some(entry => (entry.a === a && entry.b === b) || (entry.a === b && entry.b === a));
}

/** Correlations of the pairs in the rules as known at `asOf`, each over each window; pairs without a common day are left out. */
export function correlations(
	series: readonly Series[],
	asOf: string,
	rules: Pick<Rules, 'entities' | 'correlationPairs'>,
): readonly Correlation[] {
	const usable = seriesBySymbol(series, asOf);
	const loaded = new Set(usable.map(one => one.symbol));
	return pairsOf(usable, rules).flatMap(({a, b, driver}) =>
		rules.correlationPairs.windows
			.map(window => correlate(a, b, window, asOf, driver))
			.filter(found => found.n > 0)
			.map(found => ({
				...found,
				notes: [...pairNotes(a.symbol, b.symbol, loaded, rules.correlationPairs), ...found.notes],
			})),
	);
}
