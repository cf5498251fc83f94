// A text as seen from one entity: which statements are of it, and how much every other word counts.

import {clausesOf} from './clauses.ts';
import type {ToneEvent} from './events.ts';
import type {TargetRelation} from './feature-names.ts';
import type {RelationHit} from './find-relations.ts';
import type {TargetSpan} from './find-target.ts';
import {type Statement, statementsOn} from './relation-statements.ts';
import {targetRole} from './target-role.ts';
import type {ToneTokens} from './tone-tokens.ts';

export interface TargetView {
	/** In reading order: statements told of others by the same words are left out, those of the entity are added. */
	readonly events: readonly ToneEvent[];
	/** Per token, 0..1. */
	readonly weights: readonly number[];
	/** How an event stands to the entity. */
	readonly relation: (event: ToneEvent) => TargetRelation;
}

const elsewhere = 0.2;
const borrowed = 0.7;
const spoken = 0.3;
const muted = 0.15;
const behind = 0.35;

// "falls on BSE", "rises vs dollar": what stands behind these is where or against what it moves, not what moves.
const circumstances = new Set(
	'at after before by post vs versus against via amid from than over ahead with'.split(' '),
);

const heldBy = new Set(['in', 'of', 'for']);
const held = 0.15;

const overlaps = (event: ToneEvent, from: number, to: number): boolean => event.from < to && event.to > from;

function side(event: ToneEvent, spans: readonly TargetSpan[]): TargetRelation {
	if (spans.some(span => overlaps(event, span.from, span.to))) return 'inside';
	return spans.some(span => span.to <= event.from) ? 'subject' : 'object';
}

function eventOf({hit, sign}: Statement, negated: boolean): ToneEvent {
	const turned = negated ? -sign : sign;
	const {from, to} = hit;
	return {
		kind: 'relation',
		sign: turned as 1 | -1,
		strength: 2,
		scope: negated ? 'negated' : 'open',
		from,
		to,
		percent: false,
	};
}

// A word of tone that is part of the name says nothing: "Jolly Foods".
const isName = (event: ToneEvent, spans: readonly TargetSpan[]): boolean =>
	event.kind === 'word' && spans.some(({from, to}) => to - from > 1 && event.from === from && event.to < to);

/** Events without those the statements replace, with the statements among them. */
function restated(
	events: readonly ToneEvent[],
	statements: readonly Statement[],
	isNegated: (statement: Statement) => boolean,
): readonly ToneEvent[] {
	const sides = statements.filter(({sign}) => sign !== 0);
	if (sides.length === 0) return events;
	const kept = events.filter(
		event =>
			event.kind === 'metric' || event.kind === 'cost' || !sides.some(({hit}) => overlaps(event, hit.from, hit.to)),
	);
	return [...kept, ...sides.map(statement => eventOf(statement, isNegated(statement)))].toSorted(
		(a, b) => a.from - b.from || a.to - b.to,
	);
}

/** Seen from a clause of circumstances ("… as Beta struggles", "despite a slump for banks") it is the main one. */
function brought(events: readonly ToneEvent[], isOwn: (event: ToneEvent) => boolean): readonly ToneEvent[] {
	const own = events.filter(event => event.sign !== 0 && isOwn(event));
	if (own.length === 0 || !own.every(({scope}) => scope === 'aside' || scope === 'damped')) return events;
	return events.map(event => (own.includes(event) ? {...event, scope: 'open'} : event));
}

/** "Growth in Alpha offset a fall in Beta": the event that holds the entity by a preposition, else null. */
function holder(tokens: ToneTokens, events: readonly ToneEvent[], spans: readonly TargetSpan[]): ToneEvent | null {
	const [first] = spans;
	if (!first || !heldBy.has(tokens.words[first.from - 1] ?? '')) return null;
	return events.find(({sign, to}) => sign !== 0 && to === first.from - 1) ?? null;
}

/** What keeps an event from counting fully for a target in its clause: 1 nothing. */
function shareOf(
	tokens: ToneTokens,
	event: ToneEvent,
	spans: readonly TargetSpan[],
	statements: readonly Statement[],
	holding: ToneEvent | null,
): number {
	if (event.kind === 'relation' || event === holding) return 1;
	if (holding) return held;
	for (const {hit, sign, before} of statements) {
		if (sign !== 0) continue;
		if (before ? event.from >= hit.from : event.to <= Math.max(hit.to, spans[0]?.from ?? 0)) return muted;
	}
	const [first] = spans;
	if (!first || event.to > first.from || event.from === 0) return 1;
	const governor = tokens.words[first.from - 1] ?? '';
	const apart = circumstances.has(governor) || (governor === 'on' && event.kind !== 'word');
	return apart ? behind : 1;
}

export function viewFrom(
	tokens: ToneTokens,
	found: readonly ToneEvent[],
	spans: readonly TargetSpan[],
	relations: readonly RelationHit[],
	negators: ReadonlySet<number>,
): TargetView {
	const named = found.filter(event => !isName(event, spans));
	const statements = spans.slice(0, 3).flatMap(span => statementsOn(tokens, named, relations, span));
	const isNegated = ({hit}: Statement): boolean => [1, 2, 3].some(back => negators.has(hit.from - back));
	const all = restated(named, statements, isNegated);
	const clauses = clausesOf(tokens, all);
	const own = new Set(spans.map(span => clauses[span.from]));
	const isOwn = (event: ToneEvent): boolean => event.kind === 'relation' || own.has(clauses[event.from]);
	const events = brought(all, isOwn);
	const says = events.some(event => event.sign !== 0 && isOwn(event));
	const away = says ? elsewhere : borrowed;
	const share = targetRole(tokens, events, spans) === 'speaker' ? spoken : 1;
	const weights = clauses.map(clause => share * (own.has(clause) ? 1 : away));
	const holding = holder(tokens, events, spans);
	for (const event of events) {
		const part =
			event.kind === 'relation'
				? 1
				: (weights[event.from] as number) * shareOf(tokens, event, spans, statements, holding);
		for (let at = event.from; at < event.to; at++) weights[at] = part;
	}
	const isOf = (event: ToneEvent): boolean => isOwn(event) && (holding === null || holding === event);
	return {
		events,
		weights,
		relation: event => (isOf(event) ? side(event, spans) : says ? 'elsewhere' : 'borrowed'),
	};
}
