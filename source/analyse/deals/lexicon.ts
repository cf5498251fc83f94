// The deal rules prepared for reading: every written form of a verb or noun -> what it can mean.

import type {EntityClass} from '../../model/entity.ts';
import type {LightRole, NounFrame, StandInKind, VerbFrame, WordForms} from '../../rules/deal-frames.ts';
import type {DealRules} from '../../rules/deal-rules.ts';

export type VerbForm = 'present' | 'past' | 'ing';

export interface DealLexicon {
	readonly verbs: ReadonlyMap<string, readonly {readonly frame: VerbFrame; readonly form: VerbForm}[]>;
	readonly nouns: ReadonlyMap<string, NounFrame>;
	readonly lightVerbs: ReadonlyMap<string, {readonly roles: readonly LightRole[]; readonly form: VerbForm}>;
	readonly goods: ReadonlySet<string>;
	readonly groups: ReadonlySet<string>;
	readonly stakeWords: ReadonlySet<string>;
	readonly equityWords: ReadonlySet<string>;
	readonly debtWords: ReadonlySet<string>;
	readonly roundWords: ReadonlySet<string>;
	readonly undoing: ReadonlySet<string>;
	/** Noun -> what it says of the company it stands for. */
	readonly standIns: ReadonlyMap<string, readonly StandInKind[]>;
	/** Word before such a noun -> what the company does. */
	readonly trades: ReadonlyMap<string, readonly EntityClass[]>;
}

function* formsOf(word: WordForms): Generator<readonly [string, VerbForm]> {
	for (const form of word.present) yield [form, 'present'];
	for (const form of word.past) if (!word.present.includes(form)) yield [form, 'past'];
	yield [word.ing, 'ing'];
}

function verbTable(rules: DealRules): DealLexicon['verbs'] {
	const table = new Map<string, {readonly frame: VerbFrame; readonly form: VerbForm}[]>();
	for (const frame of rules.verbs)
		for (const word of frame.verbs)
			for (const [text, form] of formsOf(word)) {
				const list = table.get(text);
				if (list) list.push({frame, form});
				else table.set(text, [{frame, form}]);
			}
	return table;
}

function lightTable(rules: DealRules): DealLexicon['lightVerbs'] {
	const table = new Map<string, {readonly roles: readonly LightRole[]; readonly form: VerbForm}>();
	for (const {role, verbs} of rules.lightVerbs)
		for (const word of verbs)
			for (const [text, form] of formsOf(word)) {
				const roles = table.get(text)?.roles ?? [];
				table.set(text, {roles: [...roles, role], form});
			}
	return table;
}

/** Word -> everything it is listed under. */
function tableOf<T>(lists: readonly (readonly [T, readonly string[]])[]): ReadonlyMap<string, readonly T[]> {
	const pairs = lists.flatMap(([as, words]) => words.map(word => [word, as] as const));
	return new Map([...Map.groupBy(pairs, ([word]) => word)].map(([word, all]) => [word, all.map(([, as]) => as)]));
}

const cache = new WeakMap<DealRules, DealLexicon>();

/** The tables of a rule set; the same rules are prepared once. */
export function dealLexicon(rules: DealRules): DealLexicon {
	const known = cache.get(rules);
	if (known) return known;
	const lexicon: DealLexicon = {
		verbs: verbTable(rules),
		nouns: new Map(rules.nouns.toReversed().flatMap(frame => frame.nouns.map(noun => [noun, frame] as const))),
		lightVerbs: lightTable(rules),
		goods: new Set(rules.goods),
		groups: new Set(rules.groups),
		stakeWords: new Set(rules.stakeWords),
		equityWords: new Set(rules.equityWords),
		debtWords: new Set(rules.debtWords),
		roundWords: new Set(rules.roundWords),
		undoing: new Set(rules.undoing.flatMap(word => [...formsOf(word)].map(([form]) => form))),
		standIns: tableOf(rules.standIns.map(({as, nouns}) => [as, nouns])),
		trades: tableOf(rules.trades.map(({as, words}) => [as, words])),
	};
	cache.set(rules, lexicon);
	return lexicon;
}
