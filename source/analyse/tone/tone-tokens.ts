// A fast reader of words for scoring tone: lower case, hyphens and possessives split off, clause breaks kept as numbers.

import {clauseBreak} from './clause-break.ts';

export interface ToneTokens {
	/** Lower case; numbers keep their figures, cashtags read `$tag`. */
	readonly words: readonly string[];
	/** Offsets in the text, UTF-16 units. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	/** What stands before each token: 0 nothing, 1 comma, 2 colon, semicolon, dash or bracket, 3 the end of a sentence. */
	readonly breaks: readonly number[];
	/** Web addresses left out. */
	readonly urls: number;
	readonly cashtags: number;
	readonly hashtags: number;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isEmoji = (code: number): boolean =>
	(code >= 0xd800 && code <= 0xdbff) || (code >= 0x2190 && code <= 0x21ff) || (code >= 0x25a0 && code <= 0x2bff);

// Letters beyond ASCII are told by what they are not: general punctuation, symbols, variation selectors.
const isLetter = (code: number): boolean =>
	(code >= 97 && code <= 122) ||
	(code >= 65 && code <= 90) ||
	(code >= 0xaa &&
		!isEmoji(code) &&
		!(code >= 0x2000 && code <= 0x2bff) &&
		code < 0xdc00 &&
		code !== 0xd7 &&
		code !== 0xab &&
		code !== 0xbb &&
		code !== 0xb7);

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

// `İ`.toLowerCase() is two units long; offsets must stay.
function lowerSameLength(text: string): string {
	const lower = text.toLowerCase();
	if (lower.length === text.length) return lower;
	let out = '';
	for (const character of text) {
		const small = character.toLowerCase();
		out += small.length === character.length ? small : character;
	}
	return out;
}

function wordEnd(text: string, from: number): number {
	let at = from;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (isLetter(code) || isDigit(code)) continue;
		if (!isApostrophe(code) || !isLetter(text.charCodeAt(at + 1))) break;
		const possessive = text.charCodeAt(at + 1) === 115 && !isLetter(text.charCodeAt(at + 2));
		if (possessive) break;
	}
	return at;
}

function numberEnd(text: string, from: number): number {
	let at = from;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (isDigit(code) || isLetter(code)) continue;
		if ((code === 46 || code === 44) && isDigit(text.charCodeAt(at + 1))) continue;
		break;
	}
	return at;
}

function afterBlank(text: string, from: number): number {
	let at = from;
	while (at < text.length && text.charCodeAt(at) > 32) at++;
	return at;
}

const isUrl = (text: string, at: number): boolean =>
	text.charCodeAt(at) === 104 && (text.startsWith('https://', at) || text.startsWith('http://', at));

/** A reading under way: the tokens so far, and the strongest break since the last one. */
interface Reading {
	readonly lower: string;
	readonly words: string[];
	readonly starts: number[];
	readonly ends: number[];
	readonly breaks: number[];
	pending: number;
	urls: number;
	cashtags: number;
	hashtags: number;
}

/** Adds a token and returns where it ends. */
function push(reading: Reading, word: string, start: number, end: number): number {
	reading.words.push(word);
	reading.starts.push(start);
	reading.ends.push(end);
	reading.breaks.push(reading.pending);
	reading.pending = 0;
	return end;
}

function readWord(reading: Reading, at: number): number {
	const {lower} = reading;
	if (isUrl(lower, at)) {
		reading.urls++;
		return afterBlank(lower, at);
	}
	const end = wordEnd(lower, at);
	const word = lower.slice(at, end);
	return push(reading, word.indexOf('\u2019') < 0 ? word : word.replaceAll('\u2019', "'"), at, end);
}

/** `%` `!` `?` are words of their own; the last two also end a sentence. */
function readSign(reading: Reading, at: number, code: number): number {
	push(reading, reading.lower.charAt(at), at, at + 1);
	if (code !== 37) reading.pending = 3;
	return at + 1;
}

// Before a letter: `$ABC` is one word, `#abc` is abc, `@abc` is nobody's tone, `'s` falls off.
function readMark(reading: Reading, at: number, code: number): number {
	const {lower} = reading;
	if (code === 36) {
		reading.cashtags++;
		return push(reading, '$tag', at, wordEnd(lower, at + 1));
	}
	if (code === 64) return afterBlank(lower, at);
	if (code === 35) reading.hashtags++;
	else if (isApostrophe(code) && lower.charCodeAt(at + 1) === 115 && !isLetter(lower.charCodeAt(at + 2))) return at + 2;
	else reading.pending = Math.max(reading.pending, clauseBreak(lower, at, reading.words));
	return at + 1;
}

/** Reads what stands at `at` and returns where to go on. */
function readOn(reading: Reading, at: number): number {
	const {lower} = reading;
	const code = lower.charCodeAt(at);
	if (code <= 32) {
		if (code === 10) reading.pending = 3;
		return at + 1;
	}
	if (isLetter(code)) return readWord(reading, at);
	if (isDigit(code)) {
		const end = numberEnd(lower, at);
		return push(reading, lower.slice(at, end), at, end);
	}
	if (isEmoji(code)) {
		const end = at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1);
		return push(reading, lower.slice(at, end), at, Math.min(end, lower.length));
	}
	if (code === 37 || code === 33 || code === 63) return readSign(reading, at, code);
	if (isLetter(lower.charCodeAt(at + 1))) return readMark(reading, at, code);
	reading.pending = Math.max(reading.pending, clauseBreak(lower, at, reading.words));
	return at + 1;
}

/** Words of a text for scoring, linear in its length. Lexicon terms are read alike (rules/tone-term.ts), so that both meet. */
export function tokenizeTone(text: string): ToneTokens {
	const lower = lowerSameLength(text);
	const reading: Reading = {
		lower,
		words: [],
		starts: [],
		ends: [],
		breaks: [],
		pending: 0,
		urls: 0,
		cashtags: 0,
		hashtags: 0,
	};
	for (let at = 0; at < lower.length; ) at = readOn(reading, at);
	return reading;
}
