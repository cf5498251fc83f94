// The text family: from what articles contribute to a level 0-3.

import type {Indicator, RiskContribution} from '../../model/risk.ts';
import type {RiskSettings} from '../../rules/risk-settings.ts';

export type FamilyLevel = 0 | 1 | 2 | 3;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Weight of the stories among these: a story counts once, as its best source. */
function storyWeight(contributions: readonly RiskContribution[]): {readonly weight: number; readonly full: number} {
	const best = new Map<string, number>();
	for (const {storyId, weight} of contributions) best.set(storyId, Math.max(best.get(storyId) ?? 0, weight));
	const weights = [...best.values()];
	return {weight: sum(weights), full: weights.filter(weight => weight === 1).length};
}

/** Acts of authorities: 2 for one that concerns something loaded, or for three stories of threats; by full sources only. */
function eventLevel(contributions: readonly RiskContribution[]): FamilyLevel {
	const firm = contributions.filter(({weight}) => weight === 1);
	const acts = firm.some(({realised, loaded}) => realised > 0 && loaded);
	return acts || storyWeight(firm.filter(({tightening}) => tightening > 0)).full >= 3 ? 2 : 1;
}

/**
 * 0 without a tightening sentence, 1 with any. 2 when independent stories of weight 2 tell of something that happened,
 * within `settings.within` days, and tightening outnumbers easing two to one; 3 with weight 4. Machine-written and
 * undated sources weigh half and never lift the level above 1 by themselves.
 */
export function textLevel(
	contributions: readonly RiskContribution[],
	settings: RiskSettings,
	events = false,
): FamilyLevel {
	const tightening = sum(contributions.map(each => each.tightening));
	if (tightening === 0) return 0;
	if (events) return eventLevel(contributions);
	const easing = sum(contributions.map(each => each.easing));
	const recent = contributions.filter(
		({realised, ageDays}) => realised > 0 && ageDays !== null && ageDays <= settings.within,
	);
	const {weight, full} = storyWeight(recent);
	if (weight < 2 || full === 0 || tightening <= 2 * easing) return 1;
	return weight >= 4 ? 3 : 2;
}

export interface TextInput {
	readonly contributions: readonly RiskContribution[];
	readonly settings: RiskSettings;
	readonly events: boolean;
	/** Articles read, with or without a sentence on the risk. */
	readonly articles: number;
	readonly files: readonly string[];
}

/** The text family's indicators: the sentences that set its level, and how many articles speak of the risk. */
export function textIndicators({contributions, settings, events, articles, files}: TextInput): readonly Indicator[] {
	if (articles === 0) return [];
	const level = textLevel(contributions, settings, events);
	const ages = contributions.map(({ageDays}) => ageDays).filter(age => age !== null);
	const base = {
		family: 'text',
		ci: null,
		ageDays: ages.length > 0 ? Math.min(...ages) : null,
		source: files.join(', '),
	} as const;
	const rule = events
		? 'or more; elevated: an act that concerns a loaded instrument, or threats in 3 stories, by dated sources that are no machine'
		: `or more; elevated: stories of weight 2 tell of what happened, within ${settings.within} days, with more than two sentences for the worse to each for the better; severe: weight 4`;
	return [
		{
			...base,
			id: 'sentences',
			name: 'Sentences that tell of it getting worse',
			value: sum(contributions.map(each => each.tightening)),
			unit: 'sentences',
			n: new Set(contributions.map(each => each.storyId)).size,
			threshold: {watch: 1, elevated: null, severe: null, rule},
			level,
			note: null,
		},
		{
			...base,
			id: 'articles',
			name: 'Articles that speak of it',
			value: contributions.length,
			unit: `of ${articles}`,
			n: articles,
			threshold: {
				watch: null,
				elevated: null,
				severe: null,
				rule: 'no level: a share needs a long history to be compared with',
			},
			level: null,
			note: null,
		},
	];
}
