// A claim in words: what was said, and what the prices give.

import {dateNear, shortDate} from '../format/dates.ts';
import {amount, change, checkPrice, correlation, fixed, money, percent, quantity} from '../format/numbers.ts';
import {count} from '../format/words.ts';
import type {Claim, ClaimCheck, ClaimStatement, Comparator, NotCheckableReason, Quote, Window} from '../model/claim.ts';

const comparatorWords: Readonly<Record<Comparator, string>> = {
	eq: '',
	approx: 'about ',
	nearly: 'nearly ',
	gt: 'more than ',
	gte: 'at least ',
	lt: 'less than ',
	lte: 'at most ',
	up_to: 'up to ',
	between: '',
};

/** Decimals the text itself gave: never more digits than the source. */
const digitsOf = (ulp: number): number => (ulp > 0 && ulp < 1 ? Math.min(6, Math.round(-Math.log10(ulp))) : 0);

function valueWords(value: number, claim: ClaimStatement): string {
	const digits = digitsOf(claim.ulp);
	switch (claim.unit) {
		case 'percent':
			return percent(value, digits);
		case 'pp':
			return `${fixed(value, digits)} pp`;
		case 'USD':
			return value >= 1e6 ? money(value) : `$${fixed(value, digits)}`;
		case 'points':
			return `${fixed(value, digits)} points`;
		case 'none':
			return claim.metric === 'correlation' ? correlation(value) : fixed(value, digits);
		case 'count':
			return value >= 1e6 ? amount(value) : fixed(value, digits);
		default:
			return quantity(value, claim.unit);
	}
}

/** `more than 17%`, `between $5bn and $6bn`; a dash when the value is not known. */
function sizeWords(claim: ClaimStatement): string {
	if (claim.value === null) return claim.valueText === '' ? 'by an amount not told' : claim.valueText;
	if (typeof claim.value === 'number') return comparatorWords[claim.comparator] + valueWords(claim.value, claim);
	return `between ${valueWords(claim.value[0], claim)} and ${valueWords(claim.value[1], claim)}`;
}

/** When the statement holds: `in 30 days`, `on 2 Dec`, `year to date`; empty when nothing is said. */
export function windowWords(window: Window): string {
	switch (window.type) {
		case 'session':
			return window.date === null ? 'on the day' : `on ${shortDate(window.date)}`;
		case 'trailing':
			return `in ${count(window.n, window.basis === 'trading' && window.unit === 'day' ? 'trading day' : window.unit)}`;
		case 'ytd':
			return 'year to date';
		case 'mtd':
			return 'month to date';
		case 'qtd':
			return 'quarter to date';
		case 'calendar-month':
			return window.month === null ? 'in the month' : `in ${shortDate(window.month)}`;
		case 'calendar-year':
			return window.year === null ? 'in the year' : `in ${window.year}`;
		case 'quarter':
			return window.quarter === null ? 'in the quarter' : `in ${window.quarter}`;
		case 'half-year':
			return `in the ${window.half === 1 ? 'first' : 'second'} half${window.year === null ? '' : ` of ${window.year}`}`;
		case 'since':
			return window.date !== null
				? `since ${dateNear(window.date, null)}`
				: `since ${window.event ?? 'an earlier date'}`;
		case 'within':
			return `within the ${window.of}`;
		case 'start-of':
			return `since the start of the ${window.of}`;
		case 'overnight':
			return 'overnight';
		case 'point':
		case 'inherit':
		case 'future':
		case 'none':
			return '';
	}
}

const directionWord = ({direction}: ClaimStatement): string => (direction === 'none' ? 'moved' : direction);

function metricWords(claim: ClaimStatement): string {
	const size = sizeWords(claim);
	switch (claim.metric) {
		case 'return':
		case 'change_abs':
			return `${directionWord(claim)} ${size}`;
		case 'level':
			return `at ${size}`;
		case 'intraday_level':
			return `at ${size} intraday`;
		case 'intraday_move':
			return `${directionWord(claim)} ${size} intraday`;
		case 'drawdown_max':
			return `drawdown of ${size}`;
		case 'drawdown_current':
			return `${size} below its high`;
		case 'relative_return':
			return `${size} ${claim.direction === 'down' ? 'behind' : 'ahead of'} ${claim.benchmark ?? 'another'}`;
		case 'correlation':
			return `correlation with ${claim.benchmark ?? 'another'} of ${size}`;
		case 'volatility':
			return `volatility of ${size}`;
		case 'ratio_to_high':
			return `at ${size} of its high`;
		case 'record':
			return claim.direction === 'down' ? 'at a record low' : 'at a record high';
		case 'streak':
			return `${directionWord(claim)} ${size} in a row`;
		case 'amount':
		case 'count':
			return [size, claim.item ?? ''].filter(part => part !== '').join(' ');
	}
}

/** `BTC down more than 17% in 30 days`. */
export function claimWords(claim: ClaimStatement, subject: string | null = claim.subject): string {
	const negation = claim.negated ? 'not ' : '';
	return [subject ?? '(subject not told)', negation + metricWords(claim), windowWords(claim.window)]
		.filter(part => part !== '')
		.join(' ');
}

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

/** Why a claim was not checked, and what would do. */
export function reasonWords(reason: NotCheckableReason | null, claim: ClaimStatement): string {
	const subject = claim.subject ?? 'the subject';
	switch (reason) {
		case 'no_series':
			return `load ${subject} to check`;
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
	const computed = claim.check.alternatives.filter(one => one.computed !== null);
	const ways = computed.filter((one, index) => computed.findIndex(({verdict}) => verdict === one.verdict) === index);
	return ways.map(one => `${computedWords(one.computed, claim)} ${wayWords(one.label, claim, asOf)}`).join(', ');
}

/** What the prices give: `−17.87%  106,000.00 (2 Nov) → 87,058.23 (2 Dec)`, or why nothing was computed. */
export function resultWords(claim: Claim, asOf: string | null): string {
	const {check} = claim;
	const ways = check.reason === 'ambiguous_convention' ? waysWords(claim, asOf) : '';
	if (ways !== '') return ways;
	if (check.computed === null) return reasonWords(check.reason, claim);
	const other = check.conventionSensitive
		? check.alternatives.find(({verdict}) => verdict !== check.verdict)
		: undefined;
	const figures = [computedWords(check.computed, claim), pricesWords(check, asOf)];
	if (other) figures.push(`but ${computedWords(other.computed, claim)} ${wayWords(other.label, claim, asOf)}`);
	return figures.filter(part => part !== '').join('  ');
}
