// Runs a sentence against the invented market and writes its claims as the labelled sentences do.

import {checkClaims} from '../../../source/analyse/check-claims/check-claims.ts';
import {readRuleTexts} from '../../../source/load/read-rules.ts';
import type {Claim} from '../../../source/model/claim.ts';
import {parseRules} from '../../../source/rules/parse-rules.ts';
import {lineOf, readSmall} from '../claims/small-article.ts';
import {inventedMarket} from './invented-market.ts';

/** Wednesday, 18 March 2026, half past five in the afternoon in New York: the session is over. */
export const afterTheClose = '2026-03-18T21:30:00Z';

const {rules} = parseRules(readRuleTexts(new URL('../../../data', import.meta.url).pathname));
const market = inventedMarket();

export function claimsIn(
	text: string,
	publishedAt: string | null = afterTheClose,
	series = market,
	asOf: string | null = null,
): readonly Claim[] {
	return checkClaims([readSmall(text, publishedAt, undefined, rules)], series, asOf, rules);
}

function verdictOf({check}: Claim): string {
	if (check.verdict === 'not_checkable') return `? ${check.reason}`;
	return check.verdict === 'supported' ? 'yes' : 'no';
}

/** What is counted, and over which time, is told in many ways: of amounts only the figure and its owner are compared. */
export function comparable(line: string): string {
	return /^\S* (?:amount|count) /.test(line)
		? line.replace(/ \[[^\]]*\] \S+(?: \([^)]*\))?/, '').replace(/ (?:amount|count) /, ' ')
		: line.replace(/ history(?= =)/, '');
}

/** `BTC return eq 3 percent up [ytd 2026] 2026-03-18 = yes`, one line a claim. */
export const answersTo = (text: string, publishedAt?: string): readonly string[] =>
	claimsIn(text, publishedAt).map(claim =>
		comparable(`${lineOf({...claim, subject: claim.subject ?? ''} as never)} = ${verdictOf(claim)}`),
	);
