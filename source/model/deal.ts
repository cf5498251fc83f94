// Who pays whom for what, and the loops money makes.

import type {Comparator} from './claim.ts';
import type {Evidence} from './evidence.ts';

export type DealKind =
	| 'invest'
	| 'backing'
	| 'debt'
	| 'equity_grant'
	| 'ownership'
	| 'cloud_contract'
	| 'purchase_commitment'
	| 'supply'
	| 'lease'
	| 'joint_venture'
	| 'partnership';

/** Kinds in which cash goes from payer to payee: only these enter sums. */
export const cashKinds: readonly DealKind[] = [
	'invest',
	'debt',
	'cloud_contract',
	'purchase_commitment',
	'supply',
	'lease',
];

/** Weakest first. A deal told twice keeps the weakest wording. */
export const dealStatuses = ['denied', 'historical', 'potential', 'reported', 'announced', 'stated', 'closed'] as const;
export type DealStatus = (typeof dealStatuses)[number];

/** A deal as one article tells it. Offsets in the cleaned text; `from`/`to` are entity ids, the name as written of a company on no list, or null when cut. */
export interface FoundDeal {
	readonly from: string | null;
	readonly to: string | null;
	readonly directed: boolean;
	readonly kind: DealKind;
	readonly amountUSD: number | null;
	readonly amountText: string | null;
	readonly comparator: Comparator;
	readonly status: DealStatus;
	/** The wording names the deal itself (true) or only implies it (`backed by`). */
	readonly explicit: boolean;
	readonly date: string | null;
	readonly term: string | null;
	readonly sentence: number;
	readonly start: number;
	readonly end: number;
}

export interface Deal {
	readonly id: string;
	/** Entity names as in data/entities.yaml, or as the text writes a company that is not in it; `from` pays `to`. */
	readonly from: string | null;
	readonly to: string | null;
	readonly directed: boolean;
	readonly kind: DealKind;
	readonly amountUSD: number | null;
	readonly amountText: string | null;
	readonly comparator: Comparator;
	readonly status: DealStatus;
	readonly explicit: boolean;
	readonly date: string | null;
	readonly term: string | null;
	readonly evidence: readonly Evidence[];
}

export interface Loop {
	/** Names in order of payment, smallest first; the last pays the first. */
	readonly nodes: readonly string[];
	readonly dealIds: readonly string[];
	readonly knownAmounts: boolean;
}

/** Both directions between two parties. */
export interface PairFlow {
	readonly a: string;
	readonly b: string;
	/** Known USD from a to b, from b to a; null when no amount is known. */
	readonly out: number | null;
	readonly back: number | null;
	/** min(out, back)/out and back/out. */
	readonly roundTrip: number | null;
	readonly coverage: number | null;
	readonly dealIds: readonly string[];
}

export interface Circularity {
	readonly weightedReciprocity: number | null;
	readonly cycleShare: number | null;
	readonly edges: number;
	readonly edgesWithoutAmount: number;
	readonly pairs: readonly PairFlow[];
	/** The search for loops stopped at its limit. */
	readonly truncated: boolean;
}
