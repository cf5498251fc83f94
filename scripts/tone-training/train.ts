// One training run: labelled texts → a model. Everything in a fixed order, so that the same texts give the same bytes.

import {ruleFeatures, wholeFeatures} from '../../source/analyse/tone/feature-names.ts';
import type {FeatureList} from '../../source/analyse/tone/features.ts';
import {type WordFeatures, wordFeatures} from '../../source/analyse/tone/word-features.ts';
import type {ToneModel} from '../../source/rules/tone-rules.ts';
import {type Example, fitWeights, type Weights} from './fit.ts';
import {priors} from './priors.ts';
import type {LabelledText} from './read-sets.ts';

export interface Settings {
	/** Penalties: shared rule features, features of one sign only, words. */
	readonly rule: number;
	readonly signed: number;
	readonly word: number;
	/** Words get this much more penalty on the neutral side, where sources differ most in style. */
	readonly wordPlain: number;
	/** Weight of sources without a neutral class, against one with. */
	readonly binary: number;
	/** Added to the neutral side once trained: the next source is not likely to have as many plain texts. */
	readonly plainShift: number;
}

export const settings: Settings = {rule: 1e-3, signed: 1e-3, word: 6e-3, wordPlain: 2, binary: 0.15, plainShift: 0};

export type Featurize = (row: LabelledText, words: WordFeatures) => FeatureList | null;

/** Every source weighs the same, and inside a source every class. */
function weightsOf(rows: readonly LabelledText[], binary: number): readonly number[] {
	const counts = new Map<string, number>();
	const key = (row: LabelledText): string => `${row.source} ${row.label}`;
	for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
	const raw = rows.map(row => (row.binary ? binary / 2 : 1 / 3) / (counts.get(key(row)) as number));
	const sum = raw.reduce((a, b) => a + b, 0);
	return raw.map(weight => weight / sum);
}

// Rises of costs and figures side by side are rare in headlines and common in company reports: the prior holds longer.
const rareFirmness = 15;

function penaltiesOf(words: number, use: Settings): {tone: Float64Array; plain: Float64Array} {
	const tone = new Float64Array(ruleFeatures.length + words);
	const plain = new Float64Array(tone.length);
	for (let at = 0; at < tone.length; at++) {
		const name = ruleFeatures[at];
		const isSigned = name !== undefined && at >= wholeFeatures.length && / [+-] /.test(name);
		const firm = name !== undefined && /^(?:cost|compare) [\d+-]/.test(name) ? rareFirmness : 1;
		const base = name === undefined ? use.word : firm * (isSigned ? use.signed : use.rule);
		tone[at] = base;
		plain[at] = name === undefined ? base * use.wordPlain : base;
	}
	return {tone, plain};
}

function toModel(weights: Weights, words: readonly string[], plainShift: number): ToneModel {
	const names = [...ruleFeatures, ...words.map(word => `w:${word}`)];
	const kept = names
		.map((name, at) => ({
			name,
			tone: Math.round((weights.tone[at] as number) * 1000),
			plain: Math.round(((weights.plain[at] as number) + (name === 'always' ? plainShift : 0)) * 1000),
		}))
		.filter(({tone, plain}) => Math.abs(tone) + Math.abs(plain) >= 20);
	return {
		names: kept.map(row => row.name).join('\n'),
		tone: kept.map(row => row.tone),
		plain: kept.map(row => row.plain),
	};
}

/** A model from rows, with these words as features. */
export function train(
	rows: readonly LabelledText[],
	words: readonly string[],
	featurize: Featurize,
	use: Settings = settings,
): ToneModel {
	const index = wordFeatures(words);
	const weights = weightsOf(rows, use.binary);
	const examples: Example[] = [];
	for (const [at, row] of rows.entries()) {
		const list = featurize(row, index);
		if (list)
			examples.push({
				ids: list.ids,
				tone: list.tone,
				plain: list.plain,
				label: row.label,
				weight: weights[at] as number,
				binary: row.binary,
			});
	}
	return toModel(
		fitWeights(examples, penaltiesOf(words.length, use), priors(ruleFeatures.length + words.length)),
		words,
		use.plainShift,
	);
}
