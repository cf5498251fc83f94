// A model ready for use: weights in arrays by feature number, words looked up by name.

import {linesOf, type ToneModel} from '../../rules/tone-rules.ts';
import {ruleFeatures} from './feature-names.ts';
import {type WordFeatures, wordFeatures} from './word-features.ts';

export interface CompiledModel {
	readonly tone: Float64Array;
	readonly plain: Float64Array;
	readonly words: WordFeatures;
}

const ruleIndex = new Map(ruleFeatures.map((name, index) => [name, index]));
const compiled = new WeakMap<ToneModel, CompiledModel>();

function compile(model: ToneModel): CompiledModel {
	const names = linesOf(model.names);
	const words: string[] = [];
	const tone = new Float64Array(ruleFeatures.length + names.length);
	const plain = new Float64Array(tone.length);
	for (const [row, name] of names.entries()) {
		const isWord = name.startsWith('w:');
		const index = isWord ? ruleFeatures.length + words.length : ruleIndex.get(name);
		if (isWord) words.push(name.slice(2));
		if (index === undefined) continue;
		tone[index] = (model.tone[row] as number) / 1000;
		plain[index] = (model.plain[row] as number) / 1000;
	}
	return {tone, plain, words: wordFeatures(words)};
}

/** Compiled on first use and kept as long as the rules. */
export function compiledModel(model: ToneModel): CompiledModel {
	const known = compiled.get(model);
	if (known) return known;
	const built = compile(model);
	compiled.set(model, built);
	return built;
}
