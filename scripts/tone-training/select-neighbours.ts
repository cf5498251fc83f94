// The words that often stand right beside a target, one or two places away.

import {findTarget} from '../../source/analyse/tone/find-target.ts';
import {tokenizeTone} from '../../source/analyse/tone/tone-tokens.ts';
import type {LabelledText} from './read-sets.ts';

const most = 400;

export function selectNeighbours(rows: readonly LabelledText[], fewest: number): readonly string[] {
	const counts = new Map<string, number>();
	for (const row of rows) {
		const tokens = tokenizeTone(row.text);
		const word = (at: number, edge: string): string => {
			const found = tokens.words[at] ?? edge;
			return /^\d/.test(found) ? '#' : found;
		};
		for (const {from, to} of findTarget(row.text, tokens, row.target ?? '').slice(0, 3))
			for (const name of [
				`<${word(from - 1, '^')}`,
				`<<${word(from - 2, '^')}`,
				`>${word(to, '$')}`,
				`>>${word(to + 1, '$')}`,
			])
				counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts]
		.filter(([, count]) => count >= fewest * 3)
		.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.slice(0, most)
		.map(([name]) => name);
}
