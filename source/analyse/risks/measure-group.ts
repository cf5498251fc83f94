// Indicators of a class of instruments together: average correlation, change of the whole matrix, dispersion.

import {alignReturns} from '../../math/align.ts';
import {jennrich} from '../../math/jennrich.ts';
import {mean, sampleDeviation} from '../../math/moments.ts';
import {correlationMatrix} from '../../math/pearson.ts';
import type {Series} from '../../model/prices.ts';
import type {IndicatorRule} from '../../rules/indicator-rules.ts';
import {barsUntil} from '../price-statistics.ts';
import {freshOf, joinNotes, type MarketInput, type Measured, meant, missing, notLoaded} from './measure.ts';

const fewestShare = 2 / 3;
const fewestMembers = 3;

interface Group {
	readonly members: readonly Series[];
	readonly dates: readonly string[];
	readonly returns: readonly (readonly number[])[];
}

/** Returns of all fresh members on their common days; a sentence when there are too few members or days. */
function groupOf(rule: IndicatorRule, input: MarketInput): Group | string {
	const loaded = meant(rule.of, input);
	const members = freshOf(loaded, input);
	if (loaded.length === 0) return notLoaded(rule.of);
	if (members.length < fewestMembers)
		return `${members.length} of ${loaded.length} loaded series are recent; ${fewestMembers} are needed`;
	const {dates, returns} = alignReturns(members.map(series => barsUntil(series, input.asOf)));
	if (dates.length < rule.window * fewestShare) return `only ${dates.length} common observations of ${rule.window}`;
	return {members, dates, returns};
}

const basis = (group: Group, rule: IndicatorRule): Pick<Measured, 'n' | 'ci' | 'last' | 'files'> => ({
	n: Math.min(rule.window, group.dates.length),
	ci: null,
	last: group.dates.at(-1) ?? null,
	files: group.members.map(series => series.file),
});

const namesOf = (group: Group): string => group.members.map(series => series.symbol).join(', ');

/** Mean of all pairwise correlations over the window. */
export function measureAverageCorrelation(rule: IndicatorRule, input: MarketInput): Measured {
	const group = groupOf(rule, input);
	if (typeof group === 'string') return missing(group);
	const matrix = correlationMatrix(group.returns.map(list => list.slice(-rule.window)));
	if (!matrix) return missing('a series does not move');
	const pairs = matrix.flatMap((row, i) => row.slice(i + 1));
	return {...basis(group, rule), value: mean(pairs), note: `${pairs.length} pairs of ${namesOf(group)}`};
}

/** Jennrich's χ² of the window's matrix against that of the window before. */
export function measureMatrixChange(rule: IndicatorRule, input: MarketInput): Measured {
	const group = groupOf(rule, input);
	if (typeof group === 'string') return missing(group);
	const {window} = rule;
	const lacking = `fewer than two windows of ${window} common observations`;
	if (group.dates.length < 2 * window) return {...basis(group, rule), value: null, note: lacking};
	const now = correlationMatrix(group.returns.map(list => list.slice(-window)));
	const before = correlationMatrix(group.returns.map(list => list.slice(-2 * window, -window)));
	const test = now && before ? jennrich(now, window, before, window) : null;
	if (!test) return missing('the matrix cannot be inverted');
	return {
		...basis(group, rule),
		value: test.chiSquare,
		note: `${test.df} degrees of freedom, p ${test.p.toFixed(2)}; ${namesOf(group)}`,
	};
}

/** Mean over the window of each day's standard deviation across the members, in percentage points of daily return. */
export function measureDispersion(rule: IndicatorRule, input: MarketInput): Measured {
	const group = groupOf(rule, input);
	if (typeof group === 'string') return missing(group);
	const simple = group.returns.map(list => list.map(value => Math.expm1(value) * 100));
	const spreadOn = (index: number): number => sampleDeviation(simple.map(list => list[index] as number));
	const all = group.dates.map((_, index) => spreadOn(index));
	const now = mean(all.slice(-rule.window));
	const earlier = all.slice(-2 * rule.window, -rule.window);
	const before = earlier.length < rule.window * fewestShare ? null : `${mean(earlier).toFixed(1)} in the window before`;
	return {...basis(group, rule), value: now, note: joinNotes([before, namesOf(group)])};
}
