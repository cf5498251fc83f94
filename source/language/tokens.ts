// Words, numbers and signs of a text, with offsets.

import {fold} from './fold.ts';

export type TokenKind = 'word' | 'number' | 'symbol' | 'punct';

export interface Token {
	readonly text: string;
	/** Lower case, quotes and dashes folded. */
	readonly lower: string;
	readonly start: number;
	readonly end: number;
	readonly kind: TokenKind;
}

// A possessive 's is a token of its own, so that "Amazon's" is Amazon. A hyphen joins two words only between lower-case
// letters or digits; the reader of tokens sees `provider-exemplifies` as two words and a dash.
const pattern =
	/\[\.\.\.\]|'s\b|[\p{L}\p{M}]+(?:'(?!s\b)[\p{L}\p{M}]+)?(?:\.(?=[A-Z]\.)[A-Z])*|\d+(?:[.,]\d+)*|[$€£¥%#@&+~<>=]|[^\s\p{L}\p{M}\d]/gu;

const symbols = new Set('$€£¥%#@&+~<>=');

function kindOf(text: string): TokenKind {
	const first = text[0] as string;
	if (first >= '0' && first <= '9') return 'number';
	if (symbols.has(first)) return 'symbol';
	return /^(?:'s|[\p{L}\p{M}])/u.test(text) ? 'word' : 'punct';
}

/** Tokens in reading order. Linear in the length of the text. */
export function tokenize(text: string): readonly Token[] {
	const source = fold(text);
	const tokens: Token[] = [];
	for (const match of source.matchAll(pattern)) {
		const found = match[0];
		tokens.push({
			text: text.slice(match.index, match.index + found.length),
			lower: found.toLowerCase(),
			start: match.index,
			end: match.index + found.length,
			kind: kindOf(found),
		});
	}
	return tokens;
}
