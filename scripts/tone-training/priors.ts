// What the rules are believed to weigh before any labelled text is seen. Training only moves weights away from here as
// far as the evidence carries, so that rare features keep a sensible sign.

import {ruleFeatures} from '../../source/analyse/tone/feature-names.ts';

const strengthWeight: Readonly<Record<string, number>> = {'1': 0.25, '2': 0.55, '3': 0.9};
const kindWeight: Readonly<Record<string, number>> = {
	word: 1,
	move: 1,
	metric: 1.3,
	cost: 1,
	flat: 0.2,
	compare: 1.2,
	relation: 2,
};
const scopeWeight: Readonly<Record<string, number>> = {
	open: 1,
	hedged: 0.8,
	negated: 0.6,
	reversed: 0.7,
	damped: 0.4,
	aside: 0.5,
	level: 0,
	asked: 0.5,
};

const wholePriors: Readonly<Record<string, {readonly tone: number; readonly plain: number}>> = {
	majority: {tone: 0.3, plain: -0.2},
	'first event': {tone: 0.15, plain: 0},
	'last event': {tone: 0.1, plain: 0},
	'no event': {tone: 0, plain: 1},
	'plain 1': {tone: 0, plain: 0.2},
	'plain 2': {tone: 0, plain: 0.4},
	'plain 3': {tone: 0, plain: 0.6},
	question: {tone: 0, plain: 0.4},
};

function priorOf(name: string): {readonly tone: number; readonly plain: number} {
	const whole = wholePriors[name];
	if (whole) return whole;
	const [kind = '', strength = '', scope = ''] = name.split(' ');
	const weight = (kindWeight[kind] ?? 0) * (strengthWeight[strength] ?? 0) * (scopeWeight[scope] ?? 0);
	return {tone: weight, plain: -weight * 0.8};
}

/** Prior weights by feature number; words have none. */
export function priors(size: number): {readonly tone: Float64Array; readonly plain: Float64Array} {
	const tone = new Float64Array(size);
	const plain = new Float64Array(size);
	for (const [at, name] of ruleFeatures.entries()) {
		const prior = priorOf(name);
		tone[at] = prior.tone;
		plain[at] = prior.plain;
	}
	return {tone, plain};
}
