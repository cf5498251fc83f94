// Day or month first in dates like 03/04/2025: decided by the whole file, or refused.

import {type DateOrder, slashed} from './price-dates.ts';

export type OrderDecision =
	| {readonly order: DateOrder; readonly reason: null}
	/** Refused: the sentence says why. */
	| {readonly order: null; readonly reason: string};

/** A share of the deciding rows this large outvotes stray ones, which then are Problems of their own. */
const clearMajority = 0.95;

/**
 * Day or month first, by every date of the file: a first number above 12 can only be a day, a second one above 12 makes the first
 * a month. Points between the numbers (02.09.2025) are only written day first. Nothing else decides. Two digits at the end that
 * change more often than those in front may be days behind a year: refused.
 */
export function decideOrder(cells: readonly (string | number)[], hint: DateOrder | null): OrderDecision {
	let dayFirst = 0;
	let monthFirst = 0;
	let example: string | null = null;
	const short = [new Set<string>(), new Set<string>()] as const;
	for (const cell of cells) {
		if (typeof cell === 'number' || cell[4] === '-') continue;
		const match = slashed(cell.trim());
		if (!match) continue;
		example ??= cell.trim();
		const [left, right] = [Number(match[1]), Number(match[3])];
		if (match[4]?.length === 2) {
			short[0].add(match[1] as string);
			short[1].add(match[4]);
		}
		if (match[2] === '.' || (left > 12 && left <= 31 && right <= 12)) dayFirst++;
		else if (right > 12 && right <= 31 && left <= 12) monthFirst++;
	}
	if (example === null) return {order: hint ?? 'mdy', reason: null};
	if (short[1].size > short[0].size)
		return {
			order: null,
			reason: `in dates like "${example}" the year may come first or last; write them as 2025-12-31`,
		};
	const deciding = dayFirst + monthFirst;
	if (deciding === 0 && hint !== null) return {order: hint, reason: null};
	if (deciding > 0 && dayFirst >= deciding * clearMajority) return {order: 'dmy', reason: null};
	if (deciding > 0 && monthFirst >= deciding * clearMajority) return {order: 'mdy', reason: null};
	if (deciding === 0)
		return {
			order: null,
			reason: `dates like "${example}" fit day/month and month/day in every row; write them as 2025-12-31`,
		};
	return {
		order: null,
		reason: `${dayFirst} dates put the day first and ${monthFirst} the month; write them all as 2025-12-31`,
	};
}
