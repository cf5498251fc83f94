// Finds the word of moving that governs an amount: "fell 3%", "a 3% drop", "3% lower", "down by 3%".

import type {Amount} from '../../language/amounts.ts';
import type {MoveWord, SentenceView} from './sentence-view.ts';

const farthest = 70;
/** Words that end what a move word can govern on its right. */
const barrier = /[;:\u2013\u2014]|\b(?:but|which|who|that|while|whereas|after|before|because|if|as the|when)\b/;
/** Between a move and its amount an object may stand ("dragged Acme down by"), but no second statement. */
const comma = /,(?! (?:or|about|its|the|a|an|by|some|nearly|roughly|or about)\b)/;

const adjectivesOnly = /^(?:[ -](?:[\p{L}-]+)){0,2}[ -]$/u;
const function_ =
	/\b(?:of|in|on|at|to|for|from|by|with|and|or|but|as|after|before|since|while|than|over|against|into|is|was|are|were|has|had|have|its|the|a|an|that|which)\b/;

/** The noun or adjective right behind an amount: "3% weekly drop", "3% lower". */
export function moveBehind(view: SentenceView, amount: Amount): MoveWord | null {
	for (const move of view.moves) {
		if (move.start < amount.end || move.percent !== null) continue;
		const between = view.lower.slice(amount.end, move.start);
		if (between.length > 32) return null;
		const bare = between.trim() === '' || between === '-';
		// "wiped 5% off Acme": a preposition, no state.
		if (move.word === 'off' && /^ (?:\p{Lu}|the |its |\$)/u.test(view.text.slice(move.end))) continue;
		if (move.parts.includes('adjective')) return bare ? move : null;
		if (!move.parts.includes('noun')) return null;
		return bare || (adjectivesOnly.test(between) && !function_.test(between)) ? move : null;
	}
	return null;
}

/** True when words between a move and an amount on its right leave the move in charge. */
function reaches(view: SentenceView, move: MoveWord, amount: Amount): boolean {
	const between = view.lower.slice(move.end, amount.from);
	if (between.length > farthest || barrier.test(between)) return false;
	if (comma.test(between) && !(move.causes && /\bby $/.test(between.concat(' ').replace(/ +$/, ' ')))) {
		// ", its largest supplier, by 8%": the amount goes on with the verb behind an apposition.
		return /\b(?:by|or) *$/.test(between);
	}
	return true;
}

/** The nearest move word left of an amount that still governs it. */
export function moveBefore(view: SentenceView, amount: Amount): MoveWord | null {
	for (const move of view.moves.toReversed()) {
		if (move.end > amount.from || move.percent !== null) continue;
		// "makes up 60% of": a verb of its own.
		if (
			move.word === 'up' &&
			/\b(?:mak(?:e|es|ing)|made|tak(?:e|es|ing)|took|bought|sets?) $/.test(view.lower.slice(0, move.start))
		)
			return null;
		const other = view.amounts.some(
			rival => rival !== amount && move.end <= rival.from && rival.end <= amount.from && rival.unit === amount.unit,
		);
		if (other) return null;
		if (!reaches(view, move, amount)) return null;
		if (
			move.causes &&
			!/\b(?:by|down|up|off|lower|higher) *$|\boff\b/.test(view.lower.slice(move.end, amount.from)) &&
			view.lower.slice(move.end, amount.from).trim() !== ''
		) {
			// "pushed the index 3%" needs a particle behind the object; else the verb has another meaning.
			return /\b(?:up|down|lower|higher)\b/.test(view.lower.slice(amount.end, amount.end + 8)) ? move : null;
		}
		return causeOf(view, move) ?? move;
	}
	return null;
}

/** "dragged down X by 3%": the particle belongs to a verb that moves something else. */
function causeOf(view: SentenceView, particle: MoveWord): MoveWord | null {
	if (!particle.parts.includes('adjective')) return null;
	const verb = view.moves.find(
		move => move.causes && move.end <= particle.start && view.lower.slice(move.end, particle.start).trim() === '',
	);
	return verb ? {...verb, direction: particle.direction, end: particle.end} : null;
}

/** The move word in charge of an amount: right behind it, else before it. */
export function moveOf(view: SentenceView, amount: Amount): MoveWord | null {
	return moveBehind(view, amount) ?? moveBefore(view, amount);
}
