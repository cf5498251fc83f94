// Returns, absolute changes and moves inside a session, measured on closes, highs and lows.

import type {Alternative, FoundClaim} from '../../model/claim.ts';
import type {Bar, Series} from '../../model/prices.ts';
import {quoteOf} from './bars.ts';
import {type Base, baseOf} from './bases.ts';
import {alternativeOf, cannot, type Measurement, type Outcome, settled, withAlternatives} from './outcome.ts';

export interface Scene {
	readonly claim: FoundClaim;
	readonly series: Series;
	/** Bars that may be seen, ascending. */
	readonly bars: readonly Bar[];
	/** Index of the bar the window ends at, and the day it stands for. */
	readonly end: number;
	readonly endDay: string;
	/** The claim's own words, lower case: verb to number. */
	readonly words: string;
}

function change(scene: Scene, base: number): Measurement {
	const {series, bars, end, claim} = scene;
	const first = bars[base] as Bar;
	const last = bars[end] as Bar;
	const computed = claim.metric === 'change_abs' ? last.close - first.close : (last.close / first.close - 1) * 100;
	return {computed, base: quoteOf(series, first), end: quoteOf(series, last)};
}

/** Verdict for a base with its other readings; where the base day is missing and they disagree, nothing is told. */
function judged(scene: Scene, base: Base, measure: (base: number) => Measurement): Outcome {
	const main = measure(base.index);
	const outcome = settled(scene.claim, {...main, flags: [...base.flags, ...(main.flags ?? [])]});
	const others: readonly Alternative[] = base.others.map(other =>
		alternativeOf(scene.claim, other.label, measure(other.index)),
	);
	const all = withAlternatives(outcome, others);
	const torn = base.gap && others[0] !== undefined && others[0].verdict !== outcome.verdict;
	const lost = base.gap && others.length === 0;
	return torn || lost ? {...all, verdict: 'not_checkable', reason: 'ambiguous_convention'} : all;
}

export function measureReturn(scene: Scene): Outcome {
	const base = baseOf(scene.series, scene.bars, scene.end, scene.claim.window, scene.endDay);
	if ('reason' in base) return cannot(base.reason, base.flags, quoteOf(scene.series, scene.bars[scene.end] as Bar));
	return judged(scene, base, index => change(scene, index));
}

/** The highest high (up) or lowest low (down) of the window against its base close. */
function extremeMove(scene: Scene, base: number): Measurement | null {
	const {series, bars, end, claim} = scene;
	const field = claim.direction === 'up' ? 'high' : 'low';
	const inside = bars.slice(base + 1, end + 1);
	if (inside.length === 0 || inside.some(bar => bar[field] === null)) return null;
	const better = (a: Bar, b: Bar): boolean =>
		field === 'high' ? (b.high as number) > (a.high as number) : (b.low as number) < (a.low as number);
	const extreme = inside.reduce((best, bar) => (better(best, bar) ? bar : best));
	const first = bars[base] as Bar;
	const computed = ((extreme[field] as number) / first.close - 1) * 100;
	return {computed, base: quoteOf(series, first), end: quoteOf(series, extreme, field), flags: ['intraday']};
}

export function measureIntradayMove(scene: Scene): Outcome {
	const base = baseOf(scene.series, scene.bars, scene.end, scene.claim.window, scene.endDay);
	if ('reason' in base) return cannot(base.reason, base.flags);
	const measured = extremeMove(scene, base.index);
	if (!measured) return cannot('needs_intraday', ['closes_only']);
	return judged({...scene}, base, index => extremeMove(scene, index) ?? measured);
}
