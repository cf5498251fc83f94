// Figures a company reported (SEC companyfacts, companyconcept, or our own balance-sheet CSV).

export type Framework = 'US-GAAP' | 'IFRS' | 'stated';

/** One reported value. Instants have no `start`. */
export interface Fact {
	/** Tag as reported, e.g. `us-gaap:LongTermDebtNoncurrent`, or the column of our own CSV. */
	readonly tag: string;
	readonly value: number;
	readonly unit: string;
	readonly start: string | null;
	readonly end: string;
	readonly filed: string | null;
	readonly form: string | null;
	readonly accession: string | null;
}

export interface Filing {
	/** SEC central index key, digits without leading zeros; null for our own CSV. */
	readonly cik: string | null;
	readonly companyName: string;
	readonly ticker: string | null;
	readonly framework: Framework;
	readonly file: string;
	readonly facts: readonly Fact[];
}
