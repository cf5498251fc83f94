// `brief check [EXPR…] [PATH…]`: claims against prices, or alarm expressions; the exit code is the answer.

import {existsSync} from 'node:fs';
import path from 'node:path';
import {evaluate, type Outcome} from '../expression/evaluate.ts';
import {type Expression, ExpressionError} from '../expression/expression.ts';
import {parseExpression} from '../expression/parse-expression.ts';
import type {Io} from '../io.ts';
import type {Briefing} from '../model/briefing.ts';
import {UsageError} from '../options.ts';
import {jsonText} from '../render/json.ts';
import {exitCodes, type Run} from './command.ts';
import {refuseFormat} from './output.ts';
import {analyseSession, nothingRead, nothingReadMessage, openSession} from './session.ts';

interface Asked {
	readonly text: string;
	readonly expression: Expression;
}

interface Answered {
	readonly text: string;
	readonly outcome: Outcome;
}

/** Points at the column: the expression, and a caret below it. */
function pointed(text: string, error: ExpressionError): UsageError {
	const line = text.replace(/\s/g, ' ');
	return new UsageError(`${error.message}\n  ${line}\n  ${' '.repeat(error.at)}^`);
}

function parsed(text: string): Asked {
	try {
		return {text, expression: parseExpression(text)};
	} catch (error) {
		throw error instanceof ExpressionError ? pointed(text, error) : error;
	}
}

/** A word is a path when it exists, or looks like one; everything else is an expression. */
function splitWords(
	words: readonly string[],
	io: Io,
): {readonly asked: readonly Asked[]; readonly paths: readonly string[]} {
	const isPath = (word: string): boolean =>
		word === '-' || existsSync(path.resolve(io.cwd, word)) || (/[/\\]/.test(word) && !/[()<>=]/.test(word));
	return {asked: words.filter(word => !isPath(word)).map(parsed), paths: words.filter(isPath)};
}

function outcomeOf(asked: Asked, briefing: Briefing): Outcome {
	try {
		return evaluate(asked.expression, briefing);
	} catch (error) {
		throw error instanceof ExpressionError ? pointed(asked.text, error) : error;
	}
}

const codeOf = (holds: boolean | null): number =>
	holds === null ? exitCodes.unknown : holds ? exitCodes.ok : exitCodes.failed;
const wordOf = (holds: boolean | null): string =>
	holds === null ? 'cannot be told' : holds ? 'holds' : 'does not hold';

const mostListed = 8;

/** The ids by which `brief explain` shows the claims; none for none. */
function listed(what: string, claims: Briefing['claims']): readonly string[] {
	if (claims.length === 0) return [];
	const more = claims.length > mostListed ? ` and ${claims.length - mostListed} more` : '';
	return [
		`${what}: ${claims
			.slice(0, mostListed)
			.map(claim => claim.id)
			.join(', ')}${more}`,
	];
}

/** No expression: do the claims hold against the loaded prices? */
function claimsOutcome(briefing: Briefing): Outcome {
	const count = (verdict: string): number => briefing.claims.filter(claim => claim.check.verdict === verdict).length;
	const [supported, contradicted, unchecked] = [count('supported'), count('contradicted'), count('not_checkable')];
	const torn = briefing.claims.filter(({check}) => check.reason === 'ambiguous_convention');
	const why = [
		`${supported} supported, ${contradicted} contradicted, ${unchecked} not checkable`,
		...listed(
			'contradicted',
			briefing.claims.filter(({check}) => check.verdict === 'contradicted'),
		),
		...listed('depends on how the period is counted', torn),
	];
	return {holds: contradicted > 0 ? false : supported > 0 ? true : null, why};
}

/** Several expressions: all must hold. */
function overall(outcomes: readonly Outcome[]): boolean | null {
	if (outcomes.some(outcome => outcome.holds === false)) return false;
	return outcomes.some(outcome => outcome.holds === null) ? null : true;
}

const answerLine = ({text, outcome}: Answered): string =>
	`${text}: ${wordOf(outcome.holds)}${outcome.why.length > 0 ? ` (${outcome.why.join('; ')})` : ''}\n`;

export const run: Run = async (options, io) => {
	refuseFormat('check', options);
	const {asked, paths} = splitWords(options.words, io);
	const session = await openSession(paths, options, io);
	if (nothingRead(session)) {
		io.say(nothingReadMessage(session));
		return exitCodes.failed;
	}
	const {briefing} = await analyseSession(session, options);
	const named: readonly Answered[] =
		asked.length === 0
			? [{text: 'claims', outcome: claimsOutcome(briefing)}]
			: asked.map(each => ({text: each.text, outcome: outcomeOf(each, briefing)}));
	await io.out(
		options.format === 'json'
			? jsonText({asOf: briefing.asOf, answers: named.map(({text, outcome}) => ({expression: text, ...outcome}))})
			: named.map(answerLine).join(''),
	);
	return codeOf(overall(named.map(({outcome}) => outcome)));
};
