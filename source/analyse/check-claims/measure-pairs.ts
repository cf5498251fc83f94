// What ties two series or describes the spread of one: outperformance, correlation, volatility.

import {alignReturns} from '../../math/align.ts';
import {logReturns} from '../../math/log-returns.ts';
import {pearson} from '../../math/pearson.ts';
import {daysPerYear, realisedVolatility} from '../../math/volatility.ts';
import type {Bar, Series} from '../../model/prices.ts';
import {indexAt, isStale, quoteOf} from './bars.ts';
import {baseOf} from './bases.ts';
import type {Scene} from './measure-returns.ts';
import {alternativeOf, cannot, type Measurement, type Outcome, settled, withAlternatives} from './outcome.ts';

export interface Rival {
	readonly series: Series;
	readonly bars: readonly Bar[];
}

function returnOver(bars: readonly Bar[], end: number, base: number): number {
	return ((bars[end] as Bar).close / (bars[base] as Bar).close - 1) * 100;
}

/** Return of the subject less that of the other, in percentage points, over one and the same window. */
export function measureRelative(scene: Scene, rival: Rival): Outcome {
	const {claim, series, bars, end, endDay} = scene;
	// A price in another instrument is a ratio, not a difference of returns.
	if (claim.unit !== 'pp') return cannot('unsupported_metric');
	const rivalEnd = indexAt(rival.bars, endDay);
	const rivalBar = rival.bars[rivalEnd];
	if (!rivalBar) return cannot('history_too_short');
	if (isStale(rival.series, rivalBar, endDay)) return cannot('stale_series');
	const own = baseOf(series, bars, end, claim.window, endDay);
	const other = baseOf(rival.series, rival.bars, rivalEnd, claim.window, endDay);
	if ('reason' in own) return cannot(own.reason, own.flags);
	if ('reason' in other) return cannot(other.reason, other.flags);
	if (own.gap || other.gap) return cannot('ambiguous_convention', ['gap_at_base']);
	const computed = returnOver(bars, end, own.index) - returnOver(rival.bars, rivalEnd, other.index);
	return settled(claim, {
		computed,
		base: quoteOf(series, bars[own.index] as Bar),
		end: quoteOf(series, bars[end] as Bar),
		flags: [`against ${rival.series.symbol}`],
	});
}

/** Observations a window asks for; null where it is none that counts days. */
function observations(scene: Scene): number | null {
	const {window} = scene.claim;
	if (window.type !== 'trailing') return null;
	const perUnit = {
		hour: null,
		day: 1,
		week: 7,
		month: 30,
		quarter: 91,
		year: scene.series.calendar === '24x7' ? 365 : 252,
	}[window.unit];
	return perUnit === null ? null : window.n * perUnit;
}

/** Pearson on the last n log returns between common dates. */
export function measureCorrelation(scene: Scene, rival: Rival): Outcome {
	const {claim, bars, endDay, end, series} = scene;
	const n = observations(scene);
	if (n === null) return cannot('no_window');
	const upTo = rival.bars.slice(0, indexAt(rival.bars, endDay) + 1);
	const lastRival = upTo.at(-1);
	if (!lastRival || isStale(rival.series, lastRival, endDay))
		return cannot(lastRival ? 'stale_series' : 'history_too_short');
	const {returns} = alignReturns([bars.slice(0, end + 1), upTo]);
	const [a = [], b = []] = returns;
	const measure = (count: number): Measurement | null => {
		const value = a.length < count ? null : pearson(a.slice(-count), b.slice(-count));
		return value === null ? null : {computed: value, base: null, end: quoteOf(series, bars[end] as Bar)};
	};
	const main = measure(n);
	if (!main) return cannot('history_too_short');
	const fewer = measure(n - 1);
	const signed = {...claim, value: claim.value};
	return withAlternatives(settled(signed, main), fewer ? [alternativeOf(signed, `${n} closes`, fewer)] : []);
}

/** Annualised volatility of the last n log returns. */
export function measureVolatility(scene: Scene): Outcome {
	const {claim, series, bars, end} = scene;
	const n = observations(scene);
	if (n === null) return cannot('no_window');
	const closes = bars.slice(0, end + 1).map(bar => bar.close);
	const factor = daysPerYear[series.calendar];
	const measure = (count: number): Measurement | null => {
		const value = closes.length <= count ? null : realisedVolatility(logReturns(closes.slice(-count - 1)), factor);
		return value === null
			? null
			: {computed: value, base: quoteOf(series, bars[end - count] as Bar), end: quoteOf(series, bars[end] as Bar)};
	};
	const main = measure(n);
	if (!main) return cannot('history_too_short');
	const fewer = measure(n - 1);
	return withAlternatives(settled(claim, main), fewer ? [alternativeOf(claim, `${n} closes`, fewer)] : []);
}
