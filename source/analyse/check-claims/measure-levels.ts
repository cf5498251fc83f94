// Price levels: closes, and what only a high or low of the day can tell.

import {daysBetween} from '../../language/iso-days.ts';
import type {Bar} from '../../model/prices.ts';
import {indexAt, quoteOf} from './bars.ts';
import {firstDay, trailingStart} from './bases.ts';
import type {Scene} from './measure-returns.ts';
import {alternativeOf, cannot, type Outcome, settled, withAlternatives} from './outcome.ts';

const closing = /\b(?:clos(?:e|es|ed|ing)|settl(?:e|es|ed)|finish(?:es|ed)?|end(?:s|ed))\b/;
/** Crossing a line is done at one moment; a high or low is enough for it. */
const crossing =
	/\b(?:above|below|past|over|under|top(?:s|ped|ping)?|surpass\w*|cross\w*|br(?:oke|eak)\w*|climb\w*|r[io]se\w*|fell|drop\w*|slid\w*|sank|reclaim\w*|breach\w*|jump\w*|surg\w*|clear\w*|exceed\w*)\b/;
const standing = /\b(?:trad\w+|hover\w*|sits?|sat|stands?|stood|remain\w*|is|are|was|holds?|held)\b/;
/** Adjusted closes agree with the prices people saw only near the end of the file. */
const adjustedDays = 5;

function adjustment(scene: Scene): {readonly flags: readonly string[]; readonly barred: boolean} {
	const {series, bars, end} = scene;
	const last = series.bars.at(-1) as Bar;
	if (series.adjusted === true)
		return {flags: ['adjusted'], barred: daysBetween((bars[end] as Bar).date, last.date) > adjustedDays};
	return {
		flags:
			series.adjusted === null &&
			series.calendar === 'XNYS' &&
			series.currency !== 'points' &&
			series.currency !== 'index points'
				? ['adjustment_unknown']
				: [],
		barred: false,
	};
}

/** Currencies must match; index points have none. An unknown currency is taken for dollars with a flag. */
export function currencyFits(
	unit: string,
	currency: string | null,
): {readonly fits: boolean; readonly flags: readonly string[]} {
	const known = currency?.toUpperCase() ?? null;
	const points = known === null || known.includes('POINT');
	if (unit === 'points' || unit === 'none') return {fits: points || unit === 'none', flags: []};
	if (known === null) return {fits: unit === 'USD', flags: ['currency_unknown']};
	return {fits: !points && (known === unit || ((known === 'USDT' || known === 'USDC') && unit === 'USD')), flags: []};
}

const covers = (bar: Bar, value: number): boolean =>
	bar.low !== null && bar.high !== null && bar.low <= value && value <= bar.high;

function byTheDay(scene: Scene, outcome: Outcome): Outcome {
	const {claim, series, bars, end, words} = scene;
	const bar = bars[end] as Bar;
	if (outcome.verdict !== 'contradicted' || closing.test(words) || typeof claim.value !== 'number') return outcome;
	const line =
		claim.comparator === 'gt' || claim.comparator === 'gte'
			? bar.high
			: claim.comparator === 'lt' || claim.comparator === 'lte'
				? bar.low
				: null;
	if (line !== null) {
		const passed = claim.comparator.startsWith('g') ? line > claim.value : line < claim.value;
		if (!passed) return outcome;
		const field = claim.comparator.startsWith('g') ? 'high' : 'low';
		const alternative = alternativeOf(claim, `${field} of the day`, {
			computed: line,
			base: null,
			end: quoteOf(series, bar, field),
		});
		if (crossing.test(words) && !standing.test(words))
			return {
				...withAlternatives(outcome, []),
				verdict: 'supported',
				computed: line,
				end: quoteOf(series, bar, field),
				flags: [...outcome.flags, 'intraday'],
				alternatives: [alternativeOf(claim, 'close', {computed: bar.close, base: null, end: quoteOf(series, bar)})],
				conventionSensitive: true,
			};
		return {
			...outcome,
			verdict: 'not_checkable',
			reason: 'needs_intraday',
			flags: [...outcome.flags, 'intraday'],
			alternatives: [alternative],
		};
	}
	// Traded that day, but not where it closed: the moment decides, and daily bars do not know it.
	return covers(bar, claim.value)
		? {...outcome, verdict: 'not_checkable', reason: 'needs_intraday', flags: [...outcome.flags, 'intraday']}
		: outcome;
}

const stretches: readonly Scene['claim']['window']['type'][] = [
	'calendar-month',
	'quarter',
	'half-year',
	'calendar-year',
];

export function measureLevel(scene: Scene): Outcome {
	const {claim, series, bars, end, endDay, words} = scene;
	const currency = currencyFits(claim.unit, series.currency);
	if (!currency.fits) return cannot('unsupported_metric', ['currency_differs']);
	const {flags, barred} = adjustment(scene);
	if (barred) return cannot('ambiguous_convention', flags, quoteOf(series, bars[end] as Bar));
	if (claim.window.type === 'start-of') {
		const first = firstDay(claim.window, endDay);
		const before = first === null ? -1 : indexAt(bars, first) - (bars[indexAt(bars, first)]?.date === first ? 1 : 0);
		const bar = bars[before];
		if (!bar) return cannot('history_too_short');
		return settled(claim, {computed: bar.close, base: null, end: quoteOf(series, bar), flags});
	}
	if (claim.window.type === 'overnight') return cannot('needs_intraday');
	// "closed May at $90": the last close of the stretch.
	const ended = stretches.includes(claim.window.type) && closing.test(words);
	if (claim.window.type !== 'point' && claim.window.type !== 'session' && !ended) return cannot('no_window');
	const bar = bars[end] as Bar;
	if (/\bopen(?:s|ed|ing)?\b/.test(words)) {
		if (bar.open === null) return cannot('needs_intraday', ['closes_only']);
		return settled(claim, {computed: bar.open, base: null, end: quoteOf(series, bar, 'open'), flags});
	}
	const outcome = settled(claim, {
		computed: bar.close,
		base: null,
		end: quoteOf(series, bar),
		flags: [...flags, ...currency.flags],
	});
	return byTheDay(scene, outcome);
}

function windowStart(scene: Scene): number | null {
	const {claim, bars, end, endDay} = scene;
	const {window} = claim;
	if (window.type === 'point' || window.type === 'session') return end;
	const first =
		window.type === 'trailing'
			? trailingStart(window, endDay)
			: window.type === 'since'
				? window.date
				: firstDay(window, endDay);
	if (first === null) return null;
	const before = indexAt(bars, first);
	// Without a bar at or before the first day the history does not cover the window.
	return before < 0 ? null : bars[before]?.date === first && window.type !== 'trailing' ? before : before + 1;
}

const namesExtreme = /\b(?:highs?|lows?|peak\w*|as high as|as low as|bottom\w*|topped out|top(?:s|ped) out)\b/;

/** Highs and lows of the window: an extreme where the words name one, else a price touched. */
export function measureIntradayLevel(scene: Scene): Outcome {
	const {claim, series, bars, end, words} = scene;
	const currency = currencyFits(claim.unit, series.currency);
	if (!currency.fits) return cannot('unsupported_metric', ['currency_differs']);
	const {flags, barred} = adjustment(scene);
	const start = windowStart(scene);
	if (start === null) return cannot(claim.window.type === 'none' ? 'no_window' : 'history_too_short');
	if (barred) return cannot('ambiguous_convention', flags);
	const field = claim.direction === 'down' ? 'low' : 'high';
	const inside = bars.slice(start, end + 1);
	if (inside.length === 0) return cannot('history_too_short');
	if (inside.some(bar => bar[field] === null)) return cannot('needs_intraday', ['closes_only']);
	const extreme = inside.reduce((best, bar) =>
		(field === 'high' ? (bar.high as number) > (best.high as number) : (bar.low as number) < (best.low as number))
			? bar
			: best,
	);
	const outcome = settled(claim, {
		computed: extreme[field] as number,
		base: null,
		end: quoteOf(series, extreme, field),
		flags: [...flags, ...currency.flags, 'intraday'],
	});
	const touched = typeof claim.value === 'number' ? inside.find(bar => covers(bar, claim.value as number)) : undefined;
	if (outcome.verdict === 'contradicted' && claim.comparator === 'eq' && !namesExtreme.test(words) && touched)
		return {
			...outcome,
			verdict: 'supported',
			reason: null,
			end: quoteOf(series, touched, field),
			flags: outcome.flags.filter(flag => flag !== 'wrong_sign'),
		};
	return outcome;
}
