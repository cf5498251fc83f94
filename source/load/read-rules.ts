// Gets the rules: the compiled ones of the build, else the texts of data/; with the user's own files laid over.

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {ParsedRules, RuleTexts} from '../rules/parse-rules.ts';
import type {Rules} from '../rules/rules.ts';

/** Texts of every file in a folder; an absent folder has none. */
export function readRuleTexts(folder: string): RuleTexts {
	if (!existsSync(folder)) return {};
	return Object.fromEntries(
		readdirSync(folder, {withFileTypes: true})
			.filter(
				entry => entry.isFile() && /\.(?:ya?ml|tsv|json)$/.test(entry.name) && !entry.name.endsWith('.schema.json'),
			)
			.map(entry => [entry.name, readFileSync(path.join(folder, entry.name), 'utf8')] as const)
			.toSorted(([a], [b]) => (a < b ? -1 : 1)),
	);
}

/** Rules for a run. The YAML parser is loaded only when there is YAML to read. */
export async function readRules(home: string, configFolder: string | null): Promise<ParsedRules> {
	const own = configFolder === null ? {} : readRuleTexts(path.join(configFolder, 'rules'));
	const compiled = path.join(home, 'dist', 'rules.json');
	if (Object.keys(own).length === 0 && existsSync(compiled))
		return {rules: JSON.parse(readFileSync(compiled, 'utf8')) as Rules, problems: []};
	const {parseRules} = await import('../rules/parse-rules.ts');
	return parseRules(readRuleTexts(path.join(home, 'data')), own);
}
