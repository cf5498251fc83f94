// Which part of a text is about which part: clauses, told by punctuation and joining words between statements.

import type {ToneEvent} from './events.ts';
import type {ToneTokens} from './tone-tokens.ts';

const joints = new Set(
	'while as but whereas although though after amid despite however even because since when'.split(' '),
);
// After these (or a comma) a statement that begins at once goes on about the same: "Alpha rises and beats forecasts".
// Not where the first had no subject either: "sold Alpha, bought Beta".
const continued = new Set(['and', 'but', 'then', 'yet']);

function boundaries(tokens: ToneTokens): readonly number[] {
	const found: number[] = [];
	for (let at = 1; at < tokens.words.length; at++) {
		const word = tokens.words[at] as string;
		if ((tokens.breaks[at] as number) > 0 || joints.has(word) || continued.has(word)) found.push(at);
	}
	return found;
}

function goesOn(tokens: ToneTokens, from: number, event: ToneEvent | undefined): boolean {
	if ((tokens.breaks[from] as number) >= 2 || event === undefined) return false;
	const word = tokens.words[from] as string;
	if (joints.has(word) && !continued.has(word)) return false;
	return event.from - (continued.has(word) ? from + 1 : from) < 1;
}

/**
 * Clause number per token. A strong break always parts; a comma or a joining word parts only statements: where one side
 * has no event of its own ("Alpha, Beta and Gamma rise"), or the second begins without a new subject, it is one clause.
 */
export function clausesOf(tokens: ToneTokens, events: readonly ToneEvent[]): readonly number[] {
	const polar = events.filter(event => event.sign !== 0);
	const parts = boundaries(tokens);
	const clauses: number[] = [];
	let clause = 0;
	let next = 0;
	let spoken = false;
	let begun = 0;
	for (const [index, from] of [0, ...parts].entries()) {
		const to = parts[index] ?? tokens.words.length;
		const first = polar[next];
		const last = polar[next - 1];
		while (next < polar.length && (polar[next] as ToneEvent).from < to) next++;
		const speaks = first !== undefined && first.from < to;
		const strong = (tokens.breaks[from] as number) >= 2;
		const parted: boolean =
			index > 0 && (strong || (spoken && speaks && !(last && last.from > begun && goesOn(tokens, from, first))));
		if (parted) {
			clause++;
			begun = from;
		}
		spoken = speaks || (spoken && !parted);
		for (let at = from; at < to; at++) clauses.push(clause);
	}
	return clauses;
}
