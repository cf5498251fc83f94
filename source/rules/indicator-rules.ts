// Reads the indicators of a risk: which figure, of which instruments, with which cut-offs.

import type {Ratio} from '../model/figures.ts';
import {type InstrumentRule, instrumentRule} from './instrument-rules.ts';
import {ratioIds} from './ratio-rules.ts';
import {type Complain, choiceOf, isRecord, knownKeys, numberOf, textOf, type YamlRecord} from './yaml-values.ts';

/** Every figure an indicator can be. A new one is a file in analyse/risks/ and a name here. */
export const formulas = [
	'correlation',
	'correlation-rise',
	'average-correlation',
	'matrix-change',
	'dispersion',
	'drawdown',
	'return',
	'volatility-percentile',
	'news-days',
	'ratio',
] as const;
export type Formula = (typeof formulas)[number];

/** Watch, elevated, severe. `below`: the value must be at or under the cut-off. */
export interface CutOffs {
	readonly side: 'above' | 'below';
	readonly watch: number | null;
	readonly elevated: number | null;
	readonly severe: number | null;
}

export interface IndicatorRule {
	readonly id: string;
	readonly name: string;
	readonly formula: Formula;
	readonly of: InstrumentRule;
	/** The other side of a pair. */
	readonly with: InstrumentRule | null;
	/** Common observations. */
	readonly window: number;
	readonly unit: string;
	/** null: shown without a level. */
	readonly cutOffs: CutOffs | null;
	/** The lower limit of the widened interval must reach these as well. */
	readonly lowerLimit: Omit<CutOffs, 'side'> | null;
	/** For severe, both sides must stand more than this many percent under their 90-day high. */
	readonly severeDrawdown: number | null;
	readonly ratio: Ratio['id'] | null;
}

const keys = [
	'id',
	'name',
	'formula',
	'of',
	'with',
	'window',
	'unit',
	'above',
	'below',
	'lowerLimit',
	'severeDrawdown',
	'ratio',
];

function stepsOf(value: unknown, name: string, complain: Complain): Omit<CutOffs, 'side'> | null {
	if (value === undefined || value === null) return null;
	const list = Array.isArray(value) ? value : [];
	if (list.length !== 3 || !list.every(step => step === null || numberOf(step) !== null)) {
		complain(`${name}: expected [watch, elevated, severe], three numbers or null, found ${JSON.stringify(value)}`);
		return null;
	}
	return {watch: numberOf(list[0]), elevated: numberOf(list[1]), severe: numberOf(list[2])};
}

function cutOffsOf(raw: YamlRecord, name: string, complain: Complain): CutOffs | null {
	const above = stepsOf(raw.above, `${name}.above`, complain);
	if (above) return {side: 'above', ...above};
	const below = stepsOf(raw.below, `${name}.below`, complain);
	return below && {side: 'below', ...below};
}

const nobody: InstrumentRule = {classes: [], symbols: [], calendar: null, except: []};

/** One indicator; null, with a complaint, when it has no id or no formula we know. */
export function indicatorRule(raw: YamlRecord, name: string, complain: Complain): IndicatorRule | null {
	knownKeys(raw, keys, name, complain);
	const id = textOf(raw.id);
	if (id === null || !formulas.includes(raw.formula as Formula)) {
		complain(`${name}: needs an id and a formula, one of ${formulas.join(', ')}`);
		return null;
	}
	const formula = raw.formula as Formula;
	const at = `${name} "${id}"`;
	return {
		id,
		name: textOf(raw.name) ?? id,
		formula,
		of: raw.of === undefined && formula === 'ratio' ? nobody : instrumentRule(raw.of, `${at}.of`, complain),
		with: isRecord(raw.with) || typeof raw.with === 'string' ? instrumentRule(raw.with, `${at}.with`, complain) : null,
		window: numberOf(raw.window) ?? 30,
		unit: textOf(raw.unit) ?? '',
		cutOffs: cutOffsOf(raw, at, complain),
		lowerLimit: stepsOf(raw.lowerLimit, `${at}.lowerLimit`, complain),
		severeDrawdown: numberOf(raw.severeDrawdown),
		ratio: formula === 'ratio' ? choiceOf(raw.ratio, ratioIds, 'debt-to-equity', `${at}.ratio`, complain) : null,
	};
}
