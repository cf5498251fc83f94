// The key risks of the briefing: levels, what they rest on, and every sentence that counted.

import {addDays, daysBetween} from '../../math/calendar-days.ts';
import type {Risk, RiskId, RiskLevel} from '../../model/risk.ts';
import {assessDay, contributionInput, type DayInput, type DayRisk} from './assess-day.ts';
import {confidenceOf, type Standing} from './confidence.ts';
import {type ContributionInput, evidenceOf, tooOld} from './contributions.ts';
import {steadied} from './level.ts';
import {reasonOf} from './reason.ts';
import {type DayLevels, daysUpTo, riskHistory} from './risk-history.ts';

export interface AssessInput extends DayInput {
	/** Levels of the day before, where they are known; null: worked out from the same library. */
	readonly previous: DayLevels | null;
	/** How many days of history to work out; each costs as much as a risk assessment of its own. Default none. */
	readonly historyDays?: number;
}

/** What of the input was known at the end of `day`, an earlier one than `input.asOf`. */
export function knownOn(input: DayInput, day: string): DayInput {
	const {asOf} = input;
	if (asOf === null || day >= asOf) return input;
	return {
		...input,
		asOf: day,
		correlations: [],
		read: input.read.filter(({article}) => article.publishedAt === null || article.publishedAt.slice(0, 10) <= day),
		figures: input.figures
			.filter(({filedDays}) => filedDays === null || addDays(asOf, -filedDays) <= day)
			.map(company => ({
				...company,
				ageDays: company.ageDays === null ? null : company.ageDays - daysBetween(day, asOf),
			})),
	};
}

/** Each risk's own level on a day, not steadied. A day of which nothing is known has none. */
export function levelsOn(input: DayInput, day: string): DayLevels {
	const known = knownOn(input, day);
	const dated = known.read.some(({article}) => article.publishedAt !== null);
	const priced = known.series.some(series => (series.bars[0]?.date ?? '9999') <= day);
	if (!dated && !priced && known.figures.length === 0) return new Map();
	return new Map(assessDay(known).map(({rule, level}) => [rule.id, level]));
}

interface Before {
	/** As shown on the day before: steadied by the day before that. */
	readonly shown: DayLevels;
	/** The day's own. */
	readonly own: DayLevels;
}

function dayBefore(input: AssessInput): Before {
	const none: DayLevels = new Map<RiskId, RiskLevel>();
	if (input.previous !== null) return {shown: input.previous, own: input.previous};
	if (input.asOf === null) return {shown: none, own: none};
	const day = addDays(input.asOf, -1);
	const own = new Map<string, DayLevels>();
	const levels = (date: string): DayLevels => {
		const found = own.get(date) ?? levelsOn(input, date);
		own.set(date, found);
		return found;
	};
	return {shown: riskHistory([day], levels)[0]?.levels ?? none, own: levels(day)};
}

/** Levels of the last days, the as-of day the newest. */
function historyOf(input: AssessInput): (id: RiskId) => Pick<Risk, 'history'> {
	const {asOf, historyDays = 0} = input;
	if (asOf === null || historyDays <= 0) return () => ({});
	const days = riskHistory(daysUpTo(asOf, historyDays), day => levelsOn(input, day));
	return id => ({history: days.map(({date, levels}) => ({date, level: levels.get(id) ?? null}))});
}

function standingOf(day: DayRisk, input: AssessInput, base: ContributionInput): Standing {
	const counted = new Set(day.contributions.map(({articleId}) => articleId));
	const articles = input.read.map(({article}) => article).filter(({id}) => counted.has(id));
	return {
		families: day.families,
		decisive: day.rule.decisive,
		fresh: day.fresh,
		firmText: day.contributions.some(({weight}) => weight === 1),
		articles: articles.length,
		machineWritten: articles.filter(({machineWritten}) => machineWritten === true).length,
		tooOld: tooOld(day.rule.id, base),
	};
}

/**
 * All risks of the rules as of `input.asOf`, in the order of the rules. Levels are raised at once and lowered after two
 * days below; the days before are worked out from the same library, so nothing is remembered between runs.
 */
export function assessRisks(input: AssessInput): readonly Risk[] {
	const before = dayBefore(input);
	const base = contributionInput(input);
	const history = historyOf(input);
	return assessDay(input).map(day => {
		const {rule, families, indicators, contributions} = day;
		const level = steadied(day.level, before.own.get(rule.id) ?? null);
		const standing = standingOf(day, input, base);
		const confidence = confidenceOf(standing);
		const evidence = evidenceOf(rule.id, base);
		const count = (polarity: string): number => evidence.filter(each => each.polarity === polarity).length;
		return {
			id: rule.id,
			name: rule.name,
			level,
			previous: before.shown.get(rule.id) ?? null,
			confidence,
			reason: reasonOf(day, level, standing, input.rules.risks.settings),
			families,
			decisive: rule.decisive,
			indicators,
			sentences: {
				tightening: count('tightening'),
				easing: count('easing'),
				neutral: count('neutral'),
				realised: evidence.filter(({polarity, mode}) => polarity === 'tightening' && mode === 'realised').length,
			},
			evidence,
			...history(rule.id),
			contributions,
		};
	});
}
