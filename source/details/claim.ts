// A claim, opened: what was said, what the prices give, and every other way to count.

import {dateNear, longDate} from '../format/dates.ts';
import {checkPrice, quantity} from '../format/numbers.ts';
import {spaced} from '../format/words.ts';
import type {Block} from '../model/block.ts';
import type {Alternative, Claim, Quote} from '../model/claim.ts';
import {column, heading, muted, note, paragraph, space, span, table} from '../sections/blocks.ts';
import {computedWords, reasonWords, wayWords} from '../sections/claim-result.ts';
import {claimWords} from '../sections/claim-words.ts';
import {verdictSign} from '../sections/signs.ts';
import {isInstrument, subjectName} from '../sections/subject-name.ts';
import type {Detail, DetailOf} from './detail.ts';
import {type Fact, facts} from './facts.ts';
import {missing} from './missing.ts';
import {quoteBlocks} from './quotes.ts';

const flagWords: Readonly<Record<string, string>> = {
	borderline: 'so near the stated figure that rounding decides',
	understated: 'the prices moved by more than a quarter more than was stated',
	intraday: 'compared with highs and lows of the day',
	proxy: 'another instrument stands in for the one named',
	limited_history: 'the loaded prices do not reach back the whole period',
	closes_only: 'the file has closes only: a move within the day cannot be seen',
	as_of_inferred: 'the day it is measured to was inferred',
	end_day_sensitive: 'another last day would change the answer',
};

function quoteWords(quote: Quote, file: string | null): string {
	const adjusted = quote.adjusted === null ? 'adjustment not told' : quote.adjusted ? 'adjusted' : 'unadjusted';
	return `${checkPrice(quote.price)}  ${quote.field} of ${longDate(quote.at)}, ${adjusted}${file === null ? '' : `, ${file}:${quote.line}`}`;
}

function statementFacts(claim: Claim): readonly Fact[] {
	return [
		[
			'how said',
			[
				claim.modality,
				claim.negated ? ', negated' : '',
				claim.hedges.length > 0 ? `, hedged: ${claim.hedges.join(', ')}` : '',
			].join(''),
		],
		['who says it', claim.attribution],
		['measured to', claim.asOf === null ? null : longDate(claim.asOf)],
		['bears on', claim.risks.length > 0 ? claim.risks.join(', ') : null],
	];
}

function checkFacts(claim: Claim, instrument: boolean): readonly Fact[] {
	const {check} = claim;
	const verdict = verdictSign(claim);
	const words =
		check.computed === null
			? reasonWords(check.reason, claim, instrument)
			: `${computedWords(check.computed, claim)} by the loaded prices`;
	// The verdict of a figure that is no price says the same as its reason.
	const why = check.reason === 'not_a_price_claim' ? '' : `  ${words}`;
	return [
		['verdict', [span(verdict.tone, `${verdict.sign} ${verdict.word}`), why]],
		['from', check.base ? quoteWords(check.base, check.series) : null],
		['to', check.end ? quoteWords(check.end, check.series) : null],
		['note', check.flags.map(flag => flagWords[flag] ?? spaced(flag)).join('; ')],
	];
}

function alternativeBlocks(claim: Claim, asOf: string | null): readonly Block[] {
	const {alternatives} = claim.check;
	if (alternatives.length === 0) return [];
	const row = ({label, verdict, computed, base, end}: Alternative) => ({
		cells: [
			[wayWords(label, claim, asOf)],
			[span(verdict === 'not_checkable' ? 'muted' : verdict, spaced(verdict))],
			[computedWords(computed, claim)],
			[
				muted(
					[base, end]
						.flatMap(quote => (quote ? [`${checkPrice(quote.price)} (${dateNear(quote.at, asOf)})`] : []))
						.join(' → '),
				),
			],
		],
	});
	const columns = [
		column('label', 'counted', {min: 10}),
		column('verdict', 'verdict', {min: 12}),
		column('computed', 'gives', {align: 'right', min: 8}),
		column('prices', 'prices', {min: 20, grow: 1, drop: 1, overflow: 'wrap'}),
	];
	return [space, heading(2, 'The same words counted otherwise'), table(columns, alternatives.map(row))];
}

function impliedBlocks({implied}: Claim): readonly Block[] {
	if (implied.length === 0) return [];
	return [
		space,
		heading(2, 'If it holds, then'),
		facts(implied.map(({label, value, unit}) => [label, quantity(value, unit)])),
	];
}

/** Other rows that say the same. */
function repeats(count: number): readonly Block[] {
	return count === 0
		? []
		: [note(`Said again in ${count} more ${count === 1 ? 'place' : 'places'}: the quotations above have it.`)];
}

export const claimDetail: DetailOf<'claim'> = ({id}, {briefing}): Detail => {
	const claim = briefing.claims.find(one => one.id === id);
	if (!claim) return missing('Claim', `the claim ${id}`);
	const again = briefing.claims.filter(({duplicateOf}) => duplicateOf === id).length;
	const words = claimWords(claim, subjectName(briefing, claim.subject));
	return {
		title: `Claims › ${words}`,
		count: verdictSign(claim).word,
		blocks: [
			paragraph([span('strong', words)]),
			...quoteBlocks(claim.evidence, briefing),
			...repeats(again),
			space,
			facts([...checkFacts(claim, isInstrument(briefing, claim.subject)), ...statementFacts(claim)]),
			...alternativeBlocks(claim, briefing.asOf),
			...impliedBlocks(claim),
		],
	};
};
