// From weights to reasons: which words made the score, in parts that sum to it.

import type {Tone, ToneLabel, ToneReason} from '../../model/tone.ts';
import type {CompiledModel} from './compiled-model.ts';
import type {ToneEvent} from './events.ts';
import type {FeatureList} from './features.ts';
import {oddsOf, scoreOf} from './linear.ts';
import type {ToneTokens} from './tone-tokens.ts';

/** Beyond this the score is called positive or negative. Set by training on one source and testing on another. */
export const polarFrom = 0.33;

/** The squash: the sum of the contributions → the score. Its inverse is `Math.atanh`. */
export const squash = (sum: number): number => Math.tanh(sum);

export function labelOf(score: number): ToneLabel {
	return score >= polarFrom ? 1 : score <= -polarFrom ? -1 : 0;
}

const ruleNames: Readonly<Record<ToneEvent['kind'], string>> = {
	word: 'lexicon',
	move: 'move',
	metric: 'direction × metric',
	cost: 'direction × cost',
	flat: 'direction',
	compare: 'comparison',
	relation: 'who does what',
	plain: 'plain report',
};

function ruleOf(event: ToneEvent): string {
	const name = ruleNames[event.kind];
	return event.scope === 'open' ? name : `${name}, ${event.scope}`;
}

// Contributions below this are summed up as one reason.
const smallest = 0.03;
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

interface Part {
	from: number;
	to: number;
	rule: string;
	amount: number;
}

function partsOf(
	list: FeatureList,
	model: CompiledModel,
	events: readonly ToneEvent[],
	tokens: number,
): {parts: Part[]; rest: number} {
	const parts: Part[] = events.map(event => ({from: event.from, to: event.to, rule: ruleOf(event), amount: 0}));
	const owner = new Int32Array(tokens).fill(-1);
	for (const [index, event] of events.entries()) for (let at = event.from; at < event.to; at++) owner[at] = index;
	let rest = 0;
	for (let row = 0; row < list.ids.length; row++) {
		const amount = (list.tone[row] as number) * (model.tone[list.ids[row] as number] as number);
		const from = list.from[row] as number;
		const to = list.to[row] as number;
		const event = from < 0 ? -1 : Math.max(owner[from] as number, owner[to - 1] as number);
		if (event >= 0) (parts[event] as Part).amount += amount;
		else if (from < 0) rest += amount;
		else if (amount !== 0) parts.push({from, to, rule: 'model', amount});
	}
	return {parts, rest};
}

/** The tone of a text whose features are `list`: label, score, and reasons that sum to `atanh(score)`. */
export function toneOf(
	text: string,
	tokens: ToneTokens,
	list: FeatureList,
	model: CompiledModel,
	events: readonly ToneEvent[],
): Tone {
	const odds = oddsOf(list, model);
	// How much of the direction is left once the chance of a plain report is counted: the same share of every part.
	const share = odds.tone === 0 ? 0 : Math.atanh(scoreOf(odds)) / odds.tone;
	const {parts, rest} = partsOf(list, model, events, tokens.words.length);
	let others = rest * share;
	let sum = 0;
	const because: ToneReason[] = [];
	for (const {from, to, rule, amount} of parts.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
		const contribution = round(amount * share);
		if (Math.abs(contribution) < smallest) {
			others += amount * share;
			continue;
		}
		const start = tokens.starts[from] as number;
		const end = tokens.ends[to - 1] as number;
		because.push({text: text.slice(start, end), start, end, contribution, rule});
		sum += contribution;
	}
	const contribution = round(others);
	if (contribution !== 0) because.push({text: '', start: 0, end: 0, contribution, rule: 'other words'});
	const score = squash(sum + contribution);
	return {label: labelOf(score), score, because};
}
