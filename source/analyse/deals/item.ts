// A sentence as the deal reader sees it: names, strangers, sums of money, holes and words, in order.

import type {Amount} from '../../language/amounts.ts';

export interface Placed {
	/** Offsets in the sentence. */
	readonly start: number;
	readonly end: number;
}

/** One or several companies that play one part ("A, B and C"). `ids` are rolled up to the company whose money it is. */
export interface NameItem extends Placed {
	readonly kind: 'name';
	readonly ids: readonly string[];
	/** Some of the coordinated names are not known. */
	readonly others: boolean;
	readonly possessive: boolean;
	/** A product or unit was named, not the company itself. */
	readonly product: boolean;
}

export type Item =
	| NameItem
	/** A capitalised name the entity list does not know. */
	| (Placed & {readonly kind: 'stranger'; readonly possessive: boolean; readonly names: readonly string[]})
	| (Placed & {readonly kind: 'amount'; readonly amount: Amount})
	| (Placed & {readonly kind: 'count'; readonly amount: Amount})
	| (Placed & {readonly kind: 'gap'})
	| (Placed & {
			readonly kind: 'pronoun';
			readonly possessive: boolean;
			readonly object: boolean;
			/** A description that could mean several companies: nobody can say which. */
			readonly ids?: readonly string[];
	  })
	| (Placed & {readonly kind: 'word'; readonly lower: string})
	| (Placed & {readonly kind: 'mark'; readonly lower: string});

/** The word or mark of an item in lower case; empty for names, amounts and holes. */
export const lowerOf = (item: Item | undefined): string =>
	item?.kind === 'word' || item?.kind === 'mark' ? item.lower : '';
