// A sentence as the risk rules see it: its words without punctuation, and the segments commas and dashes make.

import {type Token, tokenize} from '../../language/tokens.ts';

export interface Word {
	/** Lower case. */
	readonly text: string;
	/** Offsets in the sentence's text. */
	readonly start: number;
	readonly end: number;
	readonly number: boolean;
	/** A number that counts a currency. */
	readonly money: boolean;
	/** Stretches between commas, semicolons, colons, brackets and dashes, counted from 0. */
	readonly segment: number;
}

const breaks = new Set([',', ';', ':', '(', ')', '[', ']', '.', '!', '?', '"']);

/** A hyphen inside a word joins it; a dash with a space on a side, or a long one, parts the sentence. */
function parts(token: Token, source: string): boolean {
	if (breaks.has(token.text) || token.text === '[...]') return true;
	if (/^[\u2013\u2014\u2015]$/.test(token.text)) return true;
	return token.text === '-' && (source[token.start - 1] === ' ' || source[token.end] === ' ');
}

const counted = /^ ?(?:million|billion|trillion|[mb]n|dollars|euros|pounds|yen)\b/i;

const isMoney = (token: Token, source: string): boolean =>
	/\p{Sc}/u.test(source[token.start - 1] ?? '') || counted.test(source.slice(token.end, token.end + 12));

/** Words of a sentence. Possessive endings and signs are left out; a money or percent sign leaves its number. */
export function wordsOf(text: string): readonly Word[] {
	const words: Word[] = [];
	let segment = 0;
	for (const token of tokenize(text)) {
		if (token.kind === 'word' || token.kind === 'number') {
			if (token.lower !== "'s")
				words.push({
					text: token.lower,
					start: token.start,
					end: token.end,
					number: token.kind === 'number',
					money: token.kind === 'number' && isMoney(token, text),
					segment,
				});
		} else if (parts(token, text)) segment++;
	}
	return words;
}
