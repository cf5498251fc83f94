// One text says a company does it, another text of the same story says others do.

import {indexEntities} from '../../language/entity-index.ts';
import {fold} from '../../language/fold.ts';
import {rollUp} from '../../language/mentions.ts';
import type {Entity, Mention} from '../../model/entity.ts';
import type {Evidence} from '../../model/evidence.ts';
import type {ReadArticle} from '../../model/findings.ts';
import type {Sentence} from '../../model/sentence.ts';
import type {ActorPredicate} from '../../rules/conflict-rules.ts';
import type {Rules} from '../../rules/rules.ts';
import {mayBeSameDays} from '../stories/time.ts';
import {type FoundConflict, pairsOf, type Related, sentenceEvidence} from './related.ts';

interface Actor {
	/** `entity:amazon` or `class:miner`. */
	readonly key: string;
	readonly name: string;
	/** Classes it belongs to, or the class it is. */
	readonly classes: readonly string[];
}

interface Telling {
	readonly read: ReadArticle;
	readonly sentence: Sentence;
	readonly actors: readonly Actor[];
	/** The sentence that names them: this one, or one before it. */
	readonly named: Sentence;
	/** The predicate with the word before it: `heavy borrowing`. */
	readonly phrases: ReadonlySet<string>;
}

const plain = (text: string): string =>
	` ${fold(text)
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\d-]+/gu, ' ')
		.trim()} `;
const negated = / (?:no|not|without|never|neither|nor|avoid|avoids|avoiding) /;

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

interface Named {
	readonly actors: readonly Actor[];
	readonly named: Sentence;
}

/** Who a sentence says it of; nobody named and leaning on another sentence: those before it are about. */
function actorsOf(read: ReadArticle, sentence: Sentence, predicate: ActorPredicate, rules: Rules): Named {
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

/** The predicate's words in a text with the word before each; empty when it does not say it. */
function phrasesOf(text: string, predicate: ActorPredicate): ReadonlySet<string> {
	const cleaned = predicate.not.reduce((left, wording) => left.replaceAll(` ${wording} `, ' '), text);
	const words = cleaned.trim().split(' ');
	return new Set(
		words.flatMap((word, at) => (predicate.words.includes(word) ? [`${words[at - 1] ?? ''} ${word}`.trim()] : [])),
	);
}

function tellingsOf(read: ReadArticle, predicate: ActorPredicate, rules: Rules): readonly Telling[] {
	return read.findings.sentences.flatMap((sentence): readonly Telling[] => {
		if (sentence.block === 'heading' || sentence.definition || sentence.gapBeforeSubject) return [];
		const text = plain(sentence.text);
		const phrases = phrasesOf(text, predicate);
		if (phrases.size === 0 || negated.test(text)) return [];
		// Several companies in one sentence: nobody can say whose it is.
		const {actors, named} = actorsOf(read, sentence, predicate, rules);
		return actors.length === 1 ? [{read, sentence, actors, named, phrases}] : [];
	});
}

/** A company and a class it belongs to, or a class and itself, are no two actors. */
const isKin = (a: Actor, b: Actor): boolean =>
	a.key === b.key ||
	a.classes.some(name => b.key === `class:${name}`) ||
	b.classes.some(name => a.key === `class:${name}`);

const bare = /^(?:the|a|an|of|and|in|with|its|their|this|by|for|to|on|that|is|are) /;
const sharesPhrase = (a: Telling, b: Telling): boolean =>
	[...a.phrases].some(phrase => phrase.includes(' ') && !bare.test(phrase) && b.phrases.has(phrase));

/** The sentence that names the actor, and the one that says it of him. */
const evidenceOf = ({read, sentence, named}: Telling): readonly Evidence[] =>
	[...new Set([named, sentence])].map(one => sentenceEvidence(read, one));

function conflictOf(a: readonly Telling[], b: readonly Telling[], predicate: ActorPredicate): FoundConflict | null {
	const actorsA = a.flatMap(telling => telling.actors);
	const actorsB = b.flatMap(telling => telling.actors);
	if (actorsA.length === 0 || actorsB.length === 0) return null;
	if (actorsA.some(one => actorsB.some(other => isKin(one, other)))) return null;
	const pair = pairsAcross(a, b).find(([one, other]) => sharesPhrase(one, other)) ?? null;
	// Two companies may both borrow; only the same words said of another are a mix-up.
	if (!pair) return null;
	const [one, other] = pair;
	const names = (tellings: readonly Telling[]): string =>
		[...new Set(tellings.flatMap(telling => telling.actors.map(actor => actor.name)))].slice(0, 3).join(', ');
	return {
		kind: 'different-actor',
		summary: `${predicate.name[0]?.toUpperCase()}${predicate.name.slice(1)} is said of ${names(a)} in one article and of ${names(b)} in another.`,
		evidence: [...evidenceOf(one), ...evidenceOf(other)],
	};
}

const pairsAcross = (a: readonly Telling[], b: readonly Telling[]): readonly (readonly [Telling, Telling])[] =>
	a.flatMap(one => b.map(other => [one, other] as const));

/** Conflicts of this kind between articles of one story, or of one theme and the same days. */
export function differentActors(related: Related, rules: Rules): readonly FoundConflict[] {
	const pairs = [
		...related.stories.flatMap(pairsOf),
		...related.themes.filter(([a, b]) => mayBeSameDays(a.article, b.article)),
	];
	return rules.actors.predicates.flatMap(predicate =>
		pairs.flatMap(([a, b]) => {
			const conflict = conflictOf(tellingsOf(a, predicate, rules), tellingsOf(b, predicate, rules), predicate);
			return conflict ? [conflict] : [];
		}),
	);
}
