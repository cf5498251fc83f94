// Reads `deal-verbs.yaml`: frames of deal verbs and nouns, and the words that say how firm a deal is.

import {load} from 'js-yaml';
import type {DealKind, DealStatus} from '../model/deal.ts';
import type {EntityClass} from '../model/entity.ts';
import type {Problem} from '../model/problem.ts';
import {
	dealKinds,
	formsOf,
	type LightRole,
	lightRoles,
	type NounFrame,
	nounForms,
	nounFrame,
	type StandInKind,
	type VerbFrame,
	verbFrame,
	type WordForms,
} from './deal-frames.ts';
import {entityClasses} from './entity-rules.ts';
import {type Complain, complaints, isRecord, knownKeys, recordsOf, textsOf, type YamlRecord} from './yaml-values.ts';

export interface DealRules {
	readonly verbs: readonly VerbFrame[];
	readonly nouns: readonly NounFrame[];
	readonly lightVerbs: readonly {readonly role: LightRole; readonly verbs: readonly WordForms[]}[];
	readonly goods: readonly string[];
	/** Nouns of several companies that act as one. */
	readonly groups: readonly string[];
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
	/** Lines of classes, investors first. */
	readonly investors: readonly (readonly EntityClass[])[];
	readonly status: readonly {readonly status: DealStatus; readonly phrases: readonly string[]}[];
	readonly history: readonly string[];
	/** Nouns that stand for a company named before, and what they say of it. */
	readonly standIns: readonly {readonly as: StandInKind; readonly nouns: readonly string[]}[];
	/** Words before such a noun that say what the company does. */
	readonly trades: readonly {readonly as: EntityClass; readonly words: readonly string[]}[];
	readonly places: readonly string[];
}

const standInKinds: readonly StandInKind[] = ['any', 'other', 'both', ...entityClasses];
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
	'groups',
	'stake_words',
	'equity_words',
	'debt_words',
	'round_words',
	'undoing',
	'kind_words',
	'providers',
	'investors',
	'status',
	'history',
	'stand_ins',
	'trades',
	'places',
];

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
		groups: list('groups'),
		stakeWords: nounForms(list('stake_words')),
		equityWords: nounForms(list('equity_words')),
		debtWords: nounForms(list('debt_words')),
		roundWords: nounForms(list('round_words')),
		undoing: list('undoing').map(formsOf),
		kindWords: tableOf(raw.kind_words, dealKinds, 'kind_words', complain).map(([kind, words]) => ({kind, words})),
		providers: {supply: linesOf(providers.supply, complain), any: linesOf(providers.any, complain)},
		investors: linesOf(raw.investors, complain),
		status: tableOf(raw.status, statuses, 'status', complain).map(([status, phrases]) => ({status, phrases})),
		history: list('history'),
		standIns: tableOf(raw.stand_ins, standInKinds, 'stand_ins', complain).map(([as, words]) => ({
			as,
			nouns: words,
		})),
		trades: tableOf(raw.trades, entityClasses, 'trades', complain).map(([as, words]) => ({as, words})),
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
		groups: both(base.groups, over.groups),
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
		investors: over.investors.length > 0 ? over.investors : base.investors,
		status: [...base.status.filter(entry => !replaced.has(entry.status)), ...over.status],
		history: both(base.history, over.history),
		standIns: both(base.standIns, over.standIns),
		trades: both(base.trades, over.trades),
		places: both(base.places, over.places),
	};
}
