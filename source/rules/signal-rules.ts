// Reads the word sets of `risks.yaml` and the signals that combine them.

import type {Polarity} from '../model/risk.ts';
import {normalTerm} from './term.ts';
import {
	type Complain,
	choiceOf,
	isRecord,
	knownKeys,
	numberOf,
	textOf,
	textsOf,
	type YamlRecord,
} from './yaml-values.ts';

export interface WordSet {
	readonly classes: readonly string[];
	/** In the form `termParts` reads. */
	readonly terms: readonly string[];
}

export const scopes = ['sentence', 'carried', 'paragraph', 'article'] as const;
export type Scope = (typeof scopes)[number];

export interface SignalRule {
	readonly id: string;
	readonly polarity: Polarity;
	/** Names of sets; all must be found in the sentence. */
	readonly all: readonly string[];
	readonly near: number | null;
	readonly about: readonly string[];
	readonly scope: Scope;
	/** Set the company next to the match must belong to; null: anybody. */
	readonly actor: string | null;
	/** Set of words for other actors. */
	readonly others: string | null;
	readonly not: readonly string[];
}

const polarities: readonly Polarity[] = ['tightening', 'easing', 'neutral'];

/** Terms in their normal form, without those that cannot be read. */
export function termsOf(value: unknown, name: string, complain: Complain): readonly string[] {
	return textsOf(value, name, complain).flatMap(text => {
		const term = normalTerm(text);
		if (term !== null) return [term];
		complain(
			`${name}: cannot read the term "${text}"; write words, \`*\` behind three letters or more, \`|\` between choices, \`..\`, <n> or <year>`,
		);
		return [];
	});
}

/** A set: a list of terms, or terms with classes of entities. */
export function setOf(value: unknown, name: string, complain: Complain): WordSet {
	const at = `sets.${name}`;
	if (!isRecord(value)) return {classes: [], terms: termsOf(value, at, complain)};
	knownKeys(value, ['classes', 'terms'], at, complain);
	return {
		classes: textsOf(value.classes, `${at}.classes`, complain),
		terms: termsOf(value.terms, `${at}.terms`, complain),
	};
}

/** A signal; what is wrong with it is complained about. */
export function signalOf(raw: YamlRecord, name: string, complain: Complain): SignalRule {
	knownKeys(raw, ['id', 'polarity', 'all', 'near', 'about', 'scope', 'actor', 'others', 'not'], name, complain);
	const all = textsOf(raw.all, `${name}.all`, complain);
	if (all.length === 0) complain(`${name}: "all" names no set, so it fits no sentence`);
	return {
		id: textOf(raw.id) ?? name,
		polarity: choiceOf(raw.polarity, polarities, 'neutral', `${name}.polarity`, complain),
		all,
		near: numberOf(raw.near),
		about: textsOf(raw.about, `${name}.about`, complain),
		scope: choiceOf(raw.scope, scopes, 'paragraph', `${name}.scope`, complain),
		actor: textOf(raw.actor),
		others: textOf(raw.others),
		not: textsOf(raw.not, `${name}.not`, complain),
	};
}
