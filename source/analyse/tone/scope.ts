// What stands over a word of tone: negation, relief, hedges, concessions, contrast, circumstances.

import {crosses, partingForward} from './direction.ts';
import type {Hit} from './hits.ts';
import type {ToneTokens} from './tone-tokens.ts';

/**
 * `open`: nothing. `negated`, `reversed`: the sign turns. `hedged`: not sure or not yet. `damped`: conceded ("despite"),
 * or followed by a "but". `aside`: the circumstance of a statement made before ("gold gains as stocks tumble").
 * `level`: a mark something stands near or comes from ("retreats from its record high").
 * `asked`: the sentence is a question.
 * `used`: a reverser that turned another word, or a recommendation beside its change: it says nothing by itself.
 */
export type Scope = 'open' | 'hedged' | 'negated' | 'reversed' | 'damped' | 'aside' | 'level' | 'asked' | 'used';

interface Reach {
	negator: number;
	reverser: number;
	reverserHit: number;
	hedge: number;
	damper: number;
	rerating: number;
	/** A statement was made in this sentence, and a circumstance of it begun. */
	said: boolean;
	aside: boolean;
}

const far = -99;
const negatorReach = 4;
const reverserReach = 4;
const hedgeReach = 6;
const damperReach = 8;
const reratingReach = 10;

const circumstances = new Set('as after on amid with while when because since following due over'.split(' '));
const marks = new Set('high highs low lows peak top bottom ath lows'.split(' '));
const places = new Set('from near off below above around since under'.split(' '));

// "eases fears", but not "eases on fears".
function relieved(tokens: ToneTokens, hit: Hit, reach: Reach): boolean {
	if (hit.meaning.valence !== 'neg' || !hit.meaning.trouble || hit.from - reach.reverser >= reverserReach) return false;
	return !crosses(tokens, reach.reverser + 1, hit.from, partingForward);
}

function isLevel(tokens: ToneTokens, hit: Hit): boolean {
	return marks.has(tokens.words[hit.to - 1] as string) && crosses(tokens, Math.max(0, hit.from - 3), hit.from, places);
}

function scopeOf(tokens: ToneTokens, hit: Hit, reach: Reach): Scope {
	if (hit.meaning.rating && !hit.meaning.rerating && hit.from - reach.rerating < reratingReach) return 'used';
	if (isLevel(tokens, hit)) return 'level';
	if (hit.from - reach.negator < negatorReach) return 'negated';
	if (relieved(tokens, hit, reach)) return 'reversed';
	if (hit.from - reach.damper < damperReach) return 'damped';
	if (reach.aside) return 'aside';
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
		reach.said = false;
		reach.aside = false;
		reach.rerating = far;
	}
}

function strongestBreak(tokens: ToneTokens, from: number, to: number): number {
	let strongest = 0;
	for (let at = from; at <= to; at++) strongest = Math.max(strongest, tokens.breaks[at] as number);
	return strongest;
}

function begin(reach: Reach, hit: Hit, index: number): void {
	const {meaning} = hit;
	if (meaning.negator) reach.negator = hit.to - 1;
	if (meaning.reverser) {
		reach.reverser = hit.to - 1;
		reach.reverserHit = index;
	}
	if (meaning.hedge) reach.hedge = hit.to - 1;
	if (meaning.damper) reach.damper = hit.to - 1;
	if (meaning.rerating) reach.rerating = hit.to - 1;
	if (meaning.valence !== null) reach.said = true;
}

/** Whether the sentence of a token ends in a question mark. */
function askedFrom({words, breaks}: ToneTokens): (at: number) => boolean {
	if (!words.includes('?')) return () => false;
	const asked: boolean[] = [];
	let current = false;
	for (let at = words.length - 1; at >= 0; at--) {
		current ||= words[at] === '?';
		asked[at] = current;
		if ((breaks[at] as number) >= 3) current = false;
	}
	return at => asked[at] === true;
}

/** One scope per hit. `taken` are hits whose tone is part of a movement. */
export function scopesOf(tokens: ToneTokens, hits: readonly Hit[], taken: ReadonlySet<number>): readonly Scope[] {
	const reach: Reach = {
		negator: far,
		reverser: far,
		reverserHit: -1,
		hedge: far,
		damper: far,
		rerating: far,
		said: false,
		aside: false,
	};
	const scopes: Scope[] = [];
	const asked = askedFrom(tokens);
	let last = 0;
	/** First hit of this sentence that no "but" has answered yet. */
	let unanswered = 0;
	for (const [index, hit] of hits.entries()) {
		const between = strongestBreak(tokens, last, hit.from);
		forget(reach, between);
		if (between >= 3) unanswered = index;
		if (reach.said && crosses(tokens, last, hit.from, circumstances)) reach.aside = true;
		last = hit.from + 1;
		if (hit.meaning.contrast) {
			forget(reach, 3);
			for (; unanswered < index; unanswered++) scopes[unanswered] = conceded(scopes[unanswered] as Scope);
		}
		const found = scopeOf(tokens, hit, reach);
		const scope = (found === 'open' || found === 'hedged') && asked(hit.from) ? 'asked' : found;
		scopes.push(scope);
		if (scope === 'reversed' && !taken.has(index)) scopes[reach.reverserHit] = 'used';
		begin(reach, hit, index);
	}
	return scopes;
}

// "…, but …": what was said before in this sentence counts less.
const conceded = (scope: Scope): Scope => (scope === 'open' || scope === 'hedged' ? 'damped' : scope);
