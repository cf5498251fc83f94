// All statements with a number in one sentence, as drafts in reading order.

import type {Amount} from '../../language/amounts.ts';
import {type Draft, measured} from './draft.ts';
import {readBusiness} from './read-business.ts';
import {readDrawdown} from './read-drawdowns.ts';
import {readLevel} from './read-levels.ts';
import {readMove, readMultiples} from './read-moves.ts';
import {readRecords} from './read-records.ts';
import {readCorrelation, readRelative, readVolatility} from './read-relations.ts';
import {readThen} from './read-then.ts';
import {segmentAt} from './segments.ts';
import type {SentenceView} from './sentence-view.ts';

const readers: readonly ((view: SentenceView, amount: Amount) => Draft | null)[] = [
	readDrawdown,
	readCorrelation,
	readVolatility,
	readLevel,
	readMove,
];

const overlaps = (draft: Draft, amount: Amount): boolean =>
	draft.anchor.start < amount.end && amount.start < draft.anchor.end;

/** "Acme fell 3% and Bolt 4%", "… and 10% this month": the verb of the statement before goes on. */
function readEllipsis(view: SentenceView, amount: Amount, before: Draft | undefined): Draft | null {
	if (
		!before ||
		amount.value === null ||
		!['return', 'intraday_move', 'change_abs'].includes(before.metric) ||
		before.unit !== amount.unit
	)
		return null;
	const segment = segmentAt(view.segments, amount.from);
	const from = Math.max(segment.start, before.anchor.end);
	// Names and windows may stand between the two numbers: "4% this month and, for Bolt, 9% this year".
	const stretch = [...view.names, ...view.windows].reduce(
		(text, span) =>
			span.start >= from && span.end <= amount.from ? text.replace(view.lower.slice(span.start, span.end), '') : text,
		view.lower.slice(from, amount.from),
	);
	if (
		!/^(?:[ ,]|\b(?:and|while|with|by|or|not|the|a|further|another|shares|index|in|on|to|token)\b)*$/.test(stretch) ||
		!/\b(?:and|while|with)\b|,/.test(stretch)
	)
		return null;
	const hasName = view.names.some(name => name.start >= from && name.end <= amount.from);
	return {
		...before,
		...measured(amount),
		unit: before.unit,
		window: null,
		predicate: hasName ? {start: amount.from, end: amount.end} : before.predicate,
	};
}

/** Drafts of a sentence in reading order. Each amount is read once, by the first reader that knows what it means. */
export function readSentence(view: SentenceView): readonly Draft[] {
	const drafts: Draft[] = [...readRelative(view), ...readRecords(view), ...readMultiples(view), ...readThen(view)];
	for (const amount of view.amounts) {
		if (drafts.some(draft => overlaps(draft, amount))) continue;
		let draft: Draft | null = null;
		for (const read of readers) {
			draft = read(view, amount);
			if (draft) break;
		}
		draft ??= readEllipsis(view, amount, drafts.at(-1)) ?? readBusiness(view, amount);
		if (draft) drafts.push(draft);
	}
	return drafts.toSorted((a, b) => a.anchor.start - b.anchor.start);
}
