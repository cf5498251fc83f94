// Which windows of a sentence may belong to a statement, in the order a reader would try them.

import type {FoundWindow} from '../../language/windows.ts';
import type {Window} from '../../model/claim.ts';
import type {Draft} from './draft.ts';
import {type Segment, segmentAt} from './segments.ts';
import type {SentenceView} from './sentence-view.ts';

const ranges: readonly Window['type'][] = ['trailing', 'ytd', 'mtd', 'qtd', 'within', 'inherit', 'since'];

/** Metrics that hold at a moment: a stretch of time beside them belongs to something else. */
export function suits(view: SentenceView, draft: Draft, found: FoundWindow, drafts: readonly Draft[]): boolean {
	const type = (found.window as Window).type;
	// "from $90 at the start of the year to $100": the words go with the price they follow.
	if (
		type === 'start-of' &&
		draft.metric === 'level' &&
		drafts.some(other => other !== draft && found.start >= other.anchor.end && found.start - other.anchor.end <= 2)
	)
		return false;
	// "starting the year at $90, Acme now trades at $83": the words go with the price right behind them.
	if (
		type === 'start-of' &&
		draft.metric === 'level' &&
		/^(?:start|beg[ai]n|open|enter)/.test(view.lower.slice(found.start, found.end)) &&
		drafts.some(other => other !== draft && found.end <= other.anchor.start && other.anchor.start - found.end <= 16)
	)
		return false;
	if (draft.metric === 'level') return !ranges.includes(type);
	return true;
}

/** Segments a window may be borrowed from: neighbours told on one level, never what hangs below or above. */
function neighbours(view: SentenceView, own: Segment): readonly Segment[] {
	const right: Segment[] = [];
	for (const segment of view.segments.slice(own.index + 1)) {
		if (segment.link === 'relative' || segment.link === 'subordinate') break;
		right.push(segment);
	}
	const left: Segment[] = [];
	let segment: Segment | undefined = own;
	while (segment && segment.index > 0 && segment.link !== 'subordinate' && segment.link !== 'relative') {
		let before: Segment | undefined = view.segments[segment.index - 1];
		// A clause about a name in between ("which peaked in May") keeps its window to itself.
		while (before && before.link === 'relative') before = view.segments[before.index - 1];
		if (before) left.push(before);
		segment = before;
	}
	return [...left, ...right];
}

const inside = (segment: Segment, found: FoundWindow): boolean =>
	segment.start <= found.start && found.start < segment.end;

/** "A fell 3% and B 4% on Friday": a day told last goes for all; a longer stretch only where the verb is left out. */
function handedBack(
	view: SentenceView,
	own: Segment,
	found: FoundWindow,
	draft: Draft,
	drafts: readonly Draft[],
): boolean {
	const last = segmentAt(view.segments, found.start);
	const between = view.segments.slice(own.index + 1, last.index + 1);
	// "rose as much as 2% before closing lower on Monday": one and the same day.
	const sameDay =
		found.window?.type === 'session' &&
		between.every(
			segment => segment.link !== 'subordinate' || /^,? before\b/.test(view.lower.slice(segment.start, segment.end)),
		);
	if (!sameDay && between.some(segment => segment.link === 'subordinate' || segment.link === 'relative')) return false;
	if (sameDay && draft.metric === 'intraday_move') return true;
	const nextOnes = drafts.filter(
		other =>
			other.anchor.start >= draft.anchor.end &&
			other.anchor.start < found.start &&
			!(other.metric === 'record' && found.window?.type === 'session') &&
			!/^,? or /.test(view.lower.slice(draft.anchor.end, other.anchor.start)),
	);
	return (
		nextOnes.every(other => other.metric === draft.metric || own.index === last.index) &&
		(found.window?.type === 'session' ||
			nextOnes.every(other => other.direction === draft.direction || own.index === last.index))
	);
}

/** "January was unkind to Acme, which fell": the sentence is about the stretch it opens with. */
const speaksOf = (view: SentenceView, found: FoundWindow): boolean =>
	found.start <= 2 && /^ *(?:was|were|saw|brought|proved|has been|turned out)\b/.test(view.lower.slice(found.end));

/** Windows in the order a reader would try them: same clause right of the number, left of it, coordinated clauses, the opening of the sentence. */
export function candidates(
	view: SentenceView,
	windows: readonly FoundWindow[],
	draft: Draft,
	drafts: readonly Draft[],
): readonly FoundWindow[] {
	const own = segmentAt(view.segments, Math.max(draft.anchor.start, 0));
	const last = segmentAt(view.segments, Math.max(draft.anchor.end - 1, draft.predicate.end - 1));
	const next = Math.min(
		...drafts.filter(other => other.anchor.start >= draft.anchor.end).map(other => other.anchor.start),
		view.text.length,
	);
	const right = windows.filter(
		found => found.start >= draft.anchor.start && found.start < Math.max(last.end, own.end) && found.start < next,
	);
	const left = windows.filter(found => inside(own, found) && found.start < draft.anchor.start).toReversed();
	const after = windows.filter(
		found =>
			found.start >= own.end &&
			found.start < next &&
			neighbours(view, last).some(segment => segment.index > last.index && inside(segment, found)),
	);
	const before = windows
		.filter(found => neighbours(view, own).some(segment => segment.index < own.index && inside(segment, found)))
		.toReversed();
	const shared = windows.filter(found => found.start >= next && handedBack(view, own, found, draft, drafts));
	const opening = windows.filter(found => found.start <= 12 && (own.link !== 'relative' || speaksOf(view, found)));
	// What a company counts is told in one clause; the years of its neighbours are about other things.
	if (draft.metric === 'amount' || draft.metric === 'count') return [...right, ...left, ...opening];
	return [...right, ...left, ...after, ...before, ...shared, ...opening];
}
