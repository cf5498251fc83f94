// The balance-sheet ratios of a company, each from parts of one and the same day, with its level (DOMAIN 2.2).

import type {Figure, Ratio} from '../model/figures.ts';
import type {RatioRule, RatioRules} from '../rules/ratio-rules.ts';
import {currentEnds, type FigureSource, yearAgoEnd} from './figure-source.ts';
import type {BaseName} from './stated-figures.ts';

/** A value to be levelled by the cut-offs, or a level (or none) with the reason. */
type Outcome =
	| {readonly value: number; readonly note?: string}
	| {readonly value: null; readonly level: 0 | 3 | null; readonly note: string};

type Values = Readonly<Partial<Record<BaseName, number>>>;

interface Formula {
	readonly parts: readonly BaseName[];
	/** Parts that are also needed a year before. */
	readonly yearAgo?: readonly BaseName[];
	readonly compute: (now: Values, before: Values) => Outcome;
}

const names: Readonly<Record<BaseName, string>> = {
	debt: 'debt',
	cash: 'cash',
	equity: 'equity',
	revenueTtm: 'revenue',
	interestTtm: 'interest',
	capexTtm: 'capex',
	ebitdaTtm: 'EBITDA',
	operatingCashFlowTtm: 'operating cash flow',
	contractedAiRevenue: 'contracted revenue',
};

const undefinedFor = (note: string, level: 0 | 3 | null = null): Outcome => ({value: null, level, note});
const of = (values: Values, name: BaseName): number => values[name] ?? Number.NaN;

function debtToEquity(now: Values): Outcome {
	return of(now, 'equity') <= 0
		? undefinedFor('equity is zero or negative', 3)
		: {value: of(now, 'debt') / of(now, 'equity')};
}

function netDebtToEbitda(now: Values): Outcome {
	const net = of(now, 'debt') - of(now, 'cash');
	if (net <= 0) return undefinedFor('net cash', 0);
	return of(now, 'ebitdaTtm') <= 0
		? undefinedFor('net debt without positive EBITDA', 3)
		: {value: net / of(now, 'ebitdaTtm')};
}

function interestCover(now: Values): Outcome {
	return of(now, 'interestTtm') <= 0
		? undefinedFor('no interest reported')
		: {value: of(now, 'ebitdaTtm') / of(now, 'interestTtm')};
}

function capexToRevenue(now: Values): Outcome {
	return of(now, 'revenueTtm') <= 0
		? undefinedFor('revenue is zero or negative')
		: {value: of(now, 'capexTtm') / of(now, 'revenueTtm')};
}

/** A quarter's cash use is a fourth of twelve months of capex less operating cash flow. */
function cashRunway(now: Values): Outcome {
	const use = (of(now, 'capexTtm') - of(now, 'operatingCashFlowTtm')) / 4;
	return use <= 0 ? undefinedFor('no cash use: operations pay for capex') : {value: of(now, 'cash') / use};
}

function growthGap(now: Values, before: Values): Outcome {
	if (of(before, 'debt') <= 0 || of(before, 'revenueTtm') <= 0) return undefinedFor('no debt or no revenue a year ago');
	const growth = (name: BaseName): number => of(now, name) / of(before, name) - 1;
	return {value: (growth('debt') - growth('revenueTtm')) * 100};
}

const formulas: Readonly<Record<Ratio['id'], Formula>> = {
	'debt-to-equity': {parts: ['debt', 'equity'], compute: debtToEquity},
	'net-debt-to-ebitda': {parts: ['debt', 'cash', 'ebitdaTtm'], compute: netDebtToEbitda},
	'interest-cover': {parts: ['ebitdaTtm', 'interestTtm'], compute: interestCover},
	'capex-to-revenue': {parts: ['capexTtm', 'revenueTtm'], compute: capexToRevenue},
	'cash-runway-quarters': {parts: ['cash', 'capexTtm', 'operatingCashFlowTtm'], compute: cashRunway},
	'debt-growth-minus-revenue-growth': {
		parts: ['debt', 'revenueTtm'],
		yearAgo: ['debt', 'revenueTtm'],
		compute: growthGap,
	},
};

interface Found {
	readonly now: readonly (readonly [BaseName, Figure])[];
	readonly before: readonly (readonly [BaseName, Figure])[];
}

function partsAt(source: FigureSource, parts: readonly BaseName[], end: string | null): Found['now'] | null {
	if (end === null) return parts.length === 0 ? [] : null;
	const found = parts.map(name => [name, source.at(name, end)] as const);
	return found.every((part): part is readonly [BaseName, Figure] => part[1] !== null) &&
		sameUnit(found.map(([, figure]) => figure))
		? (found as Found['now'])
		: null;
}

const sameUnit = (figures: readonly (Figure | null)[]): boolean =>
	new Set(figures.map(figure => figure?.unit)).size <= 1;

/** The newest day for which every part is known. */
function findParts(source: FigureSource, formula: Formula): Found | null {
	for (const end of currentEnds(source)) {
		const now = partsAt(source, formula.parts, end);
		if (!now) continue;
		const before = partsAt(source, formula.yearAgo ?? [], formula.yearAgo ? yearAgoEnd(source, end) : null);
		if (before) return {now, before};
	}
	return null;
}

/** Why a ratio cannot be made: the part that is missing, or that they do not meet on one day. */
function missingNote(source: FigureSource, formula: Formula): string {
	const ends = currentEnds(source);
	const absent = formula.parts.find(name => ends.every(end => source.at(name, end) === null));
	if (absent !== undefined)
		return source.hasFlow(absent) ? `${names[absent]}: fewer than 4 quarters` : `${names[absent]} not reported`;
	return formula.yearAgo ? 'no value a year ago' : 'parts not reported for the same day';
}

function levelOf(value: number, {worse, watch, elevated, severe}: RatioRule): 0 | 1 | 2 | 3 {
	const beyond = (cut: number): boolean => (worse === 'above' ? value > cut : value < cut);
	return beyond(severe) ? 3 : beyond(elevated) ? 2 : beyond(watch) ? 1 : 0;
}

const valuesOf = (parts: Found['now']): Values =>
	Object.fromEntries(parts.map(([name, figure]) => [name, figure.value]));

function ratioOf(source: FigureSource, rule: RatioRule): Ratio {
	const formula = formulas[rule.id];
	const base = {id: rule.id, name: rule.name, unit: rule.unit};
	const found = findParts(source, formula);
	if (!found) return {...base, value: null, level: null, note: missingNote(source, formula)};
	const outcome = formula.compute(valuesOf(found.now), valuesOf(found.before));
	if (outcome.value === null) return {...base, value: null, level: outcome.level, note: outcome.note};
	return {...base, value: outcome.value, level: levelOf(outcome.value, rule), note: outcome.note ?? null};
}

/** Every ratio of the rules, in their order. Unrounded values are compared with the cut-offs. */
export function ratiosOf(source: FigureSource, rules: RatioRules): readonly Ratio[] {
	return rules.ratios.map(rule => ratioOf(source, rule));
}
