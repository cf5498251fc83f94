// Figures of our own balance-sheet table, by the names of its columns.

import type {Figure, FigureName} from '../model/figures.ts';
import {factBook, figureOf, type SourcedFact} from './filing-facts.ts';

/** Figures that are read from reports; the year-ago ones are the same names a year earlier. */
export type BaseName = Exclude<FigureName, 'debtYearAgo' | 'revenueTtmYearAgo'>;

export interface Stated {
	readonly at: (name: BaseName, end: string) => Figure | null;
	readonly ends: readonly string[];
}

const columnOf: Readonly<Record<BaseName, string>> = {
	debt: 'debt',
	cash: 'cash',
	equity: 'equity',
	revenueTtm: 'revenue_ttm',
	interestTtm: 'interest_ttm',
	capexTtm: 'capex_ttm',
	ebitdaTtm: 'ebitda_ttm',
	operatingCashFlowTtm: 'operating_cash_flow_ttm',
	contractedAiRevenue: 'contracted_ai_revenue',
};

/** What the table says of one company as known on a day; columns of another currency stand in a book of their own. */
export function statedFigures(facts: readonly SourcedFact[], asOf: string | null): Stated {
	const units = [...new Set(facts.map(fact => fact.unit))].toSorted();
	const books = units.map(unit => factBook(facts, unit, asOf));
	const at = (name: BaseName, end: string): Figure | null => {
		for (const book of books) {
			const periods = [...(book.byTag.get(columnOf[name])?.values() ?? [])];
			const reported = periods.find(({fact}) => fact.end === end);
			if (reported) return figureOf([{reported, sign: 1}], {start: reported.fact.start, end}, ['stated']);
		}
		return null;
	};
	const ends = books.flatMap(book =>
		[...book.byTag.values()].flatMap(periods => [...periods.values()].map(({fact}) => fact.end)),
	);
	return {at, ends};
}
