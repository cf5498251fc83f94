// Checks one statement against the loaded series. In doubt nothing is supported: the reason says what is missing.

import {afterUsClose, dateInZone} from '../../language/iso-days.ts';
import type {Alternative, ClaimCheck, FoundClaim} from '../../model/claim.ts';
import type {Series} from '../../model/prices.ts';
import {barsUpTo, indexAt, isStale} from './bars.ts';
import {checkOverDays} from './end-days.ts';
import {measureDeepest, measureFromHigh} from './measure-drawdowns.ts';
import {currencyFits, measureIntradayLevel, measureLevel} from './measure-levels.ts';
import {measureCorrelation, measureRelative, measureVolatility} from './measure-pairs.ts';
import {measureRecord} from './measure-records.ts';
import {measureIntradayMove, measureReturn, type Scene} from './measure-returns.ts';
import {measureStreak} from './measure-streaks.ts';
import {cannot, type Outcome, withAlternatives} from './outcome.ts';
import type {SeriesBook} from './series-book.ts';
import {negate} from './verdict.ts';

export interface CheckContext {
	readonly book: SeriesBook;
	/** Bars after this day are not seen; null: all are. */
	readonly asOf: string | null;
	/** The claim's own words, lower case. */
	readonly words: string;
	/** The instant the article appeared, where one is stated: before the close its day's bar was not yet complete. */
	readonly published: string | null;
	/** The day of the article was guessed, not stated. */
	readonly inferred: boolean;
}

function measure(scene: Scene, context: CheckContext): Outcome {
	const {claim, series} = scene;
	const other = claim.benchmark === null ? undefined : context.book.bySymbol.get(claim.benchmark);
	const rival = other && {series: other, bars: barsUpTo(other, context.asOf)};
	switch (claim.metric) {
		case 'return':
			return measureReturn(scene);
		case 'change_abs': {
			const currency = currencyFits(claim.unit, series.currency);
			return currency.fits ? measureReturn(scene) : cannot('unsupported_metric', ['currency_differs']);
		}
		case 'intraday_move':
			return measureIntradayMove(scene);
		case 'level':
			return measureLevel(scene);
		case 'intraday_level':
			return measureIntradayLevel(scene);
		case 'drawdown_max':
			return measureDeepest(scene);
		case 'drawdown_current':
		case 'ratio_to_high':
			return measureFromHigh(scene);
		case 'relative_return':
			return rival ? measureRelative(scene, rival) : cannot('no_series');
		case 'correlation':
			return rival ? measureCorrelation(scene, rival) : cannot(claim.benchmark === null ? 'no_subject' : 'no_series');
		case 'volatility':
			return measureVolatility(scene);
		case 'record':
			return measureRecord(scene);
		case 'streak':
			return measureStreak(scene);
		default:
			return cannot('not_a_price_claim');
	}
}

/** The statement measured to one day. */
export function checkAt(claim: FoundClaim, series: Series, day: string, context: CheckContext): Outcome {
	const bars = barsUpTo(series, context.asOf);
	const end = indexAt(bars, day);
	const bar = bars[end];
	if (!bar) return cannot('history_too_short');
	if (isStale(series, bar, day)) return cannot('stale_series');
	const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
	const flags: string[] = [];
	if (claim.window.type === 'session' && bar.date !== day) {
		if (series.calendar === '24x7') return cannot('stale_series', ['missing_day']);
		if (!weekend) return cannot(bars[end + 1] ? 'no_window' : 'stale_series', ['missing_day']);
		flags.push('last_session');
	}
	const outcome = measure({claim, series, bars, end, endDay: day, words: context.words}, context);
	return {...outcome, flags: [...flags, ...outcome.flags]};
}

/** Why a statement is not checked at all; null when it can be tried. */
function bar(claim: FoundClaim, context: CheckContext): ClaimCheck['reason'] {
	if (claim.metric === 'amount' || claim.metric === 'count') return 'not_a_price_claim';
	if (claim.modality !== 'asserted' && claim.modality !== 'reported') return 'forecast';
	if (claim.subject === null) return 'no_subject';
	if (!context.book.bySymbol.has(claim.subject)) return 'no_series';
	const {type} = claim.window;
	if (type === 'none' || type === 'inherit' || type === 'future') return 'no_window';
	return claim.asOf === null && !claim.endDays ? 'no_as_of' : null;
}

/** "Last week" may end on Friday or today, "a rough month" may have begun on the first: no verdict where that matters. */
function allAgree(
	claim: FoundClaim,
	series: Series,
	outcome: Outcome,
	others: NonNullable<FoundClaim['others']>,
	context: CheckContext,
): Outcome {
	const alternatives = others.map(({window, asOf}): Alternative => {
		const {verdict, computed, base, end} = checkAt({...claim, window, asOf}, series, asOf, context);
		return {label: labelOf(window, asOf), verdict, computed, base, end};
	});
	const torn = alternatives.some(other => other.verdict !== outcome.verdict);
	const all = withAlternatives(outcome, alternatives);
	return torn && isChecked(outcome) ? {...all, verdict: 'not_checkable', reason: 'ambiguous_convention'} : all;
}

const labelOf = (window: FoundClaim['window'], asOf: string): string =>
	window.type === 'since' && window.date !== null
		? `since ${window.date}`
		: window.type === 'trailing'
			? `${window.n} ${window.unit} ending ${asOf}`
			: `to date, ending ${asOf}`;

function outcomeOf(claim: FoundClaim, series: Series, context: CheckContext): Outcome {
	const check = (day: string): Outcome => checkAt(claim, series, day, context);
	if (claim.asOf !== null && claim.others) return allAgree(claim, series, check(claim.asOf), claim.others, context);
	if (claim.asOf !== null) return dayBefore(claim, series, check(claim.asOf), context);
	return checkOverDays(claim.endDays as readonly [string, string], series, context.asOf, check);
}

/** What funds that follow the instrument would give; they are shown and never decide. */
function beside(claim: FoundClaim, context: CheckContext): readonly Alternative[] {
	if (
		claim.subject === null ||
		claim.asOf === null ||
		!['return', 'drawdown_max', 'drawdown_current', 'intraday_move'].includes(claim.metric)
	)
		return [];
	return context.book.proxies(claim.subject).map(series => {
		const {verdict, computed, base, end} = checkAt(claim, series, claim.asOf as string, context);
		return {label: `proxy ${series.symbol}`, verdict, computed, base, end};
	});
}

function besideOverDays(claim: FoundClaim, context: CheckContext): readonly Alternative[] {
	if (claim.subject === null || !claim.endDays || !['return', 'drawdown_max'].includes(claim.metric)) return [];
	const [first, last] = claim.endDays;
	return context.book
		.proxies(claim.subject)
		.flatMap(series =>
			checkOverDays([first, last], series, context.asOf, day => checkAt(claim, series, day, context)).alternatives.map(
				other => ({...other, label: `proxy ${series.symbol}, ${other.label}`}),
			),
		);
}

const running: readonly FoundClaim['window']['type'][] = [
	'trailing',
	'point',
	'ytd',
	'mtd',
	'qtd',
	'since',
	'start-of',
];

/** The same to the day before, for figures told while the last day was still running. */
function dayBefore(claim: FoundClaim, series: Series, outcome: Outcome, context: CheckContext): Outcome {
	if (claim.asOf === null || context.published === null || !running.includes(claim.window.type) || !isChecked(outcome))
		return outcome;
	const zone = series.calendar === '24x7' ? 'UTC' : 'America/New_York';
	if (series.calendar === 'XNYS' && afterUsClose(context.published)) return outcome;
	const bars = barsUpTo(series, context.asOf);
	const last = bars[indexAt(bars, claim.asOf)];
	if (dateInZone(context.published, zone) !== claim.asOf || last?.date !== claim.asOf) return outcome;
	const day = bars[indexAt(bars, claim.asOf) - 1]?.date;
	if (day === undefined) return outcome;
	const {verdict, computed, base, end} = checkAt(claim, series, day, context);
	const differs = verdict !== 'not_checkable' && verdict !== outcome.verdict;
	return {
		...outcome,
		flags: differs ? [...outcome.flags, 'end_day_sensitive'] : outcome.flags,
		alternatives: [...outcome.alternatives, {label: `ending ${day}`, verdict, computed, base, end}],
	};
}

const isChecked = (outcome: Outcome): boolean => outcome.verdict !== 'not_checkable';

/** The check of one statement: verdict, computed figure, the prices used, other readings. Pure. */
export function checkClaim(claim: FoundClaim, context: CheckContext): ClaimCheck {
	const reason = bar(claim, context);
	if (reason !== null) {
		const alternatives = reason === 'no_series' ? [...beside(claim, context), ...besideOverDays(claim, context)] : [];
		return {...cannot(reason, alternatives.length > 0 ? ['proxy_loaded'] : []), alternatives, series: null};
	}
	const series = context.book.bySymbol.get(claim.subject as string) as Series;
	const outcome = outcomeOf(claim, series, context);
	const verdict =
		claim.negated && isChecked(outcome) ? negate(claim, outcome.verdict, outcome.computed) : outcome.verdict;
	const flags = [...(context.inferred && claim.asOf !== null ? ['as_of_inferred'] : []), ...outcome.flags];
	return {
		...outcome,
		verdict,
		reason: verdict === 'not_checkable' ? (outcome.reason ?? 'ambiguous_convention') : null,
		series: series.file,
		flags: [...new Set(flags)],
	};
}
