// Decides which of a sentence's windows belongs to a statement, and on which day it ends.

import {lastOfMonth, quarterDays, weekdayOf} from '../../language/iso-days.ts';
import type {Clock, Stretch} from '../../language/window-reading.ts';
import type {FoundWindow} from '../../language/windows.ts';
import type {Window} from '../../model/claim.ts';
import type {Draft} from './draft.ts';
import {segmentAt} from './segments.ts';
import type {SentenceView} from './sentence-view.ts';
import {candidates, suits} from './window-candidates.ts';

export interface ChosenWindow {
	readonly window: Window;
	readonly asOf: string | null;
	readonly endDays?: readonly [string, string];
	readonly others?: readonly Stretch[];
}

/** The window told last, for "the same period" and for ellipsis, and the last end day that was stated in so many words. */
export interface WindowMemory {
	readonly last: ChosenWindow | null;
	/** The same, but only if it was told in this very sentence: what a verb left out may borrow. */
	readonly here: ChosenWindow | null;
	readonly stated: Omit<ChosenWindow, 'window'> | null;
	/** What the sentence before was all about ("It was a rough month."), for a statement without a window of its own. */
	readonly theme: FoundWindow | null;
	/** The sentence points back at a stretch told before ("over the 30-day period"). */
	readonly anaphoric: boolean;
}

export const noWindowYet: WindowMemory = {last: null, here: null, stated: null, theme: null, anaphoric: false};

/** What the sentence before may lend its time to. */
const moves: readonly Draft['metric'][] = ['return', 'change_abs', 'relative_return', 'drawdown_max'];

const isWindow = (found: FoundWindow): boolean => found.window !== null;

/** True when a word between claims hands the window on ("and", "while"); windows never pass a full stop. */
function borrowed(draft: Draft, drafts: readonly Draft[], memory: WindowMemory): ChosenWindow | null {
	const {here} = memory;
	if (drafts[0] === draft || here === null || draft.metric === 'level') return null;
	return here.window.type === 'none' || here.window.type === 'point' ? null : here;
}

/** What a statement's window is when nothing is said. */
function unsaid(draft: Draft): Window {
	// A high or a record without a day may be months old: only a standing price is about now.
	return draft.metric === 'level' ? {type: 'point'} : {type: 'none'};
}

function endOf(window: Window, clock: Clock): string | null {
	switch (window.type) {
		case 'none':
		case 'future':
			return null;
		case 'session':
			return window.date ?? clock.day;
		case 'calendar-month': {
			const end = window.month === null ? null : lastOfMonth(window.month);
			return end !== null && clock.day !== null && end > clock.day ? clock.day : end;
		}
		case 'calendar-year':
			return window.year === null ? null : earlier(`${window.year}-12-31`, clock.day);
		case 'quarter':
			return window.quarter === null ? null : earlier(quarterDays(window.quarter)[1], clock.day);
		case 'half-year':
			return window.year === null
				? null
				: earlier(window.half === 1 ? `${window.year}-06-30` : `${window.year}-12-31`, clock.day);
		default:
			return clock.day;
	}
}

const earlier = (day: string, limit: string | null): string => (limit !== null && limit < day ? limit : day);

function monthDays(clock: Clock): readonly [string, string] | undefined {
	return clock.day === null && clock.month !== null ? [`${clock.month}-01`, lastOfMonth(clock.month)] : undefined;
}

const openEnded: readonly Window['type'][] = [
	'point',
	'trailing',
	'ytd',
	'mtd',
	'qtd',
	'since',
	'within',
	'inherit',
	'overnight',
];

function withEnd(
	window: Window,
	stated: FoundWindow | undefined,
	found: FoundWindow | undefined,
	memory: WindowMemory,
	clock: Clock,
): ChosenWindow {
	const fixed = found?.asOf ?? stated?.asOf;
	const others = found?.others && stated === undefined ? {others: found.others} : {};
	if (fixed) return {window, asOf: fixed, ...others};
	const days = found?.endDays ?? stated?.endDays;
	if (days) return {window, asOf: null, endDays: days};
	if (memory.stated && memory.anaphoric && openEnded.includes(window.type)) return {...memory.stated, window};
	const month = monthDays(clock);
	if (month && openEnded.includes(window.type)) return {window, asOf: null, endDays: month};
	return {window, asOf: endOf(window, clock), ...others};
}

export function sameWindow(a: Window, b: Window): boolean {
	const entries = Object.entries(a);
	return (
		entries.length === Object.keys(b).length &&
		entries.every(([key, value]) => (b as Record<string, unknown>)[key] === value)
	);
}

/** "Ended the week at": the words speak of its last close. */
function endsWeek(view: SentenceView, found: FoundWindow): boolean {
	return found.window?.type === 'start-of' && /^(?:end|clos|finish)/.test(view.lower.slice(found.start, found.end));
}

/** On a Friday or weekend "the week" is this one; told on another day, the week meant is not known. */
function endedWeek(draft: Draft, found: FoundWindow, clock: Clock): ChosenWindow {
	const over = clock.day !== null && [5, 6, 0].includes(weekdayOf(clock.day));
	if (!over) return {window: {type: 'none'}, asOf: null};
	return {window: draft.metric === 'level' ? {type: 'point'} : (found.window as Window), asOf: clock.day};
}

/**
 * Window and end of a statement. `windows` are those of the view, read with the clock of the subject's market;
 * `drafts` are all statements of the sentence in order; `memory` is what the text told before.
 */
export function chooseWindow(
	view: SentenceView,
	windows: readonly FoundWindow[],
	draft: Draft,
	drafts: readonly Draft[],
	memory: WindowMemory,
	clock: Clock,
): ChosenWindow {
	const stated = windows.find(found => found.window === null);
	const options = candidates(view, windows.filter(isWindow), draft, drafts).filter(found =>
		suits(view, draft, found, drafts),
	);
	if (draft.window?.type === 'session') {
		const day = options.find(found => found.window?.type === 'session');
		const other = options.find(found => found.window?.type !== 'session' && found.window?.type !== 'start-of');
		if (day) return {window: day.window as Window, asOf: day.asOf ?? endOf(day.window as Window, clock)};
		if (other && draft.metric !== 'level') return withEnd(other.window as Window, stated, other, noWindowYet, clock);
		if (other && draft.metric === 'level' && other.asOf) return {window: other.window as Window, asOf: other.asOf};
		// "finished last week at $430": its last close.
		const ended =
			draft.metric === 'level' ? windows.find(one => one.window?.type === 'trailing' && one.asOf) : undefined;
		if (ended?.asOf) return {window: {type: 'point'}, asOf: ended.asOf, others: []};
		const date = stated?.asOf ?? clock.day;
		return {window: {type: 'session', date}, asOf: date};
	}
	if (draft.window) {
		const day = options.find(found => found.window?.type === 'session');
		return withEnd(draft.window, stated ?? day, undefined, memory, clock);
	}
	const found = options[0];
	if (found?.window?.type === 'inherit') {
		if (memory.last && memory.last.window.type !== 'none') return memory.last;
		return withEnd({type: 'inherit'}, stated, undefined, noWindowYet, clock);
	}
	if (found && endsWeek(view, found)) return endedWeek(draft, found, clock);
	if (found) return withEnd(found.window as Window, stated, found, memory, clock);
	if (draft.metric === 'level' && segmentAt(view.segments, draft.predicate.start).link === 'subordinate')
		return {window: {type: 'none'}, asOf: null};
	const lent = borrowed(draft, drafts, memory);
	if (lent) return lent;
	const {theme} = memory;
	if (theme && !stated && moves.includes(draft.metric))
		return withEnd(theme.window as Window, undefined, theme, noWindowYet, clock);
	return withEnd(unsaid(draft), stated, undefined, memory, clock);
}
