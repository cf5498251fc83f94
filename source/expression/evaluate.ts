// Evaluates an alarm expression on a briefing, with three answers: yes, no, cannot be told (Kleene's logic).

import type {Briefing} from '../model/briefing.ts';
import {suggestion} from '../nearest.ts';
import {type Call, type Comparison, type Expression, ExpressionError, type Value} from './expression.ts';
import {type Answer, alarmFunctions, levelNumbers} from './functions.ts';

export interface Outcome {
	readonly holds: boolean | null;
	/** What was looked at, in reading order. */
	readonly why: readonly string[];
}

function answerCall(call: Call, briefing: Briefing): Answer {
	const names = alarmFunctions.map(candidate => candidate.name);
	const found = alarmFunctions.find(candidate => candidate.name === call.name);
	if (!found)
		throw new ExpressionError(
			`unknown function "${call.name}"${suggestion(call.name, names) || `; known are ${names.join(', ')}`}`,
			call.at,
		);
	const least = found.args.length - (found.optional ?? 0);
	if (call.args.length < least || call.args.length > found.args.length)
		throw new ExpressionError(
			`${found.name}(${found.args.join(', ')}) takes ${least === found.args.length ? least : `${least} or ${found.args.length}`} values, not ${call.args.length}`,
			call.at,
		);
	return found.answer(briefing, call.args);
}

function answerValue(value: Value, briefing: Briefing): Answer {
	if (value.kind === 'number') return {value: value.value, why: ''};
	if (value.kind === 'call') return answerCall(value.call, briefing);
	const level = levelNumbers[value.word.toLowerCase()];
	if (level === undefined)
		throw new ExpressionError(
			`unknown word "${value.word}"; a level is one of ${Object.keys(levelNumbers).join(', ')}, and functions have brackets`,
			value.at,
		);
	return {value: level, why: ''};
}

function compare(operator: Comparison, a: number, b: number): boolean {
	switch (operator) {
		case '>':
			return a > b;
		case '>=':
			return a >= b;
		case '<':
			return a < b;
		case '<=':
			return a <= b;
		case '=':
			return a === b;
		case '!=':
			return a !== b;
	}
}

function outcomeOf(holds: boolean | null, ...answers: readonly Answer[]): Outcome {
	return {holds, why: answers.map(answer => answer.why).filter(why => why !== '')};
}

function join(kind: 'and' | 'or', left: Outcome, right: Outcome): Outcome {
	const decisive = kind === 'or';
	const why = [...left.why, ...right.why];
	if (left.holds === decisive || right.holds === decisive) return {holds: decisive, why};
	return {holds: left.holds === null || right.holds === null ? null : !decisive, why};
}

/** Whether the expression holds; null when what it needs is not there. Throws ExpressionError for unknown names. */
export function evaluate(expression: Expression, briefing: Briefing): Outcome {
	switch (expression.kind) {
		case 'and':
		case 'or':
			return join(expression.kind, evaluate(expression.left, briefing), evaluate(expression.right, briefing));
		case 'not': {
			const inner = evaluate(expression.operand, briefing);
			return {holds: inner.holds === null ? null : !inner.holds, why: inner.why};
		}
		case 'call': {
			const answer = answerCall(expression.call, briefing);
			if (typeof answer.value === 'number')
				throw new ExpressionError(
					`${expression.call.text} is a number; compare it, as in ${expression.call.text} > 1`,
					expression.at,
				);
			return outcomeOf(answer.value, answer);
		}
		case 'compare': {
			const left = answerValue(expression.left, briefing);
			const right = answerValue(expression.right, briefing);
			if (typeof left.value === 'boolean' || typeof right.value === 'boolean')
				throw new ExpressionError('a yes or no cannot be compared; leave the comparison out', expression.at);
			const holds =
				left.value === null || right.value === null ? null : compare(expression.operator, left.value, right.value);
			return outcomeOf(holds, left, right);
		}
	}
}
