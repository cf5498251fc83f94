// Which rows of the window table can match a text at all, by the words it holds. Most sentences rule most rows out.

import {tokenize} from './tokens.ts';
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
let complete: readonly number[] | null = null;
const plainWord = /^[a-z]+$/;
const cuePattern = /[a-z]+/g;
const longNumber = /\d{4}/;

/** The numbers of the rows with a word of each of their groups in the text, in the order of the table. */
export function rowsFor(text: string): readonly number[] {
	index ??= indexCues(windowRows);
	complete ??= windowRows.map(({cues}) => (1 << cues.length) - 1);
	const met = new Uint8Array(windowRows.length);
	const meet = (cue: string): void => {
		for (const {row, bit} of index?.get(cue) ?? []) met[row] = (met[row] as number) | bit;
	};
	for (const {kind, lower} of tokenize(text)) {
		if (kind === 'number') {
			meet('#');
			if (longNumber.test(lower)) meet('####');
		} else if (kind === 'word') {
			if (index.has(lower)) meet(lower);
			// "o'clock", "café": the pieces may be cues.
			else if (!plainWord.test(lower)) for (const piece of lower.match(cuePattern) ?? []) meet(piece);
		} else if (lower === '(') meet(lower);
	}
	const rows: number[] = [];
	for (let row = 0; row < met.length; row++) if (met[row] === complete[row]) rows.push(row);
	return rows;
}
