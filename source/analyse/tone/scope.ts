// What stands over a word of tone: negation, relief, hedges, concessions, contrast.

import type {Hit} from './hits.ts';
import type {ToneTokens} from './tone-tokens.ts';

/**
 * `open`: nothing. `negated`, `reversed`: the sign turns. `hedged`: not sure or not yet. `damped`: conceded ("despite"),
 * or followed by a "but". `used`: a reverser that turned another word and says nothing by itself.
 */
export type Scope = 'open' | 'hedged' | 'negated' | 'reversed' | 'damped' | 'used';

interface Reach {
	negator: number;
	reverser: number;
	reverserHit: number;
	hedge: number;
	damper: number;
}

const far = -99;
const negatorReach = 3;
const reverserReach = 4;
const hedgeReach = 6;
const damperReach = 8;

const isHarm = (hit: Hit): boolean => hit.meaning.valence === 'neg' || hit.meaning.metric === -1;

function scopeOf(hit: Hit, reach: Reach): Scope {
	if (hit.from - reach.negator < negatorReach) return 'negated';
	if (isHarm(hit) && hit.meaning.valence === 'neg' && hit.from - reach.reverser < reverserReach) return 'reversed';
	if (hit.from - reach.damper < damperReach) return 'damped';
	return hit.from - reach.hedge < hedgeReach ? 'hedged' : 'open';
}

function forget(reach: Reach, strength: number): void {
	if (strength >= 1) {
		reach.damper = far;
		reach.reverser = far;
	}
	if (strength >= 2) {
		reach.negator = far;
		reach.hedge = far;
	}
}

function strongestBreak(tokens: ToneTokens, from: number, to: number): number {
	let strongest = 0;
	for (let at = from; at <= to; at++) strongest = Math.max(strongest, tokens.breaks[at] as number);
	return strongest;
}

/** One scope per hit. `taken` are hits whose tone is part of a movement. */
export function scopesOf(tokens: ToneTokens, hits: readonly Hit[], taken: ReadonlySet<number>): readonly Scope[] {
	const reach: Reach = {negator: far, reverser: far, reverserHit: -1, hedge: far, damper: far};
	const scopes: Scope[] = [];
	let last = 0;
	for (const [index, hit] of hits.entries()) {
		const {meaning} = hit;
		forget(reach, strongestBreak(tokens, last, hit.from));
		last = hit.from + 1;
		if (meaning.contrast) contrastHere(tokens, hits, scopes, hit.from, reach);
		const scope = scopeOf(hit, reach);
		scopes.push(scope);
		if (scope === 'reversed' && !taken.has(index)) scopes[reach.reverserHit] = 'used';
		if (meaning.negator) reach.negator = hit.to - 1;
		if (meaning.reverser) {
			reach.reverser = hit.to - 1;
			reach.reverserHit = index;
		}
		if (meaning.hedge) reach.hedge = hit.to - 1;
		if (meaning.damper) reach.damper = hit.to - 1;
	}
	return scopes;
}

/** "…, but …": what was said before in this sentence counts less. */
function contrastHere(tokens: ToneTokens, hits: readonly Hit[], scopes: Scope[], token: number, reach: Reach): void {
	forget(reach, 3);
	for (let index = scopes.length - 1; index >= 0; index--) {
		const hit = hits[index] as Hit;
		if (strongestBreak(tokens, hit.to, token) >= 3) return;
		if (scopes[index] === 'open' || scopes[index] === 'hedged') scopes[index] = 'damped';
	}
}
