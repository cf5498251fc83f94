// Words, numbers and signs of an alarm expression.

import {ExpressionError} from './expression.ts';

export interface ExpressionToken {
	readonly kind: 'number' | 'percent' | 'word' | 'sign' | 'end';
	readonly text: string;
	readonly at: number;
}

const pattern = /\s*(?:(-?\d+(?:\.\d+)?)(\s*%)?|([A-Za-z^$][A-Za-z0-9_.^/-]*)|(>=|<=|!=|==|[><=(),]))/y;

/** Tokens with an `end` token behind them. Throws ExpressionError at the first character that fits nothing. */
export function expressionTokens(text: string): readonly ExpressionToken[] {
	const tokens: ExpressionToken[] = [];
	pattern.lastIndex = 0;
	let at = 0;
	while (text.slice(at).trim() !== '') {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		const from = at + (text.slice(at).match(/^\s*/)?.[0].length ?? 0);
		if (!match)
			throw new ExpressionError(
				`"${text[from]}" is not part of an expression; words, numbers, ( ) , and > >= < <= = != are`,
				from,
			);
		const [, number, percent, word, sign] = match;
		if (number !== undefined) tokens.push({kind: percent === undefined ? 'number' : 'percent', text: number, at: from});
		else if (word !== undefined) tokens.push({kind: 'word', text: word, at: from});
		else tokens.push({kind: 'sign', text: sign === '==' ? '=' : (sign as string), at: from});
		at = pattern.lastIndex;
	}
	return [...tokens, {kind: 'end', text: 'the end', at: text.length}];
}
