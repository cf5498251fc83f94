// What the sentences before have named: for "the chipmaker", "its partner" and "the two companies".

import type {EntityIndex} from '../../language/entity-index.ts';
import type {EntityClass} from '../../model/entity.ts';
import {looksLikeFirm} from './firm-names.ts';
import {type Item, lowerOf} from './item.ts';
import type {DealLexicon} from './lexicon.ts';

export interface Memory {
	/** Companies the sentences before were about; empty when nobody can say. */
	readonly topic: readonly string[];
	/** Companies named, a list per sentence that names any, the latest first. */
	readonly named: readonly (readonly string[])[];
	/** What the text itself says companies do that no list knows: "chipmaker Acme". */
	readonly trades: ReadonlyMap<string, readonly EntityClass[]>;
}

export const noMemory: Memory = {topic: [], named: [], trades: new Map()};

/** So many sentences with names a description reaches back. */
const reach = 4;

/** What a company does: by the list, by what the text says of it, or by its own name ("Quantal Cloud"). */
export function classesOf(
	id: string,
	index: EntityIndex,
	memory: Memory,
	lexicon: DealLexicon,
): readonly EntityClass[] {
	const listed = index.byId.get(id);
	if (listed && listed.classes.length > 0) return listed.classes;
	const named = (listed?.name ?? id).toLowerCase().split(' ').slice(1);
	return memory.trades.get(id) ?? [...new Set(named.flatMap(word => lexicon.trades.get(word) ?? []))];
}

/** Companies of an item: of the list, or on no list but named like one. */
export const companiesOf = (item: Item | undefined): readonly string[] => {
	if (item?.kind === 'name') return item.ids;
	return item?.kind === 'stranger' ? item.names.filter(looksLikeFirm) : [];
};

const strangersOf = (item: Item): readonly string[] => (item.kind === 'stranger' ? item.names : []);

const isClass = (kind: string): kind is EntityClass => kind !== 'any' && kind !== 'other' && kind !== 'both';

/** Classes a noun and the words before it tell: "the chip designer", "a bitcoin miner". */
export function tradeOf(noun: string, before: readonly string[], lexicon: DealLexicon): readonly EntityClass[] {
	const own = (lexicon.standIns.get(noun) ?? []).filter(isClass);
	const told = before.flatMap(word => lexicon.trades.get(word) ?? []);
	return [...new Set(own.length > 0 && !own.includes('bank') ? own : [...own, ...told])];
}

/** "chipmaker Acme"; "Acme, a maker of chips": what the sentence says of the name at `at`. */
function describedAt(items: readonly Item[], at: number, lexicon: DealLexicon): readonly EntityClass[] {
	const ahead = [items[at - 3], items[at - 2]].map(lowerOf);
	if (lexicon.standIns.has(lowerOf(items[at - 1]))) return tradeOf(lowerOf(items[at - 1]), ahead, lexicon);
	if (lowerOf(items[at + 1]) !== ',' || !/^(?:a|an|the)$/.test(lowerOf(items[at + 2]))) return [];
	const words = items.slice(at + 3, at + 10).map(lowerOf);
	const end = words.findIndex(word => word === '' || word === ',');
	const aside = end < 0 ? words : words.slice(0, end);
	const noun = aside.find(word => lexicon.standIns.has(word));
	return noun === undefined ? [] : tradeOf(noun, aside, lexicon);
}

/** The memory with what the sentence itself says companies do. */
export function withDescribed(
	memory: Memory,
	items: readonly Item[],
	lexicon: DealLexicon,
	index: EntityIndex,
): Memory {
	const learned = items.flatMap((item, at) => {
		const [name] = item.kind === 'name' ? item.ids : strangersOf(item);
		if (name === undefined || name === '' || (index.byId.get(name)?.classes.length ?? 0) > 0) return [];
		const classes = describedAt(items, at, lexicon);
		return classes.length > 0 ? [[name, classes] as const] : [];
	});
	return learned.length > 0 ? {...memory, trades: new Map([...memory.trades, ...learned])} : memory;
}

/** The memory after a sentence that has been described. */
export function remember(memory: Memory, items: readonly Item[], topic: readonly string[]): Memory {
	const described = (item: Item): readonly string[] => strangersOf(item).filter(name => memory.trades.has(name));
	const ids = [...new Set(items.flatMap(item => [...companiesOf(item), ...described(item)]))];
	return {...memory, topic, named: ids.length > 0 ? [ids, ...memory.named].slice(0, reach) : memory.named};
}
