// Indicators of two instruments: their correlation, its rise, their days with news against those without.

import {count} from '../../format/words.ts';
import type {Series} from '../../model/prices.ts';
import type {Correlation} from '../../model/statistics.ts';
import type {IndicatorRule} from '../../rules/indicator-rules.ts';
import {correlate} from '../correlate.ts';
import {isMechanical, pairNotes} from '../correlations.ts';
import {fewestDays, newsDays} from '../news-days.ts';
import {priceStatistics} from '../price-statistics.ts';
import {joinNotes, type MarketInput, type Measured, meant, missing, notLoaded, standInNote} from './measure.ts';

type Pair = readonly [Series, Series];

function pairOf(rule: IndicatorRule, input: MarketInput): Pair | string {
	const a = meant(rule.of, input)[0];
	const b = rule.with === null ? undefined : meant(rule.with, input)[0];
	if (!a) return notLoaded(rule.of);
	if (!b) return rule.with === null ? 'the rule names no second instrument' : notLoaded(rule.with);
	return [a, b];
}

function isDown(series: Series, asOf: string, percent: number): boolean {
	const fall = priceStatistics(series, asOf)?.drawdown90?.percent ?? 0;
	return fall < -percent;
}

function correlationOf([a, b]: Pair, window: number, input: MarketInput): Correlation {
	const known = input.correlations.find(each => each.a === a.symbol && each.b === b.symbol && each.window === window);
	if (known) return known;
	const found = correlate(a, b, window, input.asOf, 'b');
	const loaded = new Set(input.series.map(({symbol}) => symbol));
	return {...found, notes: [...pairNotes(a.symbol, b.symbol, loaded, input.pairs), ...found.notes]};
}

const filesOf = (pair: Pair): readonly string[] => pair.map(series => series.file);

/** Pearson's ρ over the window; the interval is the one widened for fat tails. */
export function measureCorrelation(rule: IndicatorRule, input: MarketInput): Measured {
	const pair = pairOf(rule, input);
	if (typeof pair === 'string') return missing(pair);
	const [a, b] = pair;
	const found = correlationOf(pair, rule.window, input);
	const adjusted =
		found.adjusted === null
			? null
			: `${found.adjusted.toFixed(2)} when adjusted for the rise in variance (Forbes, Rigobon)`;
	return {
		value: found.value,
		n: found.n,
		ci: found.widened,
		last: found.n > 0 ? found.asOf : null,
		files: filesOf(pair),
		note: joinNotes([...found.notes, adjusted]),
		withoutLevel: isMechanical(a.symbol, b.symbol, input.pairs),
		bothDown:
			rule.severeDrawdown === null || pair.every(series => isDown(series, input.asOf, rule.severeDrawdown ?? 0)),
	};
}

/** z of the correlation against the window before, which it does not overlap. */
export function measureCorrelationRise(rule: IndicatorRule, input: MarketInput): Measured {
	const pair = pairOf(rule, input);
	if (typeof pair === 'string') return missing(pair);
	const found = correlationOf(pair, rule.window, input);
	const base = {n: found.n, ci: null, last: found.n > 0 ? found.asOf : null, files: filesOf(pair)};
	if (found.value === null || !found.previous)
		return {...base, value: null, note: `fewer than two windows of ${rule.window} common observations`};
	const {value, previous} = found;
	return {
		...base,
		value: previous.z,
		note: joinNotes([
			`ρ ${value.toFixed(2)} after ${previous.value.toFixed(2)}, p ${previous.p.toFixed(2)}`,
			standInNote(pair, input),
		]),
		withoutLevel: isMechanical(pair[0].symbol, pair[1].symbol, input.pairs),
	};
}

/** Mean absolute move of the first instrument on days with news, less that on other days, in percentage points. */
export function measureNewsDays(rule: IndicatorRule, input: MarketInput): Measured {
	const pair = pairOf(rule, input);
	if (typeof pair === 'string') return missing(pair);
	const {news, other, last} = newsDays(pair[0], pair[1], input.newsDates, rule.window, input.asOf);
	const base = {n: news.days, ci: null, last, files: filesOf(pair)};
	const days = `${count(news.days, 'day')} with news of ${news.days + other.days}`;
	if (news.days < fewestDays || other.days < fewestDays)
		return {...base, value: null, note: `${days}; ${fewestDays} of either are needed`};
	const moves = `mean absolute move ${news.move.toFixed(1)} % against ${other.move.toFixed(1)} %`;
	const together =
		news.correlation === null || other.correlation === null
			? null
			: `ρ ${news.correlation.toFixed(2)} against ${other.correlation.toFixed(2)}`;
	return {...base, value: news.move - other.move, note: joinNotes([days, moves, together, standInNote(pair, input)])};
}
