// Tells a statement about a price from one about a business: revenue, market share, open interest, block rewards.

import type {TextSpan} from '../../language/amount-readings.ts';
import type {Amount} from '../../language/amounts.ts';
import {matchesOf} from '../../language/matches.ts';
import {anaphorBefore} from './anaphora.ts';
import {segmentAt} from './segments.ts';
import type {SentenceView} from './sentence-view.ts';
import {subjectNames} from './subjects.ts';
import {otherNounBehind} from './tradable-names.ts';

const wordPattern = /[a-zÀ-ɏ][a-zÀ-ɏ'-]*/gi;

/** The last business noun (one or two words) in a stretch of lower-case text, or null. */
export function lastBusinessNoun(view: SentenceView, stretch: string): string | null {
	const words = matchesOf(stretch, wordPattern).map(match => match[0].replace(/'s$/, ''));
	for (let at = words.length - 1; at >= 0; at--) {
		const pair = `${words[at - 1] ?? ''} ${words[at]}`;
		if (view.lexicon.business.has(pair)) return pair;
		if (view.lexicon.business.has(words[at] as string)) return words[at] as string;
	}
	return null;
}

/** "Its loss widened 40%" is told of accounts; prices lose, their losses do not widen by percentages. */
const widenedLoss =
	/^loss(?:es)? (?:widen|narrow|deepen|balloon|shrank|shrunk|grew|grown|swell|swoll|increas|decreas|doubl|tripl|quadrupl)/;

/** What a move is a move of, when that is no price: the noun between name and verb, or behind "drop in". */
export function businessNoun(view: SentenceView, amount: Amount, predicate: TextSpan): string | null {
	if (widenedLoss.test(view.unnamed.slice(predicate.start))) return 'loss';
	const first = Math.min(amount.from, predicate.start);
	const last = Math.max(amount.end, predicate.end);
	const behind = view.unnamed.slice(last, last + 48).match(/^ (?:in|of|for) ([^,.;:]*)/)?.[1] ?? '';
	const direct = view.unnamed.slice(last, last + 40).match(/^ ((?:[a-zß-ɏ-]+ ?){1,2})/)?.[1] ?? '';
	const found = /^(?:its|their|the) (?:value|price)\b/.test(behind)
		? null
		: lastBusinessNoun(view, behind.split(/ (?:in|over|on|since|after|amid|as|to|from|by) /)[0] ?? '');
	if (found) return found;
	const glued =
		predicate.start >= amount.end || predicate.end <= amount.from
			? lastBusinessNoun(
					view,
					direct.split(/\b(?:in|over|on|since|after|amid|as|to|from|by|this|last|and|so|year|against|despite)\b/)[0] ??
						'',
				)
			: null;
	if (glued && predicate.start < amount.end) return glued;
	if (glued) return glued;
	const segment = segmentAt(view.segments, first);
	// ", up 91%": hangs on the clause before, and says of it what that clause spoke of.
	const before = view.segments[segment.index - 1];
	const hanging = /^,? ?(?:up|down|higher|lower|a|an|compared)\b/.test(view.unnamed.slice(segment.start));
	if (before && hanging && /^,? *(?:an? )?$/.test(view.unnamed.slice(segment.start, first))) {
		const subject = view.names.findLast(known => known.start >= before.start && known.end <= before.end);
		const noun = lastBusinessNoun(
			view,
			subjectPart(view.unnamed.slice(subject ? subject.end : before.start, before.end)),
		);
		if (noun) return noun;
	}
	const name = view.names.findLast(known => known.start >= segment.start && known.end <= first);
	// "Trading volume in Acme rose": what moved stands before the name.
	const owned =
		name && /\b(?:in|of|for|at|to|by|into|from) (?:the )?$/.test(view.unnamed.slice(segment.start, name.start))
			? lastBusinessNoun(view, view.unnamed.slice(segment.start, name.start))
			: null;
	if (owned) return owned;
	const between = view.unnamed.slice(name ? name.end : segment.start, first);
	const inside = view.unnamed.slice(Math.min(predicate.end, amount.end), Math.max(predicate.start, amount.from));
	return (
		lastBusinessNoun(view, inside) ??
		(relativeToName(view, between) ? null : lastBusinessNoun(view, subjectPart(between)))
	);
}

/** A stretch like " on weak demand" before the verb belongs to the circumstances, not to the subject. */
function subjectPart(between: string): string {
	return between.split(/ (?:on|amid|after|despite|as|because of|due to|over|following|helped by|hit by) /)[0] ?? '';
}

function relativeToName(view: SentenceView, between: string): boolean {
	return /^(?:'s)? (?:shares?|stock|price|token)\b/.test(between) && view.names.length > 0;
}

const priceSubject =
	/\b(?:it|they|prices?|shares?|stocks?|tokens?|coins?|index|gauge|benchmark|cryptocurrency|market|markets|equities)\b/;

/**
 * True when the statement may be about a price: a tradable name governs it and no noun behind the name changes what it
 * is, or a pronoun or "the index" does.
 */
export function isPriceClause(view: SentenceView, amount: Amount, predicate: TextSpan): boolean {
	const anchor = {start: amount.from, end: amount.end};
	const names = subjectNames(view, anchor, predicate, 'causes' in predicate && predicate.causes === true);
	if (names.length > 0) return names.every(name => otherNounBehind(view, name) === null);
	const segment = segmentAt(view.segments, Math.min(amount.from, predicate.start));
	const stretch = view.lower.slice(segment.start, Math.min(amount.from, predicate.start));
	return (
		priceSubject.test(stretch) ||
		anaphorBefore(view, segment.start, amount.from) !== null ||
		/\p{Lu}/u.test(view.text.slice(Math.max(segment.start, 1), amount.from)) ||
		segment.index > 0 ||
		stretch.trim() === '' ||
		view.text.slice(segment.start, predicate.start).trim().split(' ').length <= 2
	);
}
