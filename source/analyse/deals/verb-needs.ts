// Has a deal verb what its frame needs: a sum, goods, shares, a round?

import type {SentenceContext} from './context.ts';
import {lowerOf} from './item.ts';
import {type Reading, sumOf} from './verb-reading.ts';

/** The words from the verb to the end of its statement. */
const behindText = ({at, behind}: Reading, context: SentenceContext): string =>
	context.text.slice(
		context.items[at]?.start ?? 0,
		context.items[Math.min(context.items.length, behind.end + 6) - 1]?.end,
	);

/** "sold a 10% stake to X for $2 million": a part of itself, unless it is "its stake" of something else. */
const sellsPart = ({at, behind}: Reading, {items}: SentenceContext): boolean =>
	/^(?:a|an|new)$/.test(lowerOf(items[at + 1])) && behind.parties.some(party => party.preposition === 'to');

// "received an offer to buy servers": no servers yet. "sells its storage business": no goods.
const promises = /^(?:intent|offer|commitment|pledge|proposal|bid|business|division|subsidiary|arm|brand)$/;

// Paid to a court, a state or the owners: no deal.
const dues = /^(?:penalt(?:y|ies)|fines?|damages|settlements?|restitution|tax|taxes|dividends?|bonus|bonuses)$/;

/** "sells its ticketing unit Acme": a company sold, not goods of it. */
const sellsUnit = ({behind}: Reading, {items}: SentenceContext): boolean =>
	behind.parties.some(party => /^(?:unit|business|arm|division|subsidiary)$/.test(lowerOf(items[party.at - 1])));

export const needMet = (reading: Reading, context: SentenceContext): boolean => {
	const {frame, behind} = reading;
	const has = (words: ReadonlySet<string>): boolean => behind.words.some(word => words.has(word));
	const isDirect = behind.amounts.some(amount => amount.preposition === '');
	switch (frame.needs) {
		case 'amount':
			if (behind.words.some(word => dues.test(word))) return false;
			return (
				sumOf(reading, context) !== null ||
				behind.words.some(word => /^(?:tens|hundreds|millions|billions|trillions)$/.test(word)) ||
				behind.counts.some(count => count.item.kind === 'count' && count.item.amount.fuzzy)
			);
		case 'goods':
			return (
				!has(context.lexicon.stakeWords) &&
				!behind.words.some(word => promises.test(word)) &&
				!sellsUnit(reading, context) &&
				(has(context.lexicon.goods) || behind.parties.some(party => party.item.kind === 'name' && party.item.product))
			);
		case 'stake':
			return has(context.lexicon.stakeWords);
		case 'holding':
			return (
				has(context.lexicon.stakeWords) &&
				!has(context.lexicon.equityWords) &&
				!behind.parties.some(party => party.preposition === 'from')
			);
		case 'sum':
			return isDirect;
		case 'customer':
			return /\bas an? (?:[a-z]+ ){0,2}(?:customer|client|tenant)\b/i.test(behindText(reading, context));
		case 'own-shares':
			return (
				has(context.lexicon.stakeWords) &&
				(isDirect || sellsPart(reading, context)) &&
				!behind.parties.some(party => /^(?:in|of)$/.test(party.preposition))
			);
		case 'round':
			return has(context.lexicon.roundWords);
		case 'debt':
			return has(context.lexicon.debtWords);
		case 'equity':
			return has(context.lexicon.equityWords);
		default:
			return true;
	}
};
