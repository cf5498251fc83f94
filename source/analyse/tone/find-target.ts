// Where a text names the entity that is asked about: loosely, because headlines shorten names.

import {type ToneTokens, tokenizeTone} from './tone-tokens.ts';

export interface TargetSpan {
	/** Tokens `from` to `to` (exclusive). */
	readonly from: number;
	readonly to: number;
}

const legalForms = new Set(
	'inc corp co ltd plc llc ag sa nv group holdings holding limited company corporation the'.split(' '),
);

function occurrences(words: readonly string[], name: readonly string[]): readonly TargetSpan[] {
	const found: TargetSpan[] = [];
	if (name.length === 0) return found;
	for (let from = 0; from + name.length <= words.length; from++) {
		let same = 0;
		while (same < name.length && words[from + same] === name[same]) same++;
		if (same === name.length) found.push({from, to: from + same});
	}
	return found;
}

function cashtagSpans(text: string, tokens: ToneTokens, symbol: string): readonly TargetSpan[] {
	const found: TargetSpan[] = [];
	for (let at = 0; at < tokens.words.length; at++) {
		if (tokens.words[at] !== '$tag') continue;
		const tag = text.slice((tokens.starts[at] as number) + 1, tokens.ends[at]).toLowerCase();
		if (tag === symbol) found.push({from: at, to: at + 1});
	}
	return found;
}

/** The name as written, then without legal form, then shorter and shorter from the end, down to its first long word. */
function shortenings(name: readonly string[]): readonly (readonly string[])[] {
	const core = name.filter(word => !legalForms.has(word));
	const tries = [name, core];
	for (let length = core.length - 1; length >= 1; length--) tries.push(core.slice(0, length));
	const longest = core.toSorted((a, b) => b.length - a.length)[0];
	if (longest !== undefined && longest.length > 4) tries.push([longest]);
	return tries.filter(words => words.length > 1 || (words[0]?.length ?? 0) > 1);
}

/** Every place of the target, first by its fullest form; empty when the text does not name it. */
export function findTarget(text: string, tokens: ToneTokens, target: string): readonly TargetSpan[] {
	const symbol = target.replace(/^[$#]/, '').toLowerCase();
	const tagged = cashtagSpans(text, tokens, symbol);
	if (tagged.length > 0) return tagged;
	for (const name of shortenings(tokenizeTone(symbol).words)) {
		const found = occurrences(tokens.words, name);
		if (found.length > 0) return found;
	}
	return [];
}

/** Character ranges as token spans. */
export function spansOfRanges(
	tokens: ToneTokens,
	ranges: readonly {readonly start: number; readonly end: number}[],
): readonly TargetSpan[] {
	const found: TargetSpan[] = [];
	for (const {start, end} of ranges) {
		let from = 0;
		while (from < tokens.ends.length && (tokens.ends[from] as number) <= start) from++;
		let to = from;
		while (to < tokens.starts.length && (tokens.starts[to] as number) < end) to++;
		if (to > from) found.push({from, to});
	}
	return found;
}
