// What the prices say about a claim, in words: the figure, both prices with their dates, or why there is none.

import {dateNear} from '../format/dates.ts';
import {change, checkPrice, correlation, fixed, percent} from '../format/numbers.ts';
import type {Claim, ClaimCheck, ClaimStatement, NotCheckableReason, Quote} from '../model/claim.ts';

const quoteWords = (quote: Quote, asOf: string | null): string =>
	`${checkPrice(quote.price)}${quote.field === 'close' ? '' : ` ${quote.field}`} (${dateNear(quote.at, asOf)})`;

/** `106,000.00 (2 Nov) → 87,058.23 (2 Dec)`; one price where the claim is of a level. */
export function pricesWords(check: Pick<ClaimCheck, 'base' | 'end'>, asOf: string | null): string {
	return [check.base, check.end].flatMap(quote => (quote ? [quoteWords(quote, asOf)] : [])).join(' → ');
}

/** A computed figure in the unit of its claim: `−17.87%`. */
export function computedWords(value: number | null, claim: ClaimStatement): string {
	if (value === null) return '';
	if (claim.metric === 'correlation' || claim.unit === 'none') return correlation(value);
	if (claim.unit === 'percent')
		return claim.metric === 'volatility' || claim.metric === 'ratio_to_high' ? percent(value, 2) : change(value, 2);
	if (claim.unit === 'pp') return `${fixed(value, 2)} pp`;
	return claim.unit === 'count' ? fixed(value, 0) : checkPrice(value);
}

/** Why a claim was not checked, and what would do. Only an `instrument` can be loaded: a word in capitals alone is none. */
export function reasonWords(reason: NotCheckableReason | null, claim: ClaimStatement, instrument = false): string {
	const subject = claim.subject ?? 'the subject';
	switch (reason) {
		case 'no_series':
			return instrument ? `load ${subject} to check` : 'no prices of it are loaded';
		case 'no_window':
			return 'the text names no period';
		case 'no_subject':
			return 'who or what it is about cannot be told';
		case 'no_as_of':
			return 'no date to measure from';
		case 'stale_series':
			return `the prices of ${subject} end before`;
		case 'history_too_short':
			return `the prices of ${subject} begin after`;
		case 'forecast':
			return `forecast${claim.attribution === null ? '' : `, ${claim.attribution}`}: not checked`;
		case 'not_a_price_claim':
			return 'not about a price';
		case 'unsupported_metric':
			return 'cannot be computed from daily prices';
		case 'needs_intraday':
			return 'needs prices within the day';
		case 'ambiguous_convention':
			return 'depends on how the period is counted';
		case null:
			return 'not checked';
	}
}

/** How an alternative counts: `to 1 Dec`, for a level `on 1 Dec`, else `by trading days`. */
export function wayWords(label: string, claim: ClaimStatement, asOf: string | null): string {
	const day = /^ending (\d{4}-\d{2}-\d{2})$/.exec(label)?.[1];
	const words = label.replace(/\d{4}-\d{2}-\d{2}/g, date => dateNear(date, asOf));
	if (day === undefined) return `by ${words}`;
	return `${claim.metric === 'level' || claim.metric === 'intraday_level' ? 'on' : 'to'} ${dateNear(day, asOf)}`;
}

/** `−18.00% to 1 Dec, −10.98% by trading days`: one way to count for each answer. */
function waysWords(claim: Claim, asOf: string | null): string {
	const known = claim.check.alternatives.filter(one => one.computed !== null);
	const decided = known.filter(({verdict}) => verdict !== 'not_checkable');
	const computed = decided.length > 1 ? decided : known;
	const ways = computed.filter((one, index) => computed.findIndex(({verdict}) => verdict === one.verdict) === index);
	return ways.map(one => `${computedWords(one.computed, claim)} ${wayWords(one.label, claim, asOf)}`).join(', ');
}

/** What the prices give: `−17.87%  106,000.00 (2 Nov) → 87,058.23 (2 Dec)`, or why nothing was computed. */
export function resultWords(claim: Claim, asOf: string | null, instrument = false): string {
	const {check} = claim;
	const ways = check.reason === 'ambiguous_convention' ? waysWords(claim, asOf) : '';
	if (ways !== '') return ways;
	if (check.computed === null) return reasonWords(check.reason, claim, instrument);
	const other = check.conventionSensitive
		? check.alternatives.find(({verdict}) => verdict !== check.verdict)
		: undefined;
	const figures = [computedWords(check.computed, claim), pricesWords(check, asOf)];
	if (other) figures.push(`but ${computedWords(other.computed, claim)} ${wayWords(other.label, claim, asOf)}`);
	return figures.filter(part => part !== '').join('  ');
}
