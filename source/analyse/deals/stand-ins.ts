// "the chipmaker", "its largest supplier", "both companies": phrases that stand for companies named before become those names.

import type {EntityIndex} from '../../language/entity-index.ts';
import type {EntityClass} from '../../model/entity.ts';
import {isPreposition, mainSubject} from './clause.ts';
import {type Item, lowerOf} from './item.ts';
import type {DealLexicon} from './lexicon.ts';
import {classesOf, companiesOf, type Memory, tradeOf} from './memory.ts';

interface Phrase {
	/** Items of the phrase: its determiner, its noun. */
	readonly start: number;
	readonly head: number;
	readonly owned: boolean;
	readonly kinds: readonly string[];
	readonly trade: readonly EntityClass[];
	/** The noun itself names the trade ("the chipmaker"), not only a word before it. */
	readonly firm: boolean;
}

export interface Known {
	readonly memory: Memory;
	readonly lexicon: DealLexicon;
	readonly index: EntityIndex;
}

const isName = (item: Item | undefined): boolean => item?.kind === 'name' || item?.kind === 'stranger';

/** The phrase whose noun stands at `head`; null when it names its company itself ("the chipmaker Acme"). */
function phraseAt(items: readonly Item[], head: number, lexicon: DealLexicon): Phrase | null {
	const noun = lowerOf(items[head]);
	const kinds = lexicon.standIns.get(noun);
	const behind = items[head + 1];
	if (!kinds || isName(behind) || lexicon.standIns.has(lowerOf(behind)) || lexicon.nouns.has(lowerOf(behind)))
		return null;
	const words: string[] = [];
	for (let at = head - 1; at >= 0 && at >= head - 6; at--) {
		const item = items[at] as Item;
		const word = lowerOf(item);
		const owned = item.kind === 'pronoun' && item.possessive;
		if (owned || /^(?:the|both|this|that|these)$/.test(word))
			return {
				start: at,
				head,
				owned,
				kinds,
				trade: tradeOf(noun, words, lexicon),
				firm: tradeOf(noun, [], lexicon).length > 0,
			};
		if (item.kind === 'word' ? isPreposition(item) : word !== '-' && item.kind !== 'stranger') return null;
		if (word !== '') words.push(word);
	}
	return null;
}

/** The one company of the lists that fits; null when two of one list do, undefined when none does. */
function onlyOne(lists: readonly (readonly string[])[], fits: (id: string) => boolean): string | null | undefined {
	for (const list of lists) {
		const fitting = [...new Set(list.filter(fits))];
		if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] as string) : null;
	}
	return undefined;
}

/** True behind a verb or preposition: the phrase is not the one who acts, and means another than who does. */
function isActedOn(items: readonly Item[], at: number, lexicon: DealLexicon): boolean {
	const before = items[at - 1];
	const word = lowerOf(before);
	return isPreposition(before) || lexicon.verbs.has(word) || lexicon.lightVerbs.has(word);
}

function resolved(items: readonly Item[], phrase: Phrase, known: Known): readonly string[] | null {
	const {memory, lexicon, index} = known;
	const before = items.slice(0, phrase.start);
	const here = before
		.toReversed()
		.map(companiesOf)
		.filter(ids => ids.length > 0);
	if (phrase.kinds.includes('both') && !phrase.owned) {
		const pair = [here.flat(), ...memory.named].find(ids => ids.length > 0) ?? [];
		return new Set(pair).size === 2 ? [...new Set(pair)] : null;
	}
	const clause = before.slice(
		1 + before.findLastIndex(item => /^(?:said|says|announced|that|while|but)$/.test(lowerOf(item))),
	);
	const doer = (
		mainSubject(clause, clause.length, lexicon.standIns) ?? mainSubject(before, before.length, lexicon.standIns)
	)?.item;
	const subject = doer?.kind === 'name' || doer?.kind === 'stranger' ? companiesOf(doer) : memory.topic;
	const other = phrase.owned && phrase.kinds.includes('other');
	const apart = other || (doer !== undefined && isActedOn(items, phrase.start, lexicon));
	const lists = [here.flat(), ...memory.named];
	const may = (id: string): boolean => !(apart && subject.includes(id));
	if (phrase.trade.length > 0) {
		const trades = (id: string): readonly EntityClass[] => classesOf(id, index, memory, lexicon);
		const fit = onlyOne(lists, id => may(id) && trades(id).some(name => phrase.trade.includes(name)));
		if (fit !== undefined) return fit === null ? [] : [fit];
		const stranger = onlyOne(lists, id => may(id) && trades(id).length === 0);
		if (typeof stranger === 'string') return [stranger];
		if (phrase.firm) return [];
	}
	if (!other && !apart) {
		// "The Austin-based firm": the place in it is nobody.
		const placed = items.slice(phrase.start, phrase.head).some(item => item.kind === 'stranger');
		return placed ? (here.length === 0 ? memory.topic : []) : null;
	}
	const fit = onlyOne(lists, may);
	return typeof fit === 'string' ? [fit] : [];
}

/** ", Acme," right behind the phrase: the name explains it. */
function explained(items: readonly Item[], head: number): readonly string[] | null {
	const name = items[head + 2];
	const closed = /^[,)]$/.test(lowerOf(items[head + 3]));
	return lowerOf(items[head + 1]) === ',' && closed && isName(name) ? companiesOf(name) : null;
}

/** Items with every such phrase as the company it must mean; one that leaves a choice is an unknown company. */
export function withStandIns(items: readonly Item[], known: Known): readonly Item[] {
	const result: Item[] = [];
	for (const [at, item] of items.entries()) {
		result.push(item);
		if (item.kind !== 'word') continue;
		const phrase = phraseAt(result, result.length - 1, known.lexicon);
		if (!phrase || isName(items[at + 1]) || known.lexicon.standIns.has(lowerOf(items[at + 1]))) continue;
		const ids = explained(items, at) ?? resolved(result, phrase, known);
		if (ids === null) continue;
		const {start} = result[phrase.start] as Item;
		result.length = phrase.start;
		result.push(
			ids.length > 0
				? {kind: 'name', ids, others: false, possessive: false, product: false, start, end: item.end}
				: {kind: 'pronoun', possessive: false, object: false, ids, start, end: item.end},
		);
	}
	return result;
}
