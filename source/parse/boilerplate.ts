// Tells lines that stand around an article (headers, share bars, comment widgets, biographies) from the article.

import {fold} from '../language/fold.ts';
import type {BoilerplateRules} from '../rules/boilerplate-rules.ts';
import {compilePattern} from '../rules/pattern.ts';

export type LineKind = 'text' | 'boilerplate' | 'date' | 'bio' | 'tail';

interface Compiled {
	readonly lines: ReadonlySet<string>;
	readonly tails: ReadonlySet<string>;
	readonly patterns: RegExp | null;
	readonly bios: RegExp | null;
	readonly dates: RegExp | null;
	readonly publisher: readonly RegExp[];
	readonly skip: RegExp | null;
}

const compiledRules = new WeakMap<BoilerplateRules, Compiled>();

const oneOf = (patterns: readonly string[], ignoreCase: boolean): RegExp | null =>
	patterns.length === 0 ? null : compilePattern(patterns.map(pattern => `(?:${pattern})`).join('|'), ignoreCase);

/** For comparison with the dictionary: no case, no final full stop. */
const lineKey = (line: string): string => fold(line).toLowerCase().replace(/\s+/g, ' ').trim().replace(/\.$/, '');

function compiled(rules: BoilerplateRules): Compiled {
	const known = compiledRules.get(rules);
	if (known) return known;
	const made: Compiled = {
		lines: new Set(rules.lines.map(lineKey)),
		tails: new Set(rules.tails.map(lineKey)),
		patterns: oneOf(rules.patterns, true),
		bios: oneOf(rules.bios, false),
		dates: oneOf(rules.dates, false),
		publisher: rules.publisher.map(pattern => compilePattern(pattern, true)),
		skip: oneOf(rules.skip, false),
	};
	compiledRules.set(rules, made);
	return made;
}

const longestFurniture = 320;
/** Lines of the dictionary are short; folding longer ones to look them up would be in vain. */
const longestEntry = 120;
const longestBio = 900;

/** What one trimmed line is. A tail heading only counts where the caller sees that nothing but a list follows. */
export function lineKind(rules: BoilerplateRules, line: string): LineKind {
	const {lines, tails, patterns, bios, dates} = compiled(rules);
	if (line.length <= longestBio && bios?.test(fold(line))) return 'bio';
	if (line.length > longestFurniture) return 'text';
	const key = line.length <= longestEntry ? lineKey(line) : '';
	if (lines.has(key)) return 'boilerplate';
	if (dates?.test(line)) return 'date';
	if (tails.has(key.replace(/:$/, ''))) return 'tail';
	return patterns?.test(fold(line)) ? 'boilerplate' : 'text';
}

/** The publisher a line such as "Example Newsletter" names; null when it names none. */
export function publisherIn(rules: BoilerplateRules, line: string): string | null {
	if (line.length > 120) return null;
	for (const pattern of compiled(rules).publisher) {
		const name = fold(line).match(pattern)?.[1];
		if (name !== undefined) return name.trim();
	}
	return null;
}

/** True for papers about a folder (licences, lists of sources), by file name. */
export function isFolderPaper(rules: BoilerplateRules, path: string): boolean {
	return compiled(rules).skip?.test(path.slice(path.lastIndexOf('/') + 1)) ?? false;
}
