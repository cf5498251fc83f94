// Words, numbers and signs of a text, with offsets.

import {fold} from './fold.ts';
import {blank, classOf, digit, letter} from './letter-class.ts';
import {rememberTexts} from './remember.ts';

export type TokenKind = 'word' | 'number' | 'symbol' | 'punct';

export interface Token {
	readonly text: string;
	/** Lower case, quotes and dashes folded. */
	readonly lower: string;
	readonly start: number;
	readonly end: number;
	readonly kind: TokenKind;
}

const symbols = new Set('$€£¥%#@&+~<>=');
const gap = '[...]';
const apostrophe = 39;
const comma = 44;
const stop = 46;
const openBracket = 91;

const classAt = (source: string, at: number): number =>
	at < source.length ? classOf(source.codePointAt(at) as number) : 0;
const widthAt = (source: string, at: number): number => ((source.codePointAt(at) as number) > 0xffff ? 2 : 1);

/** `\b` behind an ASCII letter. */
function wordEndsAt(source: string, at: number): boolean {
	const code = at < source.length ? source.charCodeAt(at) : 0;
	return !((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95);
}

/** True at the `'s` of a possessive, which is a token of its own, so that "Amazon's" is Amazon. */
const isPossessive = (source: string, at: number): boolean =>
	source.charCodeAt(at) === apostrophe && source.charCodeAt(at + 1) === 115 && wordEndsAt(source, at + 2);

function behindLetters(source: string, from: number): number {
	let at = from;
	while (classAt(source, at) === letter) at += widthAt(source, at);
	return at;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** End of the word that begins at `from`: letters, once an apostrophe between letters, and initials ("U.S" of "U.S."). */
function wordEnd(source: string, from: number): number {
	let at = behindLetters(source, from);
	if (source.charCodeAt(at) === apostrophe && !isPossessive(source, at) && classAt(source, at + 1) === letter)
		at = behindLetters(source, at + 1);
	while (source.charCodeAt(at) === stop && isCapital(source.charCodeAt(at + 1)) && source.charCodeAt(at + 2) === stop)
		at += 2;
	return at;
}

/** End of the number that begins at `from`: digits, with points and commas between them. */
function numberEnd(source: string, from: number): number {
	let at = from;
	for (;;) {
		while (classAt(source, at) === digit) at++;
		const code = source.charCodeAt(at);
		if ((code !== comma && code !== stop) || classAt(source, at + 1) !== digit) return at;
		at++;
	}
}

/** True where lower case changes nothing: no capital, and nothing beyond ASCII. */
function isLower(source: string, from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		const code = source.charCodeAt(at);
		if (code > 127 || isCapital(code)) return false;
	}
	return true;
}

/** The token at `at`, which is no blank. A hyphen is a sign: it joins words only for those who read tokens. */
function tokenAt(text: string, source: string, at: number, found: number): Token {
	const token = (end: number, kind: TokenKind): Token => {
		const own = source.slice(at, end);
		const lower = isLower(source, at, end) ? own : own.toLowerCase();
		return {text: text === source ? own : text.slice(at, end), lower, start: at, end, kind};
	};
	if (found === letter) return token(wordEnd(source, at), 'word');
	if (found === digit) return token(numberEnd(source, at), 'number');
	if (isPossessive(source, at)) return token(at + 2, 'word');
	if (source.charCodeAt(at) === openBracket && source.startsWith(gap, at)) return token(at + gap.length, 'punct');
	return token(at + widthAt(source, at), symbols.has(source[at] as string) ? 'symbol' : 'punct');
}

/** Tokens in reading order. Linear in the length of the text. The latest texts are remembered: deals and risks ask about the same. */
export const tokenize = rememberTexts((text: string): readonly Token[] => {
	const source = fold(text);
	const tokens: Token[] = [];
	for (let at = 0; at < source.length; ) {
		const found = classAt(source, at);
		if (found === blank) {
			at++;
			continue;
		}
		const token = tokenAt(text, source, at, found);
		tokens.push(token);
		at = token.end;
	}
	return tokens;
});
