// Finds the terms of many word sets in one pass over a sentence.

import {type TermPart, termParts} from '../../rules/term.ts';
import type {Word} from './words.ts';

/** Words `from` up to but not including `to`. */
export interface Match {
	readonly from: number;
	readonly to: number;
}

export const overlap = (a: Match, b: Match): boolean => a.from < b.to && b.from < a.to;

/** One place of a term, made ready: whole words, and beginnings (`slow*`) without their star. */
interface Part {
	readonly kind: TermPart['kind'];
	readonly whole: readonly string[];
	readonly stems: readonly string[];
}

interface Entry {
	readonly set: string;
	readonly parts: readonly Part[];
}

/** Terms by their first word: whole words, beginnings by three letters, and those that begin with a number. */
export interface TermMatcher {
	readonly whole: ReadonlyMap<string, readonly Entry[]>;
	readonly stems: ReadonlyMap<string, readonly Entry[]>;
	readonly numbers: readonly Entry[];
}

const widestGap = 4;
const stemKey = (word: string): string => word.slice(0, 3);

function partOf(part: TermPart): Part {
	const options = part.kind === 'word' ? part.options : [];
	return {
		kind: part.kind,
		whole: options.filter(option => !option.endsWith('*')),
		stems: options.filter(option => option.endsWith('*')).map(option => option.slice(0, -1)),
	};
}

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
	const list = map.get(key);
	if (!list) map.set(key, [entry]);
	else if (list.at(-1) !== entry) list.push(entry);
}

/** Compiles named lists of terms as the rule parser left them. */
export function compileTerms(sets: Readonly<Record<string, readonly string[]>>): TermMatcher {
	const whole = new Map<string, Entry[]>();
	const stems = new Map<string, Entry[]>();
	const numbers: Entry[] = [];
	for (const [set, terms] of Object.entries(sets)) {
		for (const text of terms) {
			const parts = termParts(text).map(partOf);
			const entry = {set, parts};
			if (parts[0] && /^(?:number|money|year)$/.test(parts[0].kind)) numbers.push(entry);
			for (const word of parts[0]?.whole ?? []) add(whole, word, entry);
			for (const stem of parts[0]?.stems ?? []) add(stems, stemKey(stem), entry);
		}
	}
	return {whole, stems, numbers};
}

/** Four digits from 1600 on. */
export const isYear = (word: Word): boolean => word.number && /^(?:1[6-9]|20)\d\d$/.test(word.text);

function fitsWord(part: Part, word: Word): boolean {
	if (part.kind === 'number') return word.number;
	if (part.kind === 'money') return word.money;
	if (part.kind === 'year') return isYear(word);
	return part.whole.includes(word.text) || part.stems.some(stem => word.text.startsWith(stem));
}

/** Index behind the last word of the term when it begins at `at`; -1 when it does not. Terms stay in one segment. */
function fitsAt(parts: readonly Part[], words: readonly Word[], at: number): number {
	let place = at;
	const segment = words[at]?.segment;
	for (let index = 0; index < parts.length; index++) {
		const part = parts[index] as Part;
		if (part.kind === 'gap') {
			const next = parts[index + 1] as Part;
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

/** All matches by set name. Linear in the words, times the terms that begin alike. */
export function matchTerms(matcher: TermMatcher, words: readonly Word[]): ReadonlyMap<string, readonly Match[]> {
	const found = new Map<string, Match[]>();
	const tryAt = (from: number, entries: readonly Entry[] | undefined): void => {
		if (!entries) return;
		for (const entry of entries) {
			const to = fitsAt(entry.parts, words, from);
			if (to < 0) continue;
			const list = found.get(entry.set);
			if (list) list.push({from, to});
			else found.set(entry.set, [{from, to}]);
		}
	};
	for (let from = 0; from < words.length; from++) {
		const word = words[from] as Word;
		if (word.number) tryAt(from, matcher.numbers);
		else {
			tryAt(from, matcher.whole.get(word.text));
			tryAt(from, matcher.stems.get(stemKey(word.text)));
		}
	}
	return found;
}
