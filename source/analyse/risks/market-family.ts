// The market family: each indicator measured, and its level by the cut-offs of the rules.

import {daysBetween} from '../../math/calendar-days.ts';
import type {Indicator} from '../../model/risk.ts';
import type {CutOffs, Formula, IndicatorRule} from '../../rules/indicator-rules.ts';
import {joinNotes, type MarketInput, type Measure, type Measured, tradingAge} from './measure.ts';
import {measureAverageCorrelation, measureDispersion, measureMatrixChange} from './measure-group.ts';
import {measureCorrelation, measureCorrelationRise, measureNewsDays} from './measure-pair.ts';
import {measureDrawdown, measureReturn, measureVolatilityPercentile} from './measure-single.ts';
import type {FamilyLevel} from './text-family.ts';

const measures: Readonly<Record<Exclude<Formula, 'ratio'>, Measure>> = {
	correlation: measureCorrelation,
	'correlation-rise': measureCorrelationRise,
	'average-correlation': measureAverageCorrelation,
	'matrix-change': measureMatrixChange,
	dispersion: measureDispersion,
	drawdown: measureDrawdown,
	return: measureReturn,
	'volatility-percentile': measureVolatilityPercentile,
	'news-days': measureNewsDays,
};

const steps = ['watch', 'elevated', 'severe'] as const;

/** True where the value is at or beyond the cut-off. A level without a cut-off is never reached. */
export function reaches(value: number, cut: number | null, side: CutOffs['side']): boolean {
	if (cut === null) return false;
	return side === 'above' ? value >= cut : value <= cut;
}

/** 0-3 by the cut-offs, the lower limit of the interval, and the side condition of severe. */
export function levelOf(rule: IndicatorRule, measured: Measured): FamilyLevel | null {
	const {cutOffs, lowerLimit} = rule;
	if (cutOffs === null || measured.value === null || measured.withoutLevel === true) return null;
	const value = measured.value;
	const low = measured.ci?.[0] ?? Number.NEGATIVE_INFINITY;
	const holds = steps.map((step, index) => {
		const sure = lowerLimit === null || lowerLimit[step] === null || low > lowerLimit[step];
		const side = index < 2 || measured.bothDown !== false;
		return reaches(value, cutOffs[step], cutOffs.side) && sure && side;
	});
	return (holds.lastIndexOf(true) + 1) as FamilyLevel;
}

const noCutOffs = {watch: null, elevated: null, severe: null};

function conditionsOf(rule: IndicatorRule, measured: Measured): string {
	if (rule.cutOffs === null || measured.withoutLevel) return 'shown without a level';
	const sign = rule.cutOffs.side === 'above' ? 'at or above' : 'at or below';
	const lower = rule.lowerLimit && steps.map(step => rule.lowerLimit?.[step] ?? '-').join(' / ');
	return [
		sign,
		...(lower === null ? [] : [`lower limit above ${lower}`]),
		...(rule.severeDrawdown === null
			? []
			: [`severe only with both more than ${rule.severeDrawdown} % under their 90-day highs`]),
	].join('; ');
}

function indicatorOf(rule: IndicatorRule, input: MarketInput): Indicator {
	const measured = measures[rule.formula as Exclude<Formula, 'ratio'>](rule, input);
	const age = tradingAge(measured.last, input.asOf);
	const old = measured.value !== null && age > input.missingAfter;
	const {watch, elevated, severe} = (measured.withoutLevel ? null : rule.cutOffs) ?? noCutOffs;
	return {
		id: rule.id,
		name: rule.name,
		family: 'market',
		value: measured.value,
		unit: measured.unit ?? rule.unit,
		n: measured.n,
		ci: measured.ci,
		threshold: {watch, elevated, severe, rule: conditionsOf(rule, measured)},
		level: old ? null : levelOf(rule, measured),
		ageDays: measured.last === null ? null : daysBetween(measured.last, input.asOf),
		source: measured.files.join(', '),
		note: joinNotes([old ? `counts as missing: ${age} trading days old` : null, measured.note]),
	};
}

/** Market indicators of a risk in the order of the rules; without a single loaded series there are none. */
export function marketIndicators(rules: readonly IndicatorRule[], input: MarketInput): readonly Indicator[] {
	return rules.filter(rule => rule.formula !== 'ratio').map(rule => indicatorOf(rule, input));
}
