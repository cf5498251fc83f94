// Names nobody listed, read as they are written: "Newcoin (NEW) fell", "$NEW".

import {matchesOf} from '../../language/matches.ts';
import type {SentenceView} from './sentence-view.ts';
import {commonStart, preposition} from './tradable-names.ts';

const properName =
	/(?<![\p{L}\d$'-])(\$[A-Z]{2,6}|\p{Lu}[\p{L}\d&.-]*(?: \p{Lu}[\p{L}\d&.-]*){0,3})(?: \(\$?([A-Z][A-Z\d.]{1,5})\))?/gu;

function startsStatement(view: SentenceView, at: number): boolean {
	const rest = view.lower.slice(at);
	if (
		/^(?:'s|,| (?:is|are|was|were|has|have|had|could|may|might|will|shares|stock|also|briefly|recently|now)\b)/.test(
			rest,
		)
	)
		return true;
	return [...view.moves, ...view.levels, ...view.compares].some(word => word.start >= at && word.start <= at + 1);
}

/** "Newcoin's backers lost 3%": said of what the name owns, unless that is its price or its move. */
function ownsOther(view: SentenceView, end: number): boolean {
	const owned = view.lower.slice(end).match(/^'s((?: [\p{L}-]+){1,3})/u)?.[1];
	if (owned === undefined) return false;
	const {priceNouns, moves} = view.lexicon;
	return !owned.split(' ').some(word => priceNouns.has(word) || moves.get(word)?.parts.includes('noun'));
}

/** A capitalised name nobody listed, right before the statement: "Dogwifhat (WIF) fell …" -> `WIF`; null without one. */
export function unknownName(view: SentenceView, from: number, to: number): string | null {
	const stretch = view.text.slice(from, to);
	for (const match of matchesOf(stretch, properName).toReversed()) {
		const name = match[1] as string;
		const at = from + match.index;
		if (view.names.some(known => known.start < at + name.length && at < known.end)) continue;
		if (view.windows.some(window => window.start < at + name.length && at < window.end)) continue;
		if (ownsOther(view, at + name.length)) continue;
		if (name.startsWith('$')) return name.slice(1);
		if (match[2] !== undefined) return match[2];
		// At the start of a sentence any word has a capital: a name is one only if its verb or an apposition follows.
		if (at <= 4 && !startsStatement(view, at + name.length)) continue;
		if (
			view.lexicon.business.has(name.toLowerCase()) ||
			commonStart.test(name) ||
			preposition.test(view.lower.slice(Math.max(0, at - 30), at))
		)
			continue;
		return name;
	}
	return null;
}
