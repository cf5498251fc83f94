// Who does what in a clause: the subject of a verb, found from its place by the order of English words.

import {type Item, lowerOf} from './item.ts';

type StandIns = Pick<ReadonlySet<string>, 'has'>;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const prepositions = words(
	'in of with from by for to at on into onto like among between amid against after before under over through via than about around toward towards including without within during despite beyond alongside near versus per',
);
// What may stand between a subject and its verb: helpers, adverbs, plans, and "a deal to".
const chain = words(
	'to will would has have had is are was were be been being also not never now then soon recently reportedly still just already jointly separately initially eventually formally finally could may might can should must shall do does did plans planned planning plan agreed agrees agree agreeing set sets going intends intended intent intention committed commits commit committing commitment wants wanted hopes hoping hope considers considered considering consider weighing weighs weighed exploring explores explored mulling mulls talks discussions negotiations advanced early deal agreement contract pact option right obligation offer bid proposal letter of in a an the its binding definitive preliminary non-binding nonbinding multi-year long-term multiyear year ready looking looks about due preparing prepares vowed vows pledged pledges pledge promised promises decided offered offering offers sought seeking seeks close nearing willing able likely unlikely expected expects poised said says announced announces confirmed confirms denied denies that sign signs signed signing ink inks inked inking strike strikes struck reach reaches reached move moves moved effort efforts decision plan-to continue continues continued continuing began begin begins started starts help helps helped helping declined declines refused no longer any potentially possibly quietly directly collectively together each turn thus effectively aims aiming aimed needs needed',
);
const relatives = words('which who that');
/** Words that begin another statement: arguments of a verb do not reach over them. */
const boundaries = words(
	'which who whom whose while whereas but although though because since unless until when where if so however after before as then will would could may might can should is are was were has had have that making giving allowing bringing sending pushing marking making helping letting enabling despite amid',
);
const strong = words('; :');

export interface Place {
	readonly item: Item;
	readonly at: number;
}

const isParty = (item: Item | undefined): boolean =>
	item?.kind === 'name' || item?.kind === 'stranger' || item?.kind === 'gap' || item?.kind === 'pronoun';

export const isPreposition = (item: Item | undefined): boolean => prepositions.has(lowerOf(item));
export const isBoundary = (item: Item | undefined): boolean =>
	boundaries.has(lowerOf(item)) || strong.has(lowerOf(item));

/** "the chipmaker", "the Redmond-based group": index where such a stand-in for a name begins, or -1. `at` is its noun. */
function standInStart(items: readonly Item[], at: number, standIns: StandIns): number {
	if (!standIns.has(lowerOf(items[at]))) return -1;
	for (let from = at - 1; from >= 0 && from >= at - 4; from--) {
		const word = lowerOf(items[from]);
		if (/^(?:the|this|that|its|both|each)$/.test(word)) return from;
		if (word === ',' || isPreposition(items[from])) return -1;
	}
	return -1;
}

function standIn(items: readonly Item[], at: number, standIns: StandIns): Place | null {
	const from = standInStart(items, at, standIns);
	if (from < 0) return null;
	const {start} = items[from] as Item;
	const {end} = items[at] as Item;
	return {item: {kind: 'pronoun', possessive: false, object: false, start, end}, at: from};
}

/** Steps back over ", a maker of chips," to the name it explains; `at` is the closing comma. -1 when there is none. */
function beforeApposition(items: readonly Item[], at: number): number {
	for (let open = at - 1; open > 0; open--) {
		if (strong.has(lowerOf(items[open]))) return -1;
		const mark = lowerOf(items[open]);
		// "Amsterdam-based": a hyphen, not a dash.
		const hyphen = mark === '-' && /^(?:based|listed|owned|backed|led|focused|traded)$/.test(lowerOf(items[open + 1]));
		if ((mark === ',' || mark === '-' || mark === '(') && !hyphen && isParty(items[open - 1])) return open - 1;
	}
	return -1;
}

/** "X, a company backed by": the name that the noun before the verb at `at` explains; -1 when there is none. */
function explainedName(items: readonly Item[], at: number): number {
	for (let back = at - 1; back > 1 && back >= at - 6; back--) {
		const word = lowerOf(items[back]);
		if (/^(?:a|an|the|one)$/.test(word))
			return /^[,(-]$/.test(lowerOf(items[back - 1])) && isParty(items[back - 2]) ? back - 2 : -1;
		if (items[back]?.kind !== 'word' && word !== '-') return -1;
	}
	return -1;
}

/** "X's cloud unit": the possessor stands for the noun phrase right before the verb. */
function possessorBefore(items: readonly Item[], at: number): number {
	for (let back = at; back >= 0 && back >= at - 4; back--) {
		const item = items[back] as Item;
		if (item.kind === 'name' && item.possessive) return back;
		if (item.kind !== 'word' || isPreposition(item) || chain.has(item.lower)) return -1;
	}
	return -1;
}

const offers = /^(?:intent|offer|order|commitment|pledge|bid|proposal|promise)$/;

function isDirectSubject(items: readonly Item[], at: number): boolean {
	const item = items[at];
	if (!item || !isParty(item)) return false;
	if (item.kind === 'pronoun' && item.object) return false;
	const before = lowerOf(items[at - 1]);
	// "an offer from X to buy": X would buy.
	if (before === 'from') return offers.test(lowerOf(items[at - 2])) && lowerOf(items[at + 1]) === 'to';
	return !isPreposition(items[at - 1]) || /^(?:after|before|than|as|for)$/.test(before);
}

/** "the Saudi venture": a place that describes a noun. */
function onlyDescribes(items: readonly Item[], at: number): boolean {
	const next = items[at + 1];
	return (
		items[at]?.kind === 'stranger' &&
		/^(?:the|a|an)$/.test(lowerOf(items[at - 1])) &&
		next?.kind === 'word' &&
		!chain.has(next.lower) &&
		!boundaries.has(next.lower) &&
		!isPreposition(next)
	);
}

/** The leftmost name of the statement that is neither behind a preposition nor inside an apposition. */
export function mainSubject(items: readonly Item[], until: number, standIns: StandIns): Place | null {
	let from = 0;
	for (let at = 0; at < until; at++) if (strong.has(lowerOf(items[at]))) from = at + 1;
	let possessor: Place | null = null;
	for (let at = from; at < until; at++) {
		const item = items[at] as Item;
		if (isParty(item) && !isPreposition(items[at - 1]) && !onlyDescribes(items, at)) {
			if (item.kind === 'gap') return {item, at};
			const owns = (item.kind === 'name' || item.kind === 'stranger' || item.kind === 'pronoun') && item.possessive;
			if (!owns && !(item.kind === 'pronoun' && item.object)) return {item, at};
			if (item.kind === 'name') possessor ??= {item, at};
		}
		const stand = standIn(items, at, standIns);
		if (stand && !isPreposition(items[stand.at - 1])) return stand;
	}
	return possessor;
}

/** The subject of the verb at `at`, or null when the sentence does not tell. */
export function subjectOf(items: readonly Item[], at: number, standIns: StandIns): Place | null {
	let back = at - 1;
	while (back >= 0 && (chain.has(lowerOf(items[back])) || /ly$/.test(lowerOf(items[back])))) {
		if (relatives.has(lowerOf(items[back])) && lowerOf(items[back - 1]) === ',') break;
		back--;
	}
	const near = items[back];
	if (near && isDirectSubject(items, back)) return {item: near, at: back};
	const word = lowerOf(near);
	const stand = standIn(items, back, standIns);
	if (stand) return stand;
	const owner = possessorBefore(items, back);
	if (owner >= 0) return {item: items[owner] as Item, at: owner};
	if (relatives.has(word)) {
		const from = lowerOf(items[back - 1]) === ',' ? back - 2 : back - 1;
		const noun = items[from];
		if (noun && isParty(noun)) return {item: noun, at: from};
	}
	const explained = explainedName(items, at);
	if (explained >= 0) return {item: items[explained] as Item, at: explained};
	if (word === ',' || word === '-' || word === ')') {
		const head = beforeApposition(items, back);
		if (head >= 0 && isDirectSubject(items, head)) return {item: items[head] as Item, at: head};
	}
	return mainSubject(items, at, standIns);
}
