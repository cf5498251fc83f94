// Which rows of the window table can match a text at all, by the words it holds. Most sentences rule most rows out.

import {windowRows} from './window-rows.ts';
import type {WindowRow} from './window-sources.ts';

interface Cue {
	readonly row: number;
	/** The bit of the group of cues it belongs to. */
	readonly bit: number;
}

/** The rows each word speaks for. */
function indexCues(rows: readonly WindowRow[]): ReadonlyMap<string, readonly Cue[]> {
	const index = new Map<string, Cue[]>();
	rows.forEach(({cues}, row) => {
		cues.forEach((words, group) => {
			for (const word of words.split(' ')) {
				const known = index.get(word);
				if (known) known.push({row, bit: 1 << group});
				else index.set(word, [{row, bit: 1 << group}]);
			}
		});
	});
	return index;
}

let index: ReadonlyMap<string, readonly Cue[]> | null = null;
const cuePattern = /[a-z]+|\d+|\(/g;
const digit = /\d/;

/** The numbers of the rows with a word of each of their groups in the lower-case text, in the order of the table. */
export function rowsFor(lower: string): readonly number[] {
	index ??= indexCues(windowRows);
	const met = new Uint8Array(windowRows.length);
	const meet = (cue: string): void => {
		for (const {row, bit} of index?.get(cue) ?? []) met[row] = (met[row] as number) | bit;
	};
	for (const word of new Set(lower.match(cuePattern))) {
		if (!digit.test(word)) meet(word);
		else {
			meet('#');
			if (word.length > 3) meet('####');
		}
	}
	return windowRows.flatMap(({cues}, row) => (met[row] === (1 << cues.length) - 1 ? [row] : []));
}
