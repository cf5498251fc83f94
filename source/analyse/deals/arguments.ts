// What stands behind a deal's verb or noun: companies by their preposition, the sum, the goods.

import {isBoundary, isPreposition, type Place} from './clause.ts';
import {type Item, lowerOf} from './item.ts';
import type {DealLexicon} from './lexicon.ts';

export interface Argument extends Place {
	/** The preposition it stands behind; empty for what stands right behind the verb or noun. */
	readonly preposition: string;
	/** A word of goods follows the name: "NVIDIA chips". */
	readonly goods: boolean;
}

export interface Arguments {
	readonly parties: readonly Argument[];
	/** Companies inside a purpose: "to build halls for X". */
	readonly served: readonly Argument[];
	readonly amounts: readonly (Place & {readonly preposition: string})[];
	readonly counts: readonly Place[];
	/** Lower-case words, in order. */
	readonly words: readonly string[];
	/** Index behind the last item that belongs to it. */
	readonly end: number;
}

const amountLinks =
	/^(?:worth|valued|valuing|total|totals|exceed|exceeds|totaling|totalling|totalled|totaled|priced|costing|amounting|reaching|exceeding)$/;
// "at a $90 billion valuation": a sum that is not the deal's.
const otherSums =
	/^(?:valuation|valued|revenue|revenues|sales|market|capitalization|capitalisation|cap|profit|loss|earnings|income|backlog|cash|budget|capex|assets)$/;

const isParty = (item: Item): boolean =>
	item.kind === 'name' ||
	item.kind === 'stranger' ||
	item.kind === 'gap' ||
	(item.kind === 'pronoun' && !item.possessive);

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
		// "Acme Megapacks": a product by its own name.
		if (item?.kind === 'stranger' && next === at + 1 && items[at]?.kind === 'name') return true;
		if (item?.kind !== 'word' || isPreposition(item) || isBoundary(item)) return false;
		if (goods.has(item.lower)) return true;
	}
	return false;
}

/** Behind a comma an explanation begins ("…, a maker of chips"), unless a preposition or a price follows at once. */
const resumes = (item: Item | undefined): boolean => isPreposition(item) || amountLinks.test(lowerOf(item));

interface Reader {
	/** Where reading began: behind the deal's own word. */
	readonly from: number;
	preposition: string;
	/** Inside an explanation between commas: nothing of it belongs to the deal but a price. */
	aside: boolean;
	/** Inside "to build …", "to fund …": companies there have another part. */
	purpose: boolean;
}

const notVerbs =
	/^(?:a|an|the|its|their|his|her|our|this|that|these|those|both|all|each|other|several|up|about|more|at|rival|fellow|parent|startup|chipmaker|cloud|data|ai|investors|lenders|customers|clients|companies|banks)$/;

const isPurpose = (items: readonly Item[], at: number): boolean => {
	const next = items[at + 1];
	return (
		lowerOf(items[at]) === 'to' &&
		next?.kind === 'word' &&
		!notVerbs.test(next.lower) &&
		!/(?:er|ing)$/.test(next.lower)
	);
};

function step(reader: Reader, items: readonly Item[], at: number): void {
	const item = items[at] as Item;
	if (item.kind === 'mark' && (item.lower === ',' || item.lower === '(')) {
		reader.aside = !resumes(items[at + 1]);
		reader.preposition = ',';
		reader.purpose = false;
	} else if (item.kind === 'word' && amountLinks.test(item.lower)) reader.preposition = 'worth';
	else if (isPreposition(item) && !reader.aside) {
		// "a loan backed by X": X guarantees it, and does not lend.
		const pledged =
			at > reader.from && /^(?:backed|backstopped|guaranteed|supported|secured)$/.test(lowerOf(items[at - 1]));
		reader.preposition = pledged ? ',' : lowerOf(item);
		reader.purpose ||= isPurpose(items, at);
	}
}

/** "… and X gave $2 million": another statement with a subject and a verb of its own. */
function isNewClause(items: readonly Item[], at: number, lexicon: DealLexicon): boolean {
	if (!/^(?:and|but|,)$/.test(lowerOf(items[at]))) return false;
	const verb = lowerOf(items[at + 2]);
	const past = lexicon.verbs.get(verb)?.[0]?.form === 'past' || lexicon.lightVerbs.get(verb)?.form === 'past';
	return isParty(items[at + 1] ?? (items[at] as Item)) && past && lowerOf(items[at + 3]) !== 'by';
}

/** Reads on from `from` until another statement begins. */
export function argumentsFrom(items: readonly Item[], from: number, lexicon: DealLexicon): Arguments {
	const {goods} = lexicon;
	const parties: Argument[] = [];
	const amounts: (Place & {readonly preposition: string})[] = [];
	const counts: Place[] = [];
	const served: Argument[] = [];
	const words: string[] = [];
	const reader: Reader = {from, preposition: '', aside: false, purpose: false};
	let at = from;
	for (; at < items.length && !isBoundary(items[at]) && !isNewClause(items, at, lexicon); at++) {
		const item = items[at] as Item;
		const {preposition, aside} = reader;
		step(reader, items, at);
		if (item.kind === 'amount' && (!aside || preposition === 'worth') && !isOtherSum(items, at))
			amounts.push({item, at, preposition});
		if (aside) continue;
		if (item.kind === 'count') counts.push({item, at});
		if (item.kind === 'word') words.push(item.lower);
		const goodsFollow =
			(item.kind === 'name' && item.product) ||
			((item.kind === 'name' || item.kind === 'pronoun') && goodsBehind(items, at, goods));
		// "buys its chips": what it makes, of whoever it is.
		const owner = item.kind === 'pronoun' && item.possessive && goodsFollow;
		if (owner && !reader.purpose) parties.push({item, at, preposition, goods: true});
		if (isParty(item) && reader.purpose) served.push({item, at, preposition, goods: goodsFollow});
		if (isParty(item) && !reader.purpose) {
			parties.push({item, at, preposition, goods: goodsFollow});
		}
	}
	return {parties, served, amounts, counts, words, end: at};
}
