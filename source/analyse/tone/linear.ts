// The linear model: feature values times weights, and the chances of positive, neutral and negative that follow.

import type {CompiledModel} from './compiled-model.ts';
import type {FeatureList} from './features.ts';

export interface Odds {
	/** Log-odds halves: P(+) ∝ e^tone, P(-) ∝ e^-tone, P(0) ∝ e^plain. */
	readonly tone: number;
	readonly plain: number;
}

export function oddsOf(list: FeatureList, model: CompiledModel): Odds {
	let tone = 0;
	let plain = 0;
	for (let row = 0; row < list.ids.length; row++) {
		const id = list.ids[row] as number;
		tone += (list.tone[row] as number) * (model.tone[id] as number);
		plain += (list.plain[row] as number) * (model.plain[id] as number);
	}
	return {tone, plain};
}

/** P(positive) - P(negative), in (-1, 1): the score. */
export function scoreOf({tone, plain}: Odds): number {
	const top = Math.max(Math.abs(tone), plain);
	const up = Math.exp(tone - top);
	const down = Math.exp(-tone - top);
	return (up - down) / (up + down + Math.exp(plain - top));
}
