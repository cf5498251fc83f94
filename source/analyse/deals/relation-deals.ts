// Deals only implied by a word on a name: "X-backed Y", "Y (its majority owner)".

import {isPreposition} from './clause.ts';
import type {SentenceContext} from './context.ts';
import {type Draft, sideOf} from './draft.ts';
import {type Item, lowerOf, type NameItem} from './item.ts';
import {companiesOf} from './memory.ts';

const implied: Omit<Draft, 'from' | 'to' | 'kind' | 'first' | 'head' | 'end'> = {
	parties: [],
	paid: null,
	pays: null,
	explicit: false,
	amount: null,
	each: [],
	shared: false,
	countText: null,
	oneSided: false,
	definite: false,
};

/** The name the words at `at` describe: "X-backed cloud provider Y", at most four words on. */
function described(items: readonly Item[], at: number): {readonly item: NameItem; readonly at: number} | null {
	for (let next = at; next < at + 5; next++) {
		const item = items[next];
		if (item?.kind === 'name') return {item, at: next};
		if (item?.kind !== 'word') return null;
	}
	return null;
}

/** "X-backed Y", "X-owned Y". */
function hyphenated(context: SentenceContext, at: number): Draft | null {
	const {items} = context;
	const [payer, dash, word] = [items[at], lowerOf(items[at + 1]), lowerOf(items[at + 2])];
	if (payer?.kind !== 'name' || dash !== '-' || !/^(?:backed|funded|owned|controlled)$/.test(word)) return null;
	const payee = described(items, at + 3);
	if (!payee) return null;
	const kind = /^(?:backed|funded)$/.test(word) ? 'backing' : 'ownership';
	const from = sideOf({...payer, possessive: false}, () => []);
	return {...implied, from, to: sideOf(payee.item, () => []), kind, first: at, head: at + 2, end: payee.at + 1};
}

const owner = /^(?:owner|shareholder|stakeholder|parent|backer|investor)s?$/;

/** What does not stand inside "its largest shareholder": a comma, a preposition, somebody who acts. */
const endsPhrase = (item: Item | undefined): boolean =>
	/^[,)]$/.test(lowerOf(item)) || isPreposition(item) || (item?.kind === 'pronoun' && !item.possessive);

/** "Y, its majority owner," and "Y, the largest shareholder in X". */
function appositive(context: SentenceContext, at: number): Draft | null {
	const {items} = context;
	const holder = items[at];
	if (!holder || companiesOf(holder).length === 0 || !/^[,(-]$/.test(lowerOf(items[at + 1]))) return null;
	let head = at + 2;
	while (head < at + 8 && items[head] && !owner.test(lowerOf(items[head])) && !endsPhrase(items[head])) head++;
	if (!owner.test(lowerOf(items[head]))) return null;
	const possessor = items[at + 2];
	const owning = items.slice(at + 2, head).find(item => item.kind === 'name' && item.possessive);
	const told = owning?.kind === 'name' ? owning : behindOf(items, head);
	const owned = told ?? (possessor?.kind === 'pronoun' ? onlyOther(context, at, holder) : null);
	if (!owned) return null;
	const kind = /^(?:backer|investor)s?$/.test(lowerOf(items[head])) ? 'backing' : 'ownership';
	return {
		...implied,
		from: sideOf(holder, () => []),
		to: sideOf(owned, () => []),
		kind,
		first: at,
		head,
		end: head + 1,
	};
}

function behindOf(items: readonly Item[], head: number): NameItem | null {
	const name = items[head + 2];
	return /^(?:of|in)$/.test(lowerOf(items[head + 1])) && name?.kind === 'name' ? name : null;
}

/** "its": the one other company the sentence names before. */
function onlyOther(context: SentenceContext, at: number, holder: Item): NameItem | null {
	const names = context.items.slice(0, at).filter(item => item.kind === 'name');
	const own = companiesOf(holder);
	const others = names.filter(name => !name.ids.some(id => own.includes(id)));
	const ids = new Set(others.flatMap(name => name.ids));
	return ids.size === 1 ? (others[0] ?? null) : null;
}

/** Drafts of implied deals. */
export function relationDrafts(context: SentenceContext): readonly Draft[] {
	return context.items.flatMap((item, at) => {
		if (companiesOf(item).length === 0) return [];
		return [hyphenated(context, at), appositive(context, at)].filter(draft => draft !== null);
	});
}
