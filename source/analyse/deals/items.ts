// A sentence as the deal reader sees it: names, strangers, sums of money, holes and words, in order.

import type {Amount} from '../../language/amounts.ts';
import type {EntityIndex} from '../../language/entity-index.ts';
import {gapMarker} from '../../language/gaps.ts';
import {rollUp} from '../../language/mentions.ts';
import type {Token} from '../../language/tokens.ts';
import {tokenize} from '../../language/tokens.ts';
import {isMoney} from '../../language/units.ts';
import type {Mention} from '../../model/entity.ts';

interface Placed {
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
	| (Placed & {readonly kind: 'pronoun'; readonly possessive: boolean; readonly object: boolean})
	| (Placed & {readonly kind: 'word'; readonly lower: string})
	| (Placed & {readonly kind: 'mark'; readonly lower: string});

const pronouns: ReadonlyMap<string, {readonly possessive: boolean; readonly object: boolean}> = new Map([
	['it', {possessive: false, object: false}],
	['they', {possessive: false, object: false}],
	['its', {possessive: true, object: false}],
	['their', {possessive: true, object: false}],
	['them', {possessive: false, object: true}],
]);

// Capitalised words that begin sentences and titles without naming anybody.
const capitalWords =
	/^(?:The|A|An|This|That|These|Those|It|Its|In|On|At|By|For|From|With|As|And|But|Or|If|When|While|After|Before|Under|Over|Separately|Meanwhile|However|Last|Earlier|Today|Analysts?|Shares?|Investors?|AI|GPUs?|TPUs?|CEO|CFO|US|U\.S|UK|EU|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Both|Two|Three|Some|Such|Critics|Sources|According|Despite|Following|Once|Notably|Additionally|Moreover|Still|Yet|Also|Here|There|What|How|Why|Who|Q[1-4]|Series|No|Not|New|Big|Tech|I|We|He|She|They|Their|His|Her|MWh?|GWh?|TWh|HPC|HBM\d?|ASICs?|IT|JV|PPA|IPO|SPV|LOI)$/;

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

function endpointOf(id: string, index: EntityIndex): {readonly id: string; readonly product: boolean} | null {
	const own = index.byId.get(id);
	const entity = rollUp(index, id);
	if (!own || !entity) return null;
	const pays =
		entity.kind === 'company' || entity.kind === 'fund' || entity.kind === 'product' || entity.kind === 'authority';
	if (!pays || entity.classes.includes('media')) return null;
	return {id: entity.id, product: own.kind === 'product'};
}

/** A mention as a company; a token, an index, a person or a newspaper is somebody, but no party to a deal. */
function nameItem(mention: Placed & {readonly entityId: string}, index: EntityIndex): Item {
	const {start, end} = mention;
	const party = endpointOf(mention.entityId, index);
	if (party === null) return {kind: 'stranger', names: [''], possessive: false, start, end};
	return {kind: 'name', ids: [party.id], others: false, possessive: false, product: party.product, start, end};
}

function amountItem(amount: Amount, text: string): Item {
	const kind = isMoney(amount.unit) ? 'amount' : 'count';
	// "under a $2 million contract" compares nothing.
	if (/\b(?:a|an|the|its|their) ?$/i.test(text.slice(amount.from, amount.start)))
		return {kind, amount: {...amount, comparator: 'eq', from: amount.start}, start: amount.start, end: amount.end};
	return {kind, amount, start: amount.from, end: amount.end};
}

function tokenItem(token: Token, capitalsNameNobody: boolean): Item {
	const {start, end, lower} = token;
	if (token.text === gapMarker) return {kind: 'gap', start, end};
	const pronoun = pronouns.get(lower);
	if (pronoun) return {kind: 'pronoun', ...pronoun, start, end};
	if (token.kind === 'word' && isCapital(token) && !capitalsNameNobody && !capitalWords.test(token.text))
		return {kind: 'stranger', possessive: false, names: [token.text], start, end};
	return token.kind === 'word' ? {kind: 'word', lower, start, end} : {kind: 'mark', lower, start, end};
}

/** "Chipmaker To Invest In Cloud Startup": capitals name nobody there. */
function isTitleCase(tokens: readonly Token[]): boolean {
	const long = tokens.filter(token => token.kind === 'word' && token.text.length > 3);
	return long.length > 3 && long.filter(isCapital).length > 0.7 * long.length;
}

/** Names, amounts and tokens in order, none overlapping another. */
function raw(text: string, fixed: readonly Item[]): readonly Item[] {
	const items: Item[] = [];
	const tokens = tokenize(text);
	const title = isTitleCase(tokens);
	let next = 0;
	let covered = 0;
	for (const token of tokens) {
		for (let item = fixed[next]; item && item.start <= token.start; item = fixed[next]) {
			if (item.start >= covered) {
				items.push(item);
				covered = item.end;
			}
			next++;
		}
		if (token.start >= covered) items.push(tokenItem(token, title || items.length === 0));
	}
	return items;
}

const isParty = (item: Item | undefined): item is Extract<Item, {kind: 'name' | 'stranger'}> =>
	item?.kind === 'name' || item?.kind === 'stranger';

/** "X's", "Xs'": the mark goes into the name. Two strangers in a row are one ("Acme Corp"). */
function withPossessives(items: readonly Item[]): readonly Item[] {
	const result: Item[] = [];
	for (const item of items) {
		const last = result.at(-1);
		const own = item.kind === 'word' || item.kind === 'mark' ? item.lower : '';
		if (isParty(last) && (own === "'s" || (own === "'" && item.start === last.end)))
			result[result.length - 1] = {...last, possessive: true, end: item.end};
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

/** The word or mark of an item in lower case; empty for names, amounts and holes. */
export const lowerOf = (item: Item | undefined): string =>
	item?.kind === 'word' || item?.kind === 'mark' ? item.lower : '';

function joined(parts: readonly Extract<Item, {kind: 'name' | 'stranger'}>[]): Item {
	const first = parts[0] as Item;
	const last = parts.at(-1) as Extract<Item, {kind: 'name' | 'stranger'}>;
	const names = parts.filter(part => part.kind === 'name');
	const base = {start: first.start, end: last.end, possessive: last.possessive};
	if (names.length === 0)
		return {kind: 'stranger', names: parts.flatMap(part => (part.kind === 'stranger' ? part.names : [])), ...base};
	const ids = [...new Set(names.flatMap(name => name.ids))];
	const product = names.every(name => name.product);
	return {kind: 'name', ids, others: names.length < parts.length || names.some(name => name.others), product, ...base};
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
		if ((!comma && !conjunction) || !isParty(member)) break;
		parts.push(member);
		next += (comma ? 1 : 0) + (conjunction ? 1 : 0) + 1;
		closed = conjunction;
	}
	// "A, B" without a conjunction is an apposition, not a list.
	return closed ? {parts, next} : {parts: [first], next: at + 1};
}

function withLists(items: readonly Item[]): readonly Item[] {
	const result: Item[] = [];
	for (let at = 0; at < items.length; ) {
		const {parts, next} = listAt(items, at);
		result.push(parts.length > 1 ? joined(parts) : (items[at] as Item));
		at = next;
	}
	return result;
}

/** The items of one sentence. `mentions` and `amounts` count from the sentence's start. */
export function itemsOf(
	text: string,
	mentions: readonly (Placed & Pick<Mention, 'entityId'>)[],
	amounts: readonly Amount[],
	index: EntityIndex,
): readonly Item[] {
	const names = mentions.map(mention => nameItem(mention, index));
	const fixed = [...names, ...amounts.map(amount => amountItem(amount, text))].toSorted(
		(a, b) => a.start - b.start || b.end - a.end,
	);
	return withLists(withPossessives(raw(text, fixed)));
}
