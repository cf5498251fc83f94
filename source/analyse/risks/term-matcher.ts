// Finds the terms of many word sets in one pass over a sentence.

import {parseTerm, type TermPart} from '../../rules/term.ts';
import type {Word} from './words.ts';

/** Words `from` up to but not including `to`. */
export interface Match {
	readonly from: number;
	readonly to: number;
}

interface Entry {
	readonly set: string;
	readonly parts: readonly TermPart[];
}

/** Terms by the first three letters of each of their first words; `#` under itself. */
export type TermMatcher = ReadonlyMap<string, readonly Entry[]>;

const widestGap = 4;
const keyOf = (word: string): string => word.slice(0, 3);

/** Compiles named lists of terms. Terms that cannot be read were told when the rules were parsed. */
export function compileTerms(sets: Readonly<Record<string, readonly string[]>>): TermMatcher {
	const matcher = new Map<string, Entry[]>();
	const add = (key: string, entry: Entry): void => {
		const list = matcher.get(key);
		if (list) list.push(entry);
		else matcher.set(key, [entry]);
	};
	for (const [set, terms] of Object.entries(sets)) {
		for (const text of terms) {
			const term = parseTerm(text);
			const first = term?.parts[0];
			if (!term || !first) continue;
			const entry = {set, parts: term.parts};
			const keys = first.kind === 'word' ? first.options.map(option => keyOf(option.replace('*', ''))) : ['#'];
			for (const key of new Set(keys)) add(key, entry);
		}
	}
	return matcher;
}

/** Four digits from 1600 on. */
export const isYear = (word: Word): boolean => word.number && /^(?:1[6-9]|20)\d\d$/.test(word.text);

function fitsWord(part: TermPart, word: Word): boolean {
	if (part.kind === 'number') return word.number;
	if (part.kind === 'year') return isYear(word);
	if (part.kind === 'gap') return false;
	return part.options.some(option =>
		option.endsWith('*') ? word.text.startsWith(option.slice(0, -1)) : word.text === option,
	);
}

/** Index behind the last word of the term when it begins at `at`; -1 when it does not. Terms stay in one segment. */
function fitsAt(parts: readonly TermPart[], words: readonly Word[], at: number): number {
	let place = at;
	const segment = words[at]?.segment;
	for (let index = 0; index < parts.length; index++) {
		const part = parts[index] as TermPart;
		if (part.kind === 'gap') {
			const next = parts[index + 1] as TermPart;
			const limit = Math.min(words.length - 1, place + widestGap);
			while (place <= limit && !fitsWord(next, words[place] as Word)) place++;
			if (place > limit) return -1;
		} else {
			const word = words[place];
			if (!word || word.segment !== segment || !fitsWord(part, word)) return -1;
			place++;
		}
	}
	return place;
}

/** All matches by set name. Linear in the words, times the terms that share their first letters. */
export function matchTerms(matcher: TermMatcher, words: readonly Word[]): ReadonlyMap<string, readonly Match[]> {
	const found = new Map<string, Match[]>();
	for (const [from, word] of words.entries()) {
		const entries = matcher.get(word.number ? '#' : keyOf(word.text));
		for (const entry of entries ?? []) {
			const to = fitsAt(entry.parts, words, from);
			if (to < 0) continue;
			const list = found.get(entry.set);
			if (list) list.push({from, to});
			else found.set(entry.set, [{from, to}]);
		}
	}
	return found;
}
