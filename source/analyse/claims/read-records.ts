// Reads records and streaks: "hit a record high", "its highest close since March", "a third straight day of gains".

import {numberWordSource, ordinalNumber, ordinalSource, wordNumber} from '../../language/number-words.ts';
import type {Direction, Window} from '../../model/claim.ts';
import type {Draft} from './draft.ts';
import {isPriceClause} from './price-clause.ts';
import type {SentenceView} from './sentence-view.ts';
import {standIn} from './stand-in.ts';
import {subjectNames} from './subjects.ts';

const record =
	/\b(?:(?:hit|hits|hitting|reach(?:es|ed|ing)?|set|sets|setting|notch(?:es|ed|ing)?|clos(?:es|ed|ing)? at|end(?:s|ed)? at|touch(?:es|ed)?|climb(?:s|ed)? to|r[io]se(?:s|n)? to|surged to|jumped to|soared to|rallied to|fell to|falls to|sank to|dropped to|slid to|posted|made|makes|traded at|trading at|at)) (?:a |an |its |fresh |new |another |yet |the |intraday |closing |weekly )*(?<what>record|all-time high|record high|record close|record low|all-time low|lifetime high)\b(?: (?<side>high|low|close))?/u;
const extremeSince =
	/\b(?:its |the |a )?(?<side>highest|lowest) (?:close |level |price |point |value |finish |mark )?(?=since\b|in (?:\d|a |one|two|three|four|five|six|seven|eight|nine|ten|more))/u;
const ordinalStreak = new RegExp(
	`\\b(?:for (?:a|the|its)|a|the|its|in (?:a|its))? ?(?<n>${ordinalSource})[ -](?:straight|consecutive|successive)[ -](?<unit>dai|day|session|week|month|quarter)(?:ly)?\\b(?: (?:of )?(?<noun>gains?|loss(?:es)?|declines?|drops?|advances?|increases?|falls?|rises?|decreases?))?`,
	'u',
);
const countStreak = new RegExp(
	`\\b(?<n>\\d+|${numberWordSource})[ -](?:(?:straight|consecutive|successive)[ -](?<unit>day|session|week|month)s?|(?<unit2>day|session|week|month)s?)(?:[ -](?<noun>winning|losing)[ -](?:streak|run)| (?:of )?(?<noun2>gains?|loss(?:es)?|declines?|drops?|advances?)| (?:in a row|running|on the trot|on end|straight))?`,
	'u',
);
const streakLength = new RegExp(
	`\\b(?<noun>winning|losing) (?:streak|run) (?:to|of|reached|stretched to) (?<n>\\d+|${numberWordSource}) (?:(?:straight|consecutive) )?(?<unit>day|session|week|month)s?\\b`,
	'u',
);
const eachOf = new RegExp(
	`\\b(?:in|on) each of the (?:past|last|previous) (?<n>\\d+|${numberWordSource}) (?:trading )?(?<unit>day|session|week|month)s\\b`,
	'u',
);
/** "was its fourth in a row": days, when the sentence speaks of a day. */
const bareOrdinal = new RegExp(
	`\\b(?:its|their|a|the) (?<n>${ordinalSource})(?: (?<noun>gain|loss|rise|fall|drop|advance|decline))? (?:in a row|running)\\b`,
	'u',
);
const plainOrdinal = new RegExp(
	`\\bfor (?:a|its|the) (?<n>${ordinalSource})[ -](?<unit>day|session|week|month)\\b(?: in a row| running)?`,
	'u',
);

const upNoun = /^(?:gain|advance|increase|rise|winning)/;

function directionNear(view: SentenceView, noun: string | undefined, at: number): Direction {
	if (noun !== undefined) return upNoun.test(noun) ? 'up' : 'down';
	const move = view.moves.findLast(word => word.end <= at) ?? view.moves.find(word => word.start >= at);
	return move?.direction ?? 'none';
}

function base(
	view: SentenceView,
	start: number,
	end: number,
): Omit<Draft, 'metric' | 'value' | 'unit' | 'direction' | 'window' | 'ulp'> {
	return {
		subject: {by: 'predicate'},
		comparator: 'eq',
		valueText: view.text.slice(start, end).trim(),
		benchmark: null,
		item: null,
		anchor: {start, end},
		predicate: {start, end},
	};
}

/** True when somebody with a price stands before the words; a record revenue is none of ours. */
function aboutPrice(view: SentenceView, start: number, end: number): boolean {
	const span = {start, end};
	if (
		subjectNames(view, span, span, false).length === 0 &&
		!/\b(?:it|the (?:index|token|stock|shares|cryptocurrency|coin|gauge))\b/.test(view.lower.slice(0, start))
	)
		return false;
	return isPriceClause(view, standIn(view, start, end), span) && !businessRecord(view, end);
}

const businessRecord = (view: SentenceView, end: number): boolean =>
	/^ (?:revenue|sales|profit|earnings|quarter|quarterly|inflow|inflows|volume|number|amount|year|demand|spending|capex|deal|debt)/.test(
		view.lower.slice(end),
	);

/** A word of every streak; the patterns above are slow on texts without one. */
const streakCue =
	/straight|in a row|running|on the trot|on end|consecutive|successive|streak|\brun\b|\b[io]n each of|\bfor (?:a|its|the) /;

function streakOf(view: SentenceView): Draft | null {
	if (!streakCue.test(view.lower)) return null;
	const match =
		view.lower.match(eachOf) ??
		view.lower.match(streakLength) ??
		view.lower.match(ordinalStreak) ??
		view.lower.match(countStreak) ??
		view.lower.match(plainOrdinal) ??
		(view.windows.some(found => found.window?.type === 'session') ? view.lower.match(bareOrdinal) : null);
	const groups = match?.groups;
	if (!match || match.index === undefined || !groups) return null;
	const written =
		match[0].includes('straight') ||
		match[0].includes('consecutive') ||
		match[0].includes('successive') ||
		/(?:in a row|running|on the trot|on end)$/.test(match[0]) ||
		groups.noun !== undefined ||
		/^for |^(?:in|on) each /.test(match[0].trim());
	const n = ordinalNumber(groups.n ?? '') ?? wordNumber(groups.n ?? '');
	const start = match.index;
	const end = start + match[0].length;
	if (!written || n === null || n < 2 || !aboutPrice(view, start, end)) return null;
	const unit = ['session', 'dai', 'day'].includes(groups.unit ?? groups.unit2 ?? 'day')
		? 'day'
		: ((groups.unit ?? groups.unit2) as 'day' | 'week' | 'month');
	const window: Window = {type: 'trailing', n, unit, basis: unit === 'day' ? 'trading' : 'calendar'};
	const direction = directionNear(view, groups.noun ?? groups.noun2, start);
	return direction === 'none'
		? null
		: {...base(view, start, end), metric: 'streak', value: n, unit: 'count', ulp: 1, direction, window};
}

function recordOf(view: SentenceView): Draft | null {
	const match = view.lower.match(record);
	if (!match || match.index === undefined) return null;
	const start = match.index;
	const end = start + match[0].length;
	if (!aboutPrice(view, start, end)) return null;
	const low =
		/\blow\b/.test(match[0]) || (!/\bhigh\b/.test(match[0]) && /\b(?:fell|falls|sank|dropped|slid)\b/.test(match[0]));
	// "closed at a record 5,012.34": the price is a close of its own, read as a level.
	const closes = /\b(?:clos|end|finish|settl)/.test(view.lower.slice(Math.max(0, start - 40), end));
	const price = closes
		? undefined
		: view.amounts.find(
				amount =>
					amount.from >= end &&
					/^(?: (?:of|at|near|above|around))* *$/.test(view.lower.slice(end, amount.from)) &&
					amount.value !== null &&
					amount.value < 1e6,
			);
	return {
		...base(view, start, price?.end ?? end),
		metric: 'record',
		value: price?.value ?? null,
		valueText: price?.text ?? view.text.slice(start, end),
		unit: price ? (price.unit === 'count' ? 'points' : price.unit) : 'none',
		ulp: price?.ulp ?? 0,
		comparator: price?.comparator ?? 'eq',
		direction: low ? 'down' : 'up',
		window: null,
	};
}

function extremeOf(view: SentenceView): Draft | null {
	const match = view.lower.match(extremeSince);
	if (!match || match.index === undefined) return null;
	const start = match.index;
	const end = start + match[0].trimEnd().length;
	if (!aboutPrice(view, start, end)) return null;
	return {
		...base(view, start, end),
		metric: 'record',
		value: null,
		unit: 'none',
		ulp: 0,
		direction: match.groups?.side === 'lowest' ? 'down' : 'up',
		window: null,
	};
}

/** Records and streaks of prices in a sentence. */
export function readRecords(view: SentenceView): readonly Draft[] {
	return [recordOf(view), extremeOf(view), streakOf(view)].filter(draft => draft !== null);
}
