// What a rise or fall is a rise or fall of: "costs rose", "loss narrowed", "raises its outlook".

import type {Hit} from './hits.ts';
import type {ToneTokens} from './tone-tokens.ts';

const reachBack = 6;
const reachForward = 4;

// What stands behind these is a reason or a circumstance, not the thing that moves: "falls on demand fears".
const parting = new Set(
	'as amid after due despite while when where but because following since whereas although though'.split(' '),
);
// "inflation data sends copper lower": what moves stands behind the verb.
const partingBack = new Set([
	...parting,
	...'send sends sent push pushes pushed drive drives drove pull pulls pulled drag drags dragged knock knocks knocked take takes took'.split(
		' ',
	),
]);
export const partingForward: ReadonlySet<string> = new Set([
	...parting,
	...'on over by with from for to at and before ahead than'.split(' '),
]);

export function crosses(tokens: ToneTokens, from: number, to: number, words: ReadonlySet<string>): boolean {
	for (let at = from; at < to; at++) if (words.has(tokens.words[at] as string)) return true;
	return false;
}

function parted(tokens: ToneTokens, from: number, to: number, limit: number): boolean {
	for (let at = from; at <= to; at++) if ((tokens.breaks[at] as number) >= limit) return true;
	return false;
}

function isDirection(hit: Hit): boolean {
	return hit.meaning.valence === 'up' || hit.meaning.valence === 'down';
}

// "claims drop to the lowest in a year": a mark that a movement leads to is a mark of what moves.
function ledTo(tokens: ToneTokens, from: Hit, to: Hit): boolean {
	return to.from - from.to <= 3 && (tokens.words[from.to] === 'to' || tokens.words[from.to - 1] === 'to');
}

function back(tokens: ToneTokens, hits: readonly Hit[], index: number): number {
	const hit = hits[index] as Hit;
	let led = hit;
	// "losses, down 2 %": a new statement about the whole.
	if ((tokens.breaks[hit.from] as number) > 0) return -1;
	for (let other = index - 1; other >= 0; other--) {
		const candidate = hits[other] as Hit;
		if (
			led.from - candidate.to > reachBack ||
			parted(tokens, candidate.to, led.from, 2) ||
			crosses(tokens, candidate.to, led.from, partingBack)
		)
			return -1;
		if (candidate.meaning.metric !== null) return other;
		if (candidate.meaning.contrast) return -1;
		if (!isDirection(candidate)) continue;
		if (led !== hit || !ledTo(tokens, candidate, hit)) return -1;
		led = candidate;
	}
	return -1;
}

function forward(tokens: ToneTokens, hits: readonly Hit[], index: number): number {
	const hit = hits[index] as Hit;
	for (let other = index + 1; other < hits.length; other++) {
		const candidate = hits[other] as Hit;
		if (
			candidate.from - hit.to > reachForward ||
			parted(tokens, hit.to, candidate.from, 1) ||
			crosses(tokens, hit.to, candidate.from, partingForward)
		)
			return -1;
		if (candidate.meaning.metric !== null) return other;
		if (isDirection(candidate) || candidate.meaning.contrast) return -1;
	}
	return -1;
}

/** Index of the hit that names what moves, or -1: the nearest one, before the word where both are as near. */
export function movedBy(tokens: ToneTokens, hits: readonly Hit[], index: number): number {
	const hit = hits[index] as Hit;
	// "losses", "rise in profit": a term that is both movement and metric only takes a metric after it.
	const before = hit.meaning.metric === null ? back(tokens, hits, index) : -1;
	const after = forward(tokens, hits, index);
	if (before < 0 || after < 0) return Math.max(before, after);
	const toBefore = hit.from - (hits[before] as Hit).to;
	const toAfter = (hits[after] as Hit).from - hit.to;
	return toBefore <= toAfter ? before : after;
}
