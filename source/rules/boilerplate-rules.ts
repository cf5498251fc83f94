// Reads `boilerplate.yaml`: what stands around an article and is not part of it.

import {load} from 'js-yaml';
import type {Problem} from '../model/problem.ts';
import {usablePatterns} from './source-rules.ts';

/** Patterns are regular expressions for a whole line: without case, but `bios`, `dates`, `skip` and `formalities` with it. */
export interface BoilerplateRules {
	readonly lines: readonly string[];
	readonly patterns: readonly string[];
	/** How a paragraph about the author or the writing program begins. */
	readonly bios: readonly string[];
	/** Headings after which a page only lists other articles. */
	readonly tails: readonly string[];
	/** Date lines of related-article cards. */
	readonly dates: readonly string[];
	/** Lines whose first group names the publisher. */
	readonly publisher: readonly string[];
	/** File names that are papers about a folder, not articles. */
	readonly skip: readonly string[];
	/** Tags that name no topic. */
	readonly topics: readonly string[];
	/** How sentences begin that belong to the text and say nothing of its subject; with case. */
	readonly formalities: readonly string[];
}

const plain = ['lines', 'tails', 'topics'] as const;
const patterned = ['patterns', 'bios', 'dates', 'publisher', 'skip', 'formalities'] as const;

/** Boilerplate rules of one file. Throws only on text that is not YAML. */
export function parseBoilerplateRules(
	text: string,
	file: string,
): {readonly rules: BoilerplateRules; readonly problems: readonly Problem[]} {
	const problems: Problem[] = [];
	const say = (message: string): void => {
		problems.push({file, line: null, severity: 'warning', code: 'bad-rule', message});
	};
	const data = load(text);
	const raw = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
	const known: readonly string[] = [...plain, ...patterned];
	for (const key of Object.keys(raw))
		if (!known.includes(key)) say(`unknown key "${key}"; expected ${known.join(', ')}`);
	const textsOf = (key: string): readonly string[] =>
		Array.isArray(raw[key]) ? (raw[key] as unknown[]).map(String) : [];
	const patternsOf = (key: string): readonly string[] => usablePatterns(raw[key], say);
	return {
		rules: {
			lines: textsOf('lines'),
			patterns: patternsOf('patterns'),
			bios: patternsOf('bios'),
			tails: textsOf('tails'),
			dates: patternsOf('dates'),
			publisher: patternsOf('publisher'),
			skip: patternsOf('skip'),
			topics: textsOf('topics'),
			formalities: patternsOf('formalities'),
		},
		problems,
	};
}

/** The user's lines and patterns beside the packaged ones. */
export function overlayBoilerplateRules(base: BoilerplateRules, over: BoilerplateRules): BoilerplateRules {
	return {
		lines: [...base.lines, ...over.lines],
		patterns: [...base.patterns, ...over.patterns],
		bios: [...base.bios, ...over.bios],
		tails: [...base.tails, ...over.tails],
		dates: [...base.dates, ...over.dates],
		publisher: [...base.publisher, ...over.publisher],
		skip: [...base.skip, ...over.skip],
		topics: [...base.topics, ...over.topics],
		formalities: [...base.formalities, ...over.formalities],
	};
}
