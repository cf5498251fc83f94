// Reads `ratios.yaml`: where balance-sheet ratios become a matter to watch.

import {load} from 'js-yaml';
import type {Ratio} from '../model/figures.ts';
import type {Problem} from '../model/problem.ts';
import {type Complain, complaints, isRecord, knownKeys, numberOf, type YamlRecord} from './yaml-values.ts';

export interface RatioRule {
	readonly id: Ratio['id'];
	readonly name: string;
	readonly unit: string;
	/** Which side of the cut-offs is the worse one. */
	readonly worse: 'above' | 'below';
	readonly watch: number;
	readonly elevated: number;
	readonly severe: number;
}

export interface RatioRules {
	/** Days after the balance-sheet date from which figures count as old. */
	readonly staleAfterDays: number;
	readonly ratios: readonly RatioRule[];
}

export const ratioIds: readonly Ratio['id'][] = [
	'debt-to-equity',
	'net-debt-to-ebitda',
	'interest-cover',
	'capex-to-revenue',
	'cash-runway-quarters',
	'debt-growth-minus-revenue-growth',
];

const isNumber = (value: unknown): value is number => numberOf(value) !== null;

/** Cut-offs have to go one way, else a worse value could get a lower level. */
function isOrdered({worse, watch, elevated, severe}: YamlRecord): boolean {
	if (!isNumber(watch) || !isNumber(elevated) || !isNumber(severe)) return false;
	return worse === 'above' ? watch <= elevated && elevated <= severe : watch >= elevated && elevated >= severe;
}

function ruleOf(raw: unknown, complain: Complain): readonly RatioRule[] {
	if (!isRecord(raw) || !ratioIds.includes(raw.id as Ratio['id'])) {
		complain(`unknown ratio "${isRecord(raw) ? String(raw.id) : String(raw)}"; expected one of ${ratioIds.join(', ')}`);
		return [];
	}
	knownKeys(raw, ['id', 'name', 'unit', 'worse', 'watch', 'elevated', 'severe'], `ratio "${String(raw.id)}"`, complain);
	const {id, name, unit, worse, watch, elevated, severe} = raw;
	if ((worse !== 'above' && worse !== 'below') || !isOrdered(raw)) {
		complain(`ratio "${String(id)}": expected worse above or below, and numbers watch, elevated, severe in that order`);
		return [];
	}
	return [
		{
			id: id as Ratio['id'],
			name: typeof name === 'string' ? name : String(id),
			unit: typeof unit === 'string' ? unit : 'x',
			worse,
			watch: watch as number,
			elevated: elevated as number,
			severe: severe as number,
		},
	];
}

/** Rules of one file; entries that cannot be used are Problems. Throws only on text that is not YAML. */
export function parseRatioRules(
	text: string,
	file: string,
): {readonly rules: RatioRules; readonly problems: readonly Problem[]} {
	const {problems, complain} = complaints(file);
	const data = load(text);
	const raw: YamlRecord = isRecord(data) ? data : {};
	knownKeys(raw, ['staleAfterDays', 'ratios'], 'the file', complain);
	if (!Array.isArray(raw.ratios)) complain('expected "ratios:" with a list of ratios');
	const {staleAfterDays} = raw;
	if (staleAfterDays !== undefined && !(isNumber(staleAfterDays) && staleAfterDays > 0))
		complain(`staleAfterDays "${String(staleAfterDays)}"; expected a number of days such as 100`);
	const ratios = Array.isArray(raw.ratios) ? raw.ratios.flatMap(entry => ruleOf(entry, complain)) : [];
	return {
		rules: {staleAfterDays: isNumber(staleAfterDays) && staleAfterDays > 0 ? staleAfterDays : 100, ratios},
		problems,
	};
}

/** The user's cut-offs over the packaged ones: same id replaces. */
export function overlayRatioRules(base: RatioRules, over: RatioRules): RatioRules {
	const own = new Map(over.ratios.map(rule => [rule.id, rule]));
	const known = new Set(base.ratios.map(rule => rule.id));
	return {
		staleAfterDays: over.staleAfterDays,
		ratios: [...base.ratios.map(rule => own.get(rule.id) ?? rule), ...over.ratios.filter(rule => !known.has(rule.id))],
	};
}
