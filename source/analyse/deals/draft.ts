// A deal while it is being read from a sentence: who plays which part, before names, direction and status are settled.

import type {Amount} from '../../language/amounts.ts';
import type {DealKind} from '../../model/deal.ts';
import {spokenName} from './firm-names.ts';
import type {Item} from './item.ts';

/** Companies of one side. `missing` says why there are none. */
export interface Side {
	readonly ids: readonly string[];
	/** Further companies that are not known share this side. */
	readonly others: boolean;
	readonly missing: 'gap' | 'unknown' | null;
}

export interface Draft {
	readonly from: Side | null;
	readonly to: Side | null;
	/** Companies whose part is open; direction.ts decides. */
	readonly parties: readonly Side[];
	/** Of the parties: the one the verb says is paid (`wins a contract`) or pays (`awards a contract`). */
	readonly paid: Side | null;
	readonly pays: Side | null;
	readonly kind: DealKind | null;
	/** The frame names the deal as such. */
	readonly explicit: boolean;
	readonly amount: Amount | null;
	/** "$10 billion and $5 billion respectively": the sums of the payers or payees in order; else empty. */
	readonly each: readonly Amount[];
	/** The sum belongs to a round with several payers. */
	readonly shared: boolean;
	/** Goods counted instead of money: "50,000 GPUs". */
	readonly countText: string | null;
	/** One side may stay open: loans, raised money, commitments. */
	readonly oneSided: boolean;
	/** "the deal": speaks of one told before. */
	readonly definite: boolean;
	/** Item indices: where its words begin, its verb or noun, and behind its end. */
	readonly first: number;
	readonly head: number;
	readonly end: number;
}

export const noSide: Side = {ids: [], others: false, missing: null};

const unknown: Side = {ids: [], others: false, missing: 'unknown'};

/** Two letters may be anything; so may four words in a row. */
const isCompanyName = (text: string): boolean => text.length > 2 && text.split(' ').length <= 4;

export const sideOf = (item: Item, resolve: (item: Item) => readonly string[]): Side => {
	switch (item.kind) {
		case 'name':
			return {ids: item.ids, others: item.others, missing: null};
		case 'gap':
			return {ids: [], others: false, missing: 'gap'};
		case 'pronoun': {
			const ids = item.ids ?? resolve(item);
			return {ids, others: false, missing: ids.length === 0 ? 'unknown' : null};
		}
		// A company the list does not know goes by the name the text gives it.
		case 'stranger': {
			// A token, a person, a newspaper: known, and no party.
			if (item.names.every(name => name === '')) return noSide;
			const ids = item.names.filter(isCompanyName).map(spokenName);
			return ids.length === item.names.length ? {ids, others: false, missing: null} : unknown;
		}
		default:
			return unknown;
	}
};

/** "between X and Y", "X and Y are partners": one list, two sides. */
export const apart = (side: Side): readonly Side[] =>
	side.ids.length === 2 && !side.others ? side.ids.map(id => ({ids: [id], others: false, missing: null})) : [side];
