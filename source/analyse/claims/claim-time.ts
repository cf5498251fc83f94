// When a statement holds: what is still ahead, what is history, what the next sentence may take up.

import type {Clock} from '../../language/window-reading.ts';
import type {Modality, Window} from '../../model/claim.ts';
import type {ChosenWindow, WindowMemory} from './choose-window.ts';
import type {Draft} from './draft.ts';
import type {ResolvedSubject} from './resolve-subjects.ts';
import {segmentAt} from './segments.ts';
import type {SentenceView} from './sentence-view.ts';

export const priceMetrics: readonly Draft['metric'][] = [
	'return',
	'level',
	'intraday_level',
	'intraday_move',
	'drawdown_max',
	'drawdown_current',
	'change_abs',
	'relative_return',
	'correlation',
	'volatility',
	'ratio_to_high',
	'record',
	'streak',
];

/** What has not happened yet has no window to check; business numbers carry an end day only where one is stated. */
export function settle(draft: Draft, chosen: ChosenWindow, modality: Modality): ChosenWindow {
	const price = priceMetrics.includes(draft.metric);
	const open = modality === 'forecast' || modality === 'conditional' || modality === 'potential';
	if (open) {
		const window: Window = price
			? {type: 'future'}
			: ['ytd', 'mtd', 'qtd', 'trailing'].includes(chosen.window.type)
				? {type: 'future'}
				: chosen.window;
		return {window, asOf: null};
	}
	if (!price && !['session', 'trailing', 'ytd', 'mtd', 'qtd', 'since', 'inherit'].includes(chosen.window.type))
		return {window: chosen.window, asOf: null};
	return chosen;
}

function yearOfWindow(window: Window): number | null {
	if (window.type === 'calendar-year' || window.type === 'half-year') return window.year;
	if (window.type === 'calendar-month') return window.month === null ? null : Number(window.month.slice(0, 4));
	if (window.type === 'quarter') return window.quarter === null ? null : Number(window.quarter.slice(0, 4));
	return null;
}

/** Told as history: a stretch two or more years before the article, or a comparison with another age. */
export function isHistorical(
	view: SentenceView,
	chosen: ChosenWindow,
	subject: ResolvedSubject,
	clock: Clock,
): boolean {
	if (subject.entity?.historical) return true;
	const now = clock.day ?? clock.month;
	const year = yearOfWindow(chosen.window);
	if (now !== null && year !== null && year <= Number(now.slice(0, 4)) - 2) return true;
	return /\b(?:dot-com|1[89]\d0s|back in (?:19|20)\d\d|the (?:19|20)\d0s|financial crisis of)\b/.test(view.lower);
}

/** "over the same period", "over the 30-day period": the stretch was told before, and so was its end. */
export function pointsBack(view: SentenceView): boolean {
	return view.windows.some(
		found =>
			found.window?.type === 'inherit' ||
			/^(?:over |in |during |for |within )?the (?:same )?\S+-(?:day|week|month)/.test(
				view.lower.slice(found.start, found.end),
			),
	);
}

export function remember(told: WindowMemory, draft: Draft, chosen: ChosenWindow, view: SentenceView): WindowMemory {
	if (!priceMetrics.includes(draft.metric)) return told;
	const said = view.windows.some(found => found.window === null);
	const {window, ...end} = chosen;
	const empty = window.type === 'none' || window.type === 'point';
	return {...told, ...(empty ? {} : {last: chosen, here: chosen}), stated: said ? end : told.stated};
}

/** "has never closed above": said of all history, which no day settles. */
export function never(view: SentenceView, draft: Draft): boolean {
	const own = segmentAt(view.segments, draft.predicate.start);
	if (/\bnever\b/.test(view.lower.slice(own.start, draft.anchor.start))) return true;
	// "has not gained 5% in a month since": said of any month, not of the last one.
	return (
		/(?:\bnot\b|n't\b)/.test(view.lower.slice(own.start, draft.anchor.start)) &&
		/^[^,;]{0,12}\b(?:in|within) (?:an?|any|one)(?: single| given| calendar)? (?:hour|day|session|week|month|quarter|year)\b/.test(
			view.lower.slice(draft.anchor.end),
		)
	);
}
