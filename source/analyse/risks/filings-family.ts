// The filings family: the ratios of the companies a risk is about, company by company.

import {indexEntities} from '../../language/entity-index.ts';
import type {Entity} from '../../model/entity.ts';
import type {CompanyFigures} from '../../model/figures.ts';
import type {Indicator} from '../../model/risk.ts';
import type {IndicatorRule} from '../../rules/indicator-rules.ts';
import type {RatioRules} from '../../rules/ratio-rules.ts';
import {secondHighest} from './level.ts';
import {joinNotes} from './measure.ts';
import type {FamilyLevel} from './text-family.ts';

export interface FilingsInput {
	readonly figures: readonly CompanyFigures[];
	readonly entities: readonly Entity[];
	readonly ratios: RatioRules;
	/** Days after which figures are missing. */
	readonly missingAfter: number;
}

function isMeant(rule: IndicatorRule, company: CompanyFigures, entities: readonly Entity[]): boolean {
	const entity = indexEntities(entities).byId.get(company.entityId);
	const {classes, symbols, except} = rule.of;
	if (company.ticker !== null && except.includes(company.ticker)) return false;
	if (company.ticker !== null && symbols.includes(company.ticker)) return true;
	return entity?.classes.some(name => classes.includes(name)) ?? false;
}

function filesOf(company: CompanyFigures): string {
	const files = Object.values(company.figures).flatMap(figure => (figure ? [figure.file] : []));
	return [...new Set(files)].toSorted().join(', ');
}

function thresholdOf(id: string, rules: RatioRules): Indicator['threshold'] {
	const cuts = rules.ratios.find(ratio => ratio.id === id);
	if (!cuts) return {watch: null, elevated: null, severe: null, rule: 'shown without a level'};
	const {watch, elevated, severe, worse} = cuts;
	return {watch, elevated, severe, rule: worse};
}

/** One indicator for each company and ratio, companies in the order given. */
export function filingsIndicators(rules: readonly IndicatorRule[], input: FilingsInput): readonly Indicator[] {
	return rules
		.filter(rule => rule.formula === 'ratio')
		.flatMap(rule =>
			input.figures
				.filter(company => isMeant(rule, company, input.entities))
				.flatMap((company): readonly Indicator[] => {
					const ratio = company.ratios.find(({id}) => id === rule.ratio);
					if (!ratio) return [];
					const old = company.ageDays === null || company.ageDays > input.missingAfter;
					return [
						{
							id: `${rule.id}:${company.ticker ?? company.entityId}`,
							name: `${company.name}: ${ratio.name}`,
							family: 'filings',
							value: ratio.value,
							unit: ratio.unit,
							n: null,
							ci: null,
							threshold: thresholdOf(ratio.id, input.ratios),
							level: old ? null : ratio.level,
							ageDays: company.ageDays,
							source: filesOf(company),
							note: joinNotes([
								old && ratio.level !== null ? `counts as missing: ${company.ageDays ?? 'unknown'} days old` : null,
								ratio.note,
								company.framework === 'US-GAAP' ? null : company.framework,
							]),
						},
					];
				}),
		);
}

/** Second-highest ratio of each company, then second-highest company: one ratio or one company cannot set the family. */
export function filingsLevel(indicators: readonly Indicator[]): FamilyLevel | null {
	const companies = Map.groupBy(indicators, ({id}) => id.slice(id.indexOf(':') + 1));
	const levels = [...companies.values()].map(list =>
		secondHighest(list.map(({level}) => level).filter(level => level !== null)),
	);
	return secondHighest(levels.filter(level => level !== null));
}
