// From terms found in a text to what they say: praise, harm, rises and falls of good and bad things, with their scope.

import {type Compared, findComparisons} from './comparison.ts';
import {movedBy} from './direction.ts';
import type {Hit} from './hits.ts';
import {type Scope, scopesOf} from './scope.ts';
import type {ToneTokens} from './tone-tokens.ts';

/**
 * What kind of statement an event is. `move` is a rise or fall of something unnamed: mostly the price of an asset.
 * `relation` is what a verb says of one entity (relation-statements.ts).
 */
export type EventKind = 'word' | 'move' | 'metric' | 'cost' | 'flat' | 'compare' | 'relation' | 'plain';

export interface ToneEvent {
	readonly kind: EventKind;
	/** 1 positive, -1 negative, after every turn-round; 0 for `plain`. */
	readonly sign: 1 | 0 | -1;
	readonly strength: 1 | 2 | 3;
	readonly scope: Scope;
	/** Tokens `from` to `to` (exclusive). */
	readonly from: number;
	readonly to: number;
	/** A percentage stands right behind it. */
	readonly percent: boolean;
}

const kindOf = (metric: 1 | 0 | -1 | null): EventKind =>
	metric === null ? 'move' : metric === 1 ? 'metric' : metric === -1 ? 'cost' : 'flat';

function percentAfter(tokens: ToneTokens, to: number): boolean {
	const end = Math.min(tokens.words.length, to + 5);
	for (let at = to; at < end; at++) {
		const word = tokens.words[at] as string;
		if (word === '%' || word === 'pct' || word === 'percent') return true;
	}
	return false;
}

// "+6 %", "(-2.0 % pre)": a move told by its sign alone.
function findStatedChanges(text: string, tokens: ToneTokens): readonly ToneEvent[] {
	const events: ToneEvent[] = [];
	for (let at = 0; at + 1 < tokens.words.length; at++) {
		if (tokens.words[at + 1] !== '%') continue;
		const start = tokens.starts[at] as number;
		const mark = text[start - 1];
		const before = text[start - 2] ?? ' ';
		const plus = mark === '+';
		const minus = (mark === '-' || mark === '\u2212') && (before === ' ' || before === '(');
		if (!plus && !minus) continue;
		events.push({kind: 'move', sign: plus ? 1 : -1, strength: 2, scope: 'open', from: at, to: at + 2, percent: true});
	}
	return events;
}

const turned = (scope: Scope): boolean => scope === 'negated' || scope === 'reversed';

function eventOf(tokens: ToneTokens, hit: Hit, moved: Hit | undefined, scope: Scope): ToneEvent {
	const {valence, strength} = hit.meaning;
	const {from, to} = hit;
	if (valence === 'neutral') return {kind: 'plain', sign: 0, strength, scope: 'open', from, to, percent: false};
	const up = valence === 'up' || valence === 'pos' ? 1 : -1;
	const kind = valence === 'pos' || valence === 'neg' ? 'word' : kindOf(moved ? moved.meaning.metric : null);
	const sign = (kind === 'cost') === turned(scope) ? up : -up;
	return {
		kind,
		sign: sign as 1 | -1,
		strength,
		scope,
		from: moved ? Math.min(from, moved.from) : from,
		to: moved ? Math.max(to, moved.to) : to,
		percent: kind !== 'word' && percentAfter(tokens, to),
	};
}

function wordEvents(tokens: ToneTokens, hits: readonly Hit[]): readonly ToneEvent[] {
	const partner = hits.map((hit, index) =>
		hit.meaning.valence === 'up' || hit.meaning.valence === 'down' ? movedBy(tokens, hits, index) : -1,
	);
	// "losses widened": the metric's own tone is part of the movement and not counted again.
	const taken = new Set(partner.filter(index => index >= 0));
	const scopes = scopesOf(tokens, hits, taken);
	const events: ToneEvent[] = [];
	for (const [index, hit] of hits.entries()) {
		const scope = scopes[index] as Scope;
		const moved = hits[partner[index] as number];
		if (hit.meaning.valence === null || scope === 'used' || (taken.has(index) && !moved)) continue;
		events.push(eventOf(tokens, hit, moved, scope));
	}
	return events;
}

function comparedEvent({direction, cue, metric}: Compared): ToneEvent {
	const sign = metric?.meaning.metric === -1 ? (-direction as 1 | -1) : direction;
	return {kind: 'compare', sign, strength: metric ? 2 : 1, scope: 'open', from: cue, to: cue + 1, percent: false};
}

/** Events in reading order. */
export function findEvents(text: string, tokens: ToneTokens, hits: readonly Hit[]): readonly ToneEvent[] {
	const compared = findComparisons(tokens, hits);
	// What the older figure was called ("from a loss of …") is past.
	const past = (event: ToneEvent): boolean =>
		compared.length < 20 && compared.some(({turned, cue, to}) => turned && event.from > cue && event.to <= to);
	const events = [...wordEvents(tokens, hits).filter(event => !past(event)), ...findStatedChanges(text, tokens)];
	if (compared.length === 0 && events.length < 2) return events;
	return [...events, ...compared.map(comparedEvent)].toSorted((a, b) => a.from - b.from || a.to - b.to);
}
