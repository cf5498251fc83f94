// Ends told outside the deal's own statement: "Following an investment from X, Y …", "Y, in which X holds a stake".

import {mainSubject} from './clause.ts';
import type {SentenceContext} from './context.ts';
import {type Draft, type Side, sideOf} from './draft.ts';
import {lowerOf} from './item.ts';

const isOpen = (side: Side | null): boolean => side === null || (side.ids.length === 0 && side.missing === null);

const opening =
	/^(?:following|after|with|despite|thanks|in|under|through|as|buoyed|armed|helped|fuelled|fueled|backed|supported|by|upon)$/;

/** The subject of the main clause behind the opening one that tells the deal. */
function openedSubject(draft: Draft, context: SentenceContext): Side | null {
	const {items, lexicon} = context;
	if (!opening.test(lowerOf(items[0]))) return null;
	const comma = items.findIndex((item, at) => at > draft.head && lowerOf(item) === ',');
	if (comma < 0 || comma > draft.end) return null;
	const next = items[comma + 1];
	if (next?.kind !== 'name' && next?.kind !== 'stranger') return null;
	const subject = mainSubject(items.slice(comma + 1), items.length - comma - 1, lexicon.standIns);
	return subject && subject.at === 0 ? sideOf({...next, possessive: false}, () => []) : null;
}

/** "Y, in which": the name before, or the main subject ("Y is planning a round in which"). */
function relativeTo(draft: Draft, context: SentenceContext): Side | null {
	const {items, lexicon} = context;
	const at = items.findLastIndex(
		(_, place) => place <= draft.first && lowerOf(items[place - 1]) === 'which' && lowerOf(items[place - 2]) === 'in',
	);
	if (at < 2 || at < draft.first - 2) return null;
	const comma = lowerOf(items[at - 3]) === ',';
	const name = items[comma ? at - 4 : at - 3];
	if (name?.kind === 'name' || name?.kind === 'stranger') return sideOf({...name, possessive: false}, () => []);
	const subject = mainSubject(items, at - 2, lexicon.standIns)?.item;
	return subject?.kind === 'name' ? sideOf(subject, () => []) : null;
}

/** "Y extended a facility with X": whoever does anything with a loan of another is the one who owes. */
function borrower(draft: Draft, context: SentenceContext): Side | null {
	if (draft.kind !== 'debt') return null;
	const subject = mainSubject(context.items, draft.first, context.lexicon.standIns)?.item;
	return subject?.kind === 'name' ? sideOf({...subject, possessive: false}, () => []) : null;
}

const capital = new Set(['invest', 'debt', 'ownership', 'backing']);

/** The draft with an open end filled from the words around its statement. */
export function withOuterEnds(draft: Draft, context: SentenceContext): Draft {
	if (draft.kind === null || !capital.has(draft.kind) || draft.parties.length > 0) return draft;
	const has = (side: Side | null): side is Side => side !== null && side.ids.length > 0;
	if (has(draft.from) && isOpen(draft.to)) {
		const to = relativeTo(draft, context) ?? openedSubject(draft, context) ?? borrower(draft, context);
		return has(to) && !to.ids.some(id => draft.from?.ids.includes(id)) ? {...draft, to} : draft;
	}
	if (!has(draft.to) || !isOpen(draft.from)) return draft;
	const from = openedSubject(draft, context);
	return has(from) && !from.ids.some(id => draft.to?.ids.includes(id)) ? {...draft, from} : draft;
}
