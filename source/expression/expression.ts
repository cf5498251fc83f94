// The alarm expressions of `brief check`: what they are made of.

export type Comparison = '>' | '>=' | '<' | '<=' | '=' | '!=';

/** `at` is the 0-based column in the text, for messages that point at it. */
export type Expression =
	| {readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression; readonly at: number}
	| {readonly kind: 'not'; readonly operand: Expression; readonly at: number}
	| {
			readonly kind: 'compare';
			readonly operator: Comparison;
			readonly left: Value;
			readonly right: Value;
			readonly at: number;
	  }
	| {readonly kind: 'call'; readonly call: Call; readonly at: number};

export type Value =
	| {readonly kind: 'number'; readonly value: number; readonly percent: boolean; readonly at: number}
	| {readonly kind: 'word'; readonly word: string; readonly at: number}
	| {readonly kind: 'call'; readonly call: Call; readonly at: number};

export interface Call {
	readonly name: string;
	/** Words as written; numbers as text. */
	readonly args: readonly string[];
	readonly text: string;
	readonly at: number;
}

/** Wrong usage, with the column it begins at (0-based). */
export class ExpressionError extends Error {
	override readonly name = 'ExpressionError';
	readonly at: number;
	constructor(message: string, at: number) {
		super(message);
		this.at = at;
	}
}
