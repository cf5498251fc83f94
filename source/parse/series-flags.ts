// Where a series contradicts itself or its name. It is kept and flagged, with the line of the bar in question.

import type {Bar, Series, SeriesFlag} from '../model/prices.ts';
import type {PriceScaleRules} from '../rules/price-scale-rules.ts';
import {dayNumber, weekday} from './calendar-days.ts';
import type {Instrument} from './price-symbol.ts';

type Check = (series: Series, instrument: Instrument, scales: PriceScaleRules) => readonly SeriesFlag[];

interface Step {
	readonly before: Bar;
	readonly bar: Bar;
	/** close / previous close */
	readonly ratio: number;
}

const steps = (bars: readonly Bar[]): readonly Step[] =>
	bars.slice(1).map((bar, index) => {
		const before = bars[index] as Bar;
		return {before, bar, ratio: bar.close / before.close};
	});

const jump = 50;
const plain = (value: number): string => String(Number(value.toPrecision(8)));

/** A close fifty times the one before, or a fiftieth: another unit, a lost decimal point, another instrument. */
const scaleJumps: Check = series =>
	steps(series.bars)
		.filter(({ratio}) => ratio >= jump || (ratio > 0 && ratio <= 1 / jump))
		.slice(0, 3)
		.map(({before, bar}) => ({
			code: 'scale-jump',
			line: bar.line,
			message: `the close goes from ${plain(before.close)} on ${before.date} to ${plain(bar.close)} on ${bar.date}; the unit or the instrument seems to change`,
		}));

const splitRatios = [2, 3, 4, 5, 6, 8, 10, 15, 20, 25, 30, 40];
const splitTolerance = 0.03;

function splitOf(ratio: number): string | null {
	if ((ratio > 0.6 && ratio < 1.4) || ratio <= 0) return null;
	const factor = ratio < 1 ? 1 / ratio : ratio;
	const nearest = splitRatios.find(simple => Math.abs(factor / simple - 1) <= splitTolerance);
	return nearest === undefined ? null : ratio < 1 ? `${nearest}:1` : `1:${nearest}`;
}

/** DOMAIN 8: a one-day move beyond 40 % that equals a simple ratio; not for indices and crypto. */
const possibleSplits: Check = (series, {entity}) => {
	if (series.calendar === '24x7' || entity?.kind === 'index') return [];
	return steps(series.bars)
		.flatMap(({before, bar, ratio}) => {
			const split = ratio >= jump || ratio <= 1 / jump ? null : splitOf(ratio);
			return split === null
				? []
				: [
						{
							code: 'possible-split',
							line: bar.line,
							message: `possible unadjusted split of about ${split}: ${plain(before.close)} on ${before.date}, ${plain(bar.close)} on ${bar.date}`,
						},
					];
		})
		.slice(0, 5);
};

/** A market that never closes without a single weekend: the file leaves days out. */
const weekdayOnly: Check = series => {
	const first = series.bars[0];
	const last = series.bars.at(-1);
	if (
		series.calendar !== '24x7' ||
		!first ||
		!last ||
		series.bars.length < 6 ||
		dayNumber(last.date) - dayNumber(first.date) < 7
	)
		return [];
	if (gapDays(series.bars) >= 5 || series.bars.some(bar => weekday(bar.date) % 6 === 0)) return [];
	return [
		{
			code: 'weekday-only',
			line: first.line,
			message: `${series.symbol} trades every day, but the file has weekdays only; returns over weekends are missing`,
		},
	];
};

/** Median distance of the first year's bars in days. */
function gapDays(bars: readonly Bar[]): number {
	const days = bars.slice(0, 260).map(bar => dayNumber(bar.date));
	const gaps = days
		.slice(1)
		.map((day, index) => day - (days[index] as number))
		.toSorted((a, b) => a - b);
	return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

const notDaily: Check = series => {
	const gap = gapDays(series.bars);
	return gap >= 5
		? [
				{
					code: 'not-daily',
					line: series.bars[0]?.line ?? null,
					message: `the bars lie ${gap} days apart; daily statistics do not apply to them`,
				},
			]
		: [];
};

/** Beyond rounding: a hundredth of a percent. */
const slack = 1e-4;

function isInconsistent({open, high, low, close}: Bar): boolean {
	if (high !== null && low !== null && low > high * (1 + slack)) return true;
	const inside = [open, close].filter(value => value !== null);
	return inside.some(
		value => (high !== null && value > high * (1 + slack)) || (low !== null && value < low * (1 - slack)),
	);
}

const inconsistentBars: Check = series => {
	const bad = series.bars.filter(isInconsistent);
	const first = bad[0];
	return first
		? [
				{
					code: 'inconsistent-bars',
					line: first.line,
					message: `${bad.length} of ${series.bars.length} bars have a close or open outside of low and high, first on ${first.date}`,
				},
			]
		: [];
};

/** The source was asked on the last bar's own day, before that day was over (UTC). */
const takenBeforeTheEnd: Check = series => {
	const last = series.bars.at(-1);
	const taken = series.retrievedAt;
	if (!last || taken === null || taken.length <= 10 || series.flags.some(flag => flag.code === 'partial-last-day'))
		return [];
	return taken.slice(0, 10) === last.date
		? [
				{
					code: 'partial-last-day',
					line: last.line,
					message: `retrieved ${taken}, before ${last.date} was over; its close may not be final`,
				},
			]
		: [];
};

const unnamed: Check = (_series, {from, symbol}) =>
	from === 'nothing'
		? [
				{
					code: 'symbol-not-told',
					line: null,
					message: `neither the content nor the file name names an instrument; it is listed as ${symbol} (a NAME.meta.json beside the file with "symbol" would tell)`,
				},
			]
		: [];

/** Closes where this instrument never was: the file holds something else, or another unit. */
const wrongScale: Check = (series, _instrument, scales) => {
	const scale = scales.find(({symbol}) => symbol === series.symbol);
	if (!scale || (series.currency !== null && series.currency !== 'USD' && series.currency !== 'points')) return [];
	const looked = series.bars.filter(bar => bar.date >= scale.from);
	const outside = looked.filter(bar => bar.close < scale.low || bar.close > scale.high);
	const first = outside[0];
	if (!first) return [];
	return [
		{
			code: 'price-scale',
			line: first.line,
			message: `${outside.length} of ${looked.length} closes do not fit ${series.symbol}: ${plain(first.close)} on ${first.date}, expected ${scale.low} to ${scale.high}; the file may hold another instrument or unit`,
		},
	];
};

const checks: readonly Check[] = [
	unnamed,
	wrongScale,
	scaleJumps,
	possibleSplits,
	weekdayOnly,
	notDaily,
	inconsistentBars,
	takenBeforeTheEnd,
];

/** What one series says against itself. */
export function flagSeries(series: Series, instrument: Instrument, scales: PriceScaleRules): readonly SeriesFlag[] {
	return checks.flatMap(check => check(series, instrument, scales));
}
