// Who acts in a sentence: whose debt, whose contract.

import type {RiskRule} from '../../rules/risk-rules.ts';
import type {SignalRule} from '../../rules/signal-rules.ts';
import {type Actor, matchesOf, type SentenceView} from './sentence-view.ts';
import type {Surroundings} from './surroundings.ts';
import type {Match} from './term-matcher.ts';

/** Sentences back in which "it" or "the company" may have been named. */
const carriedOver = 3;
/** Words between a match and the one it is linked to: "a loan of $300 million to Acme". */
const linkReach = 8;
const links = new Set(['for', 'to', 'by', 'at', 'of']);
/** Words that bring in a partner, who is not the one that acts: "its contract with Acme includes …". */
const companions = new Set(['with', 'from', 'than', 'unlike', 'alongside', 'versus', 'against']);

/** Everybody who can act, in order: companies that are known, the wanted group by its words, other groups. */
function actorsOf(view: SentenceView, signal: SignalRule, risk: RiskRule): readonly Actor[] {
	const wanted = signal.actor as string;
	const groups = matchesOf(view, risk, wanted).map(match => ({...match, sets: [wanted]}));
	const others =
		signal.others === null ? [] : matchesOf(view, risk, signal.others).map(match => ({...match, sets: []}));
	return [...view.actors, ...groups, ...others].toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/**
 * True when the one who acts at the match is of the wanted set: linked right behind it, else the nearest before it, else
 * the first of the sentence, else, in a sentence that points back, the first one of the sentence pointed to.
 */
export function actsAt(
	match: Match,
	signal: SignalRule,
	risk: RiskRule,
	view: SentenceView,
	surroundings: Surroundings,
): boolean {
	const wanted = signal.actor as string;
	const actors = actorsOf(view, signal, risk);
	const belongs = (actor: Actor | undefined): boolean => actor?.sets.includes(wanted) ?? false;
	const behind = actors.filter(actor => actor.from >= match.to);
	const linked = behind.find(
		actor => actor.from - match.to <= linkReach && links.has(view.words[actor.from - 1]?.text ?? ''),
	);
	const ahead = actors.filter(actor => actor.to <= match.from);
	const next = ahead.findLast(actor => !companions.has(view.words[actor.from - 1]?.text ?? '')) ?? ahead.at(-1);
	if (belongs(linked) || belongs(next)) return true;
	if (next) return false;
	if (actors.length > 0) return belongs(actors[0]);
	if (!view.sets.has('pointer')) return false;
	const told = surroundings.before
		.slice(0, carriedOver)
		.map(other => actorsOf(other, signal, risk))
		.find(list => list.length > 0);
	return belongs(told?.[0]);
}
