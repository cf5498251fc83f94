// Where the sources contradict each other, or themselves: one file per kind.

import type {Conflict} from '../../model/conflict.ts';
import type {Deal} from '../../model/deal.ts';
import type {ReadArticle} from '../../model/findings.ts';
import type {Story, ThemeLink} from '../../model/story.ts';
import type {Rules} from '../../rules/rules.ts';
import {conditionalsAsFact} from './conditional-as-fact.ts';
import {differentActors} from './different-actor.ts';
import {differentNumbers} from './different-number.ts';
import {oppositeDirections} from './opposite-direction.ts';
import {type FoundConflict, relatedArticles} from './related.ts';
import {reversedLogic} from './reversed-logic.ts';
import {statusDrifts} from './status-drift.ts';
import {sumConflicts} from './sum-mismatch.ts';

export interface ConflictInput {
	readonly read: readonly ReadArticle[];
	readonly stories: readonly Story[];
	readonly themes: readonly ThemeLink[];
	readonly deals: readonly Deal[];
	readonly rules: Rules;
}

const placesOf = (conflict: FoundConflict): readonly string[] =>
	conflict.evidence.map(({articleId, start}) => `${articleId} ${start}`);

/** A conflict whose sentences an earlier one already shows is the same one under another name. */
function withoutRepeats(found: readonly FoundConflict[]): readonly FoundConflict[] {
	const shown: ReadonlySet<string>[] = [];
	// A wide library has thousands of conflicts: only those that show the rarest of the sentences are looked at.
	const showing = new Map<string, ReadonlySet<string>[]>();
	const isShown = (places: readonly string[]): boolean => {
		let fewest: readonly ReadonlySet<string>[] = shown;
		for (const place of places) {
			const those = showing.get(place);
			if (those === undefined) return false;
			if (those.length < fewest.length) fewest = those;
		}
		return fewest.some(earlier => places.every(place => earlier.has(place)));
	};
	return found.filter(conflict => {
		const places = placesOf(conflict);
		if (isShown(places)) return false;
		const own = new Set(places);
		shown.push(own);
		for (const place of own) {
			const those = showing.get(place);
			if (those) those.push(own);
			else showing.set(place, [own]);
		}
		return true;
	});
}

/** Conflicts in the order of their kinds, ids `c01` … . A false conflict is worse than a missing one: each kind asks for much. */
export function findConflicts({read, stories, themes, deals, rules}: ConflictInput): readonly Conflict[] {
	const related = relatedArticles(read, stories, themes, rules);
	const found = [
		...differentActors(related, rules),
		...statusDrifts(read, rules),
		...conditionalsAsFact(related),
		...differentNumbers(related, deals),
		...reversedLogic(read, rules.reversals),
		...sumConflicts(read),
		...oppositeDirections(related),
	];
	return withoutRepeats(found).map((conflict, at) => ({id: `c${String(at + 1).padStart(2, '0')}`, ...conflict}));
}
