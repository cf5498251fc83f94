// Reads `conflict-predicates.yaml` and `reversals.yaml`: what may be said of the wrong actor, and what may be said the wrong way round.

import {load} from 'js-yaml';
import type {EntityClass} from '../model/entity.ts';
import type {Problem} from '../model/problem.ts';
import {inflect} from './inflect.ts';
import {choiceOf, complaints, isRecord, knownKeys, recordsOf, textOf, textsOf, type YamlRecord} from './yaml-values.ts';

export interface ActorPredicate {
	readonly id: string;
	/** As the summary names it: `borrowing`. */
	readonly name: string;
	readonly words: readonly string[];
	readonly not: readonly string[];
}

export interface ActorRules {
	readonly predicates: readonly ActorPredicate[];
	readonly groups: readonly {readonly class: EntityClass; readonly names: readonly string[]}[];
}

export type Quantity = 'demand' | 'supply';

export interface ReversalRules {
	readonly quantities: Readonly<Record<Quantity, readonly string[]>>;
	/** Wordings that put the first quantity above or below the second. */
	readonly more: readonly string[];
	readonly less: readonly string[];
	readonly effects: readonly {readonly words: readonly string[]; readonly larger: Quantity}[];
	readonly links: readonly string[];
	readonly negations: readonly string[];
}

interface Part<T> {
	readonly rules: T;
	readonly problems: readonly Problem[];
}

const recordOf = (value: unknown): YamlRecord => (isRecord(value) ? value : {});

/** Actor rules of one file. Throws only on text that is not YAML. */
export function parseActorRules(text: string, file: string): Part<ActorRules> {
	const {problems, complain} = complaints(file);
	const raw = recordOf(load(text));
	knownKeys(raw, ['predicates', 'groups'], 'conflict predicates', complain);
	const predicates = recordsOf(raw.predicates, 'predicates', complain).flatMap((entry): readonly ActorPredicate[] => {
		const id = textOf(entry.id);
		if (id === null) complain('a predicate has no id');
		knownKeys(entry, ['id', 'name', 'words', 'not'], `predicate "${id ?? ''}"`, complain);
		return id === null
			? []
			: [
					{
						id,
						name: textOf(entry.name) ?? id,
						words: textsOf(entry.words, `${id} words`, complain),
						not: textsOf(entry.not, `${id} not`, complain),
					},
				];
	});
	const groups = Object.entries(recordOf(raw.groups)).map(([name, names]) => ({
		class: name as EntityClass,
		names: textsOf(names, `groups ${name}`, complain),
	}));
	return {rules: {predicates, groups}, problems};
}

/** The user's predicates over the packaged ones: same id replaces; groups are added. */
export function overlayActorRules(base: ActorRules, over: ActorRules): ActorRules {
	const own = new Set(over.predicates.map(predicate => predicate.id));
	return {
		predicates: [...over.predicates, ...base.predicates.filter(predicate => !own.has(predicate.id))],
		groups: [...over.groups, ...base.groups],
	};
}

/** Reversal rules of one file. Throws only on text that is not YAML. */
export function parseReversalRules(text: string, file: string): Part<ReversalRules> {
	const {problems, complain} = complaints(file);
	const raw = recordOf(load(text));
	const keys = ['quantities', 'more', 'less', 'more_phrases', 'less_phrases', 'effects', 'links', 'negations'];
	knownKeys(raw, keys, 'reversals', complain);
	const quantities = recordOf(raw.quantities);
	const list = (key: string): readonly string[] => textsOf(raw[key], key, complain);
	const forms = (key: string): readonly string[] => list(key).flatMap(word => inflect(word, 'verb'));
	const effects = recordsOf(raw.effects, 'effects', complain).map(entry => ({
		words: textsOf(entry.words, 'effects words', complain),
		larger: choiceOf<Quantity>(entry.larger, ['demand', 'supply'], 'supply', 'effects larger', complain),
	}));
	return {
		rules: {
			quantities: {
				demand: textsOf(quantities.demand, 'quantities demand', complain),
				supply: textsOf(quantities.supply, 'quantities supply', complain),
			},
			more: [...forms('more'), ...list('more_phrases')],
			less: [...forms('less'), ...list('less_phrases')],
			effects,
			links: list('links'),
			negations: list('negations'),
		},
		problems,
	};
}
