// Of whom a sentence says something: companies and groups before its words, or those the sentences before are about.

import {indexEntities} from '../../language/entity-index.ts';
import {fold} from '../../language/fold.ts';
import {rollUp} from '../../language/mentions.ts';
import type {Entity, Mention} from '../../model/entity.ts';
import type {ReadArticle} from '../../model/findings.ts';
import type {Sentence} from '../../model/sentence.ts';
import type {ActorPredicate} from '../../rules/conflict-rules.ts';
import type {Rules} from '../../rules/rules.ts';

export interface Actor {
	/** `entity:amazon` or `class:miner`. */
	readonly key: string;
	readonly name: string;
	/** Classes it belongs to, or the class it is. */
	readonly classes: readonly string[];
}

export const plain = (text: string): string =>
	` ${fold(text)
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\d-]+/gu, ' ')
		.trim()} `;

function entityActor(entity: Entity): Actor {
	return {key: `entity:${entity.id}`, name: entity.name, classes: entity.classes};
}

interface Placed {
	readonly actor: Actor;
	/** Offsets in the sentence. */
	readonly at: number;
	readonly end: number;
}

const lowerText = (read: ReadArticle, sentence: Sentence): string =>
	fold(read.article.body.text.slice(sentence.start, sentence.end)).toLowerCase();

/** Where a wording stands in a text as whole words; -1 when it does not. */
function placeOf(text: string, wording: string): number {
	for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1))
		if (!/[\p{L}\d]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(text[at + wording.length] ?? ' ')) return at;
	return -1;
}

/** Companies named in a sentence, products as their company. */
function companiesIn(read: ReadArticle, sentence: Sentence, rules: Rules): readonly Placed[] {
	const index = indexEntities(rules.entities);
	return read.findings.mentions.flatMap((mention: Mention): readonly Placed[] => {
		const entity = mention.sentence === sentence.index ? rollUp(index, mention.entityId) : undefined;
		if (entity?.kind !== 'company') return [];
		return [{actor: entityActor(entity), at: mention.start - sentence.start, end: mention.end - sentence.start}];
	});
}

function groupsIn(text: string, rules: Rules): readonly Placed[] {
	return rules.actors.groups.flatMap(({class: name, names}) =>
		names.flatMap((one): readonly Placed[] => {
			const at = placeOf(text, one);
			return at < 0 ? [] : [{actor: {key: `class:${name}`, name: one, classes: [name]}, at, end: at + one.length}];
		}),
	);
}

const distinct = (actors: readonly Actor[]): readonly Actor[] => [
	...new Map(actors.map(actor => [actor.key, actor])).values(),
];

/** "debt of X", "borrowing by X", "leveraged X": whose it is stands behind. */
const possessive = /^ (?:(?:loads? |levels? )?(?:of|by|at|among|for) (?:the |retrofitting |pivoting |many |some )?)?$/;

/** Actors before the predicate, or right behind it: the object of its verb is none. */
function subjectsIn(
	read: ReadArticle,
	sentence: Sentence,
	predicateAt: number,
	predicateEnd: number,
	rules: Rules,
): readonly Actor[] {
	const text = lowerText(read, sentence);
	const all = [...groupsIn(text, rules), ...companiesIn(read, sentence, rules)];
	return distinct(
		all.filter(({at}) => at < predicateAt || possessive.test(text.slice(predicateEnd, at))).map(({actor}) => actor),
	);
}

const leans =
	/^ (?:this|these|that|such|the company|the firm|it|its|the group|they|their|the pivot|the move|the shift|the strategy) /;

export interface Named {
	readonly actors: readonly Actor[];
	readonly named: Sentence;
}

/** Who a sentence says it of; nobody named and leaning on another sentence: those before it are about. */
export function actorsOf(read: ReadArticle, sentence: Sentence, predicate: ActorPredicate, rules: Rules): Named {
	const text = lowerText(read, sentence);
	const places = predicate.words.map(word => ({at: placeOf(text, word), word})).filter(({at}) => at >= 0);
	const first = places.toSorted((a, b) => a.at - b.at)[0];
	if (!first) return {actors: [], named: sentence};
	const own = subjectsIn(read, sentence, first.at, first.at + first.word.length, rules);
	if (own.length > 0 || !leans.test(plain(sentence.text))) return {actors: own, named: sentence};
	for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - 3); at--) {
		const before = read.findings.sentences[at];
		if (!before || before.blockIndex !== sentence.blockIndex) break;
		const actors = distinct(
			[...groupsIn(lowerText(read, before), rules), ...companiesIn(read, before, rules)].map(({actor}) => actor),
		);
		if (actors.length > 0) return {actors, named: before};
	}
	return {actors: [], named: sentence};
}
