// Records. A record of all time cannot be supported by a history that began later; a higher bar refutes it.

import type {Bar} from '../../model/prices.ts';
import {barAt, quoteOf} from './bars.ts';
import {firstDay, trailingStart} from './bases.ts';
import {currencyFits} from './measure-levels.ts';
import type {Scene} from './measure-returns.ts';
import {cannot, type Outcome} from './outcome.ts';
import {judge} from './verdict.ts';

const closing = /\bclos(?:e|es|ed|ing)\b|\bfinish|\bsettl/;

function periodStart(scene: Scene): string | null {
	const {window} = scene.claim;
	if (window.type === 'since') return window.date;
	if (window.type === 'trailing') return trailingStart(window, scene.endDay);
	return firstDay(window, scene.endDay);
}

const outcomeOf = (
	scene: Scene,
	verdict: Outcome['verdict'],
	bar: Bar,
	best: Bar | null,
	field: 'high' | 'low' | 'close',
	flags: readonly string[],
	reason: Outcome['reason'] = null,
): Outcome => ({
	verdict,
	reason,
	computed: bar[field],
	base: best ? quoteOf(scene.series, best, field) : null,
	end: quoteOf(scene.series, bar, field),
	conventionSensitive: false,
	flags,
	alternatives: [],
});

/** "Record high", "highest since March": the end bar against every bar before it in the period. */
export function measureRecord(scene: Scene): Outcome {
	const {claim, bars, end, words, series} = scene;
	const up = claim.direction !== 'down';
	const extreme = up ? 'high' : 'low';
	const bar = bars[end] as Bar;
	const field = closing.test(words) || bar[extreme] === null ? 'close' : extreme;
	const from =
		claim.window.type === 'point' || claim.window.type === 'session' || claim.window.type === 'none'
			? null
			: periodStart(scene);
	const bounded = from !== null;
	if (bounded && !barAt(bars, from)) return cannot('history_too_short');
	const before = bars.slice(0, end).filter(other => from === null || other.date > from);
	if (before.length === 0 || before.some(other => other[field] === null))
		return cannot(before.length === 0 ? 'history_too_short' : 'needs_intraday');
	const best = before.reduce((found, other) =>
		(up ? (other[field] as number) > (found[field] as number) : (other[field] as number) < (found[field] as number))
			? other
			: found,
	);
	const beaten = up
		? (best[field] as number) > (bar[field] as number)
		: (best[field] as number) < (bar[field] as number);
	if (beaten) return outcomeOf(scene, 'contradicted', bar, best, field, bounded ? [] : ['limited_history']);
	if (claim.value !== null) {
		const fits = currencyFits(claim.unit, series.currency).fits;
		if (fits && judge(claim, bar[field] as number).verdict === 'contradicted')
			return outcomeOf(scene, 'contradicted', bar, best, field, ['value_differs']);
	}
	return bounded
		? outcomeOf(scene, 'supported', bar, best, field, [])
		: outcomeOf(scene, 'not_checkable', bar, best, field, ['limited_history'], 'history_too_short');
}
