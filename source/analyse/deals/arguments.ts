// What stands behind a deal's verb or noun: companies by their preposition, the sum, the goods.

import {isBoundary, isPreposition, type Place} from './clause.ts';
import type {Item, NameItem} from './items.ts';
import {lowerOf} from './items.ts';

export interface Argument extends Place {
	/** The preposition it stands behind; empty for what stands right behind the verb or noun. */
	readonly preposition: string;
	/** A word of goods follows the name: "NVIDIA chips". */
	readonly goods: boolean;
}

export interface Arguments {
	readonly parties: readonly Argument[];
	readonly amounts: readonly (Place & {readonly preposition: string})[];
	readonly counts: readonly Place[];
	/** Lower-case words, in order. */
	readonly words: readonly string[];
	/** Index behind the last item that belongs to it. */
	readonly end: number;
}

const amountLinks =
	/^(?:worth|valued|valuing|totaling|totalling|totalled|totaled|priced|costing|amounting|reaching|exceeding)$/;
// "at a $90 billion valuation": a sum that is not the deal's.
const otherSums =
	/^(?:valuation|valued|revenue|revenues|sales|market|capitalization|capitalisation|cap|profit|loss|earnings|income|backlog|cash|budget|capex|assets|worth)$/;

const isObjectPronoun = (item: Item): boolean => item.kind === 'pronoun' && !item.possessive;

/** True when the sum at `at` values a company or counts something else than the deal. */
function isOtherSum(items: readonly Item[], at: number): boolean {
	const next = [1, 2, 3].map(step => lowerOf(items[at + step]));
	const stop = next.findIndex(word => word === '' || word === ',' || /^(?:in|from|to|for|with|and|on)$/.test(word));
	if ((stop < 0 ? next : next.slice(0, stop)).some(word => otherSums.test(word))) return true;
	const before = [1, 2, 3, 4].map(step => lowerOf(items[at - step]));
	return /^(?:at|of|to)$/.test(before[0] ?? '')
		? before.slice(1).some(word => /^(?:valuation|valuations|valuing|capitalization|revenue|sales)$/.test(word))
		: /^(?:valuing|values)$/.test(before[1] ?? '');
}

function goodsBehind(items: readonly Item[], at: number, goods: ReadonlySet<string>): boolean {
	for (let next = at + 1; next <= at + 4; next++) {
		const item = items[next];
		if (item?.kind === 'name' && item.product) return true;
		if (item?.kind !== 'word' || isPreposition(item) || isBoundary(item)) return false;
		if (goods.has(item.lower)) return true;
	}
	return false;
}

/** Reads on from `from` until another statement begins. Behind a comma only prepositions count, until a list ends. */
export function argumentsFrom(items: readonly Item[], from: number, goods: ReadonlySet<string>): Arguments {
	const parties: Argument[] = [];
	const amounts: (Place & {readonly preposition: string})[] = [];
	const counts: Place[] = [];
	const words: string[] = [];
	let preposition = '';
	let aside = false;
	let at = from;
	for (; at < items.length; at++) {
		const item = items[at] as Item;
		if (isBoundary(item) && !(aside === false && lowerOf(item) === 'as' && lowerOf(items[at + 1]) === 'part')) break;
		if (isPreposition(item)) {
			preposition = lowerOf(item);
			aside = false;
		} else if (item.kind === 'mark' && (item.lower === ',' || item.lower === '(')) {
			aside = true;
			preposition = ',';
		} else if (item.kind === 'word' && amountLinks.test(item.lower)) {
			preposition = 'worth';
			aside = false;
		} else if (item.kind === 'amount') {
			if (!isOtherSum(items, at)) amounts.push({item, at, preposition});
		} else if (item.kind === 'count') counts.push({item, at});
		else if (
			!aside &&
			(item.kind === 'name' || item.kind === 'stranger' || item.kind === 'gap' || isObjectPronoun(item))
		)
			parties.push({
				item,
				at,
				preposition,
				goods: item.kind === 'name' && (item.product || goodsBehind(items, at, goods)),
			});
		if (item.kind === 'word') words.push(item.lower);
	}
	return {parties, amounts, counts, words, end: at};
}

/** The company items among some arguments. */
export const namesOf = (parties: readonly Argument[]): readonly NameItem[] =>
	parties.map(party => party.item).filter(item => item.kind === 'name');
