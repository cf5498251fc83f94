// One risk as of one day, from what was known that day alone.

import {addDays, weekdaysBetween} from '../../math/calendar-days.ts';
import type {CompanyFigures} from '../../model/figures.ts';
import type {ReadArticle} from '../../model/findings.ts';
import type {Series} from '../../model/prices.ts';
import type {Indicator, RiskContribution, RiskLevel} from '../../model/risk.ts';
import type {Correlation} from '../../model/statistics.ts';
import type {Story} from '../../model/story.ts';
import type {RiskRule} from '../../rules/risk-rules.ts';
import type {Rules} from '../../rules/rules.ts';
import {seriesBySymbol} from '../instruments.ts';
import {ageOf, type ContributionInput, contributionsOf, longestHalfLives} from './contributions.ts';
import {filingsIndicators, filingsLevel} from './filings-family.ts';
import {type Families, familyLevel, levelFrom} from './level.ts';
import {marketIndicators} from './market-family.ts';
import {newsDatesOf} from './news-dates.ts';
import {textIndicators, textLevel} from './text-family.ts';

export interface DayInput {
	readonly read: readonly ReadArticle[];
	readonly stories: readonly Story[];
	readonly series: readonly Series[];
	readonly figures: readonly CompanyFigures[];
	/** Those of the as-of day, where they are worked out already. */
	readonly correlations: readonly Correlation[];
	/** null: nothing in the library has a date. */
	readonly asOf: string | null;
	readonly rules: Pick<Rules, 'entities' | 'risks' | 'correlationPairs' | 'ratios'>;
}

export interface DayRisk {
	readonly rule: RiskRule;
	readonly level: RiskLevel;
	readonly families: Families;
	readonly indicators: readonly Indicator[];
	readonly contributions: readonly RiskContribution[];
	/** The decisive family is not older than its half-life. */
	readonly fresh: boolean;
	/** So much was read that finding nothing says something. */
	readonly wellRead: boolean;
}

/** What the contributions of a day are worked out from. */
export function contributionInput(input: DayInput): ContributionInput {
	const symbols = input.series.map(({symbol}) => symbol);
	const companies = input.figures.flatMap(({entityId, ticker}) => (ticker === null ? [entityId] : [entityId, ticker]));
	return {
		read: input.read,
		stories: input.stories,
		ages: new Map(input.read.map(({article}) => [article.id, ageOf(article, input.asOf)])),
		loaded: new Set([...symbols, ...companies]),
		rules: input.rules,
	};
}

function marketOf(rule: RiskRule, input: DayInput, series: readonly Series[]): readonly Indicator[] {
	if (input.asOf === null || series.length === 0) return [];
	const asksForNews = rule.indicators.some(({formula}) => formula === 'news-days');
	return marketIndicators(rule.indicators, {
		series,
		correlations: input.correlations,
		asOf: input.asOf,
		entities: input.rules.entities,
		pairs: input.rules.correlationPairs,
		newsDates: asksForNews ? newsDatesOf(input.read, input.rules.entities) : [],
		missingAfter: input.rules.risks.settings.halfLives.market * longestHalfLives,
	});
}

/** True when the newest indicator with a level is not older than the family's half-life. */
function isFresh(family: 'market' | 'filings', indicators: readonly Indicator[], input: DayInput): boolean {
	const {asOf, rules} = input;
	const ages = indicators
		.filter(indicator => indicator.family === family && indicator.level !== null)
		.flatMap(({ageDays}) => (ageDays === null ? [] : [ageDays]));
	if (ages.length === 0 || asOf === null) return false;
	const age = Math.min(...ages);
	const inOwnDays = family === 'market' ? weekdaysBetween(addDays(asOf, -age), asOf) : age;
	return inOwnDays <= rules.risks.settings.halfLives[family];
}

/** Texts are fresh when a dated source that is not a machine spoke within the half-life. */
function isTextFresh(contributions: readonly RiskContribution[], halfLife: number): boolean {
	return contributions.some(({weight, ageDays}) => weight === 1 && ageDays !== null && ageDays <= halfLife);
}

/** True where so much was read that silence says something. */
function isWellRead(input: DayInput): boolean {
	const {calmArticles, calmSources} = input.rules.risks.settings;
	const sources = new Set(input.read.map(({article}) => article.sourceKey ?? article.publisher ?? article.id));
	return input.read.length >= calmArticles && sources.size >= calmSources;
}

/** The risks as the rules of one day's data alone give them, in the order of the rules. */
export function assessDay(input: DayInput): readonly DayRisk[] {
	const series = input.asOf === null ? [] : seriesBySymbol(input.series, input.asOf);
	const base = contributionInput({...input, series});
	const {settings} = input.rules.risks;
	const wellRead = isWellRead(input);
	const fileOf = new Map(input.read.map(({article}) => [article.id, article.places[0]?.file ?? '']));
	return input.rules.risks.risks.map(rule => {
		const contributions = contributionsOf(rule.id, base);
		const files = contributions.map(({articleId}) => fileOf.get(articleId) ?? '');
		const text = textIndicators({contributions, settings, events: rule.events, articles: input.read.length, files});
		const market = marketOf(rule, input, series);
		const filings = filingsIndicators(rule.indicators, {
			figures: input.figures,
			entities: input.rules.entities,
			ratios: input.rules.ratios,
			missingAfter: settings.halfLives.filings * longestHalfLives,
		});
		const indicators = [...text, ...market, ...filings];
		const families: Families = {
			text: input.read.length === 0 ? null : textLevel(contributions, settings, rule.events),
			market: familyLevel(market),
			filings: filingsLevel(filings),
		};
		const fresh =
			rule.decisive === 'text'
				? wellRead || isTextFresh(contributions, settings.halfLives.text)
				: isFresh(rule.decisive, indicators, input);
		const calmAllowed = rule.decisive === 'text' ? wellRead : fresh;
		return {
			rule,
			level: levelFrom(families, rule.decisive, calmAllowed),
			families,
			indicators,
			contributions,
			fresh,
			wellRead,
		};
	});
}
