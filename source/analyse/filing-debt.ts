// A company's debt at a day, from the tags it used, without counting anything twice (DOMAIN 2.2, steps 1 to 3).

import type {Figure} from '../model/figures.ts';
import {type FactBook, figureOf, instantAt, instantEnds, type Reported} from './filing-facts.ts';
import type {DebtTags} from './filing-tags.ts';

const firstOf = (book: FactBook, tags: readonly string[], end: string): Reported | null =>
	tags.map(tag => instantAt(book, tag, end)).find(reported => reported !== null) ?? null;

function sum(parts: readonly (Reported | null)[], end: string, notes: readonly string[]): Figure | null {
	const there = parts.filter(part => part !== null).map(reported => ({reported, sign: 1 as const}));
	return figureOf(there, {start: null, end}, notes);
}

/** Step 1. `LongTermDebt` holds current maturities already, so nothing of step 2 is added; what it leaves out is said. */
function totalDebt(book: FactBook, tags: DebtTags, end: string): Figure | null {
	const total = firstOf(book, tags.totals, end);
	const shortTerm = firstOf(book, tags.shortTerm, end);
	const beside = total?.fact.tag.endsWith(':LongTermDebt') && shortTerm && shortTerm.fact.value > 0;
	return sum([total], end, beside ? [`short-term borrowings of ${shortTerm.fact.value} not included`] : []);
}

/** Step 2. All current debt in one tag, else current maturities and short-term borrowings. */
function splitDebt(book: FactBook, tags: DebtTags, end: string): Figure | null {
	const nonCurrent = firstOf(book, tags.nonCurrent, end);
	if (!nonCurrent) return null;
	const current = firstOf(book, tags.currentTotal, end);
	const parts = current
		? [nonCurrent, current]
		: [nonCurrent, firstOf(book, tags.currentPart, end), firstOf(book, tags.shortTerm, end)];
	const leases = parts.some(part => part !== null && tags.leaseInclusive.includes(part.fact.tag));
	const alone = parts.filter(part => part !== null).length === 1;
	return sum(parts, end, [...(leases ? ['lease-inclusive'] : []), ...(alone ? ['no current part reported'] : [])]);
}

/** Step 3. One tag of each family; a tag for a whole family holds its current part already. */
function instrumentDebt(book: FactBook, tags: DebtTags, end: string): Figure | null {
	const parts = tags.instruments.flatMap(family => {
		const main = firstOf(book, family.tags, end);
		const whole = main !== null && family.whole.includes(main.fact.tag);
		return whole ? [main] : [main, firstOf(book, family.current, end)];
	});
	return sum(parts, end, ['sum of instruments, may be incomplete']);
}

/** Debt that only ever showed as falling due within a year. */
function currentDebt(book: FactBook, tags: DebtTags, end: string): Figure | null {
	const total = firstOf(book, tags.currentTotal, end);
	const parts = total ? [total] : [firstOf(book, tags.currentPart, end), firstOf(book, tags.shortTerm, end)];
	return sum(parts, end, ['current debt only']);
}

/** Debt at a day; null: no tag of debt was reported for it. Securities held, face and carrying amounts of single notes never count. */
export function debtAt(book: FactBook, tags: DebtTags, end: string): Figure | null {
	return (
		totalDebt(book, tags, end) ??
		splitDebt(book, tags, end) ??
		instrumentDebt(book, tags, end) ??
		currentDebt(book, tags, end)
	);
}

/** Days for which debt can be told, newest first. */
export function debtEnds(book: FactBook, tags: DebtTags): readonly string[] {
	const families = tags.instruments.flatMap(family => [...family.tags, ...family.current]);
	return instantEnds(book, [
		...tags.totals,
		...tags.nonCurrent,
		...tags.currentTotal,
		...tags.currentPart,
		...tags.shortTerm,
		...families,
	]);
}
