// Names that belong together: possessives, names of several words, and lists ("A, B and C").

import {looksLikeFirm, spokenName} from './firm-names.ts';
import {type Item, lowerOf} from './item.ts';

const isParty = (item: Item | undefined): item is Extract<Item, {kind: 'name' | 'stranger'}> =>
	item?.kind === 'name' || item?.kind === 'stranger';

const arms =
	/^(?:Ventures|Capital|Cloud|Labs|Research|Studios|Robotics|Energy|Financial|Infrastructure|Holdings|Group|Inc|Corp)$/;

const isArm = (name: Item, item: Item): boolean =>
	item.kind === 'stranger' && item.start - name.end === 1 && item.names.length === 1 && arms.test(item.names[0] ?? '');

/** "X's", "Xs'": the mark goes into the name. Two strangers in a row are one ("Acme Corp"). */
export function withPossessives(items: readonly Item[]): readonly Item[] {
	const result: Item[] = [];
	for (const item of items) {
		const last = result.at(-1);
		const own = item.kind === 'word' || item.kind === 'mark' ? item.lower : '';
		if (isParty(last) && (own === "'s" || (own === "'" && item.start === last.end)))
			result[result.length - 1] = {...last, possessive: true, end: item.end};
		// "Acme Ventures": an arm of the company it is called after.
		else if (last?.kind === 'name' && !last.possessive && isArm(last, item))
			result[result.length - 1] = {...last, end: item.end};
		else if (last?.kind === 'stranger' && item.kind === 'stranger' && !last.possessive && item.start - last.end <= 1)
			result[result.length - 1] = {
				...item,
				names: last.names.includes('') || item.names.includes('') ? [''] : [[...last.names, ...item.names].join(' ')],
				start: last.start,
			};
		else if (
			last?.kind === 'stranger' &&
			!last.possessive &&
			item.kind === 'word' &&
			item.lower === 'ai' &&
			item.start - last.end === 1
		)
			result[result.length - 1] = {...last, names: [`${last.names.join(' ')} AI`], end: item.end};
		else result.push(item);
	}
	return result;
}

function joined(parts: readonly Extract<Item, {kind: 'name' | 'stranger'}>[]): Item {
	const first = parts[0] as Item;
	const last = parts.at(-1) as Extract<Item, {kind: 'name' | 'stranger'}>;
	const names = parts.filter(part => part.kind === 'name');
	const base = {start: first.start, end: last.end, possessive: last.possessive};
	if (names.length === 0)
		return {kind: 'stranger', names: parts.flatMap(part => (part.kind === 'stranger' ? part.names : [])), ...base};
	const strangers = parts.flatMap(part => (part.kind === 'stranger' ? part.names : []));
	const firms = strangers.filter(looksLikeFirm).map(spokenName);
	const ids = [...new Set([...names.flatMap(name => name.ids), ...firms])];
	const product = names.every(name => name.product);
	return {
		kind: 'name',
		ids,
		others: firms.length < strangers.length || names.some(name => name.others),
		product,
		...base,
	};
}

/** Index behind the list of names that begins at `at`, and its members. "A, B and C"; "A and B"; "A & B". */
function listAt(
	items: readonly Item[],
	at: number,
): {readonly parts: readonly Extract<Item, {kind: 'name' | 'stranger'}>[]; readonly next: number} {
	const first = items[at];
	if (!isParty(first)) return {parts: [], next: at + 1};
	const parts = [first];
	let next = at + 1;
	let closed = false;
	while (!closed && !parts.at(-1)?.possessive) {
		const comma = lowerOf(items[next]) === ',';
		const conjunction = /^(?:and|&|or)$/.test(lowerOf(items[comma ? next + 1 : next]));
		const member = items[next + (comma ? 1 : 0) + (conjunction ? 1 : 0)];
		// "… in A, and B will": two names with a comma and "and" belong to two statements.
		const apart = comma && conjunction && parts.length === 1;
		if ((!comma && !conjunction) || apart || !isParty(member)) break;
		parts.push(member);
		next += (comma ? 1 : 0) + (conjunction ? 1 : 0) + 1;
		closed = conjunction;
	}
	// "A, B" without a conjunction is an apposition, not a list.
	return closed ? {parts, next} : {parts: [first], next: at + 1};
}

export function withLists(items: readonly Item[]): readonly Item[] {
	const result: Item[] = [];
	for (let at = 0; at < items.length; ) {
		const {parts, next} = listAt(items, at);
		result.push(parts.length > 1 ? joined(parts) : (items[at] as Item));
		at = next;
	}
	return result;
}
