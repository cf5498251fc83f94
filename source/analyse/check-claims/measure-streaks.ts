// Streaks: days, weeks, months or quarters in a row that closed the same way.

import {addDays, daysBetween, lastOfMonth, quarterDays, quarterOf, weekdayOf} from '../../language/iso-days.ts';
import type {Bar, Series} from '../../model/prices.ts';
import {quoteOf} from './bars.ts';
import type {Scene} from './measure-returns.ts';
import {alternativeOf, cannot, type Measurement, type Outcome, settled, withAlternatives} from './outcome.ts';

type Period = 'day' | 'week' | 'month' | 'quarter';

interface Run {
	readonly length: number;
	/** The close the run began from. */
	readonly first: Bar;
	readonly last: Bar;
	/** The history begins before the run does: it may be longer. */
	readonly cut: boolean;
}

/** Closes in a row above (or below) the one before, up to the last. */
function runOf(closes: readonly Bar[], up: boolean): Run | null {
	const last = closes.at(-1);
	if (!last) return null;
	let at = closes.length - 1;
	for (; at > 0; at--) {
		const now = closes[at] as Bar;
		const before = closes[at - 1] as Bar;
		if (up ? now.close <= before.close : now.close >= before.close) break;
	}
	return {length: closes.length - 1 - at, first: closes[at] as Bar, last, cut: at === 0};
}

/** Last day of the week, month or quarter a day lies in. The week of a share ends on Friday. */
function lastDayOf(series: Series, period: Period, day: string): string {
	if (period === 'month') return lastOfMonth(day.slice(0, 7));
	if (period === 'quarter') return quarterDays(quarterOf(day))[1];
	const sunday = addDays(day, (7 - weekdayOf(day)) % 7);
	return series.calendar === 'XNYS' && period === 'week' ? addDays(sunday, -2) : sunday;
}

/** The last bar of each week, month or quarter; the first one may be of a part. */
function closesBy(series: Series, bars: readonly Bar[], period: Period): readonly Bar[] {
	return bars.filter((bar, at) => {
		const next = bars[at + 1];
		return next === undefined || lastDayOf(series, period, next.date) !== lastDayOf(series, period, bar.date);
	});
}

function measurementOf(series: Series, run: Run): Measurement {
	return {computed: run.length, base: quoteOf(series, run.first), end: quoteOf(series, run.last)};
}

function daysInRow(scene: Scene): Outcome {
	const {claim, series, bars, end} = scene;
	const run = runOf(bars.slice(0, end + 1), claim.direction === 'up');
	if (!run) return cannot('history_too_short');
	const inside = bars.slice(end - run.length - (run.cut ? 0 : 1), end + 1);
	const holed = inside.some((bar, at) => at > 0 && daysBetween((inside[at - 1] as Bar).date, bar.date) > 1);
	// A market that never closes has a close each day; where the file leaves one out, the run is unknown.
	if (series.calendar === '24x7' && holed) return cannot('ambiguous_convention', ['gap_at_base']);
	if (run.cut && typeof claim.value === 'number' && run.length >= claim.value) return cannot('history_too_short');
	return settled({...claim, direction: 'none'}, measurementOf(series, run));
}

/**
 * Weeks and months in a row: those that are over, and beside them the running one. Told in the middle of a week, nobody
 * knows whether it was counted: no verdict where that matters.
 */
function periodsInRow(scene: Scene, period: Period): Outcome {
	const {series, bars, end, endDay} = scene;
	const claim = {...scene.claim, direction: 'none'} as const;
	const closes = closesBy(series, bars.slice(0, end + 1), period);
	const up = scene.claim.direction === 'up';
	const over = lastDayOf(series, period, (bars[end] as Bar).date) <= endDay;
	const done = runOf(over ? closes : closes.slice(0, -1), up);
	if (!done || (done.cut && typeof claim.value === 'number' && done.length >= claim.value - 1))
		return cannot('history_too_short');
	const outcome = settled(claim, measurementOf(series, done));
	const running = over ? null : runOf(closes, up);
	if (!running) return outcome;
	const other = alternativeOf(claim, `with the running ${period}`, measurementOf(series, running));
	const all = withAlternatives(outcome, [other]);
	return other.verdict === outcome.verdict ? all : {...all, verdict: 'not_checkable', reason: 'ambiguous_convention'};
}

/** Closes in a row the same way up to the end bar, by the period the words name. */
export function measureStreak(scene: Scene): Outcome {
	const {window} = scene.claim;
	if (window.type !== 'trailing' || window.unit === 'day') return daysInRow(scene);
	if (window.unit === 'week' || window.unit === 'month' || window.unit === 'quarter')
		return periodsInRow(scene, window.unit);
	return cannot('unsupported_metric');
}
