// Parses an alarm expression by recursive descent: or, and, not, comparison, value.
//
//   expression = term { "or" term }            term  = factor { "and" factor }
//   factor     = "not" factor | "(" expression ")" | value [ sign value ]
//   value      = [ "-" ] NUMBER [ "%" ] | NAME "(" [ arg { "," arg } ] ")" | WORD

import {type Call, type Comparison, type Expression, ExpressionError, type Value} from './expression.ts';
import {type ExpressionToken, expressionTokens} from './tokens.ts';

const comparisons: readonly string[] = ['>', '>=', '<', '<=', '=', '!='];
const deepest = 64;

interface Reader {
	readonly peek: () => ExpressionToken;
	readonly take: () => ExpressionToken;
	readonly isWord: (word: string) => boolean;
	readonly isSign: (sign: string) => boolean;
	readonly expectSign: (sign: string) => ExpressionToken;
	readonly text: string;
}

function readerOf(text: string): Reader {
	const tokens = expressionTokens(text);
	let next = 0;
	const peek = (): ExpressionToken => tokens[next] as ExpressionToken;
	const take = (): ExpressionToken => tokens[Math.min(next++, tokens.length - 1)] as ExpressionToken;
	const isSign = (sign: string): boolean => peek().kind === 'sign' && peek().text === sign;
	return {
		peek,
		take,
		text,
		isSign,
		isWord: word => peek().kind === 'word' && peek().text.toLowerCase() === word,
		expectSign: sign => {
			if (!isSign(sign)) throw new ExpressionError(`expected "${sign}" but found ${shown(peek())}`, peek().at);
			return take();
		},
	};
}

const shown = (token: ExpressionToken): string => (token.kind === 'end' ? 'the end' : `"${token.text}"`);

function parseCall(reader: Reader, name: ExpressionToken): Call {
	reader.expectSign('(');
	const args: string[] = [];
	while (!reader.isSign(')')) {
		if (args.length > 0) reader.expectSign(',');
		const token = reader.take();
		if (token.kind !== 'word' && token.kind !== 'number')
			throw new ExpressionError(`expected a symbol or a number in ${name.text}(…) but found ${shown(token)}`, token.at);
		args.push(token.text);
	}
	const end = reader.expectSign(')');
	return {name: name.text.toLowerCase(), args, text: reader.text.slice(name.at, end.at + 1), at: name.at};
}

function parseValue(reader: Reader): Value {
	const token = reader.take();
	if (token.kind === 'number' || token.kind === 'percent')
		return {kind: 'number', value: Number(token.text), percent: token.kind === 'percent', at: token.at};
	if (token.kind !== 'word')
		throw new ExpressionError(
			`expected a number, a word or a function such as drawdown(BTC) but found ${shown(token)}`,
			token.at,
		);
	if (reader.isSign('(')) return {kind: 'call', call: parseCall(reader, token), at: token.at};
	return {kind: 'word', word: token.text, at: token.at};
}

function parseFactor(reader: Reader, depth: number): Expression {
	const first = reader.peek();
	if (depth > deepest) throw new ExpressionError(`more than ${deepest} brackets inside each other`, first.at);
	if (reader.isWord('not')) {
		reader.take();
		return {kind: 'not', operand: parseFactor(reader, depth + 1), at: first.at};
	}
	if (reader.isSign('(')) {
		reader.take();
		const inner = parseOr(reader, depth + 1);
		reader.expectSign(')');
		return inner;
	}
	const left = parseValue(reader);
	const sign = reader.peek();
	if (sign.kind === 'sign' && comparisons.includes(sign.text)) {
		reader.take();
		return {kind: 'compare', operator: sign.text as Comparison, left, right: parseValue(reader), at: sign.at};
	}
	if (left.kind === 'call') return {kind: 'call', call: left.call, at: left.at};
	throw new ExpressionError(
		`expected a comparison such as > behind ${left.kind === 'word' ? `"${left.word}"` : left.value}`,
		sign.at,
	);
}

function parseChain(reader: Reader, word: 'and' | 'or', part: () => Expression): Expression {
	let left = part();
	while (reader.isWord(word)) {
		const at = reader.take().at;
		left = {kind: word, left, right: part(), at};
	}
	return left;
}

function parseOr(reader: Reader, depth: number): Expression {
	return parseChain(reader, 'or', () => parseChain(reader, 'and', () => parseFactor(reader, depth)));
}

/** The expression of a text. Throws ExpressionError with the column. */
export function parseExpression(text: string): Expression {
	const reader = readerOf(text);
	const expression = parseOr(reader, 0);
	const rest = reader.peek();
	if (rest.kind !== 'end')
		throw new ExpressionError(`expected "and", "or" or the end but found ${shown(rest)}`, rest.at);
	return expression;
}
