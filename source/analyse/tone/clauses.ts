// Which part of a text is about which part: clauses, told by punctuation and joining words between statements.

import type {ToneEvent} from './events.ts';
import type {ToneTokens} from './tone-tokens.ts';

const joints = new Set(
	'while as but whereas although though after amid despite however even because since when'.split(' '),
);

function boundaries(tokens: ToneTokens): readonly number[] {
	const found: number[] = [];
	for (let at = 1; at < tokens.words.length; at++)
		if ((tokens.breaks[at] as number) > 0 || joints.has(tokens.words[at] as string)) found.push(at);
	return found;
}

/**
 * Clause number per token. A strong break always parts; a comma or a joining word parts only statements: where one side
 * has no event of its own ("Alpha, Beta and Gamma rise") it is one clause.
 */
export function clausesOf(tokens: ToneTokens, events: readonly ToneEvent[]): readonly number[] {
	const polar = events.filter(event => event.sign !== 0).map(event => event.from);
	const parts = boundaries(tokens);
	const clauses: number[] = [];
	let clause = 0;
	let event = 0;
	let spoken = false;
	for (const [index, from] of [0, ...parts].entries()) {
		const to = parts[index] ?? tokens.words.length;
		const before = event;
		while (event < polar.length && (polar[event] as number) < to) event++;
		const speaks = event > before;
		const parted: boolean = index > 0 && ((tokens.breaks[from] as number) >= 2 || (spoken && speaks));
		if (parted) clause++;
		spoken = speaks || (spoken && !parted);
		for (let at = from; at < to; at++) clauses.push(clause);
	}
	return clauses;
}
