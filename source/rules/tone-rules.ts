// The words and weights behind sentiment: `data/sentiment.tsv` and `data/tone-model.tsv`, checked.

import type {Problem} from '../model/problem.ts';
import {inflect} from './inflect.ts';
import type {ToneRelations} from './tone-relations.ts';
import {joinMeanings, meaningOf, normaliseTerm, type Strength, type ToneRole, toneRoles} from './tone-term.ts';

/**
 * Every form of every term with its packed meaning (tone-term.ts). The terms are one text,
 * a line each: a run that scores nothing then reads thousands of words back in no time.
 */
export interface ToneLexicon {
	readonly terms: string;
	readonly meanings: readonly number[];
}

/**
 * A linear model: two weights per feature, in thousandths. `tone` pulls towards positive or negative, `plain` towards
 * neutral. `names` has a line per feature (analyse/tone/feature-names.ts); words are written `w:word` or `w:two words`.
 */
export interface ToneModel {
	readonly names: string;
	readonly tone: readonly number[];
	readonly plain: readonly number[];
}

export interface ToneRules {
	readonly lexicon: ToneLexicon;
	readonly relations: ToneRelations;
	/** For a whole text. */
	readonly text: ToneModel;
	/** For the tone towards one entity in a text. */
	readonly target: ToneModel;
}

export const emptyToneModel: ToneModel = {names: '', tone: [], plain: []};

/** The lines of `terms` or `names`; none for the empty text. */
export const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));

interface Parsed<T> {
	readonly rules: T;
	readonly problems: readonly Problem[];
}

const isRole = (role: string): role is ToneRole => (toneRoles as readonly string[]).includes(role);

function problem(file: string, line: number, message: string): Problem {
	return {file, line, severity: 'warning', code: 'bad-rule', message};
}

const toLexicon = (terms: ReadonlyMap<string, number>): ToneLexicon => ({
	terms: [...terms.keys()].join('\n'),
	meanings: [...terms.values()],
});

function addTerm(lexicon: Map<string, number>, term: string, meaning: number): void {
	lexicon.set(term, joinMeanings(lexicon.get(term) ?? 0, meaning));
}

/** What is wrong with a row, or null. */
function fault(term: string, role: string, strength: string): string | null {
	if (term === '') return 'a row without a term; expected a word or phrase before the first tab';
	if (!isRole(role)) return `unknown role "${role}"; expected one of ${toneRoles.join(', ')}`;
	return /^[123]$/.test(strength) ? null : `strength "${strength}" of "${term}"; expected 1, 2 or 3`;
}

/** The lexicon from its TSV (format in its header). Rows that cannot be used are listed and left out. */
export function parseToneLexicon(text: string, file: string): Parsed<ToneLexicon> {
	const problems: Problem[] = [];
	const lexicon = new Map<string, number>();
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		const [term = '', role = '', strength = '', forms = ''] = line.split('\t').map(cell => cell.trim());
		const wrong = fault(term, role, strength);
		if (wrong !== null) {
			problems.push(problem(file, index + 1, wrong));
			continue;
		}
		const meaning = meaningOf(role as ToneRole, Number(strength) as Strength);
		for (const form of inflect(term.toLowerCase(), forms)) addTerm(lexicon, normaliseTerm(form), meaning);
	}
	return {rules: toLexicon(lexicon), problems};
}

/** The user's words come first: where both speak about a term, the user's tone for it holds. */
export function overlayToneLexicon(base: ToneLexicon, own: ToneLexicon): ToneLexicon {
	const merged = new Map(linesOf(base.terms).map((term, at) => [term, base.meanings[at] as number]));
	for (const [at, term] of linesOf(own.terms).entries())
		merged.set(term, joinMeanings(own.meanings[at] as number, merged.get(term) ?? 0));
	return toLexicon(merged);
}

interface GrowingModel {
	readonly names: string[];
	readonly tone: number[];
	readonly plain: number[];
}

const isWhole = (cell: string | undefined): boolean => cell !== undefined && /^-?\d{1,6}$/.test(cell);

/** The weights from their TSV: `model<TAB>feature<TAB>tone<TAB>plain`, weights in thousandths. */
export function parseToneModel(text: string, file: string): Parsed<Pick<ToneRules, 'text' | 'target'>> {
	const problems: Problem[] = [];
	const models: Readonly<Record<'text' | 'target', GrowingModel>> = {
		text: {names: [], tone: [], plain: []},
		target: {names: [], tone: [], plain: []},
	};
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line === '' || line.startsWith('#')) continue;
		const [model, name = '', tone, plain] = line.split('\t');
		if ((model !== 'text' && model !== 'target') || name === '' || !isWhole(tone) || !isWhole(plain)) {
			problems.push(
				problem(file, index + 1, `cannot use "${line}"; expected text or target, a feature and two whole numbers`),
			);
			continue;
		}
		models[model].names.push(name);
		models[model].tone.push(Number(tone));
		models[model].plain.push(Number(plain));
	}
	const joined = ({names, tone, plain}: GrowingModel): ToneModel => ({names: names.join('\n'), tone, plain});
	return {rules: {text: joined(models.text), target: joined(models.target)}, problems};
}
