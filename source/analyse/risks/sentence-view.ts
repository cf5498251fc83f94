// What the risk rules can ask of one sentence: words, sets found, companies named, clauses.

import type {EntityIndex} from '../../language/entity-index.ts';
import {rollUp} from '../../language/mentions.ts';
import type {Mention} from '../../model/entity.ts';
import type {Sentence} from '../../model/sentence.ts';
import type {RiskRule} from '../../rules/risk-rules.ts';
import type {CompiledRules} from './compiled-rules.ts';
import {type Match, matchTerms, overlap} from './term-matcher.ts';
import {type Word, wordsOf} from './words.ts';

/** A company or group of companies named in the sentence. */
export interface Actor extends Match {
	/** Sets it belongs to, by the classes of the entity. */
	readonly sets: readonly string[];
}

export interface SentenceView {
	readonly sentence: Sentence;
	readonly words: readonly Word[];
	readonly sets: ReadonlyMap<string, readonly Match[]>;
	/** Words inside wordings that only look like a risk, by risk id. */
	readonly traps: ReadonlyMap<string, readonly Match[]>;
	readonly actors: readonly Actor[];
	/** Somebody is named who is only told of as history. */
	readonly historical: boolean;
}

/** Words. What goes on longer is no sentence, and the search for neighbours grows with the square. */
const longestSentence = 300;

const noActors = new Set(['bank', 'regulator', 'media', 'exchange']);

/** Words that overlap the stretch of the sentence's text. */
function wordsWithin(words: readonly Word[], start: number, end: number): Match | null {
	const from = words.findIndex(word => word.end > start);
	if (from < 0 || (words[from] as Word).start >= end) return null;
	let to = from;
	while (to < words.length && (words[to] as Word).start < end) to++;
	return {from, to};
}

/** The view of one sentence. `mentions` are those of this sentence, offsets in the cleaned text `source`. */
export function viewOf(
	sentence: Sentence,
	source: string,
	mentions: readonly Mention[],
	rules: CompiledRules,
	entities: EntityIndex,
): SentenceView {
	const words = wordsOf(source.slice(sentence.start, sentence.end)).slice(0, longestSentence);
	const sets = new Map<string, Match[]>();
	for (const [name, found] of matchTerms(rules.matcher, words)) sets.set(name, [...found]);
	const actors: Actor[] = [];
	let historical = false;
	for (const mention of mentions) {
		const place = wordsWithin(words, mention.start - sentence.start, mention.end - sentence.start);
		const entity = entities.byId.get(mention.entityId);
		if (!place || !entity) continue;
		if (entity.historical) {
			historical = true;
			continue;
		}
		const classes = new Set([...entity.classes, ...(rollUp(entities, entity.id)?.classes ?? [])]);
		const names = [...classes].flatMap(name => rules.setsOfClass.get(name) ?? []);
		for (const name of names) sets.set(name, [...(sets.get(name) ?? []), place]);
		const acts = entity.kind === 'company' || entity.kind === 'product';
		if (acts && !entity.classes.some(name => noActors.has(name))) actors.push({...place, sets: names});
	}
	return {sentence, words, sets, traps: matchTerms(rules.traps, words), actors, historical};
}

/** Matches of a set, less those inside a trap of the risk. */
export function matchesOf(view: SentenceView, risk: RiskRule, set: string): readonly Match[] {
	const traps = view.traps.get(risk.id);
	const found = view.sets.get(set) ?? [];
	return traps ? found.filter(match => !traps.some(trap => overlap(match, trap))) : found;
}
