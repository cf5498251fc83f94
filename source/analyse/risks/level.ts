// From families to a level: the second-highest rule, corroboration, caps, and lowering only after two days.

import type {Family, Indicator, RiskLevel} from '../../model/risk.ts';
import {riskLevels} from '../../model/risk.ts';
import type {FamilyLevel} from './text-family.ts';

export type Families = Readonly<Record<Family, FamilyLevel | null>>;

/** The second-highest of three and more, else the highest: one outlier cannot set a family. null of none. */
export function secondHighest(levels: readonly FamilyLevel[]): FamilyLevel | null {
	const sorted = levels.toSorted((a, b) => b - a);
	return (sorted.length >= 3 ? sorted[1] : sorted[0]) ?? null;
}

/** Score of a family from the indicators that have a level. */
export function familyLevel(indicators: readonly Indicator[]): FamilyLevel | null {
	return secondHighest(indicators.map(({level}) => level).filter(level => level !== null));
}

/**
 * The highest family, but above watch only with a second family within one step of the level (joint stress counts more
 * than one loud family). A single family never goes above watch.
 */
export function corroborated(families: Families): FamilyLevel | null {
	const [first, second] = Object.values(families)
		.filter(level => level !== null)
		.toSorted((a, b) => b - a);
	if (first === undefined) return null;
	return Math.min(first, Math.max(1, (second ?? 0) + 1)) as FamilyLevel;
}

/** `calm` needs the decisive family; without it, nothing having been found is `insufficient`. */
export function levelFrom(families: Families, decisive: Family, calmAllowed: boolean): RiskLevel {
	const level = corroborated(families);
	if (level === null) return 'insufficient';
	if (level > 0) return riskLevels[level] as RiskLevel;
	return families[decisive] !== null && calmAllowed ? 'calm' : 'insufficient';
}

const rank = (level: RiskLevel): number => (level === 'insufficient' ? -1 : riskLevels.indexOf(level));

/**
 * The level after the day before has its say: raised at once, lowered only after two days in a row below. That is the
 * higher of the two days' own levels. What cannot be told today is not told by yesterday.
 */
export function steadied(today: RiskLevel, yesterday: RiskLevel | null): RiskLevel {
	if (yesterday === null || today === 'insufficient') return today;
	return rank(yesterday) > rank(today) ? yesterday : today;
}
