// One text says a company does it, another text of the same story says others do.

import {indexEntities} from '../../language/entity-index.ts';
import {fold} from '../../language/fold.ts';
import {rollUp} from '../../language/mentions.ts';
import type {Entity, Mention} from '../../model/entity.ts';
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

/** Companies named in a sentence, one each, products as their company. */
function companiesIn(read: ReadArticle, sentence: Sentence, rules: Rules): readonly Actor[] {
	const index = indexEntities(rules.entities);
	const own = read.findings.mentions.filter((mention: Mention) => mention.sentence === sentence.index);
	const entities = own.map(mention => rollUp(index, mention.entityId)).filter(entity => entity?.kind === 'company');
	return [...new Map(entities.map(entity => [entity?.id, entityActor(entity as Entity)])).values()];
}

function groupsIn(text: string, rules: Rules): readonly Actor[] {
	return rules.actors.groups.flatMap(({class: name, names}) => {
		const found = names.find(one => text.includes(` ${one} `));
		return found ? [{key: `class:${name}`, name: found, classes: [name]}] : [];
	});
}

const leans =
	/^ (?:this|these|that|such|the company|the firm|it|its|the group|they|their|the pivot|the move|the shift|the strategy) /;

/** Who a sentence is about: groups and companies it names; none named and leaning on another: those of the sentences before. */
function actorsOf(read: ReadArticle, sentence: Sentence, rules: Rules): readonly Actor[] {
	const text = plain(sentence.text);
	const own = [...groupsIn(text, rules), ...companiesIn(read, sentence, rules)];
	if (own.length > 0 || !leans.test(text)) return own;
	for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - 3); at--) {
		const before = read.findings.sentences[at];
		if (!before || before.blockIndex !== sentence.blockIndex) return [];
		const actors = [...groupsIn(plain(before.text), rules), ...companiesIn(read, before, rules)];
		if (actors.length > 0) return actors;
	}
	return [];
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
		const actors = actorsOf(read, sentence, rules);
		return actors.length === 1 ? [{read, sentence, actors, phrases}] : [];
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
		evidence: [sentenceEvidence(one.read, one.sentence), sentenceEvidence(other.read, other.sentence)],
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
