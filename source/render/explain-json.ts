// What a briefing holds of one item, as data: the entries the pages of `brief explain` are made from.

import {findTargets} from '../details/find-target.ts';
import type {Target} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import {jsonText} from './json.ts';

/** Series as JSON shows them: without the closes that only charts need. */
function seriesOf(symbol: string, {series, snapshots, correlations, claims}: Briefing): object {
	return {
		series: series.filter(one => one.symbol === symbol).map(({closes: _, ...rest}) => rest),
		snapshots: snapshots.filter(one => one.symbol === symbol),
		correlations: correlations.filter(({a, b}) => a === symbol || b === symbol),
		claims: claims.filter(({subject}) => subject === symbol),
	};
}

function storyOf(id: string, {stories, articles}: Briefing): object {
	return {
		...stories.find(story => story.id === id),
		articles: articles.filter(({clusterId}) => clusterId === id),
	};
}

function entryOf(target: Target, briefing: Briefing): object | null {
	const among = <T extends {readonly id: string}>(list: readonly T[], id: string): T | null =>
		list.find(one => one.id === id) ?? null;
	switch (target.kind) {
		case 'risk':
			return among(briefing.risks, target.id);
		case 'claim':
			return among(briefing.claims, target.id);
		case 'deal':
			return among(briefing.deals, target.id);
		case 'conflict':
			return among(briefing.conflicts, target.id);
		case 'article':
			return among(briefing.articles, target.id);
		case 'entity':
			return briefing.sentiment.find(({entityId}) => entityId === target.id) ?? null;
		case 'company':
			return briefing.filings.find(({entityId}) => entityId === target.id) ?? null;
		case 'series':
			return seriesOf(target.symbol, briefing);
		case 'story':
			return storyOf(target.id, briefing);
		default:
			return null;
	}
}

/** `{item, asOf, ruleVersion, disclaimer, found: [{kind, value}]}`; null when the briefing has nothing of that name. */
export function explainJson(item: string, briefing: Briefing): string | null {
	const targets = findTargets(item, briefing);
	if (targets.length === 0) return null;
	const {asOf, ruleVersion, disclaimer} = briefing;
	const found = targets.map(target => ({kind: target.kind, value: entryOf(target, briefing)}));
	return jsonText({item, asOf, ruleVersion, disclaimer, found});
}
