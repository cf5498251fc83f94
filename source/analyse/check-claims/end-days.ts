// A text that only says "early December" leaves the last day of its figures open: every possible day is tried.

import {daysBetween} from '../../language/iso-days.ts';
import type {Alternative} from '../../model/claim.ts';
import type {Series} from '../../model/prices.ts';
import {barsUpTo, patience} from './bars.ts';
import {cannot, type Outcome} from './outcome.ts';

/**
 * Checks a statement for every day with a bar between `first` and `last`. One verdict only where all days agree and the
 * series covers the whole stretch; else not checkable, with every day's figure as an alternative.
 */
export function checkOverDays(
	[first, last]: readonly [string, string],
	series: Series,
	asOf: string | null,
	check: (day: string) => Outcome,
): Outcome {
	const bars = barsUpTo(series, asOf).filter(bar => bar.date >= first && bar.date <= last);
	const flags = ['as_of_inferred'];
	const end = bars.at(-1);
	if (!end) return cannot('no_as_of', flags);
	const tried = bars.map(bar => ({day: bar.date, outcome: check(bar.date)}));
	const alternatives = tried.map(
		({day, outcome}): Alternative => ({
			label: `ending ${day}`,
			verdict: outcome.verdict,
			computed: outcome.computed,
			base: outcome.base,
			end: outcome.end,
		}),
	);
	const latest = tried.at(-1)?.outcome as Outcome;
	const agree = tried.every(({outcome}) => outcome.verdict === latest.verdict);
	const covered = daysBetween(end.date, last) <= patience(series);
	if (agree && covered && latest.verdict !== 'not_checkable')
		return {
			...latest,
			conventionSensitive: tried.some(({outcome}) => outcome.conventionSensitive),
			flags: [...flags, ...latest.flags],
			alternatives,
		};
	const gaps = tried.some(({outcome}) => outcome.flags.includes('gap_at_base')) ? ['gap_at_base'] : [];
	return {
		...cannot(agree && latest.verdict === 'not_checkable' ? (latest.reason ?? 'no_as_of') : 'ambiguous_convention', [
			...flags,
			...(agree ? [] : ['end_day_sensitive']),
			...(covered ? [] : ['days_missing']),
			...gaps,
		]),
		conventionSensitive: !agree,
		alternatives,
	};
}
