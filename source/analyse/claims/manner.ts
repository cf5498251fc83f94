// The words that govern a statement: how sure, denied or not, under which condition.

import {denialsOf} from '../../language/denials.ts';
import {readModality} from '../../language/modality.ts';
import {suppositionsOf} from '../../language/suppositions.ts';
import type {Modality} from '../../model/claim.ts';
import type {Draft} from './draft.ts';
import {segmentAt} from './segments.ts';
import type {SentenceView} from './sentence-view.ts';

export interface Manner {
	readonly modality: Modality;
	readonly negated: boolean;
	readonly hedges: readonly string[];
}

/** The words that govern a draft: its clause up to the number; the clauses around it for conditions and reporting. */
export function mannerOf(view: SentenceView, draft: Draft): Manner {
	const own = segmentAt(view.segments, Math.min(draft.anchor.start, draft.predicate.start));
	const last = segmentAt(view.segments, Math.max(draft.anchor.end, draft.predicate.end) - 1);
	const from =
		own.link === 'coordinate' && !/\p{L}/u.test(view.text.slice(own.start, draft.anchor.start))
			? (view.segments[own.index - 1]?.start ?? own.start)
			: own.start;
	const end = Math.max(draft.anchor.end, draft.predicate.end);
	const rest =
		view.text
			.slice(end, last.end)
			.match(
				/^.{0,30}\b(?:(?:is|are|was|were) (?:expected|forecast|possible|likely|unlikely|improbable|not expected|not likely|conceivable|on the cards|projected|planned)|would|could|might|if)\b.*/u,
			)?.[0] ?? '';
	const condition = view.segments
		.filter(
			segment =>
				segment.index !== own.index &&
				/^,? ?(?:if|unless)\b/i.test(view.text.slice(segment.start, segment.end)) &&
				(segment.index < own.index || segment.index === last.index + 1),
		)
		.map(segment => view.text.slice(segment.start, segment.end))
		.join(' ');
	const clause = `${view.text.slice(from, end)} ${rest}`;
	const at = Math.min(draft.anchor.start, draft.predicate.start);
	const imagined = suppositionsOf(view.text).find(span => span.start <= at && at < span.end);
	const denied = denialsOf(view.text).find(span => span.start <= at && at < span.end);
	const reporting = /^(?!.*\bif\b)/i.test(view.text) ? view.text : clause;
	const read = readModality(
		clause,
		condition === ''
			? condition || (/\b(?:if|unless)\b/i.test(clause) ? clause : withoutConditions(reporting))
			: `${condition} ${clause}`,
	);
	const told = read.modality === 'asserted' || read.modality === 'reported';
	const manner = imagined && told ? {...read, modality: imagined.kind} : read;
	if (!denied) return manner;
	// Denied or not? Neither the statement nor its opposite is held against the prices.
	return denied.sure ? {...manner, negated: true} : {...manner, modality: 'potential'};
}

/** Reporting words count from anywhere in the sentence; conditions only from the clause itself. */
function withoutConditions(text: string): string {
	return text.replace(
		/\b(?:if|unless|assuming|were to|in case|in the event|provided that|should (?:the|it|they|we|bitcoin|demand|prices))\b/gi,
		' ',
	);
}
