// "invests in Texas": a place, and a name that only describes the goods, are no company.

import type {Argument} from './arguments.ts';
import {isBoundary, isPreposition} from './clause.ts';
import type {SentenceContext} from './context.ts';
import {looksLikeFirm} from './firm-names.ts';

/** "invests in Texas": a place is no company. */
export function isPlace(party: Argument, context: SentenceContext): boolean {
	if (party.item.kind !== 'stranger') return false;
	const {start, end} = party.item;
	// "Texas data centers", "Hopper chips": the name only describes the goods.
	const next = context.items[party.at + 1];
	const name = context.text.slice(start, end).replace(/'s?$/, '');
	if (
		!party.item.possessive &&
		!looksLikeFirm(name) &&
		next?.kind === 'word' &&
		!isPreposition(next) &&
		!isBoundary(next) &&
		!/^(?:and|or|to|at|alone|this|last|next|each|worth|valued|instead|today|yesterday|also|earlier|later|again|over|through|by)$/.test(
			next.lower,
		)
	)
		return true;
	const lower = name.toLowerCase();
	return context.rules.places.some(
		place => lower === place || lower.startsWith(`${place} `) || lower.endsWith(` ${place}`),
	);
}
