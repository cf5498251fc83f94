// Sentences that belong to a text and say nothing of its subject: the cover of a filing, a note about the page.

import type {BoilerplateRules} from '../rules/boilerplate-rules.ts';

const compiled = new WeakMap<BoilerplateRules, RegExp | null>();

function patternOf(rules: BoilerplateRules): RegExp | null {
	const known = compiled.get(rules);
	if (known !== undefined) return known;
	const pattern = rules.formalities.length === 0 ? null : new RegExp(`^(?:${rules.formalities.join('|')})`, 'u');
	compiled.set(rules, pattern);
	return pattern;
}

/** True when the sentence begins like one of them. The patterns were checked when they were read. */
export const isFormality = (text: string, rules: BoilerplateRules): boolean => patternOf(rules)?.test(text) ?? false;
