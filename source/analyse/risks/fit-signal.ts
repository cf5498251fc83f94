// Does a signal fit a sentence, where, and which way does it point?

import type {Polarity} from '../../model/risk.ts';
import type {RiskRule} from '../../rules/risk-rules.ts';
import type {SignalRule} from '../../rules/signal-rules.ts';
import {actsAt} from './actor.ts';
import {clauseRank} from './clause.ts';
import {matchesOf, type SentenceView} from './sentence-view.ts';
import {isAbout, type Surroundings} from './surroundings.ts';
import {type Match, overlap} from './term-matcher.ts';

export interface Fit {
	readonly signal: SignalRule;
	readonly polarity: Polarity;
	/** One match for each set of `all`, in their order. */
	readonly matches: readonly Match[];
	/** 1: in the main clause. */
	readonly rank: 0 | 1;
}

/** Words between a negation and what it turns round. */
const negationReach = 3;

const distance = (a: Match, b: Match): number => (overlap(a, b) ? 0 : Math.max(a.from - b.to, b.from - a.to));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The match of every list that is nearest to the anchor; null where one is too far off or only overlaps it. */
function around(anchor: Match, lists: readonly (readonly Match[])[], near: number | null): readonly Match[] | null {
	const nearest = lists.map(
		list =>
			list.filter(match => !overlap(match, anchor)).toSorted((a, b) => distance(a, anchor) - distance(b, anchor))[0],
	);
	const fits = nearest.every(match => match !== undefined && (near === null || distance(match, anchor) <= near));
	return fits ? [...(nearest as readonly Match[]), anchor] : null;
}

/** One match of each set: the last set's in the main clause if possible, the others close to it. */
function chooseMatches(
	lists: readonly (readonly Match[])[],
	view: SentenceView,
	near: number | null,
): readonly Match[] | null {
	const choices = (lists.at(-1) ?? [])
		.map(anchor => around(anchor, lists.slice(0, -1), near))
		.filter(matches => matches !== null)
		.map(matches => {
			const anchor = matches.at(-1) as Match;
			const apart = sum(matches.map(match => distance(match, anchor)));
			return {matches, apart, from: anchor.from, rank: clauseRank(view, anchor.from)};
		});
	return choices.toSorted((a, b) => b.rank - a.rank || a.apart - b.apart || a.from - b.from)[0]?.matches ?? null;
}

/** Odd numbers of negations shortly before one of the matches turn the meaning round. Overlapping ones count once. */
function isNegated(matches: readonly Match[], view: SentenceView): boolean {
	const isBefore = (negator: Match, match: Match): boolean =>
		negator.to <= match.from &&
		match.from - negator.to < negationReach &&
		view.words[negator.from]?.segment === view.words[match.from]?.segment;
	const near = (view.sets.get('negator') ?? []).filter(negator => matches.some(match => isBefore(negator, match)));
	const apart = near.filter((negator, index) => !near.slice(0, index).some(other => overlap(other, negator)));
	return apart.length % 2 === 1;
}

const opposite = {tightening: 'easing', easing: 'tightening', neutral: 'neutral'} as const;

/** The signal's fit, or null. */
export function fitSignal(
	signal: SignalRule,
	risk: RiskRule,
	view: SentenceView,
	surroundings: Surroundings,
): Fit | null {
	if (signal.all.length === 0 || signal.not.some(set => matchesOf(view, risk, set).length > 0)) return null;
	const lists = signal.all.map(set => matchesOf(view, risk, set));
	if (lists.some(list => list.length === 0)) return null;
	const last = lists.at(-1) as readonly Match[];
	const acted = signal.actor === null ? last : last.filter(match => actsAt(match, signal, risk, view, surroundings));
	const matches = chooseMatches([...lists.slice(0, -1), acted], view, signal.near);
	if (!matches) return null;
	if (!signal.about.every(set => isAbout(set, signal.scope, view, risk, surroundings))) return null;
	const anchor = matches.at(-1) as Match;
	const polarity = isNegated(matches, view) ? opposite[signal.polarity] : signal.polarity;
	return {signal, polarity, matches, rank: clauseRank(view, anchor.from)};
}
