// Holds a computed figure against a stated one: comparators, tolerances and signs (the table in docs/method-claims.md).

import type {ClaimStatement, Verdict} from '../../model/claim.ts';

export interface Judgement {
	readonly verdict: Verdict;
	readonly flags: readonly string[];
}

/** Room for "about" and "as much as", as a part of the stated value. */
const loose = 0.025;
/** Binary fractions: 83 of 100 is a fall of 17, not of 17.000000000000004. */
const digits = 9;

const cleaned = (value: number): number => Number(value.toFixed(digits));

/**
 * Largest tolerance of an exact figure. A round price ("$100,000") has one stated digit; half of it would swallow
 * anything, so beyond 2.5 % of the value nothing is told either way.
 */
function exact(x: number, value: number, ulp: number, price: boolean): Verdict {
	const gap = cleaned(Math.abs(x - value));
	if (gap > cleaned(0.5 * ulp)) return 'contradicted';
	return price && gap > loose * value ? 'not_checkable' : 'supported';
}

const hold = (condition: boolean): Verdict => (condition ? 'supported' : 'contradicted');

function compare(claim: ClaimStatement, x: number, low: number, high: number, price: boolean): Verdict {
	const {ulp} = claim;
	switch (claim.comparator) {
		case 'eq':
			return exact(x, low, ulp, price);
		case 'approx':
			return price && ulp > loose * low && Math.abs(x - low) > loose * low && Math.abs(x - low) <= ulp
				? 'not_checkable'
				: hold(cleaned(Math.abs(x - low)) <= cleaned(Math.max(ulp, loose * low)));
		case 'up_to':
			return hold(
				cleaned(Math.abs(x - low)) <= cleaned(Math.max(0.5 * (price ? Math.min(ulp, loose * low) : ulp), loose * low)),
			);
		case 'nearly':
			return hold(x >= cleaned(0.85 * low) && x < cleaned(low + 0.5 * (price ? Math.min(ulp, loose * low) : ulp)));
		case 'gt':
			return hold(x > low);
		case 'gte':
			return hold(x >= low);
		case 'lt':
			return hold(x < low);
		case 'lte':
			return hold(x <= low);
		case 'between':
			return hold(x >= cleaned(low - 0.5 * ulp) && x <= cleaned(high + 0.5 * ulp));
	}
}

function flagsOf(claim: ClaimStatement, x: number, low: number, verdict: Verdict): readonly string[] {
	if (!['gt', 'gte', 'lt', 'lte'].includes(claim.comparator)) return [];
	const near =
		Math.abs(x - low) <=
		0.5 * Math.min(claim.ulp, Math.max(0.01 * low, 1e-9) * (claim.unit === 'percent' || claim.unit === 'pp' ? 1e9 : 1));
	const far = verdict === 'supported' && claim.comparator.startsWith('g') && low > 0 && x > 1.25 * low;
	return [...(near ? ['borderline'] : []), ...(far ? ['understated'] : [])];
}

const priceMetrics = ['level', 'intraday_level', 'record', 'change_abs'];

/** Judges `computed` (signed, in the claim's unit) against the claim. `not_checkable`: the stated figure is too round to tell. */
export function judge(claim: ClaimStatement, computed: number): Judgement {
	const signed =
		claim.direction === 'down' && !['intraday_level', 'record'].includes(claim.metric) ? -computed : computed;
	const x = cleaned(signed);
	const {value} = claim;
	if (value === null) return {verdict: 'not_checkable', flags: []};
	const [low, high] = typeof value === 'number' ? [value, value] : value;
	// A fall is contradicted by any rise, and the other way round.
	if (claim.direction !== 'none' && x < 0 && claim.metric !== 'correlation')
		return {verdict: 'contradicted', flags: ['wrong_sign']};
	const verdict = compare(claim, x, low, high, priceMetrics.includes(claim.metric));
	return {
		verdict,
		flags: [...flagsOf(claim, x, low, verdict), ...(verdict === 'not_checkable' ? ['round_number'] : [])],
	};
}

/** Verdict of the opposite statement. "Did not fall 5%" after a fall of 8% is a matter of reading: nobody can tell. */
export function negate(claim: ClaimStatement, verdict: Verdict, computed: number | null): Verdict {
	if (verdict === 'supported') return 'contradicted';
	if (verdict === 'not_checkable' || computed === null || typeof claim.value !== 'number') return 'not_checkable';
	const x = claim.direction === 'down' ? -computed : computed;
	return claim.direction !== 'none' && x > claim.value && ['eq', 'approx', 'nearly', 'up_to'].includes(claim.comparator)
		? 'not_checkable'
		: 'supported';
}
