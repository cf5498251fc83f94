// Reads `deal-verbs.yaml`: frames of deal verbs and nouns, and the words that say how firm a deal is.

import {load} from 'js-yaml';
import type {DealKind, DealStatus} from '../model/deal.ts';
import type {EntityClass} from '../model/entity.ts';
import type {Problem} from '../model/problem.ts';
import {inflect} from './inflect.ts';
import {
	type Complain,
	choiceOf,
	complaints,
	isRecord,
	knownKeys,
	recordsOf,
	textsOf,
	type YamlRecord,
} from './yaml-values.ts';

/** What the company at a place of a frame does. `party` is settled by direction.ts. */
export type DealRole = 'from' | 'to' | 'party' | 'owned' | 'stake' | 'lessee';
export type FrameNeed = 'amount' | 'goods' | 'both' | 'stake' | 'debt' | 'equity' | 'round' | 'sum';
export type LightRole = 'party' | 'receiver' | 'giver' | 'holder' | 'taker';

/** Every form of a word, by how it is used. */
export interface WordForms {
	readonly base: string;
	/** Base and third person. */
	readonly present: readonly string[];
	readonly past: readonly string[];
	readonly ing: string;
}

export interface VerbFrame {
	readonly verbs: readonly WordForms[];
	readonly kind: DealKind;
	readonly subject: DealRole | null;
	readonly object: DealRole | null;
	readonly goods: DealRole | null;
	readonly before: Readonly<Record<string, DealRole | null>>;
	readonly needs: FrameNeed | null;
}

export interface NounFrame {
	readonly nouns: readonly string[];
	/** null: the words around it decide; `stake`: invest when taken, ownership when held. */
	readonly kind: DealKind | 'stake' | null;
	readonly possessor: DealRole | null;
	readonly modifier: DealRole | null;
	readonly before: Readonly<Record<string, DealRole | null>>;
}

export interface DealRules {
	readonly verbs: readonly VerbFrame[];
	readonly nouns: readonly NounFrame[];
	readonly lightVerbs: readonly {readonly role: LightRole; readonly verbs: readonly WordForms[]}[];
	readonly goods: readonly string[];
	readonly stakeWords: readonly string[];
	readonly equityWords: readonly string[];
	readonly debtWords: readonly string[];
	readonly roundWords: readonly string[];
	/** Verbs that undo what a deal noun tells: `repay`, `sell`. */
	readonly undoing: readonly WordForms[];
	readonly kindWords: readonly {readonly kind: DealKind; readonly words: readonly string[]}[];
	/** Lines of classes, providers first: for supplies, and for any other kind. */
	readonly providers: {
		readonly supply: readonly (readonly EntityClass[])[];
		readonly any: readonly (readonly EntityClass[])[];
	};
	readonly status: readonly {readonly status: DealStatus; readonly phrases: readonly string[]}[];
	readonly history: readonly string[];
	readonly standIns: readonly string[];
	readonly places: readonly string[];
}

const kinds: readonly DealKind[] = [
	'invest',
	'backing',
	'debt',
	'equity_grant',
	'ownership',
	'cloud_contract',
	'purchase_commitment',
	'supply',
	'lease',
	'joint_venture',
	'partnership',
];
const roles: readonly DealRole[] = ['from', 'to', 'party', 'owned', 'stake', 'lessee'];
const needs: readonly FrameNeed[] = ['amount', 'goods', 'both', 'stake', 'debt', 'equity', 'round', 'sum'];
const lightRoles: readonly LightRole[] = ['party', 'receiver', 'giver', 'holder', 'taker'];
const statuses: readonly DealStatus[] = [
	'denied',
	'historical',
	'potential',
	'reported',
	'announced',
	'stated',
	'closed',
];
const keys = [
	'verbs',
	'nouns',
	'light_verbs',
	'goods',
	'stake_words',
	'equity_words',
	'debt_words',
	'round_words',
	'undoing',
	'kind_words',
	'providers',
	'status',
	'history',
	'stand_ins',
	'places',
];

/** "buy bought": base, then irregular past forms. "lead led": a regular -ed form is not made. */
function formsOf(entry: string): WordForms {
	const [base = '', ...irregular] = entry.split(' ');
	const [, third = '', ed = '', ing = ''] = inflect(base, 'verb');
	return {base, present: [base, third], past: irregular.length > 0 ? irregular : [ed], ing};
}

const nounForms = (words: readonly string[]): readonly string[] => words.flatMap(word => inflect(word, 'noun'));

function roleOf(value: unknown, name: string, complain: Complain): DealRole | null {
	if (value === undefined || value === null) return null;
	return choiceOf(value, roles, 'party', name, complain);
}

function beforeOf(value: unknown, name: string, complain: Complain): Readonly<Record<string, DealRole | null>> {
	if (!isRecord(value)) return {};
	return Object.fromEntries(
		Object.entries(value).map(([preposition, role]) => [preposition, roleOf(role, `${name} ${preposition}`, complain)]),
	);
}

function verbFrame(raw: YamlRecord, complain: Complain): VerbFrame {
	const words = textsOf(raw.words, 'words', complain);
	const name = `verb "${words[0] ?? ''}"`;
	knownKeys(raw, ['words', 'kind', 'subject', 'object', 'goods', 'before', 'needs'], name, complain);
	return {
		verbs: words.map(formsOf),
		kind: choiceOf(raw.kind, kinds, 'partnership', `${name} kind`, complain),
		subject: roleOf(raw.subject, `${name} subject`, complain),
		object: roleOf(raw.object, `${name} object`, complain),
		goods: roleOf(raw.goods, `${name} goods`, complain),
		before: beforeOf(raw.before, name, complain),
		needs: raw.needs === undefined ? null : choiceOf(raw.needs, needs, 'both', `${name} needs`, complain),
	};
}

function nounFrame(raw: YamlRecord, complain: Complain): NounFrame {
	const words = textsOf(raw.words, 'words', complain);
	const name = `noun "${words[0] ?? ''}"`;
	knownKeys(raw, ['words', 'kind', 'possessor', 'modifier', 'before'], name, complain);
	const kind = raw.kind ?? null;
	return {
		nouns: nounForms(words),
		kind: kind === null ? null : choiceOf(kind, [...kinds, 'stake'] as const, 'partnership', `${name} kind`, complain),
		possessor: roleOf(raw.possessor, `${name} possessor`, complain),
		modifier: roleOf(raw.modifier, `${name} modifier`, complain),
		before: beforeOf(raw.before, name, complain),
	};
}

/** `{key: [words]}` as pairs in the order written; keys outside `choices` are complained about. */
function tableOf<K extends string>(
	value: unknown,
	choices: readonly K[],
	name: string,
	complain: Complain,
): readonly (readonly [K, readonly string[]])[] {
	if (!isRecord(value)) return [];
	knownKeys(value, choices, name, complain);
	return Object.entries(value)
		.filter((entry): entry is [K, unknown] => choices.includes(entry[0] as K))
		.map(([key, words]) => [key, textsOf(words, `${name} ${key}`, complain)] as const);
}

const linesOf = (value: unknown, complain: Complain): readonly (readonly EntityClass[])[] =>
	(Array.isArray(value) ? value : []).map(line => textsOf(line, 'providers', complain) as readonly EntityClass[]);

/** Deal rules of one file; what cannot be used is a Problem. Throws only on text that is not YAML. */
export function parseDealRules(
	text: string,
	file: string,
): {readonly rules: DealRules; readonly problems: readonly Problem[]} {
	const {problems, complain} = complaints(file);
	const data = load(text);
	const raw: YamlRecord = isRecord(data) ? data : {};
	if (!isRecord(data)) complain(`expected the keys ${keys.join(', ')}`);
	knownKeys(raw, keys, 'deal rules', complain);
	const list = (key: string): readonly string[] => textsOf(raw[key], key, complain);
	const providers: YamlRecord = isRecord(raw.providers) ? raw.providers : {};
	const rules: DealRules = {
		verbs: recordsOf(raw.verbs, 'verbs', complain).map(entry => verbFrame(entry, complain)),
		nouns: recordsOf(raw.nouns, 'nouns', complain).map(entry => nounFrame(entry, complain)),
		lightVerbs: tableOf(raw.light_verbs, lightRoles, 'light_verbs', complain).map(([role, words]) => ({
			role,
			verbs: words.map(formsOf),
		})),
		goods: nounForms(list('goods')),
		stakeWords: nounForms(list('stake_words')),
		equityWords: nounForms(list('equity_words')),
		debtWords: nounForms(list('debt_words')),
		roundWords: nounForms(list('round_words')),
		undoing: list('undoing').map(formsOf),
		kindWords: tableOf(raw.kind_words, kinds, 'kind_words', complain).map(([kind, words]) => ({kind, words})),
		providers: {supply: linesOf(providers.supply, complain), any: linesOf(providers.any, complain)},
		status: tableOf(raw.status, statuses, 'status', complain).map(([status, phrases]) => ({status, phrases})),
		history: list('history'),
		standIns: nounForms(list('stand_ins')),
		places: list('places'),
	};
	return {rules, problems};
}

/** The user's deal rules over the packaged ones: frames and words are added, a status or kind list is replaced. */
export function overlayDealRules(base: DealRules, over: DealRules): DealRules {
	const both = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...b, ...a];
	const replaced = new Set(over.status.map(entry => entry.status));
	const kindsOver = new Set(over.kindWords.map(entry => entry.kind));
	return {
		verbs: both(base.verbs, over.verbs),
		nouns: both(base.nouns, over.nouns),
		lightVerbs: both(base.lightVerbs, over.lightVerbs),
		goods: both(base.goods, over.goods),
		stakeWords: both(base.stakeWords, over.stakeWords),
		equityWords: both(base.equityWords, over.equityWords),
		debtWords: both(base.debtWords, over.debtWords),
		roundWords: both(base.roundWords, over.roundWords),
		undoing: both(base.undoing, over.undoing),
		kindWords: both(
			base.kindWords.filter(entry => !kindsOver.has(entry.kind)),
			over.kindWords,
		),
		providers: {
			supply: over.providers.supply.length > 0 ? over.providers.supply : base.providers.supply,
			any: over.providers.any.length > 0 ? over.providers.any : base.providers.any,
		},
		status: [...base.status.filter(entry => !replaced.has(entry.status)), ...over.status],
		history: both(base.history, over.history),
		standIns: both(base.standIns, over.standIns),
		places: both(base.places, over.places),
	};
}
