// Risk rules made ready for matching, once for each rules object.

import type {RiskRules} from '../../rules/risk-rules.ts';
import {compileTerms, type TermMatcher} from './term-matcher.ts';

export interface CompiledRules {
	/** All sets of all risks; the cues of modes as `cue:forecast`; `negator`, `pointer` and `instruction`. */
	readonly matcher: TermMatcher;
	/** Traps of each risk, one set a risk id. */
	readonly traps: TermMatcher;
	/** Entity class -> names of the sets it belongs to. */
	readonly setsOfClass: ReadonlyMap<string, readonly string[]>;
}

const cache = new WeakMap<RiskRules, CompiledRules>();

function classIndex(rules: RiskRules): ReadonlyMap<string, readonly string[]> {
	const index = new Map<string, string[]>();
	for (const [name, set] of Object.entries(rules.sets))
		for (const entityClass of set.classes) index.set(entityClass, [...(index.get(entityClass) ?? []), name]);
	return index;
}

/** The compiled form; the same rules are compiled once. */
export function compileRules(rules: RiskRules): CompiledRules {
	const known = cache.get(rules);
	if (known) return known;
	const terms = Object.entries(rules.sets).map(([name, set]) => [name, set.terms] as const);
	const cues = Object.entries(rules.cues).map(([name, list]) => [`cue:${name}`, list] as const);
	const compiled: CompiledRules = {
		matcher: compileTerms({
			...Object.fromEntries(terms),
			...Object.fromEntries(cues),
			negator: rules.negators,
			pointer: rules.pointers,
			instruction: rules.instructions,
		}),
		traps: compileTerms(Object.fromEntries(rules.risks.map(risk => [risk.id, risk.traps]))),
		setsOfClass: classIndex(rules),
	};
	cache.set(rules, compiled);
	return compiled;
}
