// Reported facts as known on a day: periods by their start and end, the latest filing of a value, restatements marked.

import type {Figure} from '../model/figures.ts';
import type {Fact} from '../model/filing.ts';

/** A fact with the file it came from. */
export interface SourcedFact extends Fact {
	readonly file: string;
}

/** The current view of one tag in one period. */
export interface Reported {
	readonly fact: SourcedFact;
	/** A later filing gave another value than the first one did. */
	readonly restated: boolean;
}

/** tag → period (`start|end`) → current view. */
export interface FactBook {
	readonly byTag: ReadonlyMap<string, ReadonlyMap<string, Reported>>;
}

const dayMilliseconds = 86_400_000;

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);
}

/** Length of a flow's period, both ends counted. */
export const periodDays = (start: string, end: string): number => daysBetween(start, end) + 1;

/** A fact without a filing date (our own table) is known from its end on. */
function isKnown(fact: Fact, asOf: string | null): boolean {
	return asOf === null || ((fact.filed ?? fact.end) <= asOf && fact.end <= asOf);
}

/** Earlier filed first; the accession number settles filings of one day. */
function byFiling(a: SourcedFact, b: SourcedFact): number {
	const [left, right] = [`${a.filed ?? ''}|${a.accession ?? ''}`, `${b.filed ?? ''}|${b.accession ?? ''}`];
	return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The facts of one company, one unit, known at the end of `asOf`. The identity of a period is (start, end): `fy` and `fp` describe
 * the filing, which also carries last year's figures. Several values of a period: the latest filed is the current view.
 */
export function factBook(facts: readonly SourcedFact[], unit: string, asOf: string | null): FactBook {
	const byTag = new Map<string, Map<string, Reported>>();
	const known = facts.filter(fact => fact.unit === unit && isKnown(fact, asOf)).toSorted(byFiling);
	for (const fact of known) {
		const periods = byTag.get(fact.tag) ?? new Map<string, Reported>();
		const key = `${fact.start ?? ''}|${fact.end}`;
		const before = periods.get(key);
		periods.set(key, {fact, restated: before !== undefined && (before.restated || before.fact.value !== fact.value)});
		byTag.set(fact.tag, periods);
	}
	return {byTag};
}

/** The balance of a tag at the end of a day. */
export function instantAt(book: FactBook, tag: string, end: string): Reported | null {
	return book.byTag.get(tag)?.get(`|${end}`) ?? null;
}

/** Days for which any of the tags has a balance, newest first. */
export function instantEnds(book: FactBook, tags: readonly string[]): readonly string[] {
	const ends = tags.flatMap(tag => [...(book.byTag.get(tag)?.values() ?? [])]).filter(({fact}) => fact.start === null);
	return [...new Set(ends.map(({fact}) => fact.end))].toSorted((a, b) => (a < b ? 1 : -1));
}

/** The flows of a tag over any period. */
export function flowsOf(book: FactBook, tag: string): readonly Reported[] {
	return [...(book.byTag.get(tag)?.values() ?? [])].filter(({fact}) => fact.start !== null);
}

/** The newest of some dates; null where none is known. */
export function newest(dates: readonly (string | null)[]): string | null {
	return dates.reduce((best, date) => (date !== null && (best === null || date > best) ? date : best), null);
}

/** A figure added up from parts: +1 adds, -1 takes away. The first part's file and unit stand for all. */
export function figureOf(
	parts: readonly {readonly reported: Reported; readonly sign: 1 | -1}[],
	period: {readonly start: string | null; readonly end: string},
	notes: readonly string[],
): Figure | null {
	const first = parts[0];
	if (!first) return null;
	const tags = [...new Set(parts.map(part => part.reported.fact.tag))];
	const restated = parts.some(part => part.reported.restated) ? ['restated'] : [];
	return {
		value: parts.reduce((sum, part) => sum + part.sign * part.reported.fact.value, 0),
		unit: first.reported.fact.unit,
		start: period.start,
		end: period.end,
		filed: newest(parts.map(part => part.reported.fact.filed)),
		tag: tags.join(' + '),
		file: first.reported.fact.file,
		notes: [...notes, ...restated],
	};
}
