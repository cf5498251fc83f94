// A sentence with everything the claim readers look at: names, amounts, windows, words of moving and standing, clauses.

import type {TextSpan} from '../../language/amount-readings.ts';
import {type Amount, findAmounts} from '../../language/amounts.ts';
import {fold} from '../../language/fold.ts';
import {findMasks} from '../../language/masks.ts';
import type {Clock} from '../../language/window-reading.ts';
import {type FoundWindow, findWindows} from '../../language/windows.ts';
import type {Entity, Mention} from '../../model/entity.ts';
import type {Sentence} from '../../model/sentence.ts';
import type {LevelKind} from '../../rules/claim-rules.ts';
import type {Lexicon, MoveMeaning} from './lexicon.ts';
import {type Segment, segmentsOf} from './segments.ts';

export interface NameSpan extends TextSpan {
	readonly entity: Entity;
}

export interface MoveWord extends TextSpan, MoveMeaning {
	readonly word: string;
}

export interface LevelWord extends TextSpan {
	readonly kind: LevelKind;
	readonly word: string;
}

export interface CompareWord extends TextSpan {
	readonly direction: 'up' | 'down';
}

/** All offsets count from the beginning of the sentence. */
export interface SentenceView {
	readonly sentence: Sentence;
	/** Folded, same length as the stretch of the article. */
	readonly text: string;
	readonly lower: string;
	/** `lower` with the letters of names out of sight: "MARA Holdings" speaks of no holdings. */
	readonly unnamed: string;
	readonly names: readonly NameSpan[];
	readonly amounts: readonly Amount[];
	readonly windows: readonly FoundWindow[];
	readonly moves: readonly MoveWord[];
	readonly levels: readonly LevelWord[];
	readonly compares: readonly CompareWord[];
	readonly segments: readonly Segment[];
	readonly lexicon: Lexicon;
}

const longestForm = 3;

interface Word extends TextSpan {
	readonly text: string;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f);
/** Also apostrophes, hyphens and combining marks, once a word has begun. */
const goesOn = (code: number): boolean =>
	isLetter(code) || code === 39 || code === 45 || (code >= 0x300 && code <= 0x36f);

/** The words of a lower-case text less those that begin inside a taken stretch. A possessive ending falls off. */
function wordsOf(lower: string, taken: readonly TextSpan[]): readonly Word[] {
	const words: Word[] = [];
	for (let start = 0; start < lower.length; start++) {
		if (!isLetter(lower.charCodeAt(start))) continue;
		let end = start + 1;
		while (end < lower.length && goesOn(lower.charCodeAt(end))) end++;
		if (!taken.some(span => span.start <= start && start < span.end)) {
			const text = lower.slice(start, end);
			words.push({text: text.endsWith("'s") ? text.slice(0, -2) : text, start, end});
		}
		start = end - 1;
	}
	return words;
}

const firstWords = new WeakMap<ReadonlyMap<string, unknown>, ReadonlyMap<string, number>>();

/** The first word of each form of a table, with the number of words of the longest form it begins. */
function firstWordsOf(table: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
	const known = firstWords.get(table);
	if (known) return known;
	const lengths = new Map<string, number>();
	for (const form of table.keys()) {
		const words = form.split(' ');
		const first = words[0] as string;
		lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length));
	}
	firstWords.set(table, lengths);
	return lengths;
}

/** Looks words up, forms of several words first. */
function lookUp<T>(words: readonly Word[], table: ReadonlyMap<string, T>): readonly (T & Word)[] {
	const lengths = firstWordsOf(table);
	const found: (T & Word)[] = [];
	for (let at = 0; at < words.length; at++) {
		const longest = Math.min(longestForm, words.length - at, lengths.get((words[at] as Word).text) ?? 0);
		for (let length = longest; length > 0; length--) {
			const group = words.slice(at, at + length);
			const text = group.map(word => word.text).join(' ');
			const meaning = table.get(text);
			if (meaning === undefined) continue;
			found.push({...meaning, text, start: (group[0] as Word).start, end: (group.at(-1) as Word).end});
			at += length - 1;
			break;
		}
	}
	return found;
}

function windowMasks(windows: readonly FoundWindow[]): readonly TextSpan[] {
	return windows.map(({start, end}) => ({start, end}));
}

/** Everything the readers need to know about one sentence of `source` (the article's cleaned text). */
export function viewSentence(
	source: string,
	sentence: Sentence,
	mentions: readonly Mention[],
	entityOf: (id: string) => Entity | undefined,
	clock: Clock,
	lexicon: Lexicon,
): SentenceView {
	const raw = source.slice(sentence.start, sentence.end);
	const text = fold(raw);
	const lower = text.toLowerCase();
	const names = mentions.flatMap((mention): NameSpan[] => {
		const entity = entityOf(mention.entityId);
		return entity ? [{entity, start: mention.start - sentence.start, end: mention.end - sentence.start}] : [];
	});
	const windows = findWindows(text, clock).filter(
		window => !names.some(name => name.start < window.end && window.start < name.end),
	);
	const masks = [...findMasks(text, names), ...windowMasks(windows)];
	const amounts = findAmounts(text, masks);
	const taken: readonly TextSpan[] = [...names, ...amounts, ...windows];
	const words = wordsOf(lower, taken);
	return {
		sentence,
		text,
		lower,
		unnamed: names.reduce(
			(kept, name) => kept.slice(0, name.start) + '#'.repeat(name.end - name.start) + kept.slice(name.end),
			lower,
		),
		names,
		amounts,
		windows,
		moves: lookUp(words, lexicon.moves).map(({text: word, ...meaning}) => ({...meaning, word})),
		levels: lookUp(words, lexicon.levels).map(({text: word, ...meaning}) => ({...meaning, word})),
		compares: lookUp(words, lexicon.compare),
		segments: segmentsOf(
			raw.replace(/[\n\t\u2018\u2019]/g, character => fold(character)),
			taken,
		),
		lexicon,
	};
}
