// What a reader of one sentence knows: its items, the words of deals, and whom "it" stands for.

import type {EntityIndex} from '../../language/entity-index.ts';
import type {DealRules} from '../../rules/deal-rules.ts';
import {mainSubject} from './clause.ts';
import {looksLikeFirm, spokenName} from './firm-names.ts';
import type {Item} from './item.ts';
import type {DealLexicon} from './lexicon.ts';
import type {Memory} from './memory.ts';

export interface SentenceContext {
	readonly text: string;
	readonly items: readonly Item[];
	readonly lexicon: DealLexicon;
	readonly rules: DealRules;
	readonly index: EntityIndex;
	readonly memory: Memory;
}

/**
 * Companies a pronoun or "the company" stands for. Inside the sentence: the subject before it (for an object, the last
 * name before it that is not `except`); else the topic of the sentences before. Empty when that is not one company.
 */
export function antecedent(context: SentenceContext, pronoun: Item, except: readonly string[] = []): readonly string[] {
	const {items, lexicon} = context;
	const {topic} = context.memory;
	const at = items.findIndex(item => item.start >= pronoun.start);
	const before = items.slice(0, at);
	if (except.length > 0) {
		const last = before.findLast(item => item.kind === 'name' && !item.ids.some(id => except.includes(id)));
		if (last?.kind === 'name') return last.ids;
		return topic.filter(id => !except.includes(id));
	}
	const subject = mainSubject(items, at, lexicon.standIns);
	if (subject?.item.kind === 'name') return subject.item.ids;
	if (subject?.item.kind === 'stranger')
		return subject.item.names.filter(name => looksLikeFirm(name) || context.memory.trades.has(name)).map(spokenName);
	if (subject && subject.item.kind !== 'pronoun') return [];
	const names = new Set(before.flatMap(item => (item.kind === 'name' ? item.ids : [])));
	if (names.size === 1) return [...names];
	return names.size === 0 ? topic : [];
}

/** What a sentence is about, for the pronouns of the next one: its subject, or the only company it names. */
export function topicOf(context: SentenceContext): readonly string[] {
	const {items, lexicon} = context;
	const subject = mainSubject(items, items.length, lexicon.standIns);
	if (subject?.item.kind === 'name') return subject.item.ids;
	const names = new Set(items.flatMap(item => (item.kind === 'name' ? item.ids : [])));
	if (names.size === 1) return [...names];
	return names.size === 0 ? context.memory.topic : [];
}
