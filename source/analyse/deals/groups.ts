// "A group of funds led by X", "investors including X and Y": several companies of which some are named.

import {type Item, lowerOf} from './item.ts';
import type {DealLexicon} from './lexicon.ts';

const links: readonly (readonly string[])[] = [
	['led', 'by'],
	['including'],
	['such', 'as'],
	['comprising'],
	['headed', 'by'],
];

/** Index of the name that the group noun at `head` is led by or includes; -1 when none follows. */
function memberOf(items: readonly Item[], head: number): number {
	for (const link of links)
		if (link.every((word, step) => lowerOf(items[head + 1 + step]) === word)) {
			const at = head + 1 + link.length;
			return items[at]?.kind === 'name' || items[at]?.kind === 'stranger' ? at : -1;
		}
	return -1;
}

/** Index where the phrase begins: "a group of 18 banks". */
function startOf(items: readonly Item[], head: number, lexicon: DealLexicon): number {
	let at = head;
	while (at > 0) {
		const before = items[at - 1];
		const word = lowerOf(before);
		const inside =
			lexicon.groups.has(word) || before?.kind === 'count' || /^(?:of|other|large|private|several|some)$/.test(word);
		if (/^(?:a|an|the)$/.test(word)) return at - 1;
		if (!inside) return at;
		at--;
	}
	return at;
}

/** Items with each such phrase as the companies it names, and others beside them. Reads the lists already joined. */
/** "a unit of X": X itself. */
const unitOf = (items: readonly Item[], at: number): boolean =>
	/^(?:unit|subsidiary|arm|division|affiliate)$/.test(lowerOf(items[at])) &&
	lowerOf(items[at + 1]) === 'of' &&
	items[at + 2]?.kind === 'name';

export function withGroups(items: readonly Item[], lexicon: DealLexicon): readonly Item[] {
	const result: Item[] = [];
	for (let at = 0; at < items.length; at++) {
		const item = items[at] as Item;
		const unit = unitOf(items, at);
		const member = unit ? at + 2 : lexicon.groups.has(lowerOf(item)) ? memberOf(items, at) : -1;
		const name = items[member];
		if (name?.kind !== 'name') {
			result.push(item);
			continue;
		}
		const from = startOf(items, at, lexicon);
		result.length -= at - from;
		result.push({...name, others: name.others || !unit, start: (items[from] as Item).start});
		at = member;
	}
	return result;
}
