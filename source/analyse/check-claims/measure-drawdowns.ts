// Falls from a peak: the deepest inside a window, and the one that stands at the end.

import {addDays, addMonths} from '../../language/iso-days.ts';
import {deepestFall} from '../../math/drawdown.ts';
import type {Alternative, Window} from '../../model/claim.ts';
import type {Bar} from '../../model/prices.ts';
import {barAt, indexAt, quoteOf} from './bars.ts';
import {firstDay, trailingStart} from './bases.ts';
import type {Scene} from './measure-returns.ts';
import {alternativeOf, cannot, type Measurement, type Outcome, settled, withAlternatives} from './outcome.ts';

const monthsIn = {month: 1, quarter: 3, year: 12} as const;

/** First day inside the window a drawdown is looked for in. */
function opening(window: Window, endDay: string): string | null {
	if (window.type === 'trailing') return trailingStart(window, endDay);
	if (window.type === 'within')
		return window.of === 'week' ? addDays(endDay, -7) : addMonths(endDay, -monthsIn[window.of]);
	if (window.type === 'since') return window.date;
	return firstDay(window, endDay);
}

function deepest(scene: Scene, from: string): Measurement | null {
	const {series, bars, end} = scene;
	const start = bars.findIndex(bar => bar.date >= from);
	if (start < 0 || start > end) return null;
	const inside = bars.slice(start, end + 1);
	const fall = deepestFall(inside.map(bar => bar.close));
	if (!fall) return null;
	return {
		computed: fall.percent,
		base: quoteOf(series, inside[fall.peak] as Bar),
		end: quoteOf(series, inside[fall.trough] as Bar),
	};
}

/** From the highest high so far to the lowest low behind it; null without highs and lows. */
function deepestIntraday(scene: Scene, from: string): Measurement | null {
	const {series, bars, end} = scene;
	const inside = bars.slice(0, end + 1).filter(bar => bar.date >= from);
	if (inside.length === 0 || inside.some(bar => bar.high === null || bar.low === null)) return null;
	let peak = inside[0] as Bar;
	let worst: {readonly percent: number; readonly peak: Bar; readonly trough: Bar} = {percent: 0, peak, trough: peak};
	for (const bar of inside) {
		const percent = ((bar.low as number) / (peak.high as number) - 1) * 100;
		if (bar !== peak && percent < worst.percent) worst = {percent, peak, trough: bar};
		if ((bar.high as number) > (peak.high as number)) peak = bar;
	}
	return {
		computed: worst.percent,
		base: quoteOf(series, worst.peak, 'high'),
		end: quoteOf(series, worst.trough, 'low'),
	};
}

/** Deepest close-to-close fall from a running peak inside the window; the same on highs and lows beside it. */
export function measureDeepest(scene: Scene): Outcome {
	const {claim, bars, endDay} = scene;
	const from = opening(claim.window, endDay);
	if (from === null) return cannot('no_window');
	if (!barAt(bars, from)) return cannot('history_too_short');
	const main = deepest(scene, from);
	if (!main) return cannot('history_too_short');
	const others: Alternative[] = [];
	const add = (label: string, measurement: Measurement | null): void => {
		if (measurement && measurement.computed !== main.computed) others.push(alternativeOf(claim, label, measurement));
	};
	add('highs and lows', deepestIntraday(scene, from));
	if (claim.window.type === 'within')
		add(
			`${claim.window.of} to date`,
			deepest(scene, firstDay({type: 'start-of', of: claim.window.of}, endDay) as string),
		);
	return withAlternatives(settled(claim, main), others);
}

const year = /\b(?:52-week|one-year|12-month|yearly)\b/;

function highest(bars: readonly Bar[], field: 'high' | 'close'): Bar | null {
	let best: Bar | null = null;
	for (const bar of bars)
		if (bar[field] !== null && (best === null || (bar[field] as number) > (best[field] as number))) best = bar;
	return best;
}

function fromPeak(scene: Scene, peak: Bar, field: 'high' | 'close'): Measurement {
	const {series, bars, end, claim} = scene;
	const last = bars[end] as Bar;
	const ratio = last.close / (peak[field] as number);
	return {
		computed: claim.metric === 'ratio_to_high' ? ratio * 100 : (ratio - 1) * 100,
		base: quoteOf(series, peak, field),
		end: quoteOf(series, last),
	};
}

/** Where the last close stands against the highest high of the loaded history (or of 52 weeks, where the words say so). */
export function measureFromHigh(scene: Scene): Outcome {
	const {claim, bars, end, endDay, words} = scene;
	const from = year.test(words) ? addMonths(endDay, -12) : null;
	if (from !== null && !barAt(bars, from) && (bars[0] as Bar).date > addDays(from, 7))
		return cannot('history_too_short', ['limited_history']);
	const inside = bars.slice(from === null ? 0 : Math.max(0, indexAt(bars, from)), end + 1);
	const high = highest(inside, 'high');
	const close = highest(inside, 'close') as Bar;
	const flags = from === null ? ['limited_history'] : [];
	if (!high) return settled(claim, {...fromPeak(scene, close, 'close'), flags: [...flags, 'closes_only']});
	const outcome = settled(claim, {...fromPeak(scene, high, 'high'), flags});
	return withAlternatives(outcome, [alternativeOf(claim, 'from the highest close', fromPeak(scene, close, 'close'))]);
}
