// What the terms that take a side say of one entity: by whether it stands before or after them, and behind which preposition.

import type {ToneEvent} from './events.ts';
import {prepositions, type RelationHit} from './find-relations.ts';
import type {TargetSpan} from './find-target.ts';
import type {ToneTokens} from './tone-tokens.ts';

/** `sign` 0: the entity only acts or looks on, and what is told on that side of it is not told of it. */
export interface Statement {
	readonly hit: RelationHit;
	readonly sign: 1 | 0 | -1;
	/** The entity stands before the term. */
	readonly before: boolean;
}

const reach = 9;
const joints = new Set('while as but whereas although though after amid despite because since when and'.split(' '));
// "beats Alpha's estimate": the opinion is what is beaten, not its owner.
const opinions = new Set(
	'estimate estimates forecast forecasts expectations expectation target guidance view'.split(' '),
);
// "shares of Alpha", "stake in Alpha" are Alpha.
const transparent = new Set(['of', 'in', 'at']);

const breakBetween = (tokens: ToneTokens, from: number, to: number): number => {
	let strongest = 0;
	for (let at = from; at <= to; at++) strongest = Math.max(strongest, tokens.breaks[at] ?? 0);
	return strongest;
};

const speaksWithin = (events: readonly ToneEvent[], from: number, to: number): boolean =>
	events.some(event => event.sign !== 0 && event.from >= from && event.from < to);

/** Where an entity after the term stands, or null. */
function placeAfter({words}: ToneTokens, hit: RelationHit, span: TargetSpan): string | null {
	for (let at = span.from - 1; at >= hit.to; at--) {
		const word = words[at] as string;
		if (!prepositions.has(word)) continue;
		const name = word === 'of' && words[at - 1] === 'out' ? 'out' : word;
		if (hit.places[name] !== undefined) return name;
		if (hit.passive && name === 'by') return 'subject';
		if (!transparent.has(name)) return null;
	}
	return hit.passive || opinions.has(words[span.to] ?? '') ? null : 'object';
}

// A list may go over commas, but not into the next statement: "avoid Alpha, Beta", "beats Alpha, Beta falls".
function isList(tokens: ToneTokens, events: readonly ToneEvent[], hit: RelationHit, span: TargetSpan): boolean {
	let end = span.to;
	while (end < tokens.words.length && (tokens.breaks[end] as number) === 0) end++;
	return !speaksWithin(events, hit.to, span.from) && !speaksWithin(events, span.to, end);
}

function after(tokens: ToneTokens, events: readonly ToneEvent[], hit: RelationHit, span: TargetSpan): Statement | null {
	const between = breakBetween(tokens, hit.to, span.from);
	if (span.from - hit.to > reach || between >= 2) return null;
	if (between === 1 && !isList(tokens, events, hit, span)) return null;
	const place = placeAfter(tokens, hit, span);
	const sign = place === null ? undefined : hit.places[place];
	return sign === undefined ? null : {hit, sign, before: false};
}

/** Whether something stands where the term needs it: "cuts" alone does not say that another is cut. */
function isComplete({words, breaks}: ToneTokens, {to, places, passive}: RelationHit): boolean {
	const next = words[to];
	if (passive) return true;
	if (next === undefined || (breaks[to] as number) > 0) return false;
	return places[next] !== undefined || (!prepositions.has(next) && !/^\d/.test(next));
}

function before(
	tokens: ToneTokens,
	events: readonly ToneEvent[],
	hit: RelationHit,
	span: TargetSpan,
): Statement | null {
	if (hit.from - span.to > reach || breakBetween(tokens, span.to, hit.from) >= 2) return null;
	if (prepositions.has(tokens.words[span.from - 1] ?? '') || speaksWithin(events, span.to, hit.from)) return null;
	for (let at = span.to; at < hit.from; at++)
		if (joints.has(tokens.words[at] as string) && tokens.words[at] !== 'and') return null;
	const sign = hit.places[hit.passive ? 'object' : 'subject'];
	if (sign === undefined || (sign === 0 && !isComplete(tokens, hit))) return null;
	return {hit, sign, before: true};
}

/** At most one statement from the nearest term on either side. */
export function statementsOn(
	tokens: ToneTokens,
	events: readonly ToneEvent[],
	hits: readonly RelationHit[],
	span: TargetSpan,
): readonly Statement[] {
	const left = hits.findLast(hit => hit.to <= span.from);
	const right = hits.find(hit => hit.from >= span.to);
	return [left && after(tokens, events, left, span), right && before(tokens, events, right, span)].filter(
		statement => statement !== undefined && statement !== null,
	);
}
