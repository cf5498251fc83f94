// One text says a company does it, another text of the same story says others do.

import type {Evidence} from '../../model/evidence.ts';
import type {ReadArticle} from '../../model/findings.ts';
import type {Sentence} from '../../model/sentence.ts';
import type {ActorPredicate} from '../../rules/conflict-rules.ts';
import type {Rules} from '../../rules/rules.ts';
import {mayBeSameDays} from '../stories/time.ts';
import {type Actor, actorsOf, plain} from './actors.ts';
import {type FoundConflict, pairsOf, type Related, sentenceEvidence} from './related.ts';

interface Telling {
	readonly read: ReadArticle;
	readonly sentence: Sentence;
	readonly actors: readonly Actor[];
	/** The sentence that names them: this one, or one before it. */
	readonly named: Sentence;
	/** The predicate with the word before it: `heavy borrowing`. */
	readonly phrases: ReadonlySet<string>;
}

const negated = / (?:no|not|without|never|neither|nor|avoid|avoids|avoiding) /;

const nothing: ReadonlySet<string> = new Set();

/** The predicate's words in a text with the word before each; empty when it does not say it. */
function phrasesOf(text: string, predicate: ActorPredicate): ReadonlySet<string> {
	if (!predicate.words.some(word => text.includes(word))) return nothing;
	const cleaned = predicate.not.reduce((left, wording) => left.replaceAll(` ${wording} `, ' '), text);
	const words = cleaned.trim().split(' ');
	return new Set(
		words.flatMap((word, at) => (predicate.words.includes(word) ? [`${words[at - 1] ?? ''} ${word}`.trim()] : [])),
	);
}

const plainTexts = new WeakMap<Sentence, string>();

/** Made once for all predicates. */
function plainText(sentence: Sentence): string {
	const text = plainTexts.get(sentence) ?? plain(sentence.text);
	plainTexts.set(sentence, text);
	return text;
}

function tellingsOf(read: ReadArticle, predicate: ActorPredicate, rules: Rules): readonly Telling[] {
	return read.findings.sentences.flatMap((sentence): readonly Telling[] => {
		if (sentence.block === 'heading' || sentence.definition || sentence.gapBeforeSubject) return [];
		const text = plainText(sentence);
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
		[...new Map(tellings.flatMap(telling => telling.actors.map(actor => [actor.key, actor.name] as const))).values()]
			.slice(0, 3)
			.join(', ');
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
	return rules.actors.predicates.flatMap(predicate => {
		// An article is in many pairs, and is read once.
		const told = new Map<ReadArticle, readonly Telling[]>();
		const tellings = (read: ReadArticle): readonly Telling[] => {
			const found = told.get(read) ?? tellingsOf(read, predicate, rules);
			told.set(read, found);
			return found;
		};
		return pairs.flatMap(([a, b]) => conflictOf(tellings(a), tellings(b), predicate) ?? []);
	});
}
