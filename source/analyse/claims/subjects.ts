// Whom a statement is about: the name before its verb, the thing moved, the name a noun points to.

import type {TextSpan} from '../../language/amount-readings.ts';
import {type Segment, segmentAt} from './segments.ts';
import type {NameSpan, SentenceView} from './sentence-view.ts';
import {eligible, isOblique, isOwned} from './tradable-names.ts';

/** Names joined to `last` by commas and "and": "Bitcoin, Ether and Solana". */
function coordinated(view: SentenceView, last: NameSpan): readonly NameSpan[] {
	const chain: NameSpan[] = [last];
	for (const name of eligible(view).toReversed()) {
		const first = chain[0] as NameSpan;
		if (name.end > first.start) continue;
		const link = view.lower.slice(name.end, first.start);
		const joined =
			chain.length === 1 ? /^(?:'s)?,? and (?:the )?$/.test(link) : /^, (?:the )?$|^,? and (?:the )?$/.test(link);
		if (!joined || isOblique(view, name)) break;
		chain.unshift(name);
	}
	return chain;
}

function nearestBefore(view: SentenceView, from: number, to: number, strict: boolean): NameSpan | null {
	const inside = eligible(view).filter(name => name.start >= from && name.end <= to);
	const direct = inside.findLast(name => !isOblique(view, name));
	return direct ?? (strict ? null : (inside.at(-1) ?? null));
}

/** "a 3% drop in X", "gains of 3% for X". */
function pointedAt(view: SentenceView, from: number): NameSpan | null {
	const match = view.lower
		.slice(from)
		.match(/^ (?:in|for|of|by|on|off) (?:the )?(?:(?:price|prices|shares|value|stock) of )?(?:the )?/);
	if (!match) return null;
	const at = from + match[0].length;
	return (
		eligible(view).find(
			name => name.start >= at && name.start <= at + 24 && /^[\p{Ll} -]*$/u.test(view.text.slice(at, name.start)),
		) ?? null
	);
}

/** "Friday's 5% jump left Acme 3% short of its peak": both are said of Acme. */
function leftBehind(view: SentenceView, anchor: TextSpan, first: number, last: number): NameSpan | null {
	const link = /\b(?:left|leaves|leaving|put|puts|putting|sent|sends|took|takes|taking|brought|brings) (?:the )?$/;
	return (
		eligible(view).find(
			name =>
				link.test(view.lower.slice(0, name.start)) &&
				((name.end <= anchor.start && view.lower.slice(name.end, anchor.start).trim() === '') ||
					(name.end <= first && view.lower.slice(name.end, first).trim() === '') ||
					(name.start >= last &&
						/^ (?:left|leaves|put|puts|took|takes|brought|brings) (?:the )?$/.test(
							view.lower.slice(last, name.start),
						))),
		) ?? null
	);
}

/** The segment whose subject goes on in `segment`: the one before, past relative clauses and asides. */
function governing(view: SentenceView, segment: Segment): Segment | null {
	for (let index = segment.index - 1; index >= 0; index--) {
		const candidate = view.segments[index] as Segment;
		const closed = candidate.link === 'relative' || candidate.link === 'aside';
		if (!closed || segment.link === 'aside') return candidate;
	}
	return null;
}

/**
 * Names a statement is about, nearest first clause outward; empty when no name of the sentence is it. `anchor` is the
 * amount, `predicate` the word that governs it.
 */
export function subjectNames(
	view: SentenceView,
	anchor: TextSpan,
	predicate: TextSpan,
	causes: boolean,
): readonly NameSpan[] {
	const first = Math.min(anchor.start, predicate.start);
	const last = Math.max(anchor.end, predicate.end);
	// "versus +10% for Acme": the figure is its own predicate.
	const bare = predicate.start === anchor.start && predicate.end === anchor.end;
	if (bare || predicate.start >= anchor.end || predicate.end <= anchor.start) {
		const target = pointedAt(view, last);
		if (target) return [target];
	}
	const left = leftBehind(view, anchor, first, last);
	if (left) return [left];
	if (causes || predicate.end < anchor.start) {
		const moved = nearestBefore(view, predicate.end, anchor.start, false);
		if (moved && (causes || / (?:down|up|off)\b/.test(view.lower.slice(predicate.end, anchor.start))))
			return coordinated(view, moved);
	}
	const segment = segmentAt(view.segments, first);
	const own = nearestBefore(view, segment.start, first, true) ?? adjacentOblique(view, segment, first);
	if (own) return coordinated(view, own);
	if (segment.link === 'start') return fronted(view, segment, first, last);
	return outward(view, segment);
}

/** "led by Acme, down 3%": an oblique name is the subject when the statement hangs directly on it. */
function adjacentOblique(view: SentenceView, segment: Segment, to: number): NameSpan | null {
	return (
		eligible(view).findLast(
			name =>
				name.start >= segment.start &&
				name.end <= to &&
				/^[ ,(]*$/.test(view.text.slice(name.end, to)) &&
				(/[,(]/.test(view.text.slice(name.end, to)) ||
					!isOwned(view, view.lower.slice(Math.max(0, name.start - 40), name.start))),
		) ?? null
	);
}

const opensBare =
	/^[ "'(]*(?:(?:at|after|having|already|still|even|despite|while|since|by|with|from|trading|following|against|amid|given|before|and|but|an?|the)\b[ ,]*)*$/;

/** "Down 17% over the month, Acme …": the subject comes behind the comma. */
function fronted(view: SentenceView, segment: Segment, from: number, to: number): readonly NameSpan[] {
	const next = view.segments[segment.index + 1];
	if (!next || from > segment.end) return [];
	// Only a clause without a subject of its own is waiting for one.
	const stretch = view.lower.slice(segment.start, Math.min(from, segment.end));
	if (!opensBare.test(stretch)) return [];
	// "Amid a 2% fall in stocks, Acme …": said of the stocks.
	const pointed = view.lower.slice(to).match(/^ (?:in|of|for|by|at) /);
	if (pointed && !view.windows.some(window => window.start >= to && window.start - to <= 1)) return [];
	const name = eligible(view).find(
		found => found.start >= segment.end && found.start < next.end && !isOblique(view, found),
	);
	return name ? [name] : [];
}

function outward(view: SentenceView, segment: Segment): readonly NameSpan[] {
	if (segment.link === 'relative' || segment.link === 'aside') {
		const antecedent = nearestBefore(view, 0, segment.start, false);
		return antecedent ? [antecedent] : [];
	}
	for (let before = governing(view, segment); before; before = governing(view, before)) {
		const adjacent = before.index === segment.index - 1 ? adjacentOblique(view, before, before.end) : null;
		const name = adjacent ?? nearestBefore(view, before.start, before.end, true);
		if (name) return coordinated(view, name);
		if (before.link === 'start') break;
	}
	return [];
}
