// One company's balance-sheet figures as of a date, and the ratios made from them.

/** A reported or derived value with where it came from. */
export interface Figure {
	readonly value: number;
	readonly unit: string;
	readonly start: string | null;
	readonly end: string;
	readonly filed: string | null;
	/** Tags, joined by ` + ` when summed. */
	readonly tag: string;
	readonly file: string;
	/** `restated`, `lease-inclusive`, `sum of instruments, may be incomplete`, `derived` … */
	readonly notes: readonly string[];
}

export type FigureName =
	| 'debt'
	| 'cash'
	| 'equity'
	| 'revenueTtm'
	| 'interestTtm'
	| 'capexTtm'
	| 'ebitdaTtm'
	| 'operatingCashFlowTtm'
	| 'contractedAiRevenue'
	| 'debtYearAgo'
	| 'revenueTtmYearAgo';

export interface Ratio {
	readonly id:
		| 'debt-to-equity'
		| 'net-debt-to-ebitda'
		| 'interest-cover'
		| 'capex-to-revenue'
		| 'cash-runway-quarters'
		| 'debt-growth-minus-revenue-growth';
	readonly name: string;
	/** null: undefined or a part is not reported. */
	readonly value: number | null;
	readonly unit: string;
	readonly level: 0 | 1 | 2 | 3 | null;
	/** `net cash`, `equity not reported`, `fewer than 4 quarters` … */
	readonly note: string | null;
}

export interface CompanyFigures {
	readonly entityId: string;
	readonly name: string;
	readonly ticker: string | null;
	readonly cik: string | null;
	readonly framework: 'US-GAAP' | 'IFRS' | 'stated';
	/** null: not reported. */
	readonly figures: Readonly<Record<FigureName, Figure | null>>;
	readonly ratios: readonly Ratio[];
	/** Sum of announced AI contract values from the texts, shown beside revenue, never added; with the deals. */
	readonly announced: {readonly usd: number; readonly dealIds: readonly string[]} | null;
	/** Days since the balance-sheet date and since filing. */
	readonly ageDays: number | null;
	readonly filedDays: number | null;
	readonly stale: boolean;
}
