// Why a level and its confidence are what they are, in one or two sentences.

import {type RiskLevel, riskLevels} from '../../model/risk.ts';
import type {RiskSettings} from '../../rules/risk-settings.ts';
import type {DayRisk} from './assess-day.ts';
import {confidenceOf, type Standing, standingInWords} from './confidence.ts';

const familyNames = {text: 'text', market: 'prices', filings: 'filings'} as const;

/** Why nothing can be said, or null. */
function silenceOf({rule, level, contributions, wellRead}: DayRisk, settings: RiskSettings): string | null {
	if (level !== 'insufficient' || contributions.some(({tightening}) => tightening > 0)) return null;
	const {calmArticles, calmSources} = settings;
	if (rule.decisive !== 'text')
		return `no sentence tells of it getting worse, and no fresh ${familyNames[rule.decisive]} say that it is calm`;
	return wellRead
		? null
		: `no sentence tells of it getting worse; ${calmArticles} articles from ${calmSources} sources are needed to call that calm`;
}

function heldDown({families, level}: DayRisk): string | null {
	const highest = Math.max(...Object.values(families).map(value => value ?? 0));
	const given = level === 'insufficient' ? 0 : riskLevels.indexOf(level);
	return highest > 1 && highest > given ? 'held down: above watch needs a second family within one step' : null;
}

/** "Families from 0 to 3: text 1, prices 2. Confidence medium: text and prices, 2 of 3 sources machine-written." */
export function reasonOf(day: DayRisk, level: RiskLevel, standing: Standing, settings: RiskSettings): string {
	const parts = (['text', 'market', 'filings'] as const)
		.filter(family => day.families[family] !== null)
		.map(family => `${familyNames[family]} ${day.families[family]}`);
	const notes = [
		parts.length > 0 ? `Families from 0 to 3: ${parts.join(', ')}` : 'No family can be told',
		silenceOf(day, settings),
		heldDown(day),
		level === day.level ? null : `kept from the day before: it lowers after two days at ${day.level}`,
	].filter(note => note !== null);
	return `${notes.join('; ')}. Confidence ${confidenceOf(standing)}: ${standingInWords(standing)}.`;
}
