// The words and weights behind sentiment: `data/sentiment.tsv` and `data/tone-model.tsv`, checked.

import type {Problem} from '../model/problem.ts';
import {inflect} from './inflect.ts';

export const toneRoles = [
	'up',
	'down',
	'pos',
	'neg',
	'neutral',
	'good',
	'bad',
	'flat',
	'negator',
	'trouble',
	'reverser',
	'hedge',
	'contrast',
	'damper',
	'strong',
	'weak',
	'analogy',
] as const;
export type ToneRole = (typeof toneRoles)[number];

/** All words and phrases (every form) that share a role and a strength. */
export interface ToneGroup {
	readonly role: ToneRole;
	readonly strength: 1 | 2 | 3;
	readonly terms: readonly string[];
}

/**
 * A linear model: two weights per feature. `tone` pulls towards positive or negative, `plain` towards neutral.
 * The names are features of analyse/tone/features.ts; words are written `w:word` or `w:two words`.
 */
export interface ToneModel {
	readonly names: readonly string[];
	readonly tone: readonly number[];
	readonly plain: readonly number[];
}

export interface ToneRules {
	readonly lexicon: readonly ToneGroup[];
	/** For a whole text. */
	readonly text: ToneModel;
	/** For the tone towards one entity in a text. */
	readonly target: ToneModel;
}

export const emptyToneModel: ToneModel = {names: [], tone: [], plain: []};

interface Parsed<T> {
	readonly rules: T;
	readonly problems: readonly Problem[];
}

const isRole = (role: string): role is ToneRole => (toneRoles as readonly string[]).includes(role);

function problem(file: string, line: number, message: string): Problem {
	return {file, line, severity: 'warning', code: 'bad-rule', message};
}

/** The lexicon from its TSV (format in its header). Rows that cannot be used are listed and left out. */
export function parseToneLexicon(text: string, file: string): Parsed<readonly ToneGroup[]> {
	const problems: Problem[] = [];
	const groups = new Map<string, {role: ToneRole; strength: 1 | 2 | 3; terms: string[]}>();
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		const [term = '', role = '', strength = '', forms = ''] = line.split('\t').map(cell => cell.trim());
		if (!isRole(role))
			problems.push(problem(file, index + 1, `unknown role "${role}"; expected one of ${toneRoles.join(', ')}`));
		else if (!/^[123]$/.test(strength))
			problems.push(problem(file, index + 1, `strength "${strength}" of "${term}"; expected 1, 2 or 3`));
		else if (term === '')
			problems.push(problem(file, index + 1, 'a row without a term; expected a word or phrase before the first tab'));
		else {
			const key = `${role} ${strength}`;
			const group = groups.get(key) ?? {role, strength: Number(strength) as 1 | 2 | 3, terms: []};
			group.terms.push(...inflect(term.toLowerCase(), forms));
			groups.set(key, group);
		}
	}
	return {rules: [...groups.values()], problems};
}

/** The user's words come first: where both speak about a term, the user's tone for it holds. */
export function overlayToneLexicon(base: readonly ToneGroup[], own: readonly ToneGroup[]): readonly ToneGroup[] {
	return [...own, ...base];
}

/** The weights from their TSV: `model<TAB>feature<TAB>tone<TAB>plain`, weights in thousandths. */
export function parseToneModel(
	text: string,
	file: string,
): Parsed<{readonly text: ToneModel; readonly target: ToneModel}> {
	const problems: Problem[] = [];
	const models = {
		text: {names: [] as string[], tone: [] as number[], plain: [] as number[]},
		target: {names: [] as string[], tone: [] as number[], plain: [] as number[]},
	};
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line === '' || line.startsWith('#')) continue;
		const [model = '', name = '', tone = '', plain = ''] = line.split('\t');
		const weights = [Number(tone), Number(plain)] as const;
		if (
			(model !== 'text' && model !== 'target') ||
			name === '' ||
			tone === '' ||
			plain === '' ||
			!weights.every(Number.isInteger)
		) {
			problems.push(
				problem(file, index + 1, `cannot use "${line}"; expected text or target, a feature and two whole numbers`),
			);
			continue;
		}
		models[model].names.push(name);
		models[model].tone.push(weights[0] / 1000);
		models[model].plain.push(weights[1] / 1000);
	}
	return {rules: models, problems};
}
