// Fits the linear model: weighted softmax regression with an L2 penalty per feature, full-batch Adam in a fixed order.

export interface Example {
	readonly ids: readonly number[];
	readonly tone: readonly number[];
	readonly plain: readonly number[];
	readonly label: -1 | 0 | 1;
	readonly weight: number;
	/** Teaches direction only. */
	readonly binary: boolean;
}

export interface Weights {
	readonly tone: Float64Array;
	readonly plain: Float64Array;
}

const rate = 0.05;
const beta1 = 0.9;
const beta2 = 0.999;

function addGradient(example: Example, weights: Weights, tone: Float64Array, plain: Float64Array): void {
	let t = 0;
	let p = 0;
	const {ids, label, weight, binary} = example;
	for (let row = 0; row < ids.length; row++) {
		t += (example.tone[row] as number) * (weights.tone[ids[row] as number] as number);
		p += (example.plain[row] as number) * (weights.plain[ids[row] as number] as number);
	}
	const top = Math.max(Math.abs(t), p);
	const up = Math.exp(t - top);
	const down = Math.exp(-t - top);
	const none = binary ? 0 : Math.exp(p - top);
	const sum = up + down + none;
	const toneError = weight * ((up - down) / sum - label);
	const plainError = binary ? 0 : weight * (none / sum - (label === 0 ? 1 : 0));
	for (let row = 0; row < ids.length; row++) {
		const id = ids[row] as number;
		tone[id] = (tone[id] as number) + toneError * (example.tone[row] as number);
		plain[id] = (plain[id] as number) + plainError * (example.plain[row] as number);
	}
}

function adam(size: number, steps: number): (weights: Float64Array, gradient: Float64Array, step: number) => void {
	const first = new Float64Array(size);
	const second = new Float64Array(size);
	return (weights, gradient, step) => {
		const speed = rate * (1 - step / (steps + 1));
		for (let at = 0; at < size; at++) {
			const slope = gradient[at] as number;
			first[at] = beta1 * (first[at] as number) + (1 - beta1) * slope;
			second[at] = beta2 * (second[at] as number) + (1 - beta2) * slope * slope;
			const mean = (first[at] as number) / (1 - beta1 ** step);
			const spread = Math.sqrt((second[at] as number) / (1 - beta2 ** step));
			weights[at] = (weights[at] as number) - (speed * mean) / (spread + 1e-9);
		}
	};
}

const pull = (weights: Float64Array, priors: Float64Array, penalties: Float64Array): Float64Array =>
	weights.map((weight, at) => (weight - (priors[at] as number)) * (penalties[at] as number));

/** Weights after `steps` passes; the weights of the examples should sum to 1. */
export function fitWeights(examples: readonly Example[], penalties: Weights, priors: Weights, steps = 250): Weights {
	const size = penalties.tone.length;
	const weights = {tone: priors.tone.slice(), plain: priors.plain.slice()};
	const moveTone = adam(size, steps);
	const movePlain = adam(size, steps);
	for (let step = 1; step <= steps; step++) {
		const tone = pull(weights.tone, priors.tone, penalties.tone);
		const plain = pull(weights.plain, priors.plain, penalties.plain);
		for (const example of examples) addGradient(example, weights, tone, plain);
		moveTone(weights.tone, tone, step);
		movePlain(weights.plain, plain, step);
	}
	return weights;
}
