// A model ready for use: weights in arrays by feature number, words looked up by name.

import type {ToneModel} from '../../rules/tone-rules.ts';
import {ruleFeatures} from './feature-names.ts';

export interface CompiledModel {
	readonly tone: Float64Array;
	readonly plain: Float64Array;
	/** `word` or `two words` → feature number. */
	readonly words: ReadonlyMap<string, number>;
}

const compiled = new WeakMap<ToneModel, CompiledModel>();

function compile(model: ToneModel): CompiledModel {
	const ruleIndex = new Map(ruleFeatures.map((name, index) => [name, index]));
	const words = new Map<string, number>();
	const tone = new Float64Array(ruleFeatures.length + model.names.length);
	const plain = new Float64Array(tone.length);
	let next = ruleFeatures.length;
	for (const [row, name] of model.names.entries()) {
		const isWord = name.startsWith('w:');
		const index = isWord ? next++ : ruleIndex.get(name);
		if (index === undefined) continue;
		if (isWord) words.set(name.slice(2), index);
		tone[index] = model.tone[row] as number;
		plain[index] = model.plain[row] as number;
	}
	return {tone, plain, words};
}

/** Compiled on first use and kept as long as the rules. */
export function compiledModel(model: ToneModel): CompiledModel {
	const known = compiled.get(model);
	if (known) return known;
	const built = compile(model);
	compiled.set(model, built);
	return built;
}
