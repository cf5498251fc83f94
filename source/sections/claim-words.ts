// What a claim says, in words: `BTC down more than 17% in 30 days`.

import {longDate, shortDate} from '../format/dates.ts';
import {amount, correlation, fixed, money, percent, quantity} from '../format/numbers.ts';
import {count} from '../format/words.ts';
import type {ClaimStatement, Comparator, Window} from '../model/claim.ts';

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
			if (claim.metric === 'correlation') return correlation(value);
			// `fourfold`, `double`: a factor says more in its own word than as a bare 4.
			return /^\p{L}+$/u.test(claim.valueText) ? claim.valueText : fixed(value, digits);
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
			return window.date !== null ? `since ${longDate(window.date)}` : `since ${window.event ?? 'an earlier date'}`;
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
