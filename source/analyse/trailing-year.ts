// Twelve months of a flow from what was reported: a full fiscal year, or four quarters, derived where only sums were given.

import type {Figure} from '../model/figures.ts';
import {daysBetween, type FactBook, figureOf, flowsOf, periodDays, type Reported} from './filing-facts.ts';

interface Part {
	readonly reported: Reported;
	readonly sign: 1 | -1;
}

interface Quarter {
	readonly start: string;
	readonly end: string;
	readonly parts: readonly Part[];
}

const between = (value: number, low: number, high: number): boolean => value >= low && value <= high;
const isQuarter = (days: number): boolean => between(days, 80, 100);
/** 52 or 53 weeks, or a calendar year. */
const isYear = (days: number): boolean => between(days, 350, 380);

const startOf = (flow: Reported): string => flow.fact.start ?? flow.fact.end;
const lengthOf = (flow: Reported): number => periodDays(startOf(flow), flow.fact.end);

const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/**
 * The quarter that ends on `end`: reported as such, or a sum since the start of the fiscal year less the sum up to the quarter
 * before (Q4 = year less nine months; cash flows of a 10-Q come only as such sums).
 */
function quarterEnding(flows: readonly Reported[], end: string): Quarter | null {
	const ending = flows.filter(flow => flow.fact.end === end);
	const direct = ending.find(flow => isQuarter(lengthOf(flow)));
	if (direct) return {start: startOf(direct), end, parts: [{reported: direct, sign: 1}]};
	for (const longer of ending.filter(flow => between(lengthOf(flow), 160, 380))) {
		const shorter = flows.find(flow => startOf(flow) === startOf(longer) && isQuarter(daysBetween(flow.fact.end, end)));
		if (shorter)
			return {
				start: nextDay(shorter.fact.end),
				end,
				parts: [
					{reported: longer, sign: 1},
					{reported: shorter, sign: -1},
				],
			};
	}
	return null;
}

/** Fiscal quarters may shift by days between years; more than a week is a hole. */
const adjoining = 7;

function quarterBefore(flows: readonly Reported[], start: string): Quarter | null {
	const ends = new Set(
		flows.map(flow => flow.fact.end).filter(end => between(daysBetween(end, start), 1 - adjoining, 1 + adjoining)),
	);
	const found = [...ends].toSorted((a, b) => Math.abs(daysBetween(a, start) - 1) - Math.abs(daysBetween(b, start) - 1));
	return found.map(end => quarterEnding(flows, end)).find(quarter => quarter !== null) ?? null;
}

function fourQuarters(flows: readonly Reported[], end: string): readonly Quarter[] | null {
	const quarters: Quarter[] = [];
	let next = quarterEnding(flows, end);
	while (next && quarters.length < 4) {
		quarters.push(next);
		next = quarterBefore(flows, next.start);
	}
	return quarters.length === 4 ? quarters : null;
}

/** The twelve months of one tag that end on `end`; null when the reports do not cover them. */
export function trailingYear(book: FactBook, tag: string, end: string): Figure | null {
	const flows = flowsOf(book, tag);
	const year = flows.find(flow => flow.fact.end === end && isYear(lengthOf(flow)));
	if (year) return figureOf([{reported: year, sign: 1}], {start: startOf(year), end}, ['fiscal year']);
	const quarters = fourQuarters(flows, end);
	const first = quarters?.at(-1);
	if (!quarters || !first) return null;
	const derived = quarters.some(quarter => quarter.parts.length > 1) ? ['derived'] : [];
	return figureOf(
		quarters.flatMap(quarter => quarter.parts),
		{start: first.start, end},
		['sum of four quarters', ...derived],
	);
}

/** Days on which a flow of one of the tags ends, newest first. */
export function flowEnds(book: FactBook, tags: readonly string[]): readonly string[] {
	const ends = tags.flatMap(tag => flowsOf(book, tag).map(flow => flow.fact.end));
	return [...new Set(ends)].toSorted((a, b) => (a < b ? 1 : -1));
}
