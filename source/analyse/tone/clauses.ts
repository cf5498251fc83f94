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
	const polar = events.filter(event => event.sign !== 0);
	const parts = boundaries(tokens);
	const starts: number[] = [];
	let clauseStart = 0;
	for (const [index, at] of parts.entries()) {
		const next = parts[index + 1] ?? tokens.words.length;
		const strong = (tokens.breaks[at] as number) >= 2;
		const before = polar.some(event => event.from >= clauseStart && event.from < at);
		const after = polar.some(event => event.from >= at && event.from < next);
		if (!strong && !(before && after)) continue;
		starts.push(at);
		clauseStart = at;
	}
	let clause = 0;
	return tokens.words.map((_, at) => (starts[clause] === at ? ++clause : clause));
}
