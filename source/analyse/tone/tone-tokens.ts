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

/** Words of a text for scoring, linear in its length. Lexicon terms are read by the same function, so that both meet. */
export function tokenizeTone(text: string): ToneTokens {
	const lower = lowerSameLength(text);
	const words: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	const breaks: number[] = [];
	let pending = 0;
	let urls = 0;
	let cashtags = 0;
	let hashtags = 0;
	const push = (word: string, start: number, end: number): void => {
		words.push(word);
		starts.push(start);
		ends.push(end);
		breaks.push(pending);
		pending = 0;
	};
	for (let at = 0; at < lower.length; ) {
		const code = lower.charCodeAt(at);
		const next = lower.charCodeAt(at + 1);
		let end = at + 1;
		if (code <= 32) {
			if (code === 10) pending = 3;
		} else if (isUrl(lower, at)) {
			end = afterBlank(lower, at);
			urls++;
		} else if (isLetter(code)) {
			end = wordEnd(lower, at);
			const word = lower.slice(at, end);
			push(word.indexOf('\u2019') < 0 ? word : word.replaceAll('\u2019', "'"), at, end);
		} else if (isDigit(code)) {
			end = numberEnd(lower, at);
			push(lower.slice(at, end), at, end);
		} else if (isEmoji(code)) {
			end = at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1);
			push(lower.slice(at, end), at, end);
		} else if (code === 36 && isLetter(next)) {
			end = wordEnd(lower, at + 1);
			cashtags++;
			push('$tag', at, end);
		} else if (code === 64 && isLetter(next)) end = afterBlank(lower, at);
		else if (code === 35 && isLetter(next)) hashtags++;
		else if (isApostrophe(code) && next === 115 && !isLetter(lower.charCodeAt(at + 2))) end = at + 2;
		else if (code === 37 || code === 33 || code === 63) {
			push(lower.charAt(at), at, end);
			if (code !== 37) pending = 3;
		} else pending = Math.max(pending, clauseBreak(lower, at, words));
		at = end;
	}
	return {words, starts, ends, breaks, urls, cashtags, hashtags};
}
